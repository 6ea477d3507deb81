/**
 * Puts the pseudo-language among those that elements load, where modules are served or bundled for looking and testing.
 */
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('load-locale.ts', import.meta.url));

/**
 * Whether a module of the library asks for the words of a language; what stands in asks for the real ones.
 *
 * @param {string} source @param {string | undefined} importer
 */
export const asksForWords = (source, importer) =>
  source.endsWith('/load-locale.ts') && /\/src\/(elements|entry)\//.test(importer ?? '');

/** @type {import('vite').Plugin} */
export const pseudoLanguage = {
  name: 'plan-charts-pseudo-language',
  enforce: 'pre',
  resolveId: (source, importer) => (asksForWords(source, importer) ? file : undefined),
};
