/**
 * Stands in for `src/data/load-locale.ts` in Storybook and in the browser tests: one language more, which is not shipped.
 */
import { loadLocale as load } from '../../src/data/load-locale.ts';
import { PSEUDO, pseudoLocale } from './pseudo-locale.ts';

export const loadLocale: typeof load = (tag, direction) =>
  tag === PSEUDO ? Promise.resolve(pseudoLocale(direction)) : load(tag, direction);
