/**
 * `network-map` on a wide page, cluster under cluster; under them, side by side with what is not known of them, the
 * networks of which the source names neither side.
 */
import { LINE, rowsAt } from './network-map-blocks.ts';
import { clusterLayout, NODE_GAP, onHatching, placeNode } from './network-map-columns.ts';
import { columnsOf, LAYERS, setNetwork, setUnknown, type MapColumns } from './network-map-grid.ts';
import { EDGE, noLayout, together, type MapLayout, type MapPage } from './network-map-layout.ts';
import type { MapNode, NetworkGraph } from './network-map-nodes.ts';

const CLUSTER_GAP = 28;
const AFTER_HEAD = 6;

export const wideLayout = (graph: NetworkGraph, page: MapPage): MapLayout => {
  const columns = columnsOf(graph, page);
  const heads = headsOf(columns, page);
  const parts: MapLayout[] = [heads];
  let y = heads.height;
  for (const cluster of graph.clusters) {
    const part = clusterLayout(cluster, y, columns, page);
    parts.push(part);
    y = part.height + CLUSTER_GAP;
  }
  if (graph.bare.length > 0) parts.push(bareLayout(graph.bare, y, columns, page));
  return together(parts);
};

/** What each column holds, over a rule. */
const headsOf = (columns: MapColumns, { locale, setter, width }: MapPage): MapLayout => {
  const next = { operator: columns.network.x, network: columns.connected.x, connected: width };
  const heads = LAYERS.map((layer) => {
    const { x } = columns[layer];
    const text = locale.words.network.layers[layer];
    return { x, lines: setter.lines([{ text, style: 'tick-label' }], next[layer] - x - EDGE) };
  });
  const last = heads.at(-1)!;
  const right = Math.max(columns.connected.x + columns.connected.width, last.x + setter.natural(last.lines));
  const bottom = EDGE + Math.max(...heads.map(({ lines }) => lines.length)) * LINE + AFTER_HEAD;
  return {
    ...noLayout,
    texts: heads.flatMap(({ x, lines }) => rowsAt(lines, x, EDGE)),
    rules: [{ x: 0, y: bottom, x2: right, y2: bottom }],
    height: bottom + 2 * AFTER_HEAD,
  };
};

const bareLayout = (nodes: readonly MapNode[], top: number, columns: MapColumns, page: MapPage): MapLayout => {
  const unknown = (['operator', 'connected'] as const).map((layer) => ({ layer, ...setUnknown(layer, columns, page) }));
  const parts: MapLayout[] = [];
  let y = top;
  for (const node of nodes) {
    const part = placeNode(setNetwork(node, columns, page), 'network', y, columns);
    parts.push(part);
    y = part.height + NODE_GAP;
  }
  const height = Math.max(y - NODE_GAP - top, ...unknown.map((one) => one.height));
  const hatched = unknown.map(({ layer, lines }) => ({ box: { ...columns[layer], y: top, height }, lines }));
  const beside: MapLayout = {
    ...noLayout,
    hatched: hatched.map(({ box }) => box),
    texts: hatched.flatMap(({ box, lines }) => onHatching(lines, box)),
    height: top + height,
  };
  return together([...parts, beside]);
};
