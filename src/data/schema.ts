/**
 * The one definition of a plan package: the types below are inferred from it, the JSON Schema is generated from it,
 * and every plan that is fetched is checked against it.
 */
import * as v from 'valibot';
import { Amount, Id, Operator, PlainDate, Qualifier, Text, Unit, Url, AmountOrRange } from './values.ts';

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
  value: AmountOrRange,
  unit: Text,
  qualifier: v.optional(Qualifier, 'exactly'),
  by: Id,
});

const Disputed = v.strictObject({ reason: Text, citation: v.optional(Citation) });

const Figure = v.strictObject({
  id: Id,
  label: Text,
  value: AmountOrRange,
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
    value: AmountOrRange,
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
    value: AmountOrRange,
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
    value: AmountOrRange,
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
    v.strictObject({ id: Id, label: Text, date: v.optional(PlainDate), count: AmountOrRange, citation: Citation }),
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
