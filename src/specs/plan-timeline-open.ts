/**
 * Which groups of a timeline are open, and so what is shown.
 */
import { PlanChartsError } from '../data/errors.ts';
import type { TimelineNode } from './plan-timeline-nodes.ts';

/** More parts than this are folded into one entry that says how many there are, and opens so many more. */
const FOLD = 40;

/** An entry as it is shown. */
export interface ShownEntry {
  /** Undefined for what stands for the rest of a long list. */
  readonly node: TimelineNode | undefined;
  readonly id: string;
  readonly key: string;
  readonly parent: string | undefined;
  /** 1 for what belongs to no other. */
  readonly level: number;
  /** Position among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  /** Whether what belongs to it is shown; undefined where nothing does. */
  readonly isOpen: boolean | undefined;
  /** How many belong to it directly, or are folded into it. */
  readonly within: number;
  /** Where in time it stands, and what of its group. */
  readonly time: number;
}

export interface Shown {
  /** Groups before what belongs to them. */
  readonly entries: readonly ShownEntry[];
  /** Ids by which the same state can be asked for. */
  readonly open: readonly string[];
}

/**
 * @param asked Ids of open groups with spaces between them; what they belong to is open too.
 * @throws PlanChartsError `unknown-id`, which lists the ids of the groups there are.
 */
export const shownOf = (nodes: readonly TimelineNode[], asked: string | undefined): Shown => {
  const wanted = new Set(asked?.split(/\s+/).filter(Boolean));
  checkIds(nodes, wanted);
  const open: string[] = [];
  const visit = (all: readonly TimelineNode[], parent: ShownEntry | undefined): readonly ShownEntry[] => {
    const count = parent ? shownCount(parent.id, all.length, wanted) : all.length;
    const siblings = { parent: parent?.key, level: (parent?.level ?? 0) + 1 };
    const total = count < all.length ? count + 1 : all.length;
    if (parent) for (let n = FOLD; n < count; n += FOLD) open.push(`${parent.id}--${n}`);
    const entries = all.slice(0, count).flatMap((node, i): readonly ShownEntry[] => {
      const { id, key, time, parts } = node;
      const isOpen = parts.length > 0 ? isWanted(node, wanted) : undefined;
      const place = { ...siblings, position: i + 1, count: total };
      const entry = { ...place, node, id, key, isOpen, within: parts.length, time };
      if (!isOpen) return [entry];
      open.push(id);
      return [entry, ...visit(parts, entry)];
    });
    if (!parent || total === all.length) return entries;
    const id = `${parent.id}--${count}`;
    const rest = { ...siblings, position: total, count: total, isOpen: false, within: all.length - count };
    return [...entries, { ...rest, node: undefined, id, key: `more:${id}`, time: all[count]!.time }];
  };
  return { entries: visit(nodes, undefined), open };
};

/** So many of a list are shown: as many more as were asked for, and never all but one. */
const shownCount = (id: string, length: number, wanted: ReadonlySet<string>): number => {
  let count = FOLD;
  while (wanted.has(`${id}--${count}`)) count += FOLD;
  return length <= count + 1 ? length : count;
};

/** A group is open if it was asked for, or anything within it. */
const isWanted = ({ id, parts }: TimelineNode, wanted: ReadonlySet<string>): boolean =>
  [...wanted].some((one) => groupOf(one) === id) ||
  parts.some((part) => part.parts.length > 0 && isWanted(part, wanted));

const groupOf = (id: string): string => id.split('--')[0]!;

const checkIds = (nodes: readonly TimelineNode[], wanted: ReadonlySet<string>): void => {
  const groups = (all: readonly TimelineNode[]): readonly string[] =>
    all.flatMap(({ id, parts }) => (parts.length > 0 ? [id, ...groups(parts)] : []));
  const known = groups(nodes);
  const unknown = [...wanted].find((id) => !known.includes(groupOf(id)));
  if (unknown !== undefined) throw new PlanChartsError('unknown-id', { kind: 'event', id: unknown, known });
};
