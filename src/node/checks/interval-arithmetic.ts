/**
 * Sums and ratios of numbers of which only bounds are known.
 */
import type { Interval } from '../../data/interval.ts';

/** Bounds of a number; whether an end belongs makes no difference to whether a rounded sum can be right. */
export type Bounds = Pick<Interval, 'low' | 'high'>;

export const added = (parts: readonly Bounds[]): Bounds => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
});

/** Undefined where the divisor may be zero. */
export const divided = (a: Bounds, b: Bounds): Bounds | undefined => {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x / y));
  // Infinity by infinity may be anything.
  return corners.some(Number.isNaN)
    ? { low: -Infinity, high: Infinity }
    : { low: Math.min(...corners), high: Math.max(...corners) };
};

export const scaledBy = ({ low, high }: Bounds, factor: number): Bounds => ({ low: low * factor, high: high * factor });

/** Up to what adding decimals in another order may change. */
const ROUNDING = 1e-9;

export const overlap = (a: Bounds, b: Bounds): boolean => {
  const finite = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  const tolerance = ROUNDING * Math.max(0, ...finite);
  return a.low <= b.high + tolerance && b.low <= a.high + tolerance;
};

export const isBounded = ({ low, high }: Bounds): boolean => Number.isFinite(low) && Number.isFinite(high);
