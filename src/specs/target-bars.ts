/**
 * What every picture of a target draws with: what is certain of a bar, how it looks, and where an edge of what is permitted
 * gives way to words.
 */
import type { Locale } from '../data/locale.ts';
import type { Box } from './chart.ts';
import { placed, type Drawn, type RuleRow } from './layers.ts';
import type { Amount } from './target-facts.ts';
import type { Edge, GaugeScale } from './target-scale.ts';

/** A part of a bar from one value to another: what is certain is full, what the hedge leaves open is hollow. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isHollow: boolean;
}

/** A bar stands on zero. Of a range, what both its ends have is full. */
export const piecesOf = ({ bounds, certainty }: Pick<Amount, 'bounds' | 'certainty'>): readonly Piece[] => {
  if (!bounds) return [];
  const [low, high] = bounds;
  const isHollow = certainty !== 'exact';
  if (low === high) return [{ from: Math.min(0, low), to: Math.max(0, low), isHollow }];
  if (low < 0 && high > 0) return [{ from: low, to: high, isHollow: true }];
  const [near, far] = low >= 0 ? [low, high] : [high, low];
  return [
    { from: Math.min(0, near), to: Math.max(0, near), isHollow: certainty === 'soft' },
    { from: Math.min(near, far), to: Math.max(near, far), isHollow: true },
  ];
};

/** Where a bar ends: at the value, or at the end of a range that is farther from zero. */
export const endOfBar = ([low, high]: readonly [number, number]): number =>
  Math.abs(low) > Math.abs(high) ? low : high;

/** `bar`, `baseline-bar`, and the same hollow. */
export const barStyle = (kind: Amount['kind'], isHollow: boolean): string =>
  `${kind === 'latest' ? 'bar' : 'baseline-bar'}${isHollow ? '-hollow' : ''}`;

/** Mirrors lines where the text runs from right to left. */
export const mirrored =
  (locale: Locale, width: number) =>
  ({ x, y, x2, y2 }: RuleRow): RuleRow => {
    const at = placed(locale, width);
    return { x: at.x(x), y, x2: at.x(x2), y2 };
  };

/** Gives a layer of rules, such as areas between two corners, another mark. */
export const asRects = ([data, layer]: Drawn, style: string): Drawn => [
  data,
  { ...layer, mark: { type: 'rect', style } },
];

/** How an edge of what is permitted looks: dashed where the number itself is not permitted, strong where it is the only one. */
export const EDGES = ['closed', 'open', 'single'] as const;

export type EdgeLook = (typeof EDGES)[number];

export const edgeLook = ({ isOpen }: Edge, { region }: GaugeScale): EdgeLook =>
  isOpen ? 'open' : region === undefined ? 'single' : 'closed';

export const EDGE_STYLES: Readonly<Record<EdgeLook, string>> = {
  closed: 'edge-rule',
  open: 'edge-rule-open',
  single: 'edge-rule-single',
};

/** Between an edge and the words that it gives way to; a part that is shorter is left out. */
const CLEAR = 4;

/** An edge from top to bottom in parts, the longest first: it gives way to the words on its way. */
export const edgeParts = (
  x: number,
  [top, bottom]: readonly [number, number],
  words: readonly Box[],
): readonly (readonly [number, number])[] => {
  const crossed = words
    .filter((box) => x > box.x - CLEAR && x < box.x + box.width + CLEAR)
    .toSorted((a, b) => a.y - b.y);
  const ends = [top, ...crossed.flatMap((box) => [box.y, box.y + box.height]), bottom];
  return ends
    .flatMap((from, i) => (i % 2 === 0 ? [[from, ends[i + 1]!] as const] : []))
    .filter(([from, to]) => to - from >= CLEAR)
    .toSorted(([a, b], [c, d]) => d - c - (b - a));
};
