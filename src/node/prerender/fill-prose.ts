/**
 * One number in a sentence, or one list of sources → what is written into its tag.
 */
import { inLanguage } from '../../data/language.ts';
import { createLocale } from '../../data/every-language.ts';
import type { PlanPackage } from '../../data/schema.ts';
import { staticCitedFigure, staticSourceList } from '../../render/static-prose.ts';
import { citedFigure } from '../../specs/cited-figure.ts';
import { citedProblem } from './cited-figure.ts';
import type { FigureMaker, Filled } from './fill-figure.ts';
import type { NumberedPage } from './page-numbering.ts';
import { problemAt, startAttributes, wordsIn, type Page } from './page.ts';
import type { PageProblem } from './page-problem.ts';
import type { Spot } from './page-spots.ts';
import type { Element } from './page-tree.ts';
import { planError } from './plan-error.ts';
import { misplaced, takesLinks } from './standing-place.ts';
import { NO_STYLESHEET } from './stylesheet-address.ts';
import { contentRange } from './tag-content.ts';
import { written } from './written-content.ts';

/** What is written, and what there is to say of it: words that were not compared are written all the same. */
export interface FilledProse {
  readonly filled?: Omit<Filled, 'plan'>;
  readonly plan?: PlanPackage;
  readonly problem?: PageProblem;
}

export const fillCited = async (
  spot: Spot,
  page: Page,
  { planOf, options }: FigureMaker,
  numbering: NumberedPage,
): Promise<FilledProse> => {
  const { element, direction, language = options.language ?? 'en' } = spot;
  const attributes = startAttributes(element, page.text);
  const id = attributes.get('figure')?.trim();
  const src = attributes.get('src')?.trim();
  const wrong = (message: string) => ({ problem: problemAt(spot, page, id, { severity: 'error', message }) });
  const range = contentRange(element);
  if (!range) return wrong(`it has no end tag of its own; write </${element.tagName}> behind the number`);
  try {
    const plan = await planOf({ src: attributes.get('src'), page: page.file, base: page.base });
    const found = citedProblem(id, wordsIn(spot, page), language, plan);
    const problem = found && problemAt(spot, page, id, found);
    if (found?.severity === 'error' || id === undefined) return { plan, ...(problem && { problem }) };
    const locale = createLocale(language, direction ?? 'ltr');
    const on = numbering.figure(spot);
    const numbered = on && {
      numbers: new Map(Object.entries(on.numbers)),
      list: on.list,
      anchor: on.anchor,
      isLink: takesLinks(element),
    };
    const cited = citedFigure(inLanguage(plan, locale.tag), id, locale);
    const html = staticCitedFigure(cited, { figure: id, src, language, ...(numbered && { numbered }) }, locale);
    const { was, content } = written(html, page, element, range, 'last');
    return { filled: { figure: figureAt(element, was, id), range, content }, plan, ...(problem && { problem }) };
  } catch (error) {
    return wrong(planError(error));
  }
};

export const fillSources = (spot: Spot, page: Page, { options }: FigureMaker, numbering: NumberedPage): FilledProse => {
  const { element, within, direction, language = options.language ?? 'en' } = spot;
  const wrong = (message: string) => ({ problem: problemAt(spot, page, undefined, { severity: 'error', message }) });
  const range = contentRange(element);
  const obstacle = misplaced(element, within);
  if (obstacle !== undefined || !range) return wrong(obstacle ?? 'it has no end tag');
  if ((options.stylesheet ?? page.stylesheet) === undefined) return wrong(NO_STYLESHEET);
  const locale = createLocale(language, direction ?? 'ltr');
  const html = staticSourceList(numbering.sources(spot), page.lists.indexOf(spot) + 1, locale);
  const { was, content } = written(html, page, element, range, 'first');
  return { filled: { figure: figureAt(element, was), range, content } };
};

const figureAt = ({ tagName, sourceCodeLocation }: Element, was: Filled['figure']['was'], id?: string) => ({
  tag: tagName,
  ...(id !== undefined && { id }),
  line: sourceCodeLocation!.startLine,
  was,
});
