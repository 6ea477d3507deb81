/**
 * What a frame says whose address names no figure, in the language of its address or of its reader.
 */
import { directionOfWords } from '../data/directed-text.ts';
import { PlanChartsError } from '../data/errors.ts';
import { loadLocale } from '../data/load-locale.ts';
import { embeddableTags } from '../render/embed/figure-attributes.ts';

export const sayThereIsNone = async ({ searchParams }: URL): Promise<void> => {
  const locale = await loadLocale(searchParams.get('lang') ?? navigator.language, 'ltr');
  const got = searchParams.get('tag') ?? '';
  const error = new PlanChartsError('bad-option', { option: 'tag', expected: 'choice', got, choices: embeddableTags });
  const root = document.documentElement;
  root.lang = locale.tag;
  root.dir = directionOfWords(locale.tag);
  document.body.textContent = locale.error(error);
};
