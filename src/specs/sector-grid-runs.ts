/**
 * The squares of a list of sectors as runs of squares that look alike: those named, those counted, what the sources leave
 * open, and those not counted, where a source says out of how many. Nothing is drawn of a whole that nobody has stated.
 */
import { impliedBy } from '../data/interval.ts';
import { certaintyOf } from './certainty.ts';
import type { NamedSector, SectorFacts } from './sector-grid-facts.ts';
import { MOST_SQUARES } from './sector-grid-size.ts';

/** `full` is certain, `hollow` hedged, `soft` not final, `open` hatched, `rest` not among those counted. */
export type Look = 'full' | 'hollow' | 'soft' | 'open' | 'rest';

export interface Run {
  /** Which datum its squares are: a sector by itself, or a number of them together. */
  readonly of: NamedSector | 'counted' | 'open' | 'rest';
  readonly look: Look;
  /** Sectors. */
  readonly count: number;
}

export interface Runs {
  /** In reading order, none of them empty. */
  readonly runs: readonly Run[];
  /** Sectors that one square stands for. */
  readonly each: number;
  /** Squares of all runs; the last may be a part of one. */
  readonly squares: number;
}

export const runsOf = (facts: SectorFacts): Runs => {
  const all = runsOfOne(facts).filter(({ count }) => count > 0);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const each = eachFor(total);
  return { runs: each === 1 ? all : merged(all.map(asNumber)), each, squares: total / each };
};

const runsOfOne = ({ counted, outOf, named, namedRest }: SectorFacts): readonly Run[] => {
  const all = wholeOf(outOf?.figure);
  const single = (sectors: readonly NamedSector[], look: Look) =>
    sectors.map((sector): Run => ({ of: sector, look, count: 1 }));
  const { figure } = counted ?? {};
  if (!figure || figure.value === null)
    return [
      ...single(named, 'full'),
      { of: 'counted', look: 'open', count: (all ?? 0) - named.length - namedRest.length },
      ...single(namedRest, 'rest'),
    ];
  const [low, high] = [figure.value].flat().map((value) => Math.max(0, Math.floor(value))) as [number, number?];
  const most = Math.max(high ?? low, named.length);
  const certainty = certaintyOf(figure);
  const isRange = high !== undefined && certainty !== 'soft';
  const certain = certainty === 'exact' ? most : isRange ? Math.max(low, named.length) : named.length;
  const open = openAfter(figure, most, (all ?? most) - namedRest.length);
  return [
    ...single(named, 'full'),
    { of: 'counted', look: 'full', count: certain - named.length },
    { of: 'counted', look: certainty === 'soft' ? 'soft' : 'hollow', count: most - certain },
    { of: 'open', look: 'open', count: open },
    ...single(namedRest, 'rest'),
    { of: 'rest', look: 'rest', count: (all ?? most) - most - open - namedRest.length },
  ];
};

/** A whole that is hedged itself says of no square that it is not counted. */
const wholeOf = (figure: NonNullable<SectorFacts['outOf']>['figure'] | undefined): number | undefined => {
  if (!figure || typeof figure.value !== 'number' || certaintyOf(figure) === 'soft') return undefined;
  return figure.qualifier === 'exactly' || figure.qualifier === 'all' ? Math.floor(figure.value) : undefined;
};

/** Of "more than 40", whether the 41st is counted is not known; of "at most 40" it is. */
const openAfter = (
  { value, qualifier }: NonNullable<SectorFacts['counted']>['figure'],
  most: number,
  all: number,
): number => {
  const { high = most } = impliedBy(value, qualifier) ?? {};
  return Math.max(0, Math.min(all, Math.floor(high)) - most);
};

/** Where a square stands for several, none is a sector by itself: the table names them. */
const asNumber = (run: Run): Run =>
  typeof run.of === 'string' ? run : { ...run, of: run.look === 'rest' ? 'rest' : 'counted' };

/** Neighbours of one look as one run. */
const merged = (runs: readonly Run[]): readonly Run[] => {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && before.of === run.of && before.look === run.look)
      result[result.length - 1] = { ...run, count: before.count + run.count };
    else result.push(run);
  }
  return result;
};

/** The smallest of 1, 2, 5, 10, 20, … that leaves a number of squares that can be counted. */
const eachFor = (total: number): number => {
  if (total <= MOST_SQUARES) return 1;
  const power = 10 ** Math.floor(Math.log10(total / MOST_SQUARES));
  return [1, 2, 5, 10].map((digit) => digit * power).find((each) => total / each <= MOST_SQUARES) ?? 10 * power;
};
