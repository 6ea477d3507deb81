/**
 * The scale of a target: it holds zero, every figure and the edge of what is permitted, with room beyond the edge,
 * so that the permitted region is seen and whatever overshoots it is drawn past the mark.
 */
import { ticks, tickStep } from 'd3-array';
import type { Facts } from './target-facts.ts';

export interface Edge {
  readonly value: number;
  /** Whether the number itself is not permitted. */
  readonly isOpen: boolean;
}

export interface GaugeScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Where the target's permitted region begins and ends, in order. */
  readonly edges: readonly Edge[];
  /** The part of the scale that is permitted, where it is more than one number. */
  readonly region: readonly [number, number] | undefined;
}

/** Shares of what is shown, kept free beyond an edge and beyond a figure. */
const BEYOND_EDGE = 0.22;
const BEYOND_FIGURE = 0.04;

/** @param count About how many ticks are wanted. */
export const scaleOf = ({ permitted, baseline, latest, unit, target }: Facts, count: number): GaugeScale => {
  const edges = edgesOf(permitted);
  const figures = [baseline, latest].flatMap((amount) => (amount?.isOnScale ? (amount.bounds ?? []) : []));
  const values = edges.map(({ value }) => value);
  const [smallest, largest] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const extent = Math.max(largest, ...values) - Math.min(smallest, ...values);
  if (extent === 0) {
    const domain = isBelowZero(permitted) ? ([-1, 0] as const) : ([0, 1] as const);
    return { domain, ticks: [0], edges, region: clipped(permitted, domain) };
  }
  const [first = 0, last = 0] = [Math.min(...values), Math.max(...values)];
  const rises = permitted?.high === Infinity;
  const room = (figure: number, edge: number, isReached: boolean) =>
    Math.max(figure > 0 ? figure + BEYOND_FIGURE * extent : 0, isReached ? edge + BEYOND_EDGE * extent : 0);
  const high = room(largest, last, last > 0 || rises);
  // Below zero the same, mirrored; of most things there are not fewer than none, so at "at most zero" the scale ends.
  const low = -room(-smallest, -first, first < 0 || isBelowZero(permitted));
  const ceiling = ceilingOf(unit === 'percent', target.operator === 'all', rises, last, largest);
  const step = tickStep(low, Math.min(high, ceiling), count);
  const domain = [Math.floor(low / step) * step || 0, Math.min(ceiling, Math.ceil(high / step) * step)] as const;
  return { domain, ticks: ticks(domain[0], domain[1], count), edges, region: clipped(permitted, domain) };
};

/** Less than zero: what can only be met below it. */
const isBelowZero = (permitted: Facts['permitted']): boolean => {
  const { low = 0, high = 0, isHighOpen = false } = permitted ?? {};
  return low === -Infinity && (high < 0 || (high === 0 && isHighOpen));
};

/** There is no more than all, and no share above the whole, unless somebody has promised or measured it. */
const ceilingOf = (isShare: boolean, isAll: boolean, rises: boolean, edge: number, largest: number): number => {
  if (isAll && largest <= edge) return edge;
  return isShare && largest <= 100 && (rises ? edge < 100 : edge <= 100) ? 100 : Infinity;
};

const edgesOf = (permitted: Facts['permitted']): readonly Edge[] => {
  if (!permitted) return [];
  const { low, high, isLowOpen, isHighOpen } = permitted;
  const ends = [
    { value: low, isOpen: isLowOpen },
    { value: high, isOpen: isHighOpen },
  ].filter(({ value }) => Number.isFinite(value));
  return low === high ? ends.slice(0, 1) : ends;
};

const clipped = (permitted: Facts['permitted'], [low, high]: GaugeScale['domain']): GaugeScale['region'] => {
  if (!permitted) return undefined;
  const [from, to] = [Math.max(low, permitted.low), Math.min(high, permitted.high)];
  return to > from ? [from, to] : undefined;
};
