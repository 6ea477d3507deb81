/**
 * What a tag holds after: what was generated anew, and the author's own, byte for byte.
 */
import type { PrerenderedFigure } from './fill-figure.ts';
import type { Page } from './page.ts';
import type { Element } from './page-tree.ts';
import { tagContent, type Range } from './tag-content.ts';

export interface WrittenContent {
  readonly was: PrerenderedFigure['was'];
  readonly content: string;
}

/** @param place Whether what is generated stands before the author's words or behind them. */
export const written = (
  html: string,
  { text }: Page,
  element: Element,
  range: Range,
  place: 'first' | 'last',
): WrittenContent => {
  const { generated, authors } = tagContent(text.source, element, range);
  const own = text.written(inLinesOf(text.source, html.trim()));
  const content = place === 'first' ? own + authors : authors + own;
  const isSame = content === text.source.slice(range.start, range.end);
  return { content, was: isSame ? 'same' : generated === undefined ? 'missing' : 'older' };
};

/** With the page's own line ends: a checkout that changes them all changes nothing. */
const inLinesOf = (source: string, text: string): string =>
  source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
