/**
 * Every amount that an English sentence says, with its hedge and what it counts.
 */
import type { Qualifier } from '../../data/schema.ts';
import { hedgeAfter, hedgeBefore } from './hedge-words.ts';
import { isNoAmount } from './no-amount.ts';
import { nounPhraseAt, wordsBefore } from './noun-phrase.ts';
import { betweenAt, rangeAt } from './ranges.ts';
import { tokensOf, type Token } from './tokens.ts';
import { allAt, vagueAt } from './vague-amounts.ts';
import { numberAt } from './written-number.ts';

export interface StatedAmount {
  /** `null` where words stand for a number: "thousands of", "all". */
  readonly value: number | readonly [low: number, high: number] | null;
  /** What one of "thousands" or "several million" would be, where the value is `null`. */
  readonly magnitude?: number;
  /** `exactly` where nothing hedges it, `range` for two numbers. */
  readonly qualifier: Qualifier;
  /** The sign or code before it: "$", "RMB". */
  readonly currency?: string;
  /** A part of one in words ("half"), which a plan states in percent. */
  readonly isShare: boolean;
  /** The words after it that say what is counted, in lower case and without "of": `percent`, `enterprises`. */
  readonly unit: readonly string[];
  /** The words before it in its clause. */
  readonly before: readonly string[];
  /** Its place in the text with its hedge, without what it counts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same with what it counts: "no less than 300 5G factories". */
  readonly phrase: string;
}

/**
 * Finds the amounts in a text, in order.
 *
 * It knows English only. Of another language it returns the Western digits there are, without their hedges, and without
 * multipliers that are not English: 273 for "273万". Years, dates, ordinals and names with digits in them are no amounts.
 */
export const statedAmounts = (text: string): readonly StatedAmount[] => {
  const tokens = tokensOf(text);
  const amounts: StatedAmount[] = [];
  /** Where the words begin that do not belong to the amount before. */
  let from = 0;
  for (let at = 0; at < tokens.length;) {
    const found = foundAt(tokens, at);
    if (!found) at += 1;
    else {
      if (found.isAmount) {
        amounts.push(dressed(text, tokens, found, from));
        from = nounPhraseAt(tokens, found.next).next;
      }
      at = found.next;
    }
  }
  return amounts;
};

interface Found extends Pick<StatedAmount, 'value' | 'magnitude' | 'currency' | 'isShare'> {
  readonly isAmount: boolean;
  readonly isAll: boolean;
  /** Words of a sign. */
  readonly unit: readonly string[];
  readonly first: number;
  readonly next: number;
}

const foundAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const range = betweenAt(tokens, at) ?? rangeAt(tokens, at);
  if (range) return { ...range, isShare: false, isAll: false };
  const number = numberAt(tokens, at);
  if (number) {
    const isHedged = hedgeBefore(tokens, number.first).qualifier !== undefined;
    return { ...number, isAmount: !isNoAmount(tokens, number, isHedged), isAll: false };
  }
  const vague = vagueAt(tokens, at);
  if (vague) return { ...vague, value: null, isShare: false, isAmount: true, isAll: false, unit: [] };
  const all = allAt(tokens, at);
  // "All 97 sectors" is a number with a hedge.
  if (!all || numberAt(tokens, all.next)) return undefined;
  return { ...all, value: null, isShare: false, isAmount: true, isAll: true, unit: [] };
};

const dressed = (text: string, tokens: readonly Token[], found: Found, from: number): StatedAmount => {
  const before = hedgeBefore(tokens, found.first);
  const right = hedgeAfter(tokens, found.next);
  const next = right?.next ?? found.next;
  const nouns = nounPhraseAt(tokens, next);
  const qualifier = before.qualifier ?? (right ?? hedgeAfter(tokens, nouns.next))?.qualifier;
  const start = tokens[before.first]!.start;
  const end = tokens[next - 1]!.end;
  const { value, magnitude, currency, isShare, isAll } = found;
  return {
    value,
    ...(magnitude === undefined ? {} : { magnitude }),
    qualifier: qualifierOf(value, isAll, qualifier),
    ...(currency === undefined ? {} : { currency }),
    isShare,
    unit: [...found.unit, ...nouns.words],
    before: wordsBefore(tokens, from, before.first),
    start,
    end,
    text: text.slice(start, end),
    phrase: text.slice(start, Math.max(end, tokens[nouns.next - 1]!.end)),
  };
};

/** Words for a number are about it; a range has its hedge in itself. */
const qualifierOf = (value: StatedAmount['value'], isAll: boolean, said: Qualifier | undefined): Qualifier => {
  if (Array.isArray(value)) return 'range';
  if (isAll) return said === 'nearly' ? said : 'all';
  return said ?? (value === null ? 'about' : 'exactly');
};
