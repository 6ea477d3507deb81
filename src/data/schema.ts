/**
 * The one definition of a plan package: the types below are inferred from it, the JSON Schema is generated from it,
 * and every plan that is fetched is checked against it.
 *
 * A message given to a check completes the sentence "expected …", so that an error reads
 * `targets[3].deadline: expected a date such as 2023, 2023-04 or 2023-04-30, got "soon"`.
 */
import * as v from 'valibot';
import { isDate } from './dates.ts';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'));

/** Control characters have no place in a page, and make an SVG file unreadable. */
const Text = v.pipe(
  v.string(),
  v.minLength(1, 'text that is not empty'),
  v.regex(/^[^\p{Cc}\uFFFE\uFFFF]*$/u, 'text without control characters'),
);

/** A calendar date of day, month or year precision. Precision is part of what a source says, so it is never filled in. */
const PlainDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2023, 2023-04 or 2023-04-30'),
  v.check(isDate, 'a date that exists'),
);

const Url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+/i, 'an address that begins with https:// or http://'));

/**
 * Beyond these a number is a slip of the keyboard: a national account in the smallest currency stays far below the one, a
 * rate a million far above the other.
 */
const LARGEST = 1e21;
const SMALLEST = 1e-12;

const Amount = v.pipe(
  v.number(),
  v.check((value) => Math.abs(value) <= LARGEST, 'a number up to 1e21'),
  v.check((value) => value === 0 || Math.abs(value) >= SMALLEST, 'zero, or a number from 1e-12'),
);

/** Plural noun ("base stations"), or `percent`. */
const Unit = v.pipe(
  Text,
  v.check((unit) => unit.trim() !== '%', 'the word "percent"'),
);

/** `null` means "not known"; two numbers are a range, lower bound first. */
const Value = v.nullable(
  v.union(
    [
      Amount,
      v.pipe(
        v.tuple([Amount, Amount]),
        v.check(([low, high]) => low <= high, 'a range with the lower bound first'),
      ),
    ],
    'a number',
  ),
);

const Qualifier = v.picklist([
  'exactly',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'up-to',
  'nearly',
  'all',
  'range',
]);

