/**
 * What the phases of `fiveg-stats-chart` hand on to each other.
 */
import { isWithin, startOf } from '../data/dates.ts';
import type { Observation, SeriesBreak, Statistic } from '../data/schema.ts';
import type { Measured } from '../data/select.ts';
import type { Certainty } from './certainty.ts';

/** A statistic, and what of it lies within the dates that were asked for. */
export interface Series {
  readonly statistic: Statistic;
  readonly observations: readonly Observation[];
  /** Stretches that one line may connect. */
  readonly segments: readonly (readonly Measured[])[];
  /** The measured ones of all stretches, in order of time. */
  readonly points: readonly Measured[];
}

/** Breaks that fall between two measured points: only those can be seen. */
export const visibleBreaks = ({ statistic, points }: Series): readonly SeriesBreak[] => {
  const first = points[0]?.time ?? Infinity;
  const last = points.at(-1)?.time ?? -Infinity;
  return statistic.breaks.filter(({ date }) => startOf(date) > first && startOf(date) <= last);
};

/** Name of the layer that draws the points of all panels that are equally certain. */
export const pointLayerName = (certainty: Certainty): string => `points_${certainty}`;

/**
 * Whether a label already says the unit, as "5G base stations" does; "emissions" does not say "m". Chinese has no spaces, and
 * a measure word before the noun: 个基站 is said by 5G基站.
 */
export const saysUnit = ({ label, unit }: Statistic): boolean => {
  if (unit === 'percent') return true;
  if (/^\p{Script=Han}{2}/u.test(unit))
    return label.includes(unit) || (unit.length > 2 && label.includes(unit.slice(1)));
  return ` ${label} `.toLowerCase().includes(` ${unit} `.toLowerCase());
};

export const isForecast = ({ observation }: Measured): boolean => observation.obsStatus === 'forecast';

/** The figure of a date that is to be pointed out; of a month or a year, the last one in it. */
export const highlighted = (points: readonly Measured[], highlight: string | undefined): Measured | undefined =>
  highlight === undefined ? undefined : points.findLast(({ observation }) => isWithin(observation.asOf, highlight));

/** The last point, the last one that is no forecast, and the highlighted one are larger, and labelled. */
export const pointedOut = (points: readonly Measured[], asked: Measured | undefined): readonly Measured[] => {
  const pointed = [points.at(-1), asked, points.findLast((point) => !isForecast(point))];
  return [...new Set(pointed.filter((point) => point !== undefined))];
};
