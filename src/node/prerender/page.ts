/**
 * A page that was parsed, and what of it matters for its figures.
 */
import { isAutoload } from './module-addresses.ts';
import { BRIEFING, CITED, isChart, ownLanguage, SOURCES, spotsOf, type Spot } from './page-spots.ts';
import type { PageText } from './page-text.ts';
import { attributeOf, attributesOf, isElement, pageTree, wordsOf, type Element, type Node } from './page-tree.ts';
import { authorsIn, contentRange } from './tag-content.ts';
import { isStylesheet } from './stylesheet-address.ts';
import { isJsonLd } from './json-ld.ts';
import type { PageProblem } from './page-problem.ts';

export interface Page {
  readonly file: string | undefined;
  readonly text: Pick<PageText<string>, 'source' | 'read' | 'written'>;
  readonly document: Node;
  readonly charts: readonly Spot[];
  readonly cited: readonly Spot[];
  /** The lists of its sources. */
  readonly lists: readonly Spot[];
  readonly briefings: readonly Spot[];
  /** Descriptions of the data that an earlier run wrote. */
  readonly jsonLd: readonly Element[];
  /** Address of plan-charts.css, as the page has it. */
  readonly stylesheet: string | undefined;
  /** Where the link with that address stands in the source. */
  readonly stylesheetAt: number | undefined;
  /** Address of plan-charts.js, as the page has it. */
  readonly autoload: string | undefined;
  /** `href` of the `<base>`. */
  readonly base: string | undefined;
  /** `lang` of the page. */
  readonly language: string | undefined;
}

/** @throws CannotDo where the page is nested too deep. */
export const readPage = (text: Page['text'], file: string | undefined): Page => {
  const document = pageTree(text.source);
  const spots = [...spotsOf(document)];
  const first = (is: (element: Element) => boolean): Element | undefined =>
    spots.find(({ element }) => is(element))?.element;
  const address = (element: Element | undefined, attribute = 'href'): string | undefined =>
    element && startAttributes(element, text).get(attribute)?.trim();
  const link = first(isStylesheet);
  const root = first((element) => isElement(element, 'html'));
  return {
    file,
    text,
    document,
    charts: spots.filter(({ element }) => isChart(element)),
    briefings: spots.filter(({ element }) => element.tagName === BRIEFING),
    cited: spots.filter(({ element, within }) => element.tagName === CITED && !within),
    lists: spots.filter(({ element }) => element.tagName === SOURCES),
    jsonLd: spots.map(({ element }) => element).filter(isJsonLd),
    stylesheet: address(link),
    stylesheetAt: link?.sourceCodeLocation?.startOffset,
    autoload: address(first(isAutoload), 'src'),
    base: address(first((element) => isElement(element, 'base') && attributeOf(element, 'href') !== undefined)),
    language: root && ownLanguage(root),
  };
};

/** Read from its source: in the tree, a byte cannot be told from a character reference. */
export const startAttributes = ({ sourceCodeLocation }: Element, text: Page['text']): ReadonlyMap<string, string> => {
  const { startOffset, endOffset } = sourceCodeLocation?.startTag ?? {};
  return startOffset === undefined || endOffset === undefined
    ? new Map()
    : attributesOf(text.read(startOffset, endOffset));
};

/** The author's words in a tag. */
export const wordsIn = ({ element }: Spot, { text }: Page): string => {
  const range = contentRange(element);
  // In the tree, a byte cannot be told from a character reference: the words are read as they stand in the source.
  return range ? wordsOf(authorsIn(element, range, text.read)) : '';
};

/** What is wrong with one tag of a page. */
export const problemAt = (
  { element: { tagName, sourceCodeLocation } }: Spot,
  page: Page,
  id: string | undefined,
  { severity, message }: Pick<PageProblem, 'severity' | 'message'>,
): PageProblem => ({
  severity,
  ...(page.file !== undefined && { file: page.file }),
  ...(sourceCodeLocation && { line: sourceCodeLocation.startLine, column: sourceCodeLocation.startCol }),
  tag: tagName,
  ...(id !== undefined && { id }),
  message,
});
