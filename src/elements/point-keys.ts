/**
 * What keys do at a picture's points, once a reader uses them. Arrows move along a series and between series, Home and End
 * to its ends, letters to what they begin.
 */
import type { PointNode } from '../render/marks.ts';
import { showHelp } from './help.ts';
import { keepInSight } from './keep-in-sight.ts';
import type { PointingHost } from './pointing.ts';
import { TypeAhead } from './type-ahead.ts';

/** Where a key leads from: the points that the picture shows, the one under the cursor, and how they stand. */
export interface PointsAt {
  readonly nodes: readonly PointNode[];
  /** Position of the one under the cursor; -1 for none. */
  readonly current: number;
  readonly direction: 'ltr' | 'rtl';
  /** How far to the right a node stands. */
  readonly x: (node: Element) => number;
}

export class PointKeys {
  readonly #typing = new TypeAhead();

  readonly #host: PointingHost;

  constructor(host: PointingHost) {
    this.#host = host;
    showHelp(host);
  }

  /** A key may lead to a point that is out of sight: beyond the box of a wide picture, or under a header of the page. */
  show({ node }: PointNode): void {
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    keepInSight(node, this.#host);
  }

  /** @returns The point to move to; `select` where the one under the cursor is chosen; undefined where nothing is meant. */
  meaning({ key, timeStamp }: KeyboardEvent, points: PointsAt): PointNode | 'select' | undefined {
    const { nodes, current } = points;
    if (key === 'Enter' || (key === ' ' && !this.#typing.isTyping(timeStamp))) return 'select';
    if (key.length > 2) return pointMove(key, points);
    const labels = nodes.map(({ point }) => point.label);
    return nodes[this.#typing.next(key, timeStamp, labels, current) ?? -1];
  }
}

/** Where an arrow, Home or End leads. */
export const pointMove = (key: string, points: PointsAt): PointNode | undefined => {
  const { nodes, current, direction } = points;
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossSeries(points, key === 'ArrowUp' ? -1 : 1);
  const series = nodes[Math.max(current, 0)]?.point.series;
  // Where every series is one point, as in a list, the keys along a series go from one to the next.
  const isList = new Set(nodes.map(({ point }) => point.series)).size === nodes.length;
  const row = isList ? nodes : nodes.filter(({ point }) => point.series === series);
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  const isForward = key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  if (current < 0) return isForward ? row[0] : row.at(-1);
  const at = row.indexOf(nodes[current]!);
  return row[Math.min(row.length - 1, Math.max(0, at + (isForward ? 1 : -1)))];
};

/** The point of the next series that way which has any, and in it the one that stands nearest. */
const acrossSeries = ({ nodes, current, x }: PointsAt, by: 1 | -1): PointNode | undefined => {
  const from = nodes[current];
  if (!from) return nodes[0];
  const { series } = from.point;
  const others = nodes.map(({ point }) => point.series).filter((one) => (one - series) * by > 0);
  const next = by > 0 ? Math.min(...others) : Math.max(...others);
  const distance = ({ node }: PointNode) => Math.abs(x(node) - x(from.node));
  return nodes
    .filter(({ point }) => point.series === next)
    .reduce<PointNode | undefined>((best, node) => (best && distance(best) <= distance(node) ? best : node), undefined);
};
