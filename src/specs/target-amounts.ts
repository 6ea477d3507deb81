/**
 * A figure beside the target in words: what it is called, and its value in the forms a picture has room for.
 */
import type { Locale, NumberStyle } from '../data/locale.ts';
import { quantityWords } from './quantity-words.ts';
import type { Amount, Facts } from './target-facts.ts';

/** "Latest, Dec 31, 2024, provisional". */
export const amountName = ({ role, asOf, figure: { obsStatus, disputed } }: Amount, locale: Locale): string =>
  [
    locale.words.gauge[role],
    asOf === undefined ? '' : locale.date(asOf, 'short'),
    locale.words.obsStatus[obsStatus],
    disputed ? locale.words.isDisputed : '',
  ]
    .filter(Boolean)
    .join(locale.words.comma);

/** "about 2.73 million", and with its unit where that is a noun. */
export const amountValue = ({ figure, unit }: Amount, style: NumberStyle, isNamed: boolean, locale: Locale): string =>
  isNamed ? quantityWords(figure, unit, style, locale) : locale.figure(figure.value, figure.qualifier, style, unit);

/** The words on the hatching where there is no result to draw. */
export const missingWords = (state: Exclude<Facts['state'], 'known'>, locale: Locale): string => {
  const { otherUnit, notReported, notYetDue } = locale.words.gauge;
  return { 'other-unit': otherUnit, 'not-reported': notReported, 'not-yet-due': notYetDue }[state];
};
