/**
 * Which nodes are open, and so which are shown.
 */
import { group } from 'd3-array';
import { openKey } from './plan-tree-keys.ts';
import type { PlanNode } from './plan-tree-nodes.ts';

/** More siblings than this are folded into one node that says how many there are, and opens so many more. */
export const FOLD = 40;
/** So many nodes are shown at first; a level that would make it more stays closed. */
const FIRST_SHOWN = 60;
/** Below this level nothing is open at first. */
const FIRST_LEVELS = 2;

/** A node as it is shown. */
export interface ShownNode extends Omit<PlanNode, 'kind'> {
  /** `more` stands for the siblings that are folded away. */
  readonly kind: PlanNode['kind'] | 'more';
  /** Whether what belongs to it is shown; undefined where nothing does, and for the plan, which is always open. */
  readonly isOpen: boolean | undefined;
  /** How many nodes belong to it directly, or are folded into it. */
  readonly within: number;
}

export interface Shown {
  /** Parents before their children. */
  readonly nodes: readonly ShownNode[];
  /** Ids by which the same state can be asked for. */
  readonly open: readonly string[];
}

type Children = ReadonlyMap<string | undefined, readonly PlanNode[]>;

/** @param asked Ids of open nodes; the way to each is open too. Undefined for as much as is worth showing at first. */
export const shownOf = (nodes: readonly PlanNode[], asked: readonly string[] | undefined): Shown => {
  const children: Children = group(nodes, ({ parent }) => parent);
  const wanted = asked ? withTheWay(nodes, children, asked) : atFirst(children);
  const open: string[] = [];
  const visit = (node: PlanNode): readonly ShownNode[] => {
    const all = children.get(node.key) ?? [];
    const isRoot = node.parent === undefined;
    const isOpen = isRoot || (all.length > 0 && wanted.has(node.id));
    const self = { ...node, isOpen: isRoot || all.length === 0 ? undefined : isOpen, within: all.length };
    if (!isOpen) return [self];
    open.push(node.id);
    const folds = foldsOf(node, all.length, wanted);
    open.push(...folds.slice(0, -1));
    const count = folds.length * FOLD;
    // A node that folded a single sibling would take that sibling's room.
    if (all.length <= count + 1) return [self, ...all.flatMap(visit)];
    return [self, ...all.slice(0, count).flatMap(visit), moreNode(node, folds.at(-1)!, all.length - count)];
  };
  return { nodes: (children.get(undefined) ?? []).flatMap(visit), open };
};

const foldId = ({ id }: PlanNode, count: number): string => `${id}--${count}`;

/** Ids of the folds of a long list: those that are open, and the first that is not. */
const foldsOf = (node: PlanNode, length: number, wanted: ReadonlySet<string>): readonly string[] => {
  const all = Array.from({ length: Math.max(1, Math.ceil(length / FOLD)) }, (_, i) => foldId(node, (i + 1) * FOLD));
  const closed = all.findIndex((fold) => !wanted.has(fold));
  return all.slice(0, closed < 0 ? undefined : closed + 1);
};

const moreNode = (parent: PlanNode, id: string, within: number): ShownNode => ({
  key: `more:${id}`,
  parent: parent.key,
  kind: 'more',
  id,
  label: '',
  targets: [],
  citation: undefined,
  isOpen: false,
  within,
});

/** What is part of another may be asked for without naming the other, or the folds of a long list before it. */
const withTheWay = (nodes: readonly PlanNode[], children: Children, asked: readonly string[]): ReadonlySet<string> => {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const parentOf = ({ parent }: PlanNode) => (parent === undefined ? undefined : byKey.get(parent));
  const open = new Set(asked);
  for (const id of asked)
    for (let node = byKey.get(openKey(id)); node; node = parentOf(node)) {
      open.add(node.id);
      const parent = parentOf(node);
      const before = (children.get(node.parent) ?? []).indexOf(node);
      if (parent) for (let n = FOLD; n <= before; n += FOLD) open.add(foldId(parent, n));
    }
  return open;
};

/** Level by level, as long as all that is shown has room; a level is opened as a whole or not at all. */
const atFirst = (children: Children): ReadonlySet<string> => {
  const open = new Set<string>();
  let level = children.get(undefined) ?? [];
  let shown = level.length;
  for (let depth = 0; depth < FIRST_LEVELS; depth += 1) {
    const below = level.flatMap(({ key }) => (children.get(key) ?? []).slice(0, FOLD));
    shown += below.length;
    if (depth > 0 && shown > FIRST_SHOWN) break;
    level.forEach(({ id }) => open.add(id));
    level = below;
  }
  return open;
};
