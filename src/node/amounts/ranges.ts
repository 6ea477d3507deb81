/**
 * Two numbers that are one amount: "3 to 5", "between 40 and 55 percent".
 */
import { isNoAmount } from './no-amount.ts';
import { scaled } from './number-words.ts';
import { wordAt, type Token } from './tokens.ts';
import { numberAt, type WrittenNumber } from './written-number.ts';

export interface Range extends Pick<WrittenNumber, 'currency' | 'unit' | 'first' | 'next'> {
  readonly value: readonly [low: number, high: number];
  /** False of years and days. */
  readonly isAmount: boolean;
}

/** "Between 40 and 55 percent". */
export const betweenAt = (tokens: readonly Token[], at: number): Range | undefined => {
  if (wordAt(tokens, at) !== 'between') return undefined;
  const low = numberAt(tokens, at + 1);
  if (!low || wordAt(tokens, low.next) !== 'and') return undefined;
  const high = numberAt(tokens, low.next + 1);
  return high && joined(tokens, { ...low, first: at }, high, at + 1);
};

/** "3 to 5", "3-5", "two or three", "$2 to 3 million". */
export const rangeAt = (tokens: readonly Token[], at: number): Range | undefined => {
  const low = numberAt(tokens, at);
  if (!low) return undefined;
  const high = secondOf(tokens, low);
  // "Rose from 40 to 55" says two numbers; only "ranging from 40 to 55" says one with two ends.
  const isChange = wordAt(tokens, at - 1) === 'from' && !/^(?:rang|var)/.test(wordAt(tokens, at - 2));
  return high && !isChange ? joined(tokens, low, high, at) : undefined;
};

const secondOf = (tokens: readonly Token[], low: WrittenNumber): WrittenNumber | undefined => {
  const joint = tokens[low.next];
  const after = tokens[low.next + 1];
  if (!joint || !after) return undefined;
  const isHyphen = joint.text === '-' && joint.isGlued;
  // "3-to-5".
  if (isHyphen && after.word === 'to' && wordAt(tokens, low.next + 2) === '-') return numberAt(tokens, low.next + 3);
  const isDash = /^[-–—]$/.test(joint.text) && (joint.isGlued ? after.isGlued : joint.text === '–' && !after.isGlued);
  if (isDash || joint.word === 'to') return numberAt(tokens, low.next + 1);
  const high = joint.word === 'or' ? numberAt(tokens, low.next + 1) : undefined;
  return high?.value === low.value + 1 ? high : undefined;
};

/** Two numbers as a range, or undefined where the second cannot be its upper end. */
const joined = (
  tokens: readonly Token[],
  low: WrittenNumber,
  high: WrittenNumber,
  numeral: number,
): Range | undefined => {
  // "From 3 percent to 5 million" is none.
  if (low.unit.length > 0 && low.unit.join() !== high.unit.join()) return undefined;
  const sharesPower = low.value === low.mantissa && high.value !== high.mantissa && low.value < high.mantissa;
  const lowest = sharesPower ? scaled(low.value, Math.round(Math.log10(high.value / high.mantissa))) : low.value;
  if (!(lowest < high.value)) return undefined;
  const currency = low.currency ?? high.currency;
  return {
    value: [lowest, high.value],
    ...(currency === undefined ? {} : { currency }),
    unit: high.unit,
    // What is counted stands after the second number and is said of both.
    isAmount: ![{ ...low, first: numeral, next: high.next }, high].some((one) => isNoAmount(tokens, one, false)),
    first: low.first,
    next: high.next,
  };
};
