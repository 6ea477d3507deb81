/**
 * A figure in words, in full: its hedge, its unit and what its source says of it go wherever its number goes.
 */
import type { Locale } from '../data/locale.ts';
import type { Observation } from '../data/schema.ts';

/** @param unit Empty where the words around the figure say it, as the head of a table's column does. */
export const valueWords = (
  { value, qualifier, obsStatus, disputed }: Pick<Observation, 'value' | 'qualifier' | 'obsStatus' | 'disputed'>,
  unit: string,
  locale: Locale,
): string => {
  const figure = locale.figure(value, qualifier, 'full', unit);
  if (value === null) return figure;
  const isBare = unit === 'percent' || unit === '';
  const remarks = [locale.words.obsStatus[obsStatus], disputed ? locale.words.disputed(disputed.reason) : ''];
  return [isBare ? figure : locale.words.withUnit(figure, unit), ...remarks].filter(Boolean).join(locale.words.comma);
};
