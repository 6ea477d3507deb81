/**
 * Amounts without a number: "thousands of industries", "several hundred", "all prefecture-level cities".
 */
import { nounPhraseAt } from './noun-phrase.ts';
import { POWERS } from './number-words.ts';
import { wordAt, type Token } from './tokens.ts';

export interface VagueAmount {
  /** What one of them would be: 1,000 for "thousands", 10,000 for "tens of thousands". Undefined for "all". */
  readonly magnitude?: number;
  readonly first: number;
  readonly next: number;
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ...[...POWERS].flatMap(([word, power]) => (word.endsWith('s') ? [[word, 10 ** power] as const] : [])),
]);

/** "Thousands of", "tens of thousands", "several hundred thousand". */
export const vagueAt = (tokens: readonly Token[], first: number): VagueAmount | undefined => {
  const several = /^(?:several|many|few)$/.test(wordAt(tokens, first));
  const magnitude = several ? 1 : MULTIPLES.get(wordAt(tokens, first));
  if (magnitude === undefined) return undefined;
  const { factor, next } = several ? powersAt(tokens, first + 1) : multiplesAt(tokens, first + 1);
  if (several && factor === 1) return undefined;
  return { magnitude: magnitude * factor, first, next };
};

const powersAt = (tokens: readonly Token[], from: number) => {
  let at = from;
  let factor = 1;
  for (; ; at += 1) {
    const word = wordAt(tokens, at);
    const power = POWERS.get(word);
    if (word === 'dozen') factor *= 12;
    else if (power !== undefined) factor *= 10 ** power;
    else return { factor, next: at };
  }
};

const multiplesAt = (tokens: readonly Token[], from: number) => {
  let at = from;
  let factor = 1;
  for (; wordAt(tokens, at) === 'of'; at += 2) {
    const multiple = MULTIPLES.get(wordAt(tokens, at + 1));
    if (multiple === undefined) break;
    factor *= multiple;
  }
  return { factor, next: at };
};

/** "At all", "after all", "all over", "all-round" are other words; "all but three" is not all. */
const NOT_AFTER = /^(?:at|above|after|of|once|first|and|not)$/;
const NOT_BEFORE = /^(?:over|but|in|along|right|too|about|together|-|this|that|year|day|night|time)$/;

/** "All prefecture-level cities", "every city": as many as there are. */
export const allAt = (tokens: readonly Token[], first: number): VagueAmount | undefined => {
  const word = wordAt(tokens, first);
  if (word !== 'all' && word !== 'every') return undefined;
  if (NOT_AFTER.test(wordAt(tokens, first - 1)) || NOT_BEFORE.test(wordAt(tokens, first + 1))) return undefined;
  let next = first + 1;
  if (wordAt(tokens, next) === 'of') next += 1;
  if (/^(?:the|its|their|our|these|those)$/.test(wordAt(tokens, next))) next += 1;
  return nounPhraseAt(tokens, next).words.length > 0 ? { first, next } : undefined;
};