const Operator = v.picklist(['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'between', 'all']);

const Citation = v.strictObject({
  source: Id,
  /** Verbatim, and only from a document that the package holds. */
  quote: v.optional(Text),
  /** Where in the source: a page, a paragraph, a table. */
  locator: v.optional(Text),
  /** What a reader should know about how the source was read. */
  note: v.optional(Text),
});

const Source = v.strictObject({
  id: Id,
  publisher: Text,
  title: v.optional(Text),
  url: Url,
  published: v.optional(PlainDate),
  /** BCP 47 tag of the language the source is written in. */
  language: v.optional(Text),
  /** File name of its transcript beside the package, if there is one. */
  document: v.optional(Text),
});

/** Somebody's conversion of a figure into another unit; shown as theirs, never as the value. */
const Conversion = v.strictObject({
  value: Value,
  unit: Text,
  qualifier: v.optional(Qualifier, 'exactly'),
  by: Id,
});

const Disputed = v.strictObject({ reason: Text, citation: v.optional(Citation) });

const Figure = v.strictObject({
  id: Id,
  label: Text,
  value: Value,
  unit: Text,
  qualifier: v.optional(Qualifier, 'exactly'),
  /** The words of the source, where a number alone would not say it. */
  statedAs: v.optional(Text),
  asOf: v.optional(PlainDate),
  conversion: v.optional(Conversion),
  disputed: v.optional(Disputed),
  citation: Citation,
});

const RANGE = 'the qualifier "range" with two numbers, and with nothing else';

/** Two numbers are a range and nothing else is: a second hedge on them would be lost. */
const isRangeOrNot = ({ value, qualifier }: { value: unknown; qualifier: string }): boolean =>
  Array.isArray(value) === (qualifier === 'range');

const Observation = v.pipe(
  v.strictObject({
    id: Id,
    asOf: PlainDate,
    value: Value,
    qualifier: v.optional(Qualifier, 'exactly'),
    obsStatus: v.optional(v.picklist(['final', 'provisional', 'estimated', 'forecast', 'revised', 'missing']), 'final'),
    disputed: v.optional(Disputed),
    citation: Citation,
  }),
  v.check((one) => isRangeOrNot(one), RANGE),
  v.check(
    ({ value, obsStatus }) => value === null || obsStatus !== 'missing',
    'the value null where obsStatus is "missing"',
  ),
);

const SeriesBreak = v.strictObject({
  /** First day on which the new definition holds. */
  date: PlainDate,
  reason: Text,
  citation: v.optional(Citation),
});

const Statistic = v.strictObject({
  id: Id,
  label: Text,
  unit: Unit,
  area: v.optional(Text),
  desiredDirection: v.optional(v.picklist(['increase', 'decrease'])),
  observations: v.array(Observation),
  breaks: v.optional(v.array(SeriesBreak), []),
});

/** Where a target counts from, in the target's own unit. */
const Baseline = v.pipe(
  v.strictObject({
    value: Value,
    qualifier: v.optional(Qualifier, 'exactly'),
    asOf: v.optional(PlainDate),
    citation: Citation,
  }),
  v.check((one) => isRangeOrNot(one), RANGE),
);

const Target = v.pipe(
  v.strictObject({
    id: Id,
    label: Text,
    operator: Operator,
    /** `null` where the source gives no number; then `statedAs` is all there is. */
    value: Value,
    unit: v.optional(Unit),
    /** What all of it would be, where there is a most: 100 for a share in percent, 97 for 97 sectors. */
    whole: v.optional(Amount),
    baseline: v.optional(Baseline),
    deadline: v.optional(PlainDate),
    deadlinePrecision: v.optional(v.picklist(['day', 'month', 'quarter', 'year'])),
    /** The words in which the target was stated. */
    statedAs: Text,
    /** The statistic that measures it. */
    statistic: v.optional(Id),
    /** The step it belongs to, where the step does not name it. */
    action: v.optional(Id),
    scope: v.optional(Text),
    citation: Citation,
  }),
  v.forward(
    v.check(
      ({ operator, value }) => value === null || Array.isArray(value) === (operator === 'between'),
      'two numbers with the operator "between", and one with any other',
    ),
    ['value'],
  ),
  v.forward(
    v.check(({ deadline, deadlinePrecision }) => {
      const written = deadline === undefined ? 0 : deadline.split('-').length;
      return { year: 1, quarter: 2, month: 2, day: 3 }[deadlinePrecision ?? 'year'] <= (written || 3);
    }, 'a precision that the deadline is written in'),
    ['deadlinePrecision'],
  ),
);

/** A heading under which steps stand. Without a citation it is the package's own grouping, and is labelled so. */
const Theme = v.strictObject({
  id: Id,
  label: Text,
  /** Id of the theme or step that it is a part of; without it, of the plan. */
  partOf: v.optional(Id),
  citation: v.optional(Citation),
});

/** What a source describes of the plan. It is an action or a measure only where a source says so. */
const Step = v.strictObject({
  id: Id,
  label: Text,
  kind: v.optional(v.picklist(['action', 'measure', 'step']), 'step'),
  /** Id of the theme or step that it is a part of; without it, of the plan. */
  partOf: v.optional(Id),
  targets: v.optional(v.array(Id), []),
  event: v.optional(Id),
  citation: Citation,
});

const Event = v.strictObject({
  id: Id,
  label: Text,
  date: v.optional(PlainDate),
  kind: v.picklist(['done', 'under-way', 'planned', 'intended']),
  citation: Citation,
});

const Network = v.strictObject({
  id: Id,
  label: Text,
  kind: v.picklist(['external', 'internal', 'private', 'zone', 'platform']),
  operators: v.optional(v.array(Text), []),
  connects: v.optional(v.array(Text), []),
  step: v.optional(Id),
  citation: Citation,
});

const SectorList = v.strictObject({
  id: Id,
  label: Text,
  /** Id of the figure that counts the sectors. */
  count: Id,
  /** The sectors that a source names; there may be fewer than are counted. */
  named: v.array(v.strictObject({ id: Id, label: Text, citation: Citation })),
});

const Directory = v.strictObject({
  id: Id,
  label: Text,
  announcedBy: v.optional(Id),
  batches: v.array(
    v.strictObject({ id: Id, label: Text, date: v.optional(PlainDate), count: Value, citation: Citation }),
  ),
  citation: Citation,
});

/** A whole plan package, as one JSON file. */
export const PlanSchema = v.strictObject({
  format: v.literal('plan-charts/1'),
  id: Id,
  title: Text,
  publisher: v.optional(Text),
  area: v.optional(Text),
  /** BCP 47 tag of the language its labels are written in. */
  language: Text,
  /** The day on which the package was true; statuses are judged at this date and every figure prints it. */
  asOf: PlainDate,
  /** How many actions and measures were announced, whether or not a source describes them. */
  declared: v.optional(v.strictObject({ actions: v.optional(Figure), measures: v.optional(Figure) }), {}),
  themes: v.optional(v.array(Theme), []),
  steps: v.optional(v.array(Step), []),
  sources: v.array(Source),
  targets: v.optional(v.array(Target), []),
  statistics: v.optional(v.array(Statistic), []),
  figures: v.optional(v.array(Figure), []),
  events: v.optional(v.array(Event), []),
  networks: v.optional(v.array(Network), []),
  sectors: v.optional(v.array(SectorList), []),
  directory: v.optional(Directory),
});

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A plan as it may be written: fields with a default may be left out. */
export type PlanInput = v.InferInput<typeof PlanSchema>;
/** A plan as it is read: complete and frozen. */
export type Plan = Frozen<v.InferOutput<typeof PlanSchema>>;
export type Source = Plan['sources'][number];
export type Statistic = Plan['statistics'][number];
export type Observation = Statistic['observations'][number];
export type SeriesBreak = Statistic['breaks'][number];
export type Target = Plan['targets'][number];
export type Theme = Plan['themes'][number];
export type Step = Plan['steps'][number];
export type Figure = Plan['figures'][number];
export type Citation = Observation['citation'];
export type Value = Observation['value'];
export type Qualifier = Observation['qualifier'];
export type ObsStatus = Observation['obsStatus'];
