/**
 * `network-map` from left to right, for a wide page: operators, networks, what they connect. d3-sankey finds the order in
 * which links cross least and the heights at which they run straightest; how high a node is, its words say.
 */
import { sankey } from 'd3-sankey';
import type { Box } from './chart.ts';
import { LINE, MIDDLE, rowsAt, type Words } from './network-map-blocks.ts';
import { arrowsOn, type Curve } from './network-map-arrows.ts';
import {
  DOT,
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
import { LAYERS, setNetwork, setNode, setUnknown, type MapColumns, type SetNode } from './network-map-grid.ts';
import type { Cluster, Layer } from './network-map-nodes.ts';

/** Between two nodes of a column. */
export const NODE_GAP = 16;
/** Nodes stand on lines so far apart, and their heights are whole numbers of them: what is nearly level is level. */
const GRID = 8;
/** More passes change no position by a pixel. */
const PASSES = 24;
/** Its links are as thin as lines: a link's width is what d3-sankey weighs positions by. */
const THIN = 0.001;

/** A node as d3-sankey takes it: it sets `y0`. */
interface Stacked {
  readonly id: string;
  readonly layer: number;
  /** Its height in pixels, whatever its links are. */
  readonly fixedValue: number;
  readonly set: SetNode;
}

interface Joined {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** A cluster of networks with all that belongs to them, its first line at `top`. @returns Its bottom as its height. */
export const clusterLayout = (cluster: Cluster, top: number, columns: MapColumns, page: MapPage): MapLayout => {
  const { nodes, joins } = graphOf(cluster, columns, page);
  const stacked = sankey<Stacked, Joined>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as Stacked).layer)
    .nodeWidth(1)
    .nodePadding(NODE_GAP)
    .iterations(PASSES)
    // As high as the highest column needs: then a value is a pixel.
    .extent([
      [0, 0],
      [1, highest(nodes)],
    ])({ nodes: [...nodes], links: [...joins] }).nodes;
  const parts = stacked.map(({ set, layer, y0 = 0 }) =>
    placeNode(set, LAYERS[layer]!, top + Math.round(y0 / GRID) * GRID, columns),
  );
  const all = together(parts);
  return { ...all, links: linksOf(cluster, all.nodes, columns, page) };
};

/** What no source names takes its room in the graph, and is joined to its network by a link that is not drawn. */
const graphOf = (cluster: Cluster, columns: MapColumns, page: MapPage) => {
  const stack = (layer: Layer, id: string, set: SetNode): Stacked => ({
    id,
    set,
    layer: LAYERS.indexOf(layer),
    fixedValue: Math.ceil(set.height / GRID) * GRID,
  });
  const unknown = (['operator', 'connected'] as const).flatMap((layer) =>
    cluster.networks
      .filter(({ of: [facts] }) => facts![layer === 'operator' ? 'operators' : 'connects'].length === 0)
      .map((network) => ({ layer, network, id: `${layer}-unknown:${network.key}` })),
  );
  const join = (source: string, target: string): Joined => ({ source, target, value: THIN });
  return {
    nodes: [
      ...cluster.networks.map((node) => stack('network', node.key, setNetwork(node, columns, page))),
      ...[...cluster.operators, ...cluster.connected].map((node) =>
        stack(node.layer, node.key, setNode(node, columns, page)),
      ),
      ...unknown.map(({ layer, id }) => stack(layer, id, setUnknown(layer, columns, page))),
    ],
    joins: [
      ...cluster.links.map(({ from, to }) => join(from.key, to.key)),
      ...unknown.map(({ layer, network: { key }, id }) => (layer === 'operator' ? join(id, key) : join(key, id))),
    ],
  };
};

const highest = (nodes: readonly Stacked[]): number =>
  Math.max(
    ...LAYERS.map((_, i) => {
      const heights = nodes.filter(({ layer }) => layer === i).map(({ fixedValue }) => fixedValue);
      return heights.reduce((sum, height) => sum + height + NODE_GAP, -NODE_GAP);
    }),
  );

/** A node in its column; its targets stand under the beginning of its links. */
export const placeNode = (
  { node, lines, targets, height, ink }: SetNode,
  layer: Layer,
  y: number,
  columns: MapColumns,
): MapLayout => {
  const { x, width } = columns[layer];
  const bottom = y + height;
  if (!node) {
    const hatched = { x, y, width, height };
    return { ...noLayout, hatched: [hatched], texts: onHatching(lines, hatched), height: bottom };
  }
  // Its targets are a part of a network too.
  const right = layer === 'network' ? columns.target.x + columns.target.width : x + width;
  const box = { x, y, width: right - x, height };
  const spot: NodeSpot = { node, dot: { x: x + DOT, y: y + MIDDLE }, box, ink };
  const texts = [...rowsAt(lines, x + MARK, y), ...rowsAt(targets, columns.target.x, y + LINE)];
  return { ...noLayout, nodes: [spot], texts, height: bottom };
};

export const onHatching = (lines: readonly Words[], { x, y }: Box) => rowsAt(lines, x + PADDING, y + PADDING);

const linksOf = (
  { links }: Cluster,
  spots: readonly NodeSpot[],
  columns: MapColumns,
  { width, setter }: MapPage,
): readonly LinkSpot[] => {
  const byNode = new Map(spots.map((spot) => [spot.node, spot]));
  const paths = links.map(({ from: first, to: last }): Curve => {
    const [from, to] = [byNode.get(first)!, byNode.get(last)!];
    const before = first.layer === 'operator' ? columns.operator : columns.target;
    const bend = { x: before.x + before.width, y: from.dot.y };
    const end = { x: to.dot.x - GAP, y: to.dot.y };
    // Words with a rim of paper hide a line that begins where they end in most fonts.
    const ink = from.ink * (first.layer === 'network' ? 1 : setter.typical);
    const start = { x: from.box.x + MARK + ink + GAP, y: from.dot.y };
    return [start, bend, { x: end.x - GAP, y: end.y }, end];
  });
  const arrows = arrowsOn(paths, width);
  return links.map((link, i) => ({ link, path: paths[i]!, isCurved: true, arrow: arrows[i]! }));
};
