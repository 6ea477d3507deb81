/**
 * One page after another → the same pages with their figures in them.
 */
import type { PlanPackage } from '../../data/schema.ts';
import { staticFigure } from '../../render/markup.ts';
import { CannotDo } from '../cannot-do.ts';
import { citedProblem } from './cited-figure.ts';
import { readFontFamily } from '../render/font-family.ts';
import { expandBriefings } from './expand-briefings.ts';
import { cachedFigures, type DrawFigure } from './figure-cache.ts';
import {
  fillFigure,
  isFilled,
  type FigureMaker,
  type FigureOptions,
  type Filled,
  type PrerenderedFigure,
} from './fill-figure.ts';
import { jsonLdPlaces, jsonLdScript } from './json-ld.ts';
import { problemAt, readPage, startAttributes, type Page } from './page.ts';
import { edited, placesAfter, type Edit } from './page-edits.ts';
import { hasErrors, type PageProblem } from './page-problem.ts';
import { MENTIONED, type Spot } from './page-spots.ts';
import { pageText } from './page-text.ts';
import { pageTree, wordsOf } from './page-tree.ts';
import { planError } from './plan-error.ts';
import { planSource, type PlanSourceOptions } from './plan-source.ts';
import { displaced, parentWords } from './standing-place.ts';

export interface PrerendererOptions extends FigureOptions, PlanSourceOptions {
  /** Whether the description of the data is put into `<head>`. */
  readonly jsonLd?: boolean;
}

export interface Prerendered<H extends string | Uint8Array> {
  /** The page, as it was given where there was an error or nothing to change. */
  readonly html: H;
  readonly figures: readonly PrerenderedFigure[];
  readonly problems: readonly PageProblem[];
}

/** @param file Path of the page: addresses are relative to it, and messages name it. */
export type Prerenderer = <H extends string | Uint8Array>(html: H, file?: string) => Promise<Prerendered<H>>;

/** Plans are read once and figures drawn once for all the pages that it is given. */
export const createPrerenderer = (options: PrerendererOptions, draw: DrawFigure = staticFigure): Prerenderer => {
  const family = options.font && once(() => readFontFamily(options.font!));
  const measure = async () => (await family?.())?.measure;
  const maker: FigureMaker = { draw: cachedFigures(draw), planOf: planSource(options), measure, options };
  return async (html, file) => {
    const text = pageText(html);
    const asItWas = (...problems: PageProblem[]) => ({ html, figures: [], problems });
    if (!MENTIONED.test(text.refused?.text ?? text.source)) return asItWas();
    if (text.refused) return asItWas(wholePage(file, `it is in ${text.refused.encoding}; convert it to UTF-8`));
    try {
      const page = readPage(text, file);
      const expanded = await expandBriefings(page, maker);
      if (expanded.problems.length > 0) return asItWas(...expanded.problems);
      const whole = expanded.source === text.source ? page : readPage(pageText(text.page(expanded.source)), file);
      const { source, figures, problems } = await fillPage(whole, maker, options.jsonLd ?? false);
      if (hasErrors(problems)) return { html, figures, problems };
      if (source === text.source) return { html, figures: figures.map(asBefore), problems };
      return { html: text.page(source), figures, problems };
    } catch (error) {
      if (error instanceof CannotDo) return asItWas(wholePage(file, error.message));
      throw error;
    }
  };
};

/** The parts of a briefing are written anew each time: where that is what was there, it is as it was. */
const asBefore = (figure: PrerenderedFigure): PrerenderedFigure => ({ ...figure, was: 'same' });

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const wholePage = (file: string | undefined, message: string): PageProblem => ({
  severity: 'error',
  ...(file !== undefined && { file }),
  message,
});

interface FilledPage extends Omit<Prerendered<string>, 'html'> {
  readonly source: string;
}

