/**
 * The known word that an unknown one was most likely meant to be.
 */
import { distance } from 'fastest-levenshtein';

/** Longer words are no slip of the keyboard, and comparing them takes time. */
const LONGEST = 100;

/** Two spellings of one word: `related-plans` is as good as `relatedPlans`. */
const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** The nearest known word, or undefined where none is near: one letter in three may be wrong, or two that changed places. */
export const didYouMean = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const near = [...known]
    .map((one) => ({ one, apart: distance(plain(word), plain(one)) }))
    .filter(({ apart }) => apart <= limit)
    .toSorted((a, b) => a.apart - b.apart);
  return near[0]?.one;
};

/** A sentence with the nearest known word, or undefined. */
export const suggestion = (
  word: string,
  known: Iterable<string>,
  sentence: (nearest: string) => string,
): string | undefined => {
  const nearest = didYouMean(word, known);
  return nearest === undefined ? undefined : sentence(nearest);
};
