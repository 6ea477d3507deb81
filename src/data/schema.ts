/**
 * The one definition of a plan package: the types below are inferred from it, the JSON Schema is generated from it,
 * and every plan that is fetched is checked against it. What its numbers are stands in `figure-schema.ts`, what it
 * promises in `target-schema.ts`.
 */
import * as v from 'valibot';
import { Arithmetic, Breakdown, Citation, Figure, Revision, Source, Statistic } from './figure-schema.ts';
import type { Multilingual } from './multilingual.ts';
import { Step, Target, Theme } from './target-schema.ts';
import { AmountOrRange, Id, LanguageTag, LocalText, PlainDate, Text, Url } from './values.ts';

const Event = v.strictObject({
  id: Id,
  label: LocalText,
  date: v.optional(PlainDate),
  kind: v.picklist(['done', 'under-way', 'planned', 'intended']),
  /** Id of what was published with it: this plan itself, a related plan, or a batch of the directory. */
  publishes: v.optional(Id),
  citation: Citation,
});

const Network = v.strictObject({
  id: Id,
  label: LocalText,
  kind: v.picklist(['external', 'internal', 'private', 'zone', 'platform']),
  operators: v.optional(v.array(LocalText), []),
  connects: v.optional(v.array(LocalText), []),
  step: v.optional(Id),
  citation: Citation,
});

const SectorList = v.pipe(
  v.strictObject({
    id: Id,
    /** What the sectors that are counted have in common. */
    label: LocalText,
    /** Id of the figure that counts them. */
    count: v.optional(Id),
    /** In its place the id of the statistic that counts them again and again; the latest of its figures is shown. */
    statistic: v.optional(Id),
    /** Id of the figure that says out of how many sectors they are counted, where a source says so. */
    outOf: v.optional(Id),
    /** Id of a figure that says how large the industry is, in money for example; it stands beside the sectors. */
    scale: v.optional(Id),
    /** The sectors that a source names; there may be fewer than are counted. */
    named: v.array(
      v.strictObject({
        id: Id,
        label: LocalText,
        /** `false` where the source names it as one of those that are not counted yet. */
        reached: v.optional(v.boolean(), true),
        citation: Citation,
      }),
    ),
  }),
  v.check(
    ({ count, statistic }) => (count === undefined) !== (statistic === undefined),
    'either "count" or "statistic", the id of what counts the sectors',
  ),
);

const DirectoryList = v.strictObject({
  id: Id,
  label: LocalText,
  announcedBy: v.optional(Id),
  batches: v.array(
    v.strictObject({ id: Id, label: LocalText, date: v.optional(PlainDate), count: AmountOrRange, citation: Citation }),
  ),
  /** Ids of figures and of breakdowns that say something of the whole list: of how many sectors it is, for example. */
  figures: v.optional(v.array(Id), []),
  breakdowns: v.optional(v.array(Id), []),
  /** What is listed, where the list is known. */
  entries: v.optional(
    v.array(
      v.strictObject({
        name: Text,
        organisation: v.optional(Text),
        area: v.optional(Text),
        sector: v.optional(Text),
        /** Id of the batch it was listed in. */
        batch: v.optional(Id),
      }),
    ),
    [],
  ),
  citation: Citation,
});

/** Another plan that this one follows, or that followed it: its counts and its targets are kept apart from this one's. */
const RelatedPlan = v.strictObject({
  id: Id,
  label: LocalText,
  publisher: v.optional(LocalText),
  published: v.optional(PlainDate),
  /** What a reader must know to tell it from this plan. */
  note: v.optional(LocalText),
  figures: v.optional(v.array(Figure), []),
  targets: v.optional(v.array(Target), []),
});

const Licence = v.strictObject({
  /** SPDX or Open Definition id, such as CC-BY-4.0. */
  name: Text,
  url: v.optional(Url),
});

/** A whole plan package, as one JSON file. */
export const PlanSchema = v.strictObject({
  /** Address of the JSON Schema, from which an editor completes and checks; nothing else reads it. */
  $schema: v.optional(Text),
  format: v.literal('plan-charts/1'),
  id: Id,
  title: LocalText,
  publisher: v.optional(LocalText),
  area: v.optional(LocalText),
  /** BCP 47 tag of the language of the texts that stand alone; a text in several languages has one in this. */
  language: LanguageTag,
  /** Version of the package, which changes with its content. */
  version: v.optional(Text),
  /** The day on which the package was true; statuses are judged at this date and every figure prints it. */
  asOf: PlainDate,
  nextUpdateExpected: v.optional(PlainDate),
  licence: v.optional(Licence),
  /** Who compiled the package. */
  byline: v.optional(LocalText),
  /** Who else is to be thanked or named. */
  credit: v.optional(LocalText),
  /** How many actions and measures were announced, whether or not a source describes them. */
  declared: v.optional(v.strictObject({ actions: v.optional(Figure), measures: v.optional(Figure) }), {}),
  themes: v.optional(v.array(Theme), []),
  steps: v.optional(v.array(Step), []),
  sources: v.array(Source),
  targets: v.optional(v.array(Target), []),
  statistics: v.optional(v.array(Statistic), []),
  figures: v.optional(v.array(Figure), []),
  breakdowns: v.optional(v.array(Breakdown), []),
  arithmetic: v.optional(v.array(Arithmetic), []),
  events: v.optional(v.array(Event), []),
  networks: v.optional(v.array(Network), []),
  sectors: v.optional(v.array(SectorList), []),
  directory: v.optional(DirectoryList),
  relatedPlans: v.optional(v.array(RelatedPlan), []),
  revisions: v.optional(v.array(Revision), []),
});

type Frozen<T> = T extends Multilingual ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Texts in one language. */
type Told<T> = T extends string
  ? T
  : T extends Multilingual
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Told<T[K]> }
      : T;

/** A plan as it may be written: fields with a default may be left out. */
export type PlanInput = v.InferInput<typeof PlanSchema>;
/** A plan as it was published: complete, checked and frozen, its texts in all the languages it has. */
export type PlanPackage = Frozen<v.InferOutput<typeof PlanSchema>>;
/** A plan in one language, as `inLanguage` makes it of a package; what every figure is built from. */
export type Plan = Told<PlanPackage>;
export type Source = Plan['sources'][number];
export type Statistic = Plan['statistics'][number];
export type Observation = Statistic['observations'][number];
export type SeriesBreak = Statistic['breaks'][number];
export type Target = Plan['targets'][number];
export type Theme = Plan['themes'][number];
export type Step = Plan['steps'][number];
export type Figure = Plan['figures'][number];
export type Network = Plan['networks'][number];
export type SectorList = Plan['sectors'][number];
export type PlanEvent = Plan['events'][number];
export type Directory = NonNullable<Plan['directory']>;
export type RelatedPlan = Plan['relatedPlans'][number];
export type Revision = Plan['revisions'][number];
export type TargetAssessment = Target['assessments'][number];
export type Citation = Observation['citation'];
export type Value = Observation['value'];
export type Qualifier = Observation['qualifier'];
export type ObsStatus = Observation['obsStatus'];
export type DataStatus = NonNullable<TargetAssessment['dataStatus']>;
export type Attainment = NonNullable<TargetAssessment['attainment']>;
export type Trajectory = NonNullable<TargetAssessment['trajectory']>;
export type Delivery = Step['assessments'][number]['delivery'];