const fillPage = async (page: Page, maker: FigureMaker, jsonLd: boolean): Promise<FilledPage> => {
  const { source } = page.text;
  const results: (readonly [Spot, Filled | PageProblem])[] = [];
  for (const spot of page.charts) results.push([spot, await fillFigure(spot, page, maker)]);
  const cited = await citedOf(page, maker);
  const filled = results.flatMap(([spot, result]) => (isFilled(result) ? [{ ...result, spot }] : []));
  const figures = filled.map(({ figure }) => figure);
  const problems = [...results.flatMap(([, result]) => (isFilled(result) ? [] : [result])), ...cited.problems].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  if (hasErrors(problems)) return { source, figures, problems };
  const plans = new Set([...filled.map(({ plan }) => plan), ...cited.plans]);
  const edits = [...filled, ...(jsonLd || page.jsonLd.length > 0 ? jsonLdEdits(page, [...plans], maker.options) : [])];
  const after = edited(source, edits);
  if (after === source) return { source, figures, problems };
  const moved = displacedProblems(after, edits, filled, page);
  return moved.length > 0 ? { source, figures, problems: moved } : { source: after, figures, problems };
};

/** What is not found again as it was written would be somewhere else in a browser too. */
const displacedProblems = (
  after: string,
  edits: readonly Edit[],
  filled: readonly (Filled & { readonly spot: Spot })[],
  page: Page,
): readonly PageProblem[] => {
  const places = placesAfter(edits);
  const moved = displaced(pageTree(after), [...places.values()]);
  const isMoved = (edit: Edit): boolean => moved.has(places.get(edit)!);
  const figures = filled.filter(isMoved).map(({ spot, figure }) => {
    const message = `a browser would take the figure out of it again, because it stands in ${parentWords(spot.element)}`;
    return problemAt(spot, page, figure.id, { severity: 'error', message });
  });
  const isHeadless =
    figures.length === 0 && edits.some((edit) => !isFigure(edit) && edit.content !== '' && isMoved(edit));
  return isHeadless
    ? [...figures, wholePage(page.file, 'there is no telling where its <head> ends; write </head>')]
    : figures;
};

const isFigure = (edit: Edit): boolean => 'figure' in edit;

const jsonLdEdits = (page: Page, plans: readonly PlanPackage[], { language }: FigureOptions): readonly Edit[] => {
  if (plans.length === 0) return page.jsonLd.length > 0 ? jsonLdPlaces(page.document, page.jsonLd).map(removed) : [];
  const [first, ...others] = jsonLdPlaces(page.document, page.jsonLd);
  const content = page.text.written(jsonLdScript(plans, page.language ?? language ?? 'en'));
  return [{ range: first!, content }, ...others.map(removed)];
};

const removed = (range: Edit['range']): Edit => ({ range, content: '' });

/** The words of cited figures are compared and never written. */
const citedOf = async (
  page: Page,
  { planOf, options }: FigureMaker,
): Promise<{ readonly problems: readonly PageProblem[]; readonly plans: readonly PlanPackage[] }> => {
  const problems: PageProblem[] = [];
  const plans: PlanPackage[] = [];
  for (const spot of page.cited) {
    const attributes = startAttributes(spot.element, page.text);
    const id = attributes.get('figure');
    const add = (problem: Pick<PageProblem, 'severity' | 'message'>) =>
      problems.push(problemAt(spot, page, id, problem));
    try {
      const plan = await planOf({ src: attributes.get('src'), page: page.file, base: page.base });
      plans.push(plan);
      const problem = citedProblem(id, wordsIn(spot, page), spot.language ?? options.language ?? 'en', plan);
      if (problem) add(problem);
    } catch (error) {
      add({ severity: 'error', message: planError(error) });
    }
  }
  return { problems, plans };
};

const wordsIn = ({ element }: Spot, { text }: Page): string => {
  const { startTag, endTag, endOffset } = element.sourceCodeLocation ?? {};
  return startTag ? wordsOf(text.read(startTag.endOffset, endTag?.startOffset ?? endOffset!)) : '';
};
