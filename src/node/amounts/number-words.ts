/**
 * Whole numbers in words: "twenty-one", "one hundred and five", "two and a half million", "a dozen", "two point seven".
 */
import { isHyphen, wordAt, type Token } from './tokens.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words for the whole numbers below 100 that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);

const NAMED = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** Words that multiply by a power of ten → the power. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(NAMED).flatMap(([word, power]) => [[word, power] as const, [`${word}s`, power] as const]),
  ...Object.entries({ mn: 6, mln: 6, bn: 9, tn: 12, trn: 12 }),
]);

/** A number that was read, and the index of the token after it. */
export interface Read {
  readonly value: number;
  readonly next: number;
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** The number that begins at a token, or undefined where none does. */
export const cardinalAt = (tokens: readonly Token[], i: number): Read | undefined => {
  const word = wordAt(tokens, i);
  const second = wordAt(tokens, i + 1);
  if (isArticle(word)) return POWERS.has(second) || second === 'dozen' ? whole(tokens, i + 1) : undefined;
  // Plurals without a number before them say no number: "thousands of".
  return CARDINALS.has(word) || word === 'hundred' || word === 'dozen' ? whole(tokens, i) : undefined;
};

const whole = (tokens: readonly Token[], first: number): Read => {
  /** What stands before the last "thousand", "million" …, and what came after it. */
  let total = 0;
  let current = 0;
  let smallestPower = Infinity;
  let at = first;
  let end = first;
  for (;;) {
    const word = wordAt(tokens, at);
    const small = CARDINALS.get(word);
    const power = POWERS.get(word) ?? 0;
    if (small !== undefined && (at === first || isAddable(small, current))) current += small;
    else if (word === 'dozen') current = Math.max(current, 1) * 12;
    else if (power === 2 && current < 100) current = Math.max(current, 1) * 100;
    else if (power > 2 && power < smallestPower) {
      total += scaled(Math.max(current, 1), power);
      current = 0;
      smallestPower = power;
    } else return { value: total + current, next: end };
    at += 1;
    const decimals = total === 0 ? decimalsAt(tokens, at) : '';
    if (decimals) {
      current = Number(`${current}.${decimals}`);
      at += 1 + decimals.length;
    } else if (total === 0 && isHalfMore(tokens, at)) {
      current += 0.5;
      at += 3;
    }
    end = at;
    if (isHyphen(tokens, at) || (wordAt(tokens, at) === 'and' && isRest(tokens, at + 1, total, current))) at += 1;
  }
};

/** A value times ten to a power, as if it had been written so: 16.1 × 10 ** 6 is not 16.1e6. */
export const scaled = (value: number, power: number): number => {
  const written = Number(`${value}e${power}`);
  // Very small and very large values are written with an exponent already.
  return Number.isNaN(written) ? value * 10 ** power : written;
};

/** "Twenty" goes on with "one", "a hundred" with "five"; "ten" with nothing. */
const isAddable = (small: number, current: number): boolean => {
  if (small === 0) return false;
  if (current === 0) return true;
  return small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
};

/** After "and" stands the rest of a number only where a hundred, a thousand … came before, and no other hundred follows. */
const isRest = (tokens: readonly Token[], i: number, total: number, current: number): boolean =>
  total + current >= 100 &&
  current % 100 === 0 &&
  CARDINALS.has(wordAt(tokens, i)) &&
  !(current > 0 && POWERS.get(wordAt(tokens, i + 1)) === 2);

const isHalfMore = (tokens: readonly Token[], i: number): boolean =>
  [0, 1, 2].map((step) => wordAt(tokens, i + step)).join(' ') === 'and a half';

/** The digits that are said after "point". */
const decimalsAt = (tokens: readonly Token[], i: number): string => {
  let digits = '';
  if (wordAt(tokens, i) !== 'point') return digits;
  for (let at = i + 1; ; at += 1) {
    const digit = CARDINALS.get(wordAt(tokens, at)) ?? 10;
    if (digit > 9) return digits;
    digits += digit;
  }
};
