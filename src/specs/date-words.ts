/**
 * A date in a sentence: how it is written, and what it names, which decides the words before it.
 */
import { precisionOf, type DatePrecision } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { DateWords } from '../data/locales/words.ts';

const ORDER: readonly DatePrecision[] = ['year', 'month', 'day'];

/** @param coarsest Finer parts of the date are left out. */
export const dateWords = (date: string, locale: Locale, coarsest: DatePrecision = 'day'): DateWords => {
  const precision = precisionOf(date);
  return {
    text: locale.date(date, 'long', coarsest),
    names: ORDER.indexOf(coarsest) < ORDER.indexOf(precision) ? coarsest : precision,
  };
};
