/**
 * `network-map` from top to bottom, for a narrow page: network under network, each with its operators above it and what it
 * connects below, along one line. What belongs to several networks stands at each of them.
 */
import type { RuleRow } from './layers.ts';
import { LINE, MIDDLE, nodeWords, rowsAt, targetLines, type Words } from './network-map-blocks.ts';
import {
  DOT,
  EDGE,
  GAP,
  MARK,
  noLayout,
  PADDING,
  together,
  type LinkSpot,
  type MapLayout,
  type MapPage,
  type NodeSpot,
} from './network-map-layout.ts';
import type { Cluster, Layer, MapNode, NetworkGraph } from './network-map-nodes.ts';

/** What stands above and below a network begins this far right of it. */
const INDENT = 18;
/** Middle of the arrow between the line and a dot. */
const ARROW = DOT + (INDENT - GAP) / 2 + 1;
const ROW_GAP = 4;
/** Between a network and what stands above or below it. */
const PART_GAP = 8;
const BLOCK_GAP = 28;

export const outlineLayout = ({ clusters, bare }: NetworkGraph, page: MapPage): MapLayout => {
  const parts: MapLayout[] = [];
  let y = EDGE;
  const add = (part: (top: number) => MapLayout): void => {
    if (parts.length > 0) {
      parts.push({ ...noLayout, rules: [across(y + BLOCK_GAP / 2, page)] });
      y += BLOCK_GAP;
    }
    const drawn = part(y);
    parts.push(drawn);
    y = drawn.height;
  };
  for (const cluster of clusters) add((top) => networkBlock(cluster, top, page));
  if (bare.length > 0) add((top) => bareBlock(bare, top, page));
  return { ...together(parts), height: y };
};

const across = (y: number, { width }: MapPage): RuleRow => ({ x: 0, y, x2: width, y2: y });

/** One network between its operators and what it connects. @returns Its bottom as its height. */
const networkBlock = ({ networks, operators, connected, links }: Cluster, top: number, page: MapPage): MapLayout => {
  const { plan, locale } = page;
  const node = networks[0]!;
  const above = side('operator', operators, top, page);
  const targets = targetLines(node, plan, locale);
  const own = nodeRow(node, 0, above.height + PART_GAP, page, [...nodeWords(node, locale), ...targets]);
  const below = side('connected', connected, own.height + PART_GAP, page);
  const at = own.nodes[0]!.dot;
  const spots = new Map([...above.nodes, ...below.nodes].map((spot) => [spot.node, spot.dot]));
  const drawn = links.map((link): LinkSpot => {
    const isIn = link.to === node;
    const { x, y } = spots.get(isIn ? link.from : link.to)!;
    const corner = { x: at.x, y };
    const path = isIn
      ? [{ x: x - GAP, y }, corner, { x: at.x, y: at.y - GAP }]
      : [{ x: at.x, y: at.y + GAP }, corner, { x: x - GAP, y }];
    return { link, path, isCurved: false, arrow: { x: ARROW, y, angle: isIn ? 180 : 0 } };
  });
  return { ...together([above, own, below]), links: drawn, height: below.height };
};

/** Operators, or what is connected, under a word that says which; hatched where no source names any. */
const side = (layer: Exclude<Layer, 'network'>, nodes: readonly MapNode[], top: number, page: MapPage): MapLayout => {
  const { network } = page.locale.words;
  const isKnown = nodes.length > 0;
  if (!isKnown)
    return hatchedWords(layer === 'operator' ? network.noOperators : network.noConnected, INDENT, top, page);
  const head = page.setter.lines([{ text: network.layers[layer], style: 'tick-label' }], page.width - INDENT);
  const parts: MapLayout[] = [{ ...noLayout, texts: rowsAt(head, INDENT, top) }];
  let y = top + head.length * LINE;
  for (const node of nodes) {
    const row = nodeRow(node, INDENT, y + ROW_GAP, page, nodeWords(node, page.locale));
    parts.push(row);
    y = row.height;
  }
  return { ...together(parts), height: y };
};

const nodeRow = (
  node: MapNode,
  x: number,
  top: number,
  { width, setter }: MapPage,
  words: readonly Words[],
): MapLayout => {
  const lines = setter.lines(words, width - x - MARK);
  const height = lines.length * LINE;
  const spot: NodeSpot = {
    node,
    dot: { x: x + DOT, y: top + MIDDLE },
    box: { x, y: top, width: width - x, height },
    ink: setter.widthOf(lines[0]!),
  };
  return { ...noLayout, nodes: [spot], texts: rowsAt(lines, x + MARK, top), height: top + height };
};

const hatchedWords = (text: string, x: number, top: number, { width, setter }: MapPage): MapLayout => {
  const lines = setter.lines([{ text, style: 'detail-label' }], width - x - 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  return {
    ...noLayout,
    hatched: [{ x, y: top, width: width - x, height }],
    texts: rowsAt(lines, x + PADDING, top + PADDING),
    height: top + height,
  };
};

/** Networks of which neither side is known, under words that say so. */
const bareBlock = (nodes: readonly MapNode[], top: number, page: MapPage): MapLayout => {
  const { locale, plan } = page;
  const head = hatchedWords(locale.words.network.bare, 0, top, page);
  const parts = [head];
  let y = head.height;
  for (const node of nodes) {
    const words = [...nodeWords(node, locale), ...targetLines(node, plan, locale)];
    const row = nodeRow(node, 0, y + PART_GAP, page, words);
    parts.push(row);
    y = row.height;
  }
  return { ...together(parts), height: y };
};
