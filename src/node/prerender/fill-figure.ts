/**
 * One tag of a page → what is written between its start and its end.
 */
import type { PlanPackage } from '../../data/schema.ts';
import type { Measure } from '../../specs/text-width.ts';
import type { NumberedFigure } from './page-numbering.ts';
import type { DrawFigure } from './figure-cache.ts';
import { askedBy, idOf, optionsOf } from '../figure-request.ts';
import { moduleAddresses } from './module-addresses.ts';
import { problemAt, startAttributes, type Page } from './page.ts';
import type { PageProblem } from './page-problem.ts';
import { isChart, type Spot } from './page-spots.ts';
import { planError } from './plan-error.ts';
import type { PlanSource } from './plan-source.ts';
import { misplaced } from './standing-place.ts';
import { NO_STYLESHEET } from './stylesheet-address.ts';
import { contentRange, ownSlots, type Range } from './tag-content.ts';
import { written } from './written-content.ts';

export interface PrerenderedFigure {
  readonly tag: string;
  /** What it shows, by id, where the tag says so. */
  readonly id?: string;
  readonly line: number;
  /** Whether the page had the figure before: as it is now, as it was once, or not at all. */
  readonly was: 'same' | 'older' | 'missing';
}

export interface Filled {
  readonly figure: PrerenderedFigure;
  /** The source that is to be replaced, and by what. */
  readonly range: Range;
  readonly content: string;
  readonly plan: PlanPackage;
}

export interface FigureOptions {
  /** Address of plan-charts.css, as pages reach it; without it, the one that a page links. */
  readonly stylesheet?: string;
  /** Language of pages that do not say theirs, as a BCP 47 tag. */
  readonly language?: string;
  /** Widths in CSS pixels that a picture is drawn for: some of `WIDTH_CLASSES`, all of them without it. */
  readonly widths?: readonly number[];
  /** Level of the headings: 3 without it. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Files of the pages' font, regular and bold; without them, there is room in a picture for other fonts too. */
  readonly font?: readonly string[];
}

export interface FigureMaker {
  readonly draw: DrawFigure;
  readonly planOf: PlanSource;
  /** Of the pages' font, where it is known. */
  readonly measure: () => Promise<Measure | undefined>;
  readonly options: FigureOptions;
}

export const fillFigure = async (
  spot: Spot,
  page: Page,
  { draw, planOf, measure: measureOf, options }: FigureMaker,
  numbered?: NumberedFigure,
): Promise<Filled | PageProblem> => {
  const { element } = spot;
  if (!isChart(element)) throw new TypeError(`not a figure: ${element.tagName}`);
  const tag = element.tagName;
  const attributes = startAttributes(element, page.text);
  const kinds = await optionsOf(tag);
  const id = idOf(attributes, kinds);
  const wrong = (message: string): PageProblem => problemAt(spot, page, id, { severity: 'error', message });
  const range = contentRange(element);
  const obstacle = misplaced(element, spot.within);
  if (obstacle !== undefined || !range) return wrong(obstacle ?? 'it has no end tag');
  const stylesheet = options.stylesheet ?? page.stylesheet;
  if (stylesheet === undefined) return wrong(NO_STYLESHEET);
  const asked = askedBy(attributes, kinds);
  try {
    const plan = await planOf({ src: asked.src, page: page.file, base: page.base });
    const measure = await measureOf();
    const figure = await draw({
      ...asked,
      tag,
      plan,
      stylesheet,
      isStylesheetInPage: stylesheet === page.stylesheet && page.stylesheetAt! < range.start,
      own: ownSlots(element),
      language: spot.language ?? options.language ?? 'en',
      direction: spot.direction ?? 'ltr',
      ...(options.widths && { widths: options.widths }),
      ...(options.headingLevel && { headingLevel: options.headingLevel }),
      ...(measure && { measure }),
      ...(numbered && { numbers: numbered.numbers }),
      ...(numbered?.anchor !== undefined && { anchor: numbered.anchor }),
      ...(isFirst(spot, page) && page.autoload !== undefined && { modules: moduleAddresses(tag, page.autoload) }),
    });
    const { was, content } = written(figure, page, element, range, 'first');
    const line = element.sourceCodeLocation!.startLine;
    return { figure: { tag, ...(id !== undefined && { id }), line, was }, range, content, plan };
  } catch (error) {
    return wrong(planError(error));
  }
};

/** One of several of a tag asks for all of them. */
const isFirst = ({ element }: Spot, { charts }: Page): boolean =>
  charts.find((chart) => chart.element.tagName === element.tagName)?.element === element;

export const isFilled = (result: Filled | PageProblem): result is Filled => 'content' in result;
