/**
 * Questions to a plan. Pure, and the only place that looks a part up by its id.
 */
import { endOf, middleOf, startOf } from './dates.ts';
import { PlanChartsError } from './errors.ts';
import type { Network, Observation, Plan, SectorList, SeriesBreak, Statistic, Target } from './schema.ts';

/** An observation with a value that can be placed on an axis; a range stands in its middle. */
export interface Measured {
  readonly observation: Observation;
  readonly value: number;
  /** The same as an interval: both ends of a range, or twice the value. */
  readonly bounds: readonly [number, number];
  /** UTC milliseconds of the middle of the observation's period. */
  readonly time: number;
}

/** @throws PlanChartsError `unknown-id`, which lists the ids there are. */
export const statisticById = (plan: Plan, id: string): Statistic => {
  const statistic = plan.statistics.find((s) => s.id === id);
  if (statistic) return statistic;
  throw new PlanChartsError('unknown-id', { kind: 'statistic', id, known: plan.statistics.map((s) => s.id) });
};

/** The plan's own targets, then those of the plans it is related to. */
export const allTargets = (plan: Plan): readonly Target[] => [
  ...plan.targets,
  ...plan.relatedPlans.flatMap(({ targets }) => targets),
];

/** @throws PlanChartsError `unknown-id`, which lists the ids there are. */
export const targetById = (plan: Plan, id: string): Target => {
  const targets = allTargets(plan);
  const target = targets.find((t) => t.id === id);
  if (target) return target;
  throw new PlanChartsError('unknown-id', { kind: 'target', id, known: targets.map((t) => t.id) });
};

/** @throws PlanChartsError `unknown-id`, which lists the ids there are. */
export const sectorListById = (plan: Plan, id: string): SectorList => {
  const list = plan.sectors.find((s) => s.id === id);
  if (list) return list;
  throw new PlanChartsError('unknown-id', { kind: 'sectors', id, known: plan.sectors.map((s) => s.id) });
};

export const networkById = (plan: Plan, id: string): Network => {
  const network = plan.networks.find((one) => one.id === id);
  if (network) return network;
  throw new PlanChartsError('unknown-id', { kind: 'network', id, known: plan.networks.map((one) => one.id) });
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
  const isAsked = (observation: Observation) => {
    const time = middleOf(observation.asOf);
    return time >= first && time <= last;
  };
  const asked =
    from === undefined && to === undefined ? statistic.observations : statistic.observations.filter(isAsked);
  if (isInOrder(asked)) return asked;
  return (
    asked
      // Each date is read once, not at each comparison: there may be 100,000.
      .map((observation) => ({ observation, time: middleOf(observation.asOf) }))
      .toSorted((a, b) => a.time - b.time)
      .map(({ observation }) => observation)
  );
};

/** As nearly every statistic is listed. */
const isInOrder = (observations: readonly Observation[]): boolean => {
  let before = -Infinity;
  return observations.every(({ asOf }) => {
    const time = middleOf(asOf);
    const isLater = time >= before;
    before = time;
    return isLater;
  });
};

/** The observation with its value and its place in time, or undefined where the value is not known. */
export const measured = (observation: Observation): Measured | undefined => {
  const { value } = observation;
  if (value === null) return undefined;
  const bounds = typeof value === 'number' ? ([value, value] as const) : value;
  return { observation, value: (bounds[0] + bounds[1]) / 2, bounds, time: middleOf(observation.asOf) };
};

/** What was measured of a statistic, in order of time: a forecast was not. */
export const measurements = (statistic: Statistic): readonly Measured[] =>
  observationsBetween(statistic)
    .filter(({ obsStatus }) => obsStatus !== 'forecast')
    .flatMap((observation) => measured(observation) ?? []);

/** The last figure of a statistic that was measured. */
export const latest = (statistic: Statistic): Measured | undefined => measurements(statistic).at(-1);

/** How many definitions of a statistic came before the one that holds at a date. */
export const epochOf = (asOf: string, breaks: readonly SeriesBreak[]): number =>
  breaks.filter(({ date }) => startOf(date) <= middleOf(asOf)).length;

/**
 * Splits observations where a line must not cross: at a series break, at a value that is not known, and at a range,
 * which is no point that a line could run through. Each segment holds the measured observations between two such gaps,
 * in order of time.
 */
export const segments = (
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly (readonly Measured[])[] => {
  const result: Measured[][] = [];
  let joins = false;
  let before = -1;
  for (const observation of observations) {
    const point = measured(observation);
    const isRange = Array.isArray(observation.value);
    const epoch = breaks.length === 0 ? 0 : epochOf(observation.asOf, breaks);
    const current = result.at(-1);
    if (point && joins && current && !isRange && epoch === before) current.push(point);
    else if (point) result.push([point]);
    joins = point !== undefined && !isRange;
    before = epoch;
  }
  return result;
};
