/**
 * What a plan says of a list of sectors: how many are counted, out of how many, which are named, and how large the industry is.
 */
import { middleOf, startOf } from '../data/dates.ts';
import { figureById, type KnownFigure } from '../data/figure-by-id.ts';
import type { Plan, SectorList, SeriesBreak, Statistic } from '../data/schema.ts';
import { latest, statisticById } from '../data/select.ts';

export type NamedSector = SectorList['named'][number];

export interface SectorFacts {
  readonly plan: Plan;
  readonly list: SectorList;
  /** How many there are; undefined where nothing was ever counted. */
  readonly counted: KnownFigure | undefined;
  /** The statistic that the count is the latest figure of, where it is one. */
  readonly statistic: Statistic | undefined;
  /** The last change of definition before the count. */
  readonly newCount: SeriesBreak | undefined;
  /** Out of how many they are counted, where a source says so. */
  readonly outOf: KnownFigure | undefined;
  readonly scale: KnownFigure | undefined;
  /** Those named as counted, and those named as not. */
  readonly named: readonly NamedSector[];
  readonly namedRest: readonly NamedSector[];
}

export const sectorFacts = (plan: Plan, list: SectorList): SectorFacts => {
  const known = (id: string | undefined) => (id === undefined ? undefined : figureById(plan, id));
  const statistic = list.statistic === undefined ? undefined : statisticById(plan, list.statistic);
  const counted = statistic ? latestOf(statistic) : known(list.count);
  const { asOf } = counted ?? {};
  return {
    plan,
    list,
    counted,
    statistic,
    newCount: statistic?.breaks
      .filter(({ date }) => asOf !== undefined && startOf(date) <= middleOf(asOf))
      .toSorted((a, b) => startOf(a.date) - startOf(b.date))
      .at(-1),
    outOf: known(list.outOf),
    scale: known(list.scale),
    named: list.named.filter(({ reached }) => reached),
    namedRest: list.named.filter(({ reached }) => !reached),
  };
};

/** A forecast counts nothing. */
const latestOf = (statistic: Statistic): KnownFigure | undefined => {
  const { label, unit } = statistic;
  const figure = latest(statistic)?.observation;
  return figure && { id: figure.id, label, unit, asOf: figure.asOf, figure, part: figure };
};
