/**
 * Whether a figure can be written where its tag stands: HTML's parser takes some elements out of where they were written.
 */
import { isElement, type Element, type Node } from './page-tree.ts';
import { CITED, isChart, isProse, spotsOf } from './page-spots.ts';
import { isJsonLd } from './json-ld.ts';
import { contentRange, rangeOf, type Range } from './tag-content.ts';

/** An element that keeps what is in it from closing what is around it. */
const BOUNDARY = new Set(['applet', 'button', 'caption', 'html', 'marquee', 'object', 'table', 'td', 'template', 'th']);

/** Why nothing can be written into a tag; undefined where that is not known before it is tried. */
export const misplaced = (element: Element, within: Element | undefined): string | undefined => {
  const { tagName } = element;
  if (within && contentRange(within))
    return `it stands in the <${within.tagName}> of line ${lineOf(within)}, which would hide it; write it after that one’s end`;
  if (!contentRange(element))
    return `it has no end tag of its own; write <${tagName}></${tagName}>, and close what is opened in it`;
  const paragraph = around(element, 'p');
  if (paragraph)
    return `it stands in the <p> of line ${lineOf(paragraph)}, which ends where a heading or a table begins; close the <p> before it`;
  const link = around(element, 'a');
  if (link)
    return `it stands in the <a> of line ${lineOf(link)}, and a figure has links of its own; close the <a> before it`;
  const button = around(element, 'button');
  if (button)
    return `it stands in the <button> of line ${lineOf(button)}, and a figure has buttons and links of its own; close the <button> before it`;
  const heading = HEADINGS.map((name) => around(element, name)).find((one) => one !== undefined);
  if (heading)
    return `it stands in the <${heading.tagName}> of line ${lineOf(heading)}, and a figure has a heading of its own; close the <${heading.tagName}> before it`;
  const table = takenOutOf(element);
  if (table)
    return `it stands in the <table> of line ${lineOf(table)} but in none of its cells, and a browser takes it out; write it in a <td>, or before the table`;
  return undefined;
};

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The table in which it was written: a parser puts what is in no cell before the table. */
const takenOutOf = (element: Element): Element | undefined => {
  const siblings = element.parentNode?.childNodes ?? [];
  const start = element.sourceCodeLocation?.startOffset ?? 0;
  return siblings
    .slice(siblings.indexOf(element) + 1)
    .filter((node) => isElement(node, 'table'))
    .find(({ sourceCodeLocation }) => sourceCodeLocation && sourceCodeLocation.startOffset < start);
};

/** Whether links may stand in an element: not in another link, and not in a button. */
export const takesLinks = (element: Element): boolean => !around(element, 'a') && !around(element, 'button');

const around = (element: Element, name: string): Element | undefined => {
  for (let at: Node | null = element.parentNode; isElement(at); at = at.parentNode) {
    if (at.tagName === name) return at;
    if (BOUNDARY.has(at.tagName)) return undefined;
  }
  return undefined;
};

export const lineOf = ({ sourceCodeLocation }: Element): number | undefined => sourceCodeLocation?.startLine;

/**
 * Which of the parts that were written a parser does not find again where they were written.
 *
 * @param tree The page as it is after.
 */
export const displaced = (tree: Node, written: readonly Range[]): ReadonlySet<Range> => {
  const found = new Map<number, number>();
  for (const { element, within } of spotsOf(tree)) {
    const range = writtenRange(element, within);
    if (range) found.set(range.start, range.end);
  }
  return new Set(written.filter(({ start, end }) => found.get(start) !== end));
};

const writtenRange = (element: Element, within: Element | undefined): Range | undefined => {
  if (isJsonLd(element)) return rangeOf(element);
  return (isChart(element) || isProse(element)) && !within ? contentRange(element) : undefined;
};

/** What a tag stands in, for a message. */
export const parentWords = ({ parentNode, tagName }: Element): string =>
  isElement(parentNode)
    ? `<${parentNode.tagName}>${parentNode.sourceCodeLocation ? ` of line ${lineOf(parentNode)}` : ''}`
    : tagName === CITED
      ? 'the text'
      : 'the page';
