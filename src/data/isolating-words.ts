/**
 * A language from left to right whose sentences stay in order around a name from right to left: what is put into them is
 * isolated. Languages from right to left do so themselves, because in them most values run the other way.
 */
import { directionOfWords, isolatedIn } from './directed-text.ts';
import type { Locale } from './locale.ts';
import type { Words } from './locales/words.ts';

const isolating = (value: unknown): unknown => {
  if (typeof value === 'string') return isolatedIn(value, 'ltr');
  if (Array.isArray(value)) return value.map(isolating);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isolating(one)]));
};

const isolatingAll = (words: unknown): unknown => {
  if (typeof words === 'function')
    return (...values: readonly unknown[]) =>
      (words as (...values: readonly unknown[]) => string)(...values.map(isolating));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, isolatingAll(one)]));
};

/** The same language for all figures of a page. */
const known = new WeakMap<Words, Words>();

export const amidOthers = (locale: Locale): Locale => {
  if (directionOfWords(locale.tag) === 'rtl') return locale;
  const words = known.get(locale.words) ?? (isolatingAll(locale.words) as Words);
  known.set(locale.words, words);
  return { ...locale, words };
};
