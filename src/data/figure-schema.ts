/**
 * What a number is in a plan: a value with its hedge, its date, its source, and what is said against it.
 */
import * as v from 'valibot';
import { bareFirst } from './bare-observation.ts';
import {
  AmountOrRange,
  Id,
  LanguageTag,
  LocalText,
  ObsStatus,
  PlainDate,
  Qualifier,
  Text,
  Unit,
  Url,
} from './values.ts';

/** Who published something, where and when. */
export const Source = v.strictObject({
  id: Id,
  publisher: Text,
  title: v.optional(Text),
  url: Url,
  published: v.optional(PlainDate),
  /** BCP 47 tag of the language the source is written in. */
  language: v.optional(LanguageTag),
  /** File name of its transcript in `documents/` beside the plan, if there is one. */
  document: v.optional(
    v.pipe(
      Text,
      v.regex(/^[^/\\]+$/, 'the name of a file in documents/'),
      v.regex(/^(?!\.)/, 'a name without a dot first'),
    ),
  ),
});

export const Citation = v.strictObject({
  source: Id,
  /** Verbatim, and only from a document that stands beside the plan. */
  quote: v.optional(Text),
  /** Where in the source: a page, a paragraph, a table. */
  locator: v.optional(LocalText),
  /** What a reader should know about how the source was read. */
  note: v.optional(LocalText),
});

/** Somebody's conversion of a figure into another unit; shown as theirs, never as the value. */
export const Conversion = v.strictObject({
  value: AmountOrRange,
  unit: LocalText,
  qualifier: v.optional(Qualifier, 'exactly'),
  /** Id of the source that converted it. */
  by: Id,
});

/** Why a figure is doubted, and by whom where somebody else does. */
export const Disputed = v.strictObject({ reason: LocalText, citation: v.optional(Citation) });

const RANGE = 'the qualifier "range" with two numbers, and with nothing else';

/** Two numbers are a range and nothing else is: a second hedge on them would be lost. */
const isRangeOrNot = ({ value, qualifier }: { value: unknown; qualifier: string }): boolean =>
  Array.isArray(value) === (qualifier === 'range');

/** A number that belongs to no series. */
export const Figure = v.pipe(
  v.strictObject({
    id: Id,
    label: LocalText,
    value: AmountOrRange,
    unit: Unit,
    qualifier: v.optional(Qualifier, 'exactly'),
    obsStatus: v.optional(ObsStatus, 'final'),
    /** The words of the source, where a number alone would not say it. */
    statedAs: v.optional(LocalText),
    asOf: v.optional(PlainDate),
    area: v.optional(LocalText),
    conversion: v.optional(Conversion),
    disputed: v.optional(Disputed),
    citation: Citation,
  }),
  v.check((one) => isRangeOrNot(one), RANGE),
);

/** One figure of a series. */
export const Observation = bareFirst(
  v.pipe(
    v.strictObject({
      id: Id,
      asOf: PlainDate,
      value: AmountOrRange,
      qualifier: v.optional(Qualifier, 'exactly'),
      obsStatus: v.optional(ObsStatus, 'final'),
      conversion: v.optional(Conversion),
      disputed: v.optional(Disputed),
      citation: Citation,
    }),
    v.check((one) => isRangeOrNot(one), RANGE),
    v.check(
      ({ value, obsStatus }) => value === null || obsStatus !== 'missing',
      'the value null where obsStatus is "missing"',
    ),
  ),
);

export const SeriesBreak = v.strictObject({
  /** First day on which the new definition holds. */
  date: PlainDate,
  reason: LocalText,
  citation: v.optional(Citation),
});

/** What is measured again and again in one way. */
export const Statistic = v.strictObject({
  id: Id,
  label: LocalText,
  unit: Unit,
  area: v.optional(LocalText),
  /** What is counted, where the label leaves it open. */
  definition: v.optional(LocalText),
  desiredDirection: v.optional(v.picklist(['increase', 'decrease'])),
  observations: v.array(Observation),
  breaks: v.optional(v.array(SeriesBreak), []),
});

/** Where a target counts from, in the target's own unit. */
export const Baseline = v.pipe(
  v.strictObject({
    value: AmountOrRange,
    qualifier: v.optional(Qualifier, 'exactly'),
    asOf: v.optional(PlainDate),
    citation: Citation,
  }),
  v.check((one) => isRangeOrNot(one), RANGE),
);

/** A whole split into parts that leave nothing out; `check` adds them up. */
export const Breakdown = v.strictObject({
  id: Id,
  label: LocalText,
  unit: Unit,
  asOf: v.optional(PlainDate),
  /** Id of the figure that the parts add up to; parts in percent add up to 100 without one. */
  whole: v.optional(Id),
  parts: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        label: LocalText,
        value: AmountOrRange,
        qualifier: v.optional(Qualifier, 'exactly'),
        citation: Citation,
      }),
    ),
    v.minLength(2, 'at least two parts'),
  ),
});

/** What one figure has to do with others, by their ids, so that `check` can do the sum. */
export const Arithmetic = v.variant(
  'kind',
  [
    /** The parts add up to the whole. */
    v.strictObject({
      kind: v.literal('sum'),
      whole: Id,
      parts: v.pipe(v.array(Id), v.minLength(2, 'at least two parts')),
    }),
    /** `share` is what `part` is of `whole`, in percent. */
    v.strictObject({ kind: v.literal('share'), share: Id, part: Id, whole: Id }),
    /** `growth` is by how many percent `later` exceeds `earlier`. */
    v.strictObject({ kind: v.literal('growth'), growth: Id, earlier: Id, later: Id }),
  ],
  '"sum", "share" or "growth"',
);

/** A correction: what stood where, what stands there now, since when and why. */
export const Revision = v.strictObject({
  date: PlainDate,
  /** Keys and ids with dots between them: `statistics.users.observations.users-2023-04.value`. */
  path: v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)*$/, 'keys and ids with dots between them')),
  /** `null` where it was not known. */
  old: v.union([AmountOrRange, LocalText], 'a value or text'),
  new: v.union([AmountOrRange, LocalText], 'a value or text'),
  reason: LocalText,
});
