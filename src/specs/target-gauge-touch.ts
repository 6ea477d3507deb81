/**
 * What a reader can point at in `target-gauge`, the same in both shapes: where each figure ends, and the edges of what is
 * permitted. A figure that is not final ends in a diamond.
 */
import type { Point } from './chart.ts';
import { pointLayer, ruleLayer, type Drawn, type RuleRow } from './layers.ts';
import type { Amount } from './target-facts.ts';
import { EDGES, EDGE_STYLES, edgeLook, type EdgeLook } from './target-bars.ts';
import type { Edge, GaugeScale } from './target-scale.ts';

/** A mark that can be pointed at, before it has words. */
export interface Touch extends Pick<Point, 'layer' | 'row' | 'band' | 'span'> {
  /** The figure it shows, or which edge of the target, or that no result is known. */
  readonly of: Amount | number | 'missing';
}

/** How a shape draws them: a line across the bar at its end, and one across the scale at an edge. */
export interface TouchLines {
  readonly end: (amount: Amount) => RuleRow;
  readonly edge: (edge: Edge) => RuleRow;
}

export const touchable = (
  amounts: readonly Amount[],
  scale: GaugeScale,
  { end, edge }: TouchLines,
): readonly Drawn[] => {
  const ends = (layer: string) => amounts.filter((amount) => endLayer(amount) === layer).map(end);
  return [
    touchRules('points_baseline', 'baseline-end', ends('points_baseline')),
    touchRules('points_latest', 'bar-end', ends('points_latest')),
    ...EDGES.map((look) =>
      touchRules(
        edgeLayer(look),
        EDGE_STYLES[look],
        scale.edges.filter((one) => edgeLook(one, scale) === look).map(edge),
      ),
    ),
    pointLayer(
      'points_soft',
      'point-soft',
      ends('points_soft').map(({ x, y, x2, y2 }) => ({ x: (x + x2) / 2, y: (y + y2) / 2, size: DIAMOND })),
    ),
  ];
};

/** What hatching stands for, and where a pointer means it. */
export type Hatched = Pick<Touch, 'of' | 'band' | 'span'>;

/**
 * @param hatched In the order of their rows. What is not known is reached like what is.
 * @param placeOf The part of the picture that means a figure; an edge is meant wherever nothing else is.
 */
export const touchesOf = (
  amounts: readonly Amount[],
  hatched: readonly Hatched[],
  scale: GaugeScale,
  height: number,
  placeOf: (amount: Amount) => Pick<Touch, 'band' | 'span'>,
): readonly Touch[] => [
  ...amounts.map((amount): Touch => ({ of: amount, layer: endLayer(amount), row: 0, ...placeOf(amount) })),
  ...hatchedTouches(hatched),
  ...scale.edges.map((edge, i): Touch => {
    const look = edgeLook(edge, scale);
    const row = scale.edges.slice(0, i).filter((other) => edgeLook(other, scale) === look).length;
    return { of: i, layer: edgeLayer(look), row, band: [0, height] };
  }),
];

export const hatchedTouches = (hatched: readonly Hatched[]): readonly Touch[] =>
  hatched.map((place, row): Touch => ({ ...place, layer: 'not-known-areas', row }));

/** A baseline has no status, so only the latest figure can be other than final. */
const endLayer = ({ kind, certainty }: Amount): string => (certainty === 'soft' ? 'points_soft' : `points_${kind}`);

/** The layer of the edges of what is permitted: one for each look. */
const edgeLayer = (look: EdgeLook): string => `points_edge_${look}`;

/** Lines that can be pointed at, one a row. */
const touchRules = (name: string, style: string, rows: readonly RuleRow[]): Drawn => {
  const [data, layer] = ruleLayer(style, rows);
  return [
    { ...data, name },
    { ...layer, name, data: { name } },
  ];
};

/** Area of the diamond at the end of a figure that is not final, in square pixels. */
const DIAMOND = 90;
