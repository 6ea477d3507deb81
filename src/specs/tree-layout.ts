/**
 * Where the nodes of a tree stand: d3-hierarchy → x, y, because Vega-Lite has no transform for trees. Laid out from left
 * to right, in pixels.
 */
import { group, max, min, sum } from 'd3-array';
import { stratify, tree, type HierarchyNode } from 'd3-hierarchy';
import type { Box } from './chart.ts';
import { shares } from './shares.ts';

/** A node by its key, and the key of its parent; the root has none. */
export interface TreeItem {
  readonly key: string;
  readonly parent: string | undefined;
}

/** The room that a node's words take. */
export interface Block {
  readonly width: number;
  readonly height: number;
}

/** A node with its place. The box holds its mark and its words. */
export interface Spot<N, B extends Block> {
  readonly item: N;
  readonly block: B;
  /** 0 for the root. */
  readonly level: number;
  readonly parent: Spot<N, B> | undefined;
  /** Position among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  readonly box: Box;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
}

export interface TreeLayout<N, B extends Block> {
  readonly isOutline: boolean;
  /** In reading order: a node, then all that belongs to it. */
  readonly spots: readonly Spot<N, B>[];
  readonly height: number;
}

/** Words begin this far right of the left edge of their box; the mark stands before them. */
export const MARK = 16;
/** Middle of the mark from the left edge of the box. */
const MARK_CENTRE = 5;
/** Between two columns, for the links. */
export const COLUMN_GAP = 32;
/** A column narrower than this breaks its words beyond reading: then the tree becomes an outline. */
const LEAST_COLUMN = 104;
const INDENT = 16;
/** Indents together take at most this share of the width. */
const INDENTED = 0.4;
const SIBLING_GAP = 10;
const COUSIN_GAP = 18;
const OUTLINE_GAP = 8;
/** Half the line of words that the mark of an outline stands beside. */
const HALF_LINE = 8;

/**
 * @param items Parents before their children, siblings in order; exactly one without a parent.
 * @param width Of the picture.
 * @param asOutline Whether an indented outline is wanted whatever the width.
 * @param measure The words of a node, wrapped within a width.
 */
export const treeLayout = <N extends TreeItem, B extends Block>(
  items: readonly N[],
  width: number,
  asOutline: boolean,
  measure: (item: N, width: number) => B,
): TreeLayout<N, B> => {
  const root = stratify<N>()
    .id(({ key }) => key)
    .parentId(({ parent }) => parent)(items as N[]);
  const columns = asOutline ? undefined : columnsOf(root, width, (item) => measure(item, Infinity).width);
  return columns ? tidyTree(root, columns, measure) : outline(root, width, measure);
};

/**
 * Widths of the columns, one a level, or undefined where they would be too narrow. A column takes what its longest words
 * need; where that is too much for all, a level of many nodes gets more, because there a second line costs most height.
 */
const columnsOf = <N>(
  root: HierarchyNode<N>,
  width: number,
  natural: (item: N) => number,
): readonly number[] | undefined => {
  const byDepth = group(root.descendants(), ({ depth }) => depth);
  const levels = Array.from({ length: root.height + 1 }, (_, level) => byDepth.get(level)!);
  const wanted = levels.map((nodes) => MARK + max(nodes, ({ data }) => natural(data))!);
  const weights = levels.map((nodes) => Math.cbrt(nodes.length));
  const columns = shares(wanted, weights, width - COLUMN_GAP * root.height);
  return columns.every((column, i) => column >= Math.min(LEAST_COLUMN, wanted[i]!)) ? columns : undefined;
};

/** Reingold and Tilford's tidy tree, as d3-hierarchy has it; the distance of two nodes of a level is that of their words. */
const tidyTree = <N, B extends Block>(
  root: HierarchyNode<N>,
  columns: readonly number[],
  measure: (item: N, width: number) => B,
): TreeLayout<N, B> => {
  const lefts = columns.map((_, level) => sum(columns.slice(0, level)) + COLUMN_GAP * level);
  const blocks = new Map(root.descendants().map((node) => [node, measure(node.data, columns[node.depth]! - MARK)]));
  const height = (node: HierarchyNode<N>) => blocks.get(node)!.height;
  const placed = tree<N>()
    .nodeSize([1, 1])
    .separation((a, b) => (height(a) + height(b)) / 2 + (a.parent === b.parent ? SIBLING_GAP : COUSIN_GAP))(root);
  const top = min(placed.descendants(), (node) => node.x - height(node) / 2)!;
  const bottom = max(placed.descendants(), (node) => node.x + height(node) / 2)!;
  return {
    isOutline: false,
    height: Math.ceil(bottom - top),
    spots: spotsOf(placed, blocks, (node, block) => ({
      x: lefts[node.depth]!,
      y: node.x! - top - block.height / 2,
      centre: node.x! - top,
    })),
  };
};

/** One node under the other, what belongs to it indented: for a phone, and for plans too deep for columns. */
const outline = <N, B extends Block>(
  root: HierarchyNode<N>,
  width: number,
  measure: (item: N, width: number) => B,
): TreeLayout<N, B> => {
  // In whole pixels, as words are measured: a fraction would push the box of a deep node out of the picture.
  const indent = root.height === 0 ? INDENT : Math.min(INDENT, Math.floor((width * INDENTED) / root.height));
  const blocks = new Map(
    root.descendants().map((node) => [node, measure(node.data, width - node.depth * indent - MARK)]),
  );
  const tops = new Map<HierarchyNode<N>, number>();
  let top = 0;
  root.eachBefore((node) => {
    tops.set(node, top);
    top += blocks.get(node)!.height + OUTLINE_GAP;
  });
  return {
    isOutline: true,
    height: Math.ceil(top - OUTLINE_GAP),
    spots: spotsOf(root, blocks, (node) => ({
      x: node.depth * indent,
      y: tops.get(node)!,
      centre: tops.get(node)! + HALF_LINE,
    })),
  };
};

const spotsOf = <N, B extends Block>(
  root: HierarchyNode<N>,
  blocks: ReadonlyMap<HierarchyNode<N>, B>,
  placeOf: (node: HierarchyNode<N>, block: B) => { readonly x: number; readonly y: number; readonly centre: number },
): readonly Spot<N, B>[] => {
  const spots = new Map<HierarchyNode<N>, Spot<N, B>>();
  const positions = new Map<HierarchyNode<N>, number>();
  root.eachBefore((node) => {
    node.children?.forEach((child, i) => positions.set(child, i + 1));
    const block = blocks.get(node)!;
    const { x, y, centre } = placeOf(node, block);
    spots.set(node, {
      item: node.data,
      block,
      level: node.depth,
      parent: node.parent ? spots.get(node.parent) : undefined,
      position: positions.get(node) ?? 1,
      count: node.parent?.children?.length ?? 1,
      box: { x, y, width: block.width + MARK, height: block.height },
      x: x + MARK_CENTRE,
      y: centre,
    });
  });
  return [...spots.values()];
};
