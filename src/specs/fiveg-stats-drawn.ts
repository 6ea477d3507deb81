/**
 * What of a series is drawn: all of it where the pixels can show that, else what `thinned` leaves. Whoever reads the picture
 * or moves in it by keys meets these points; table and files have all.
 */
import type { Measured } from '../data/select.ts';
import { CERTAINTIES, certaintyOf } from './certainty.ts';
import { isForecast, type Series } from './fiveg-stats-series.ts';
import { thinned } from './thinned.ts';

/** Points that one line connects. */
export interface Run {
  readonly dashed: boolean;
  readonly points: readonly Measured[];
}

export interface DrawnSeries {
  /** In order of time. */
  readonly points: readonly Measured[];
  readonly runs: readonly Run[];
}

/** Width of a column in pixels: a line shows each, points are wider than that. */
const COLUMN = { line: 1, point: 4 } as const;

/**
 * @param x Of a time, in pixels.
 * @param pointed What is drawn in any case, because it is labelled.
 */
export const drawnOf = (
  { points, segments }: Series,
  x: (time: number) => number,
  pointed: readonly Measured[],
): DrawnSeries => {
  const columnOf = (width: number) => (point: Measured) => Math.floor(x(point.time) / width);
  return {
    points: thinnedPoints(points, columnOf(COLUMN.point), pointed),
    runs: thinnedRuns(segments.flatMap(runsOf), columnOf(COLUMN.line)),
  };
};

/** Each certainty by itself: a hedged value among exact ones is not one of them that could stand for it. */
const thinnedPoints = (
  points: readonly Measured[],
  columnOf: (point: Measured) => number,
  pointed: readonly Measured[],
): readonly Measured[] => {
  const byCertainty = CERTAINTIES.map((certainty) =>
    points.filter(({ observation }) => certaintyOf(observation) === certainty),
  );
  const kept = new Set([...pointed, ...byCertainty.flatMap((alike) => thinned(alike, columnOf, boundsOf))]);
  return kept.size < points.length ? points.filter((point) => kept.has(point)) : points;
};

/** Many short runs may lie in one column too, where values are known and not known by turns. */
const thinnedRuns = (runs: readonly Run[], columnOf: (point: Measured) => number): readonly Run[] => {
  const short = runs.map(({ dashed, points }) => ({ dashed, points: thinned(points, columnOf, boundsOf) }));
  const columnOfRun = ({ points }: Run): number => {
    const column = columnOf(points[0]!);
    return columnOf(points.at(-1)!) === column ? column : NaN;
  };
  return [false, true].flatMap((dashed) =>
    thinned(
      short.filter((run) => run.dashed === dashed),
      columnOfRun,
      boundsOfRun,
    ),
  );
};

const boundsOf = ({ bounds }: Measured): readonly [number, number] => bounds;

/** Within a column a run has four points at most. */
const boundsOfRun = ({ points }: Run): readonly [number, number] => {
  const values = points.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
};

/** Cuts a segment where it turns into a forecast or back; the pieces share the point at the cut. */
const runsOf = (segment: readonly Measured[]): readonly Run[] => {
  const runs: { dashed: boolean; points: Measured[] }[] = [];
  for (let i = 1; i < segment.length; i += 1) {
    const [from, to] = [segment[i - 1]!, segment[i]!];
    const dashed = isForecast(from) || isForecast(to);
    const current = runs.at(-1);
    if (current?.dashed === dashed) current.points.push(to);
    else runs.push({ dashed, points: [from, to] });
  }
  return runs;
};
