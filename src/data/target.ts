/**
 * Questions to a target. Pure: a target is judged by what its plan holds, never by a clock.
 */
import { endOf, middleOf, precisionOf, startOf } from './dates.ts';
import { contains, impliedBy, isBelow, type Interval } from './interval.ts';
import type { Plan, Statistic, Step, Target } from './schema.ts';
import { epochOf, measurements, statisticById, type Measured } from './select.ts';

/** What the statistic that measures a target says of it. */
export interface Result {
  readonly statistic: Statistic;
  /** The latest figure; once the deadline has passed, that of the deadline where there is one. */
  readonly latest: Measured;
  /** Whether that figure is of the deadline: what came later no longer counts. */
  readonly isOfDeadline: boolean;
  /** Whether it counts what the target counts: in the same unit. Where it does not, it has no place on the target's scale. */
  readonly isComparable: boolean;
}

/** The numbers that fulfil a target, or undefined where it names none. */
export const permittedBy = ({ operator, value }: Target): Interval | undefined =>
  impliedBy(value, operator === 'between' ? 'range' : operator);

/** The unit that a target is counted in: its own, else that of its statistic; undefined where nobody says. */
export const unitOf = (plan: Plan, target: Target): string | undefined =>
  target.unit ?? (target.statistic === undefined ? undefined : statisticById(plan, target.statistic).unit);

/** Whether a statistic is said to be of another area than the target. */
export const isOfOtherArea = ({ scope }: Target, { area }: Statistic): boolean =>
  scope !== undefined && area !== undefined && area !== scope;

/** What has been measured for a target, or undefined where the plan holds no figure. A forecast is no result. */
export const resultOf = (plan: Plan, target: Target): Result | undefined => {
  if (target.statistic === undefined) return undefined;
  const statistic = statisticById(plan, target.statistic);
  const isComparable = statistic.unit === unitOf(plan, target);
  const resultAt = (one: Measured, isOfDeadline: boolean): Result => ({
    statistic,
    latest: one,
    isOfDeadline,
    isComparable,
  });
  const all = measurements(statistic);
  const ofDeadline = isDue(target, plan.asOf)
    ? (all.findLast(isOfLastDay(target)) ?? metWithin(target, all, (one) => resultAt(one, true)))
    : undefined;
  const last = ofDeadline ?? all.at(-1);
  return last && resultAt(last, ofDeadline !== undefined);
};

/** Whether a figure is of the day, or of the period, with which the deadline ends. */
const isOfLastDay = (target: Target) => {
  const last = lastDayOf(target);
  return ({ observation: { asOf } }: Measured): boolean => endOf(asOf) === last;
};

/**
 * The last figure from the month, quarter or year that the deadline names, if it fulfils the target, which was then met in
 * time. If it does not, there was time left to meet it.
 */
const metWithin = (
  target: Target,
  all: readonly Measured[],
  resultAt: (one: Measured) => Result,
): Measured | undefined => {
  const [first, last] = periodOf(target.deadline!, deadlinePrecision(target)!);
  const within = all.findLast(({ observation: { asOf } }) => startOf(asOf) >= first && endOf(asOf) <= last);
  return within && meets(target, resultAt(within)) ? within : undefined;
};

/**
 * Whether a figure fulfils a target: undefined where the hedge of the figure leaves it open ("nearly 3,000" against "at
 * least 3,000"), or where there is nothing to compare.
 */
export const meets = (target: Target, result: Result | undefined): boolean | undefined => {
  const permitted = permittedBy(target);
  const { value, qualifier } = result?.latest.observation ?? { value: null, qualifier: 'exactly' };
  const implied = impliedBy(value, qualifier);
  if (!permitted || !implied || !result?.isComparable || isOfOtherArea(target, result.statistic)) return undefined;
  if (contains(permitted, implied)) return true;
  return isBelow(implied, permitted) || isBelow(permitted, implied) ? false : undefined;
};

/**
 * Share of the way from the baseline to the target: (latest − baseline) / (target − baseline); below 0 where it went the
 * wrong way, above 1 where it overshot.
 *
 * Undefined unless all three are single numbers without a hedge and undisputed, in one unit and scope, under one
 * definition, and there is a way to go: from an earlier baseline that did not fulfil the target yet.
 */
export const progress = (target: Target, result: Result | undefined): number | undefined => {
  const { value: goal, baseline } = target;
  const permitted = permittedBy(target);
  if (!result?.isComparable || !permitted || isOfOtherArea(target, result.statistic)) return undefined;
  if (typeof goal !== 'number' || typeof baseline?.value !== 'number' || baseline.value === goal) return undefined;
  const { observation, value, time } = result.latest;
  if (observation.qualifier !== 'exactly' || observation.disputed || baseline.qualifier !== 'exactly') return undefined;
  if (contains(permitted, impliedBy(baseline.value, 'exactly')!)) return undefined;
  if (baseline.asOf !== undefined && middleOf(baseline.asOf) >= time) return undefined;
  const { breaks } = result.statistic;
  // A baseline without a date cannot be told to be counted as the result is.
  if (
    breaks.length > 0 &&
    (baseline.asOf === undefined || epochOf(baseline.asOf, breaks) !== epochOf(observation.asOf, breaks))
  )
    return undefined;
  // On a way down, no way at all is minus zero.
  return (value - baseline.value) / (goal - baseline.value) || 0;
};

/** The targets of a step: those it names, and those that name it; each once, in the order of the plan. */
export const targetsOf = (plan: Plan, step: Step): readonly Target[] =>
  plan.targets.filter(({ id, action }) => action === step.id || step.targets.includes(id));

/** The steps of one of the plan's own targets: the one that it names, and those that name it, in the order of the plan. */
export const stepsOf = ({ steps, targets }: Plan, target: Target): readonly Step[] =>
  targets.includes(target) ? steps.filter((step) => target.action === step.id || step.targets.includes(target.id)) : [];

/** How exactly a deadline is known: a date may be written more exactly than it was meant. */
export const deadlinePrecision = ({ deadline, deadlinePrecision: stated }: Target) =>
  stated ?? (deadline === undefined ? undefined : precisionOf(deadline));

/**
 * Whether the deadline has passed at a date: the last day of a deadline that names a period. Undefined without a deadline.
 *
 * @param asOf When the plan was true; there is no clock.
 */
export const isDue = (target: Target, asOf: string): boolean | undefined =>
  target.deadline === undefined ? undefined : endOf(asOf) >= lastDayOf(target);

/** UTC milliseconds of the last day that a deadline allows; without one there is none. */
export const lastDayOf = (target: Target): number =>
  target.deadline === undefined ? Infinity : periodOf(target.deadline, deadlinePrecision(target)!)[1];

/** First and last day that a deadline may mean, in UTC milliseconds. */
const periodOf = (
  deadline: string,
  precision: NonNullable<ReturnType<typeof deadlinePrecision>>,
): readonly [number, number] => {
  const [year = '', month] = deadline.split('-');
  if (precision === 'day') return [startOf(deadline), endOf(deadline)];
  if (precision === 'year' || month === undefined) return [startOf(year), endOf(year)];
  const last = precision === 'quarter' ? Math.ceil(Number(month) / 3) * 3 : Number(month);
  const first = precision === 'quarter' ? last - 2 : last;
  return [startOf(monthOf(year, first)), endOf(monthOf(year, last))];
};

const monthOf = (year: string, month: number): string => `${year}-${`${month}`.padStart(2, '0')}`;
