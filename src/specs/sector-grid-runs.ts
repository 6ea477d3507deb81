/**
 * The squares of a list of sectors as runs of squares that look alike: those named, those counted, what the sources leave
 * open, and those not counted, where a source says out of how many. Nothing is drawn of a whole that nobody has stated.
 */
import type { KnownFigure } from '../data/figure-by-id.ts';
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

type Count = KnownFigure['figure'];

const runsOfOne = (facts: SectorFacts): readonly Run[] => {
  const figure = facts.counted?.figure;
  const all = wholeOf(facts.outOf?.figure);
  const { value = null } = figure ?? {};
  return figure === undefined || value === null
    ? uncounted(facts, all)
    : countedRuns(facts, figure, [value].flat().map(sectorsIn), all);
};

/** Negative numbers and parts of a sector are drawn as nothing, and written as they are stated. */
const sectorsIn = (value: number): number => Math.max(0, Math.floor(value));

const single = (sectors: readonly NamedSector[], look: Look): readonly Run[] =>
  sectors.map((sector) => ({ of: sector, look, count: 1 }));

/** Which of all sectors are counted is not known, but for those that are named. */
const uncounted = ({ named, namedRest }: SectorFacts, all: number | undefined): readonly Run[] => [
  ...single(named, 'full'),
  { of: 'counted', look: 'open', count: (all ?? 0) - named.length - namedRest.length },
  ...single(namedRest, 'rest'),
];

const countedRuns = (
  { named, namedRest }: SectorFacts,
  figure: Count,
  [low = 0, high = low]: readonly number[],
  all: number | undefined,
): readonly Run[] => {
  const certainty = certaintyOf(figure);
  const most = Math.max(high, named.length);
  const full = Math.max(named.length, certainOf(figure, low, most));
  const open = openAfter(figure, most, (all ?? most) - namedRest.length);
  return [
    ...single(named, 'full'),
    { of: 'counted', look: 'full', count: full - named.length },
    { of: 'counted', look: certainty === 'soft' ? 'soft' : 'hollow', count: most - full },
    { of: 'open', look: 'open', count: open },
    ...single(namedRest, 'rest'),
    { of: 'rest', look: 'rest', count: (all ?? most) - most - open - namedRest.length },
  ];
};

/** So many are certain: of a range its lower end, of "about 30" none. */
const certainOf = (figure: Count, low: number, most: number): number => {
  const certainty = certaintyOf(figure);
  if (certainty === 'soft') return 0;
  if (certainty === 'exact' || figure.qualifier === 'all') return most;
  return figure.qualifier === 'range' ? low : 0;
};

/** A whole that is hedged itself says of no square that it is not counted. */
const wholeOf = (figure: Count | undefined): number | undefined => {
  if (typeof figure?.value !== 'number' || certaintyOf(figure) === 'soft') return undefined;
  return figure.qualifier === 'exactly' || figure.qualifier === 'all' ? sectorsIn(figure.value) : undefined;
};

/** Of "more than 40", whether the 41st is counted is not known; of "at most 40" it is. */
const openAfter = ({ value, qualifier }: Count, most: number, all: number): number => {
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
    if (before?.of === run.of && before.look === run.look)
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
