/**
 * What a layout of `network-map` is, wide or narrow: everything at its place, in pixels from left to right.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Box } from './chart.ts';
import type { RuleRow, Spot } from './layers.ts';
import type { MapSetter, StyledRow } from './network-map-blocks.ts';
import type { MapLink, MapNode } from './network-map-nodes.ts';

/** A node at its place: the middle of its dot, and the part of the picture that means it. */
export interface NodeSpot {
  readonly node: MapNode;
  readonly dot: Spot;
  readonly box: Box;
  /** Width of the first line of its words. */
  readonly ink: number;
}

/** A link at its place: its way from dot to dot, and the arrow on it. */
export interface LinkSpot {
  readonly link: MapLink;
  readonly path: readonly Spot[];
  /** Whether the way bends smoothly from point to point, or has corners. */
  readonly isCurved: boolean;
  /** `angle` in degrees clockwise from the right. */
  readonly arrow: Spot & { readonly angle: number };
}

export interface MapLayout {
  readonly nodes: readonly NodeSpot[];
  readonly links: readonly LinkSpot[];
  readonly texts: readonly StyledRow[];
  /** What the sources do not name. */
  readonly hatched: readonly Box[];
  readonly rules: readonly RuleRow[];
  readonly height: number;
}

/** What a layout needs beside the graph. */
export interface MapPage {
  readonly plan: Plan;
  readonly width: number;
  readonly locale: Locale;
  readonly setter: MapSetter;
}

/** Room above and under everything, so that no mark is cut. */
export const EDGE = 4;
/** Words begin this far right of the left edge of their box; the dot stands before them. */
export const MARK = 14;
/** Middle of the dot from the left edge of the box. */
export const DOT = 5;
/** Between a dot, or words, and the line beside it. */
export const GAP = 6;
/** Around the words on a hatched ground. */
export const PADDING = 6;

export const noLayout: MapLayout = { nodes: [], links: [], texts: [], hatched: [], rules: [], height: 0 };

/** Several parts of one layout as one; as high as the highest. */
export const together = (parts: readonly MapLayout[]): MapLayout => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  links: parts.flatMap(({ links }) => links),
  texts: parts.flatMap(({ texts }) => texts),
  hatched: parts.flatMap(({ hatched }) => hatched),
  rules: parts.flatMap(({ rules }) => rules),
  height: Math.max(0, ...parts.map(({ height }) => height)),
});
