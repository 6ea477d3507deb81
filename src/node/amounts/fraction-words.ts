/**
 * Parts of one in words: "half", "a third of", "two thirds". "Half a million" is a number and no part.
 */
import { CARDINALS, POWERS, scaled, type Read } from './number-words.ts';
import { isHyphen, wordAt, type Token } from './tokens.ts';

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }),
);

export interface ReadFraction extends Read {
  /** It is a part of something, as a percentage is. */
  readonly isShare: boolean;
}

/** The part that begins at a token, or undefined where none does. */
export const fractionAt = (tokens: readonly Token[], i: number): ReadFraction | undefined => {
  const word = wordAt(tokens, i);
  if (word === 'half') return halfAt(tokens, i);
  const count = word === 'a' ? 1 : CARDINALS.get(word);
  if (count === undefined) return undefined;
  const isJoined = isHyphen(tokens, i + 1);
  const at = isJoined ? i + 2 : i + 1;
  const name = wordAt(tokens, at);
  const parts = PARTS.get(count > 1 ? name.replace(/s$/, '') : name);
  if (parts === undefined || (count > 1 && !name.endsWith('s'))) return undefined;
  return count > 1 || isJoined || isPart(tokens, at)
    ? { value: count / parts, next: at + 1, isShare: true }
    : undefined;
};

/** "A third batch" is one after two others; "a third of them" and "by a third" are parts. */
const isPart = (tokens: readonly Token[], i: number): boolean => {
  const after = tokens[i + 1];
  return after === undefined || after.kind === 'mark' || after.word === 'of';
};

/** Halves of a year or a match are periods. */
const PERIODS = new Set('first second latter former last other next this that early late each'.split(' '));
const OF_TIME = /^(?:year|hour|day|century|decade|time|yearly|way)s?$/;

const halfAt = (tokens: readonly Token[], i: number): ReadFraction | undefined => {
  const [before, after, third] = [i - 1, i + 1, i + 2].map((at) => wordAt(tokens, at));
  if (PERIODS.has(before!) || isHyphen(tokens, i + 1) || OF_TIME.test(after!)) return undefined;
  if (after !== 'a') return { value: 0.5, next: i + 1, isShare: true };
  if (third === 'dozen') return { value: 6, next: i + 3, isShare: false };
  const power = POWERS.get(third!);
  return power === undefined ? undefined : { value: scaled(0.5, power), next: i + 3, isShare: false };
};
