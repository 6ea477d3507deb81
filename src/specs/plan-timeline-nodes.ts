/**
 * What stands on the timeline of a plan: its events, the publication of plans it is related to, the batches of its
 * directory, and the deadlines of targets. What has no date stands among them, and has no time.
 */
import { endOf, middleOf, precisionOf, startOf } from '../data/dates.ts';
import type { TimelineKind } from '../data/locales/words.ts';
import type { Citation, Plan, PlanEvent, RelatedPlan, Target } from '../data/schema.ts';
import { lastDayOf } from '../data/target.ts';
import { dueNodes } from './plan-timeline-due.ts';

export interface TimelineNode {
  /** What tells it from every other: an event and a target may share an id. */
  readonly key: string;
  /** Its id in the plan; of what gathers others, one that no part of a plan can have. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** What it is: one thing, several targets with one deadline, or a stretch in which much happened. */
  readonly form: 'one' | 'targets' | 'stretch';
  /** Empty where it gathers others. */
  readonly label: string;
  /** How many it lists, of a batch of a directory. */
  readonly listed?: Amount;
  /** The date as it is stated; of a target, its deadline. */
  readonly date: string | undefined;
  /** First and last time it may mean, in UTC milliseconds; undefined without a date. */
  readonly period: readonly [number, number] | undefined;
  /** Where it stands in the order of time; what has no date comes last. */
  readonly time: number;
  /** The last deadline of the plan that it publishes. */
  readonly until?: number | undefined;
  /** Whether it is of this plan or of another: what came before and after gives way to it. */
  readonly of: 'this' | 'other';
  /** Whether it is the publication of this plan. */
  readonly isMain: boolean;
  readonly target?: Target | undefined;
  /** Whether it is one of several targets with one deadline. */
  readonly isInGroup?: boolean;
  /** Undefined for what gathers others: that is our grouping. */
  readonly citation: Citation | undefined;
  /** Ids that mean the same in other figures. */
  readonly also: readonly string[];
  /** What it gathers. */
  readonly parts: readonly TimelineNode[];
}

type Batch = NonNullable<Plan['directory']>['batches'][number];
type Amount = Batch['count'];

/** All of them in the order of time. */
export const timelineNodes = (plan: Plan): readonly TimelineNode[] => {
  const published = new Set(plan.events.flatMap(({ publishes }) => publishes ?? []));
  return inOrder([
    ...plan.events.map((event) => eventNode(plan, event)),
    ...plan.relatedPlans.filter(({ id }) => !published.has(id)).flatMap((related) => relatedNode(plan, related)),
    ...(plan.directory?.batches ?? []).filter(({ id }) => !published.has(id)).map((batch) => batchNode(plan, batch)),
    ...dueNodes(plan),
  ]);
};

const inOrder = (nodes: readonly TimelineNode[]): readonly TimelineNode[] => nodes.toSorted(byTime);

/** What has no date has no order but that of the plan. */
const byTime = (a: TimelineNode, b: TimelineNode): number => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1);

const one = { form: 'one', isMain: false, parts: [] } as const;

/** When it was, as far as that is stated. */
const dated = (date: string | undefined): Pick<TimelineNode, 'date' | 'period' | 'time'> =>
  date === undefined
    ? { date, period: undefined, time: Infinity }
    : { date, period: [startOf(date), endOf(date)], time: middleOf(date) };

const eventNode = (plan: Plan, { id, label, date, kind, publishes, citation }: PlanEvent): TimelineNode => {
  const related = plan.relatedPlans.find((other) => other.id === publishes);
  const isMain = publishes === plan.id;
  const targets = related?.targets ?? (isMain ? plan.targets : []);
  return {
    ...one,
    ...dated(date),
    key: `event:${id}`,
    id,
    kind,
    label,
    until: lastDeadline(targets),
    of: related ? 'other' : 'this',
    isMain,
    citation,
    also: [
      ...(publishes === undefined ? [] : [publishes]),
      ...plan.steps.filter(({ event }) => event === id).map((step) => step.id),
    ],
  };
};

/** A plan whose publication is no event of its own. What it rests on is what its first target or figure rests on. */
const relatedNode = (plan: Plan, related: RelatedPlan): readonly TimelineNode[] => {
  const { id, label, published, targets, figures } = related;
  const citation = [...targets, ...figures][0]?.citation;
  if (published === undefined || !citation) return [];
  const kind = kindAt(plan, published);
  const until = lastDeadline(targets);
  return [{ ...one, ...dated(published), key: `plan:${id}`, id, kind, label, until, of: 'other', citation, also: [] }];
};

const batchNode = (plan: Plan, { id, label, date, count, citation }: Batch): TimelineNode => ({
  ...one,
  ...dated(date),
  key: `batch:${id}`,
  id,
  kind: kindAt(plan, date),
  label,
  listed: count,
  of: 'this',
  citation,
  also: [],
});

/** What is dated after the package was true had not happened by then. */
const kindAt = ({ asOf }: Plan, date: string | undefined): TimelineKind =>
  date !== undefined && startOf(date) > endOf(asOf) ? 'planned' : 'done';

const lastDeadline = (targets: readonly Target[]): number | undefined => {
  const days = targets.map(lastDayOf).filter(Number.isFinite);
  return days.length > 0 ? Math.max(...days) : undefined;
};

/** Whether it is drawn as the stretch of time that its date names, because the day is not known. */
export const isStretched = ({ date, kind, form }: TimelineNode): boolean =>
  form === 'one' && kind !== 'due' && date !== undefined && precisionOf(date) !== 'day';
