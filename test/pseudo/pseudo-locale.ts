/**
 * The pseudo-language as a locale: numbers, dates and lists are those of Greek, which has no letter in common with the words.
 */
import { localeIn, type Locale } from '../../src/data/locale.ts';
import { pseudoWords } from './pseudo-words.ts';

/** The tag of English with accents in CLDR. */
export const PSEUDO = 'en-XA';

/** The library has no words in it, so its formats are kept for nobody else. */
const FORMATS = 'el';

/** @param direction `rtl` mirrors the figure; its words stay Latin. */
export const pseudoLocale = (direction: 'ltr' | 'rtl'): Locale => ({
  ...localeIn(FORMATS, direction, pseudoWords),
  tag: PSEUDO,
});
