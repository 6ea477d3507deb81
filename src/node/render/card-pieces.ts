/**
 * A picture in pieces, to stand beside each other as columns of a newspaper do.
 */
import type { Chart } from '../../specs/chart.ts';

/** A part of a picture, from one height to another. */
export interface Piece {
  readonly chart: Chart;
  readonly top: number;
  readonly bottom: number;
}

export const whole = (chart: Chart): Piece => ({ chart, top: 0, bottom: chart.spec.height });

/**
 * An outline, cut between branches of its root where the pieces are most alike; whole where it has too few.
 *
 * @param count Pieces at most.
 */
export const cut = (chart: Chart, count: number): readonly Piece[] => {
  const { height } = chart.spec;
  const starts = chart.points.flatMap(({ tree }) => (tree?.level === 2 ? [tree.box.y] : []));
  const cuts = Array.from({ length: count - 1 }, (_, i) => nearest(starts.slice(1), ((i + 1) * height) / count));
  const edges = [0, ...new Set(cuts.flatMap((at) => (at === undefined ? [] : [at - BETWEEN]))), height];
  return edges.slice(1).map((bottom, i) => ({ chart, top: edges[i]!, bottom }));
};

/** Half of the room between two nodes. */
const BETWEEN = 4;

const nearest = (all: readonly number[], to: number): number | undefined =>
  all.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
