/**
 * All languages at once, where nobody waits for a network: in the command, in a build, in tests. A page loads the one that it
 * is in, by `load-locale.ts`.
 */
import { localeIn, wordsAskedBy, type Locale } from './locale.ts';
import { ar } from './locales/ar.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { hi } from './locales/hi.ts';
import { pt } from './locales/pt.ts';
import { ur } from './locales/ur.ts';
import { zhHans } from './locales/zh-hans.ts';
import type { Words } from './locales/words.ts';

/** Language and script → its words. */
const WORDS: Readonly<Record<string, Words>> = {
  'ar-Arab': ar,
  'en-Latn': en,
  'es-Latn': es,
  'fr-Latn': fr,
  'hi-Deva': hi,
  'pt-Latn': pt,
  'ur-Arab': ur,
  'zh-Hans': zhHans,
};

/** Tags of the languages that there are words in. */
export const languages: readonly string[] = Object.keys(WORDS).map(
  (written) => new Intl.Locale(written).minimize().baseName,
);

/**
 * @param tag BCP 47 tag, as in a `lang` attribute; one that cannot be read counts as `en`.
 * @param direction Of the text around the figure; by default that of the language.
 */
export const createLocale = (tag: string, direction?: 'ltr' | 'rtl'): Locale =>
  localeIn(tag, direction, WORDS[wordsAskedBy(tag)]);
