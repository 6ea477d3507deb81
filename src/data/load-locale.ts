/**
 * The words of the language that a page is in, loaded when a figure needs them. English is always here: it stands in for a
 * language that there are no words in, and for one whose words do not arrive.
 */
import { imported } from './imported.ts';
import { localeIn, wordsAskedBy, type Locale } from './locale.ts';
import { en } from './locales/en.ts';
import type { Words } from './locales/words.ts';

/** Language and script → its words. A literal map, because an address built from a tag hides imports from bundlers. */
const WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  'ar-Arab': async () => (await imported(() => import('./locales/ar.ts'), 'ar')).ar,
  'es-Latn': async () => (await imported(() => import('./locales/es.ts'), 'es')).es,
  'hi-Deva': async () => (await imported(() => import('./locales/hi.ts'), 'hi')).hi,
  'fr-Latn': async () => (await imported(() => import('./locales/fr.ts'), 'fr')).fr,
  'pt-Latn': async () => (await imported(() => import('./locales/pt.ts'), 'pt')).pt,
  'ur-Arab': async () => (await imported(() => import('./locales/ur.ts'), 'ur')).ur,
  'zh-Hans': async () => (await imported(() => import('./locales/zh-hans.ts'), 'zhHans')).zhHans,
};

/**
 * Never fails: a figure in English is better than none.
 *
 * @param tag BCP 47 tag, as in a `lang` attribute; one that cannot be read counts as `en`.
 * @param direction Of the text around the figure.
 */
export const loadLocale = async (tag: string, direction: 'ltr' | 'rtl'): Promise<Locale> => {
  const asked = wordsAskedBy(tag);
  const words = asked === 'en-Latn' ? en : await WORDS[asked]?.().catch(() => undefined);
  return localeIn(tag, direction, words);
};
