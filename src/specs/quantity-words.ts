/**
 * A value with its hedge and its unit, as one phrase.
 */
import type { Locale, NumberStyle, Value } from '../data/locale.ts';
import type { Qualifier } from '../data/schema.ts';

/**
 * "about 2.73 million trees"; a share has a sign in place of a noun, and what is not known has none of either.
 *
 * @param unit Plural noun or `percent`; undefined or empty where the words around it say it.
 * @param digits Significant ones of a shortened number.
 */
export const quantityWords = (
  { value, qualifier }: { readonly value: Value; readonly qualifier: Qualifier },
  unit: string | undefined,
  style: NumberStyle,
  locale: Locale,
  digits?: number,
): string => {
  const figure = locale.figure(value, qualifier, style, unit, digits);
  if (value === null || unit === undefined || unit === '' || unit === 'percent') return figure;
  // "All" stands around its noun in some languages, and agrees with it in others.
  if (qualifier === 'all' && typeof value === 'number')
    return locale.words.allOf({ n: value, text: locale.number(value, style, unit, digits) }, unit);
  return locale.words.withUnit(figure, unit);
};
