/**
 * One page after another → the same pages with their figures in them.
 */
import type { PlanPackage } from '../../data/schema.ts';
import { staticFigure } from '../../render/markup.ts';
import { CannotDo } from '../cannot-do.ts';
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
import { fillCited, fillSources, type FilledProse } from './fill-prose.ts';
import { jsonLdPlaces, jsonLdScript } from './json-ld.ts';
import { numberedPage } from './page-numbering.ts';
import { problemAt, readPage, type Page } from './page.ts';
import { edited, placesAfter, type Edit } from './page-edits.ts';
import { hasErrors, type PageProblem } from './page-problem.ts';
import { MENTIONED, type Spot } from './page-spots.ts';
import { pageText } from './page-text.ts';
import { pageTree } from './page-tree.ts';
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

/** What is written into a tag, and where that stands. */
type Written = Omit<Filled, 'plan'> & { readonly spot: Spot };

const fillPage = async (page: Page, maker: FigureMaker, jsonLd: boolean): Promise<FilledPage> => {
  const { source } = page.text;
  const numbering = await numberedPage(page, maker);
  const charts: (readonly [Spot, Filled | PageProblem])[] = [];
  for (const spot of page.charts) charts.push([spot, await fillFigure(spot, page, maker, numbering.figure(spot))]);
  const prose: (readonly [Spot, FilledProse])[] = [];
  for (const spot of page.cited) prose.push([spot, await fillCited(spot, page, maker, numbering)]);
  for (const spot of page.lists) prose.push([spot, fillSources(spot, page, maker, numbering)]);
  const filled: readonly Written[] = [
    ...charts.flatMap(([spot, result]) => (isFilled(result) ? [{ ...result, spot }] : [])),
    ...prose.flatMap(([spot, { filled: one }]) => (one ? [{ ...one, spot }] : [])),
  ].toSorted((a, b) => a.range.start - b.range.start);
  const figures = filled.map(({ figure }) => figure);
  const problems = [
    ...charts.flatMap(([, result]) => (isFilled(result) ? [] : [result])),
    ...prose.flatMap(([, { problem }]) => problem ?? []),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (hasErrors(problems)) return { source, figures, problems };
  const plans = new Set([
    ...charts.flatMap(([, result]) => (isFilled(result) ? result.plan : [])),
    ...prose.flatMap(([, { plan }]) => plan ?? []),
  ]);
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
  filled: readonly Written[],
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
