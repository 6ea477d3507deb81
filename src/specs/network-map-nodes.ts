/**
 * The networks of a plan as a graph of three layers: operators, networks, what they connect. An operator of several
 * networks is one node, and so is what several networks connect.
 */
import { isBare, type NetworkFacts } from './network-map-facts.ts';

export type Layer = 'operator' | 'network' | 'connected';

export interface MapNode {
  /** Unlike that of any other node. */
  readonly key: string;
  readonly layer: Layer;
  /** Empty where `more` counts what is not named. */
  readonly label: string;
  /** The networks it belongs to, in order. */
  readonly of: readonly NetworkFacts[];
  /** How many of its layer stand in the table only; 0 for a node that is one thing. */
  readonly more: number;
}

export interface MapLink {
  /** Of the network that it belongs to. */
  readonly of: NetworkFacts;
  readonly from: MapNode;
  readonly to: MapNode;
}

/** Networks that share an operator or what they connect, with all that belongs to them. */
export interface Cluster {
  readonly networks: readonly MapNode[];
  readonly operators: readonly MapNode[];
  readonly connected: readonly MapNode[];
  readonly links: readonly MapLink[];
}

export interface NetworkGraph {
  /** In the order of the plan. */
  readonly clusters: readonly Cluster[];
  /** Networks of which the source names neither an operator nor anything connected. */
  readonly bare: readonly MapNode[];
  /** How many networks stand in the table only. */
  readonly more: number;
}

/** Networks drawn at most: more than a reader follows; all are in the table. */
const MOST_NETWORKS = 60;
/** Named on one side of a network; the others are counted. */
const MOST_NAMED = 12;

/** @param isShared Whether what belongs to several networks is one node: else it stands at each of them. */
export const networkGraph = (all: readonly NetworkFacts[], isShared: boolean): NetworkGraph => {
  const facts = all.slice(0, MOST_NETWORKS);
  const linked = facts.filter((one) => !isBare(one));
  return {
    clusters: (isShared ? sharing(linked) : linked.map((one) => [one])).map(clusterOf),
    bare: facts.filter(isBare).map(networkNode),
    more: all.length - facts.length,
  };
};

const networkNode = (one: NetworkFacts): MapNode => ({
  key: `network:${one.network.id}`,
  layer: 'network',
  label: one.network.label,
  of: [one],
  more: 0,
});

/** Names of the two other layers never meet: who operates one network may be connected by another. */
const namesOf = ({ operators, connects }: NetworkFacts): readonly string[] => [
  ...named(operators).map((name) => `operator:${name}`),
  ...named(connects).map((name) => `connected:${name}`),
];

/** One more would take the room of the words that count it. */
const named = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;

/** Networks in groups of those that share a name, directly or by others between them. */
const sharing = (facts: readonly NetworkFacts[]): readonly (readonly NetworkFacts[])[] => {
  const groups: { names: Set<string>; members: Set<NetworkFacts> }[] = [];
  for (const one of facts) {
    const names = namesOf(one);
    const [first, ...others] = groups.filter((group) => names.some((name) => group.names.has(name)));
    const group = first ?? { names: new Set(), members: new Set() };
    if (!first) groups.push(group);
    for (const other of others) {
      for (const name of other.names) group.names.add(name);
      for (const member of other.members) group.members.add(member);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const name of names) group.names.add(name);
    group.members.add(one);
  }
  return groups.map(({ members }) => facts.filter((one) => members.has(one)));
};

const clusterOf = (facts: readonly NetworkFacts[]): Cluster => {
  const networks = facts.map(networkNode);
  const operators = endsOf(facts, 'operator', ({ operators: names }) => names);
  const connected = endsOf(facts, 'connected', ({ connects }) => connects);
  const links = networks.flatMap((network) => {
    const of = network.of[0]!;
    const belongs = (node: MapNode) => node.of.includes(of);
    return [
      ...operators.filter(belongs).map((from) => ({ of, from, to: network })),
      ...connected.filter(belongs).map((to) => ({ of, from: network, to })),
    ];
  });
  return { networks, operators, connected, links };
};

const endsOf = (
  facts: readonly NetworkFacts[],
  layer: 'operator' | 'connected',
  namesIn: (one: NetworkFacts) => readonly string[],
): readonly MapNode[] => {
  const nodes = new Map<string, MapNode>();
  for (const one of facts) {
    const names = namesIn(one);
    const shown = named(names);
    for (const label of shown) {
      const key = `${layer}:${label}`;
      nodes.set(key, { key, layer, label, of: [...(nodes.get(key)?.of ?? []), one], more: 0 });
    }
    // No name is mistaken for this: its key has a colon there.
    const key = `${layer}-more:${one.network.id}`;
    if (shown.length < names.length)
      nodes.set(key, { key, layer, label: '', of: [one], more: names.length - shown.length });
  }
  return [...nodes.values()];
};
