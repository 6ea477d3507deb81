/**
 * The columns of `network-map` on a wide page, and the words of each node set to the width of its column.
 */
import { LINE, nodeWords, targetLines, type Words } from './network-map-blocks.ts';
import { MARK, PADDING, type MapPage } from './network-map-layout.ts';
import type { Layer, MapNode, NetworkGraph } from './network-map-nodes.ts';
import { shares } from './shares.ts';

export const LAYERS = ['operator', 'network', 'connected'] as const satisfies readonly Layer[];

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Where each begins and how wide it is; the targets have one between networks and what they connect. */
export type MapColumns = Readonly<Record<Layer | 'target', Column>>;

/** A node with its words in lines; one that stands for what no source names has no node. */
export interface SetNode {
  readonly node: MapNode | undefined;
  readonly lines: readonly Words[];
  /** Set under the beginning of its links. */
  readonly targets: readonly Words[];
  readonly height: number;
  /** Width of the first line. */
  readonly ink: number;
}

/** No line is longer: the eye loses its place. */
const LONGEST = { end: 200, network: 300, target: 220, unknown: 150 };
/** Names of operators are short and ought to stay whole; networks have the most to say. */
const WEIGHTS = [1.25, 1.5, 1, 1.1];
/** Between two columns, for links that bend: at least, and more for each node that they fan out to. */
const BEND = { least: 44, most: 80, more: 3 };
/** After words, for the level beginning of a link. */
const TAIL = 12;
const BEFORE_TARGET = 12;

export const columnsOf = (graph: NetworkGraph, page: MapPage): MapColumns => {
  const { setter, locale, plan, width } = page;
  const nodes = (of: (cluster: NetworkGraph['clusters'][number]) => readonly MapNode[]) => graph.clusters.flatMap(of);
  const networks = [...nodes((cluster) => cluster.networks), ...graph.bare];
  const natural = (some: readonly MapNode[], most: number): number =>
    Math.min(most, MARK + setter.natural(some.flatMap((node) => nodeWords(node, locale))) + TAIL);
  const unknown = (layer: 'operator' | 'connected') =>
    networks.some(isUnknown(layer))
      ? Math.min(LONGEST.unknown, setter.natural(unknownWords(layer, page)) + 2 * PADDING)
      : 0;
  const targets = networks.filter((node) => !isUnknown('connected')(node));
  const wanted = [
    Math.max(
      natural(
        nodes(({ operators }) => operators),
        LONGEST.end,
      ),
      unknown('operator'),
    ),
    natural(networks, LONGEST.network),
    Math.min(LONGEST.target, setter.natural(targets.flatMap((node) => targetLines(node, plan, locale)))),
    Math.max(
      natural(
        nodes(({ connected }) => connected),
        LONGEST.end,
      ),
      unknown('connected'),
    ),
  ];
  const before = wanted[2]! > 0 ? BEFORE_TARGET : 0;
  const [operator = 0, network = 0, target = 0, connected = 0] = shares(
    wanted,
    WEIGHTS,
    width - 2 * BEND.least - before,
  );
  const rest = width - operator - network - target - connected - before;
  const bend = Math.min(BEND.most + BEND.more * longest(graph), Math.floor(rest / 2));
  const x = { network: operator + bend, target: operator + bend + network + before };
  return {
    operator: { x: 0, width: operator },
    network: { x: x.network, width: network },
    target: { x: x.target, width: target },
    connected: { x: x.target + target + bend, width: connected },
  };
};

/** How many nodes the longest column of a cluster has. */
const longest = ({ clusters }: NetworkGraph): number =>
  Math.max(
    0,
    ...clusters.flatMap(({ operators, networks, connected }) =>
      [operators, networks, connected].map(({ length }) => length),
    ),
  );

/** The room of words in a column: between the dot and the beginning of a link. */
const roomIn = ({ width }: Column, layer: Layer): number => width - MARK - (layer === 'connected' ? 0 : TAIL);

/** Whether no source names anything on that side of a network. */
export const isUnknown =
  (layer: 'operator' | 'connected') =>
  ({ of: [facts] }: MapNode): boolean =>
    facts![layer === 'operator' ? 'operators' : 'connects'].length === 0;

const unknownWords = (layer: 'operator' | 'connected', { locale: { words } }: MapPage): readonly Words[] => [
  { text: layer === 'operator' ? words.network.noOperators : words.network.noConnected, style: 'detail-label' },
];

export const setNode = (node: MapNode, columns: MapColumns, { setter, locale }: MapPage): SetNode => {
  const lines = setter.lines(nodeWords(node, locale), roomIn(columns[node.layer], node.layer));
  return { node, lines, targets: [], height: lines.length * LINE, ink: setter.widthOf(lines[0]!) };
};

/** Its targets stand at its links; where it has none that lead on, with its own words. */
export const setNetwork = (node: MapNode, columns: MapColumns, page: MapPage): SetNode => {
  const { setter, locale, plan } = page;
  const targets = targetLines(node, plan, locale);
  const isLast = isUnknown('connected')(node);
  const words = [...nodeWords(node, locale), ...(isLast ? targets : [])];
  const { network, target } = columns;
  // Where no link leads on, nothing stands beside.
  const column = isLast ? { ...network, width: target.x + target.width - network.x } : network;
  const lines = setter.lines(words, roomIn(column, 'network'));
  const beside = isLast ? [] : setter.lines(targets, columns.target.width);
  const rows = Math.max(lines.length, beside.length + 1);
  return { node, lines, targets: beside, height: rows * LINE, ink: setter.widthOf(lines[0]!) };
};

export const setUnknown = (layer: 'operator' | 'connected', columns: MapColumns, page: MapPage): SetNode => {
  const lines = page.setter.lines(unknownWords(layer, page), columns[layer].width - 2 * PADDING);
  return { node: undefined, lines, targets: [], height: lines.length * LINE + 2 * PADDING, ink: 0 };
};
