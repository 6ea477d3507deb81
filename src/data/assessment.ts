/**
 * What may be concluded of a target from the figures of its plan: whether there is a figure, whether what was promised was
 * reached, whether it is on its way. Three questions that are never merged; whether a measure was carried out is a fourth,
 * and no figure answers it. Pure: judged at the plan's own date, never by a clock.
 */
import { endOf, middleOf, startOf } from './dates.ts';
import { contains, impliedBy, isBelow } from './interval.ts';
import type { Attainment, DataStatus, Observation, Plan, Target, TargetAssessment, Trajectory } from './schema.ts';
import { epochOf, measurements } from './select.ts';
import { isDue, isOfOtherArea, lastDayOf, meets, permittedBy, progress, resultOf, type Result } from './target.ts';

/** Why a question has no answer. */
export type OpenReason =
  | 'no-number'
  | 'not-reported'
  | 'other-unit'
  | 'other-area'
  | 'disputed'
  | 'hedged'
  | 'not-of-deadline'
  | 'no-way-to-go';

/** A status, what it was judged on, and why it is open where it is. */
export interface Judged<Status> {
  readonly status: Status;
  readonly reason?: OpenReason;
  readonly figures: readonly Observation[];
}

/** Whether there is a figure. What is not applicable or was discontinued only an assessment can say. */
export const dataStatus = (plan: Plan, target: Target): DataStatus => {
  const result = resultOf(plan, target);
  if (result) return result.latest.observation.disputed ? 'disputed' : 'reported';
  return isDue(target, plan.asOf) === false ? 'not-yet-due' : 'not-reported';
};

/**
 * Whether what was promised was reached.
 *
 * Before the deadline the latest figure decides whether it is met already or pending. After it, the figure of the deadline
 * does; where there is none, the last one before and the first one after, if both say the same and are counted alike. What
 * else came later does not count.
 */
export const attainment = (plan: Plan, target: Target): Judged<Attainment> => {
  const result = resultOf(plan, target);
  const due = isDue(target, plan.asOf);
  if (!result) {
    const isOpen = due !== false || target.value === null;
    return isOpen ? open(unreported(target), []) : { status: 'pending', figures: [] };
  }
  const figures = [result.latest.observation];
  const obstacle = obstacleTo(target, result);
  if (obstacle) return open(obstacle, figures);
  if (due && !result.isOfDeadline) return aroundDeadline(target, result);
  if (result.latest.observation.disputed) return open('disputed', figures);
  const met = meets(target, result);
  if (met) return { status: 'met', figures };
  if (met === undefined) return open('hedged', figures);
  return { status: due ? 'not-met' : 'pending', figures };
};

/** Why nothing can be said where there is no figure: what names no number needs none. */
const unreported = ({ value }: Target): OpenReason => (value === null ? 'no-number' : 'not-reported');

/** What keeps the figures of a statistic from being held against a target at all. */
const obstacleTo = (target: Target, { statistic, isComparable }: Result): OpenReason | undefined => {
  if (!permittedBy(target)) return 'no-number';
  if (!isComparable) return 'other-unit';
  return isOfOtherArea(target, statistic) ? 'other-area' : undefined;
};

const aroundDeadline = (target: Target, result: Result): Judged<Attainment> => {
  const { breaks } = result.statistic;
  const end = lastDayOf(target);
  const all = measurements(result.statistic);
  const before = all.findLast(({ observation: { asOf } }) => endOf(asOf) <= end);
  const after = all.find(({ observation: { asOf } }) => startOf(asOf) > end);
  const both = [before, after].flatMap((one) => (one ? [one] : []));
  const figures = both.map(({ observation }) => observation);
  const epochs = new Set(figures.map(({ asOf }) => epochOf(asOf, breaks)));
  const sides = new Set(figures.map((figure) => sideOf(target, figure)));
  const [side] = sides;
  if (both.length < 2 || epochs.size > 1 || sides.size > 1 || side === undefined)
    return open('not-of-deadline', figures);
  return { status: side === 'within' ? 'met' : 'not-met', figures };
};

