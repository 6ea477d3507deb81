/**
 * What a picture of a target asks of the plan: the target, the figures that stand against it, and what may be concluded.
 */
import { startOf } from '../data/dates.ts';
import type { Interval } from '../data/interval.ts';
import type { Observation, Plan, SeriesBreak, Target } from '../data/schema.ts';
import { epochOf, latest, measured, type Measured } from '../data/select.ts';
import { isDue, isOfOtherArea, meets, permittedBy, progress, resultOf, unitOf, type Result } from '../data/target.ts';
import { certaintyOf, type Certainty } from './certainty.ts';

/** A figure beside the target. */
export interface Amount {
  readonly kind: 'baseline' | 'latest';
  /** A figure of the deadline is the result, once that has passed. */
  readonly role: 'baseline' | 'latest' | 'result';
  /** Its value with its hedge, its status and its source; a baseline has no status of its own. */
  readonly figure: Pick<Observation, 'value' | 'qualifier' | 'obsStatus' | 'disputed' | 'conversion' | 'citation'>;
  readonly id: string;
  readonly label: string;
  readonly asOf: string | undefined;
  readonly unit: string | undefined;
  /** Both ends of a range, or twice the value; undefined where it is not known. */
  readonly bounds: readonly [number, number] | undefined;
  readonly certainty: Certainty;
  /** Whether it has a place on the target's scale. */
  readonly isOnScale: boolean;
}

export interface Facts {
  readonly plan: Plan;
  readonly target: Target;
  readonly unit: string | undefined;
  /** The numbers that fulfil the target; undefined where its source names none. */
  readonly permitted: Interval | undefined;
  readonly baseline: Amount | undefined;
  readonly latest: Amount | undefined;
  /** What was measured after the result. */
  readonly later: Amount | undefined;
  /** What is known of the result. */
  readonly state: 'known' | 'other-unit' | 'not-reported' | 'not-yet-due';
  readonly isDue: boolean | undefined;
  /** Undefined where there is nothing to compare; `open` where the figure leaves it open. */
  readonly verdict: 'met' | 'not-met' | 'open' | 'disputed' | undefined;
  /** Share of the way from the baseline, where it may be said. */
  readonly share: number | undefined;
  /** The area that was measured, where the target names another. */
  readonly otherArea: string | undefined;
  /** Changes of definition between the baseline and the latest figure. */
  readonly breaks: readonly SeriesBreak[];
}

export const factsOf = (plan: Plan, target: Target): Facts => {
  const unit = unitOf(plan, target);
  const permitted = permittedBy(target);
  const result = resultOf(plan, target);
  const due = isDue(target, plan.asOf);
  const otherArea = result && isOfOtherArea(target, result.statistic) ? result.statistic.area : undefined;
  const isCompared = permitted !== undefined && result?.isComparable === true && otherArea === undefined;
  const share = progress(target, result);
  const missing = due === false ? 'not-yet-due' : 'not-reported';
  return {
    plan,
    target,
    unit,
    permitted,
    baseline: baselineOf(target, unit),
    latest: result && amountOf(result.isOfDeadline ? 'result' : 'latest', result.latest, result),
    later: result && laterOf(result),
    state: result ? (result.isComparable ? 'known' : 'other-unit') : missing,
    isDue: due,
    verdict: isCompared ? verdictOf(target, result) : undefined,
    share: share !== undefined && Math.abs(share) <= READABLE ? share : undefined,
    otherArea,
    breaks:
      result && target.baseline ? breaksBetween(target.baseline.asOf, result.latest, result.statistic.breaks) : [],
  };
};

/** A hundred times the way is told by the figures; as a percentage nobody reads it. */
const READABLE = 100;

const verdictOf = (target: Target, result: Result): NonNullable<Facts['verdict']> => {
  if (result.latest.observation.disputed) return 'disputed';
  const met = meets(target, result);
  return met === undefined ? 'open' : met ? 'met' : 'not-met';
};

const laterOf = (result: Result): Amount | undefined => {
  const last = latest(result.statistic)!;
  return last.observation === result.latest.observation ? undefined : amountOf('latest', last, result);
};

const amountOf = (
  role: 'latest' | 'result',
  { observation, bounds }: Measured,
  { statistic: { label, unit }, isComparable }: Result,
): Amount => {
  const { id, asOf } = observation;
  return {
    kind: 'latest',
    role,
    figure: observation,
    id,
    label,
    asOf,
    unit,
    bounds,
    certainty: certaintyOf(observation),
    isOnScale: isComparable,
  };
};

const baselineOf = ({ id, label, baseline }: Target, unit: string | undefined): Amount | undefined => {
  if (!baseline) return undefined;
  const { asOf } = baseline;
  const figure = { ...baseline, obsStatus: 'final', disputed: undefined } as const;
  const bounds = measured({ ...figure, id, asOf: asOf ?? '2000' })?.bounds;
  const certainty = certaintyOf(figure);
  return {
    kind: 'baseline',
    role: 'baseline',
    figure,
    id: baselineId(id),
    label,
    asOf,
    unit,
    bounds,
    certainty,
    isOnScale: true,
  };
};

/** Changes of definition between the baseline and the result; a baseline without a date may lie before every one. */
const breaksBetween = (
  from: string | undefined,
  { observation }: Measured,
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] => {
  const inOrder = breaks.toSorted((a, b) => startOf(a.date) - startOf(b.date));
  return inOrder.slice(from === undefined ? 0 : epochOf(from, breaks), epochOf(observation.asOf, breaks));
};

/** Ids of plans have no double hyphen, so none of theirs is taken. */
const baselineId = (target: string): string => `${target}--baseline`;
