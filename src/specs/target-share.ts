/**
 * The share of the way from baseline to target, in words.
 */
import type { Locale } from '../data/locale.ts';

/** Two digits are what a reader can hold, but what falls short of the whole way is never rounded to it. */
export const shareWords = (percent: number, locale: Locale): string => {
  const whole = Math.floor(Math.log10(Math.max(1, percent))) + 1;
  const isHonest = (n: number) => Number(percent.toPrecision(n)) >= 100 === percent >= 100;
  const digits = [2, 3, 4, 6, 10].find((n) => n >= whole && isHonest(n)) ?? 15;
  return locale.number(percent, 'short', 'percent', digits);
};
