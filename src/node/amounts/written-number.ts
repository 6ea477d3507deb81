/**
 * One number as it is written, in digits or words, with its sign, its currency, its power of ten and its percent.
 */
import { fractionAt } from './fraction-words.ts';
import { cardinalAt, POWERS, scaled } from './number-words.ts';
import { isHyphen, wordAt, type Token } from './tokens.ts';

export interface WrittenNumber {
  readonly value: number;
  /** The same before "million", "bn" …: what "2 to 3 million" shares with the number before it. */
  readonly mantissa: number;
  /** Indices of its first token and of the one after its last. */
  readonly first: number;
  readonly next: number;
  /** A numeral and nothing else, as a year or the number of an article is. */
  readonly isBare: boolean;
  /** A part of one in words, as "half" is. */
  readonly isShare: boolean;
  readonly currency?: string;
  /** Words of a sign, where it has one: "%" is `percent`. */
  readonly unit: readonly string[];
}

/** Letters that stand glued to a numeral, or after a sum of money. */
const SUFFIXES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 3, m: 6, b: 9 }));

/** The number that begins at a token, or undefined where none does. */
export const numberAt = (tokens: readonly Token[], first: number): WrittenNumber | undefined => {
  let at = first;
  const isNegative = isMinus(tokens, at);
  if (isNegative) at += 1;
  let currency = tokens[at]?.kind === 'currency' ? tokens[at]!.text : undefined;
  if (currency !== undefined) at += 1;
  const base = numeralAt(tokens, at, currency !== undefined) ?? inWordsAt(tokens, at);
  if (!base) return undefined;
  at = base.next;
  if (currency === undefined && tokens[at]?.kind === 'currency' && tokens[at + 1]?.kind !== 'number') {
    currency = tokens[at]!.text;
    at += 1;
  }
  const percent = percentAt(tokens, at);
  const sign = isNegative ? -1 : 1;
  return {
    value: sign * base.value,
    mantissa: sign * base.mantissa,
    first,
    next: percent?.next ?? at,
    isBare: base.isBare && currency === undefined && !percent && !isNegative,
    isShare: base.isShare,
    ...(currency === undefined ? {} : { currency }),
    unit: percent?.unit ?? [],
  };
};

/** A dash is a minus only before a number and after a space: "3-5" has none. */
const isMinus = (tokens: readonly Token[], i: number): boolean => {
  const { text = '', word = '', isGlued = true } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (word === 'minus') return true;
  const startsNumber = next?.isGlued === true && (next.kind === 'number' || next.kind === 'currency');
  return startsNumber && !isGlued && /^[-−–]$/.test(text);
};

interface Base {
  readonly value: number;
  readonly mantissa: number;
  readonly next: number;
  readonly isBare: boolean;
  readonly isShare: boolean;
}

const numeralAt = (tokens: readonly Token[], i: number, isMoney: boolean): Base | undefined => {
  const { digits, text = '' } = tokens[i] ?? {};
  if (digits === undefined) return undefined;
  let at = i + 1;
  let mantissa = Number(digits);
  if (wordAt(tokens, at) === 'and' && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'half') {
    mantissa += 0.5;
    at += 3;
  }
  let power = 0;
  const suffix = SUFFIXES.get(wordAt(tokens, at));
  if (suffix !== undefined && (isMoney || tokens[at]!.isGlued)) {
    power = suffix;
    at += 1;
  } else
    for (let next = powerAt(tokens, at); next; next = powerAt(tokens, at)) {
      power += next.power;
      at = next.next;
    }
  const dozens = power === 0 && wordAt(tokens, at) === 'dozen';
  return {
    value: dozens ? mantissa * 12 : scaled(mantissa, power),
    mantissa,
    next: dozens ? at + 1 : at,
    isBare: at === i + 1 && !dozens && /^[\d.]+$/.test(text),
    isShare: false,
  };
};

/** Index of the word at a token, or after the hyphen there: "300-million". */
const afterHyphen = (tokens: readonly Token[], i: number): number => (isHyphen(tokens, i) ? i + 1 : i);

const powerAt = (tokens: readonly Token[], i: number) => {
  const at = afterHyphen(tokens, i);
  const power = POWERS.get(wordAt(tokens, at));
  return power === undefined ? undefined : { power, next: at + 1 };
};

const inWordsAt = (tokens: readonly Token[], i: number): Base | undefined => {
  const fraction = fractionAt(tokens, i);
  const read = fraction ?? cardinalAt(tokens, i);
  if (!read) return undefined;
  const power = POWERS.get(wordAt(tokens, read.next - 1)) ?? 0;
  const mantissa = scaled(read.value, -power);
  return { value: read.value, mantissa, next: read.next, isBare: false, isShare: fraction?.isShare ?? false };
};

const PERCENT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:percentage points?|% points?|pp)(?= |$)/, ['percentage', 'points']],
  [/^(?:%|percent|per cent|pct|pc)(?= |$)/, ['percent']],
];

const percentAt = (tokens: readonly Token[], i: number) => {
  const at = afterHyphen(tokens, i);
  const words = [0, 1].map((step) => wordAt(tokens, at + step)).join(' ');
  for (const [pattern, unit] of PERCENT) {
    const said = pattern.exec(words)?.[0];
    if (said !== undefined) return { unit, next: at + said.split(' ').length };
  }
  return undefined;
};
