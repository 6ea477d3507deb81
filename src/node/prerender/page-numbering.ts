/**
 * The numbers that the sources of a page have where it has a `<source-list>`: of the article that the list stands in, else of
 * the whole page. `elements/page-numbers.ts` says the same of a page that is alive.
 */
import { inLanguage } from '../../data/language.ts';
import { createLocale } from '../../data/every-language.ts';
import type { CitedSource } from '../../data/provenance.ts';
import { figureAnchor } from '../../render/source-list-template.ts';
import { charts } from '../../specs/charts.ts';
import { citedFigure } from '../../specs/cited-figure.ts';
import { numberSources, numbersOf, type PageNumbers, type PageSource } from '../../specs/page-sources.ts';
import { WIDTH_CLASSES } from '../../specs/width.ts';
import { askedBy, optionsOf } from '../figure-request.ts';
import type { FigureMaker } from './fill-figure.ts';
import { startAttributes, wordsIn, type Page } from './page.ts';
import { isChart, type Spot } from './page-spots.ts';
import { attributeOf, isElement, wordsOf, type Element, type Node } from './page-tree.ts';
import { isGenerated, rangeOf } from './tag-content.ts';

/** What a figure is told of the numbers of its page. */
export interface NumberedFigure {
  readonly numbers: Readonly<Record<string, number>>;
  /** An id to be written, where its tag has none. */
  readonly anchor: string | undefined;
  /** Which list of the page it is, from 1. */
  readonly list: number;
}

export interface NumberedPage {
  /** Undefined for what no list numbers. */
  figure(spot: Spot): NumberedFigure | undefined;
  sources(list: Spot): readonly PageSource[];
}

/** A figure of the page, and what it rests on. */
interface Citing {
  readonly spot: Spot;
  readonly name: string;
  /** Of the tag, where it has one. */
  readonly id: string | undefined;
  readonly sources: readonly CitedSource[];
}

/** A figure that cannot be made is left out: it has a message of its own. */
export const numberedPage = async (page: Page, maker: FigureMaker): Promise<NumberedPage> => {
  const figures = new Map<Element, NumberedFigure>();
  const lists = new Map<Element, readonly PageSource[]>();
  const citing = page.lists.length > 0 ? await citingOf(page, maker) : [];
  for (const [at, list] of page.lists.entries()) {
    const own = citing
      .map((one, i) => ({ ...one, anchor: one.id ?? figureAnchor(i + 1) }))
      .filter(({ spot }) => listFor(spot, page.lists) === list);
    const sources = numberSources(own);
    const numbers = numbersOf(sources);
    lists.set(list.element, sources);
    for (const { spot, id, anchor, sources: cited } of own)
      figures.set(spot.element, {
        numbers: numbersFor(cited, numbers),
        anchor: id === undefined ? anchor : undefined,
        list: at + 1,
      });
  }
  return {
    figure: ({ element }) => figures.get(element),
    sources: ({ element }) => lists.get(element) ?? [],
  };
};

/** Its own alone, so that the same figure of two pages is drawn once where they number it alike. */
const numbersFor = (sources: readonly CitedSource[], numbers: PageNumbers): Readonly<Record<string, number>> =>
  Object.fromEntries(sources.map(({ source: { url } }) => [url, numbers.get(url)!]));

/** The list of the nearest article that has one, or that of the page. */
const listFor = (spot: Spot, lists: readonly Spot[]): Spot | undefined => {
  for (let at: Node | null | undefined = spot.article; at; at = 'parentNode' in at ? at.parentNode : undefined) {
    const own = isElement(at, 'article') && lists.find(({ article }) => article === at);
    if (own) return own;
  }
  return lists.find(({ article }) => !article);
};

const citingOf = async (page: Page, maker: FigureMaker): Promise<readonly Citing[]> => {
  const place = ({ element }: Spot): number => element.sourceCodeLocation?.startOffset ?? 0;
  const spots = [...page.charts.filter(({ within }) => !within), ...page.cited].toSorted((a, b) => place(a) - place(b));
  const all: Citing[] = [];
  for (const spot of spots) {
    try {
      all.push(await citingAt(spot, page, maker));
    } catch {
      // Whoever fills the tag says what is wrong with it.
    }
  }
  return all;
};

const citingAt = async (spot: Spot, page: Page, { planOf, measure, options: asked }: FigureMaker): Promise<Citing> => {
  const { element, direction, language = asked.language ?? 'en' } = spot;
  const attributes = startAttributes(element, page.text);
  const plan = await planOf({ src: attributes.get('src'), page: page.file, base: page.base });
  const locale = createLocale(language, direction ?? 'ltr');
  const id = given(attributes.get('id'));
  if (!isChart(element)) {
    const { said, sources } = citedFigure(inLanguage(plan, locale.tag), attributes.get('figure')?.trim(), locale);
    const words = wordsIn(spot, page).replace(/\s+/g, ' ').trim();
    const [{ label }] = said;
    return { spot, id, name: words === '' ? label : locale.words.sourceList.named(words, label), sources };
  }
  const { options, heading } = askedBy(attributes, await optionsOf(element.tagName));
  const builder = await charts[element.tagName]();
  // As wide as the narrowest picture, whose words a static figure has.
  const width = Math.min(...(asked.widths ?? WIDTH_CLASSES));
  const { title, sources } = builder.build(plan, { ...options, width, measure: await measure() }, locale);
  return { spot, id, name: ownHeading(element, page) ?? heading ?? title, sources };
};

/** An empty text says nothing. */
const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const ownHeading = (element: Element, { text }: Page): string | undefined => {
  const own = element.childNodes.find(
    (child) => isElement(child) && attributeOf(child, 'slot') === 'heading' && !isGenerated(child),
  );
  const range = own && rangeOf(own);
  return range && given(wordsOf(text.read(range.start, range.end)).replace(/\s+/g, ' ').trim());
};
