/**
 * Questions to a plan. Pure, and the only place that looks a part up by its id.
 */
import { endOf, middleOf, startOf } from './dates.ts';
import { PlanChartsError } from './errors.ts';
import type { Observation, Plan, SeriesBreak, Statistic } from './schema.ts';

/** An observation with a value that can be placed on an axis; a range is placed at its lower bound. */
export interface Measured {
  readonly observation: Observation;
  readonly value: number;
  /** UTC milliseconds of the middle of the observation's period. */
  readonly time: number;
}

/** @throws PlanChartsError `unknown-id`, which lists the ids there are. */
export const statisticById = (plan: Plan, id: string): Statistic => {
  const statistic = plan.statistics.find((s) => s.id === id);
  if (statistic) return statistic;
  throw new PlanChartsError('unknown-id', { kind: 'statistic', id, known: plan.statistics.map((s) => s.id) });
};

/**
 * The observations of a statistic in order of time, within two dates where they are given.
 *
 * @param from First date to keep; with month or year precision, from its first day.
 * @param to Last date to keep; with month or year precision, until its last day.
 */
export const observationsBetween = (statistic: Statistic, from?: string, to?: string): readonly Observation[] => {
  const first = from === undefined ? -Infinity : startOf(from);
  const last = to === undefined ? Infinity : endOf(to);
  return statistic.observations
    .filter(({ asOf }) => middleOf(asOf) >= first && middleOf(asOf) <= last)
    .toSorted((a, b) => middleOf(a.asOf) - middleOf(b.asOf));
};

/** The observation with its value and its place in time, or undefined where the value is not known. */
export const measured = (observation: Observation): Measured | undefined => {
  const { value, obsStatus } = observation;
  if (value === null || obsStatus === 'missing') return undefined;
  return { observation, value: typeof value === 'number' ? value : value[0], time: middleOf(observation.asOf) };
};

/**
 * Splits observations where a line must not cross: at a series break and at a value that is not known.
 * Each segment holds the measured observations between two such gaps, in order of time.
 */
export const segments = (
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly (readonly Measured[])[] => {
  const result: Measured[][] = [];
  let current: Measured[] = [];
  let epoch = -1;
  for (const observation of observations) {
    const point = measured(observation);
    const pointEpoch = breaks.filter(({ date }) => startOf(date) <= middleOf(observation.asOf)).length;
    if (!point || pointEpoch !== epoch) {
      if (current.length > 0) result.push(current);
      current = [];
    }
    if (point) current.push(point);
    epoch = pointEpoch;
  }
  if (current.length > 0) result.push(current);
  return result;
};