/**
 * Where a figure lies, seen from what a target permits; undefined where that is open. A figure below it and one above say
 * nothing of what lay between them.
 */
const sideOf = (
  target: Target,
  { value, qualifier, disputed }: Observation,
): 'below' | 'within' | 'above' | undefined => {
  const [permitted, implied] = [permittedBy(target), impliedBy(value, qualifier)];
  if (!permitted || !implied || disputed) return undefined;
  if (contains(permitted, implied)) return 'within';
  if (isBelow(implied, permitted)) return 'below';
  return isBelow(permitted, implied) ? 'above' : undefined;
};

const open = (reason: OpenReason, figures: readonly Observation[]): Judged<'not-assessable'> => ({
  status: 'not-assessable',
  reason,
  figures,
});

/** A trajectory, and the share of the way that was expected by the date of the latest figure. */
export interface JudgedTrajectory extends Judged<Trajectory> {
  readonly method: 'linear';
  readonly share?: number;
  readonly expected?: number;
}

/**
 * From 95 % of the pace that was needed, a target counts as on its way: the line that Eurostat draws in its reports on the
 * Sustainable Development Goals. The same span above it is ahead.
 */
const ON_TRACK = { from: 0.95, to: 1.05 } as const;

/**
 * Whether a target is on its way, by the straight line from its baseline to its deadline: what share of the way was gone
 * by the date of the latest figure, against the share of the time that had passed by then.
 */
export const trajectory = (plan: Plan, target: Target): JudgedTrajectory => {
  const method = 'linear';
  const result = resultOf(plan, target);
  if (!result) return { ...open(unreported(target), []), method };
  const figures = [result.latest.observation];
  const share = progress(target, result);
  const expected = expectedShare(target, result.latest.observation);
  if (share === undefined || expected === undefined) return { ...open(standstill(target, result), figures), method };
  const pace = share / expected;
  const status =
    share < 0 ? 'moving-away' : pace < ON_TRACK.from ? 'behind' : pace > ON_TRACK.to ? 'ahead' : 'on-track';
  return { status, figures, method, share, expected };
};

/** Why nothing can be said of the way. */
const standstill = (target: Target, result: Result): OpenReason => {
  const { disputed, qualifier } = result.latest.observation;
  const obstacle = obstacleTo(target, result) ?? (disputed ? 'disputed' : undefined);
  const isHedged = target.baseline && [qualifier, target.baseline.qualifier].some((hedge) => hedge !== 'exactly');
  return obstacle ?? (isHedged ? 'hedged' : 'no-way-to-go');
};

/**
 * Share of the time between baseline and deadline that had passed at a figure; undefined where one of them has no date. A
 * deadline that names a year is its last day, so baseline and figure are taken to be of theirs.
 */
const expectedShare = ({ baseline, ...target }: Target, { asOf }: Observation): number | undefined => {
  if (baseline?.asOf === undefined || target.deadline === undefined) return undefined;
  const [start, now, end] = [endOf(baseline.asOf), endOf(asOf), lastDayOf(target)];
  return start < now && start < end ? Math.min(1, (now - start) / (end - start)) : undefined;
};

/** What the plan's own editors, or those they cite, concluded last of one question; undefined where nobody did. */
export const assessed = <Q extends 'dataStatus' | 'attainment' | 'trajectory'>(
  { assessments }: Target,
  question: Q,
): TargetAssessment | undefined =>
  assessments
    .filter((one) => one[question] !== undefined)
    .toSorted((a, b) => middleOf(a.date) - middleOf(b.date))
    .at(-1);

/** How many of some targets have each status: what a theme or a plan says of its parts, which it never averages. */
export const attainmentCounts = (plan: Plan, targets: readonly Target[]): ReadonlyMap<Attainment, number> => {
  const counts = new Map<Attainment, number>();
  for (const target of targets) {
    const status = assessed(target, 'attainment')?.attainment ?? attainment(plan, target).status;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
};
