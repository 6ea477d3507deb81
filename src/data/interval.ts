/**
 * Hedges and operators as sets of numbers. "At least 300" permits everything from 300 up; "nearly 3,000" says something
 * below 3,000. Whether the one meets the other is then a question of sets, not of words.
 */
import type { Qualifier, Value } from './schema.ts';

/** All numbers from `low` to `high`; an end that is open does not belong. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

const closed = (low: number, high: number): Interval => ({ low, high, isLowOpen: false, isHighOpen: false });

/**
 * The numbers that a hedged value may stand for, or undefined where the value is not known.
 *
 * "About" and "nearly" imply no more than the digits that were written: about 2.73 million is within 5,000 of it, nearly
 * 3,000 lies between 2,000 and 3,000. Zero is written to the ones: about 0 is within a half of it.
 */
export const impliedBy = (value: Value, qualifier: Qualifier): Interval | undefined => {
  if (value === null) return undefined;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  switch (qualifier) {
    case 'at-least':
      return { low, high: Infinity, isLowOpen: false, isHighOpen: true };
    case 'more-than':
      return { low, high: Infinity, isLowOpen: true, isHighOpen: true };
    case 'at-most':
    case 'up-to':
      return { low: -Infinity, high, isLowOpen: true, isHighOpen: false };
    case 'less-than':
      return { low: -Infinity, high, isLowOpen: true, isHighOpen: true };
    case 'about':
      return closed(low - lastDigit(low) / 2, high + lastDigit(high) / 2);
    case 'nearly':
      // Below zero one comes near from above, and to zero from either side.
      if (high < 0) return { low, high: high + lastDigit(high), isLowOpen: true, isHighOpen: false };
      if (low === 0) return { low: -lastDigit(low), high: lastDigit(high), isLowOpen: true, isHighOpen: true };
      return { low: low - lastDigit(low), high, isLowOpen: false, isHighOpen: true };
    case 'exactly':
    case 'all':
    case 'range':
      return closed(low, high);
  }
};

/** Whether every number of the inner set is in the outer one. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  (inner.low > outer.low || (inner.low === outer.low && (!outer.isLowOpen || inner.isLowOpen))) &&
  (inner.high < outer.high || (inner.high === outer.high && (!outer.isHighOpen || inner.isHighOpen)));

/** Whether every number of the first set is smaller than every number of the second. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  a.high < b.low || (a.high === b.low && (a.isHighOpen || b.isLowOpen));

/** What one step of the last digit that was written is worth: 10,000 in 2.73 million, 1,000 in 3,000, 1 in 0. */
export const lastDigit = (value: number): number => {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
};
