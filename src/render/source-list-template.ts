/**
 * The sources of a page, each with its number and what it supports; and the numbers in a sentence that lead there. The same
 * for a page and for a file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../data/locale.ts';
import type { CitedSource } from '../data/provenance.ts';
import type { PageNumbers, PageSource } from '../specs/page-sources.ts';
import { ownOrder } from './own-order.ts';

/** The fragment of a source. @param list Which list of the page it stands in, from 1. */
export const sourceAnchor = (list: number, number: number): string =>
  `plan-charts-source-${list > 1 ? `${list}-` : ''}${number}`;

/** The fragment of a figure, where its tag has no id of its own. @param position Among the figures of the page, from 1. */
export const figureAnchor = (position: number): string => `plan-charts-figure-${position}`;

/** What is in the `<ol>`. */
export const pageSourcesItems = (
  sources: readonly PageSource[],
  list: number,
  locale: Locale,
): readonly TemplateResult[] => sources.map((source) => sourceTemplate(source, list, locale));

const sourceTemplate = ({ number, source, supports }: PageSource, list: number, locale: Locale): TemplateResult => {
  const { url, title, publisher, published } = source;
  return html`<li value=${number} id=${sourceAnchor(list, number)}>
    <a href=${url} rel="noopener noreferrer" lang=${source.language ?? nothing}
      >${ownOrder(title ?? publisher, locale)}</a
    >${title ? html`, ${ownOrder(publisher, locale)}` : nothing}${published ? `, ${locale.date(published, 'short')}` : nothing}.
    ${supportsTemplate(supports, locale)}
  </li>`;
};

const supportsTemplate = (supports: PageSource['supports'], locale: Locale): TemplateResult => {
  const { between, supports: label } = locale.words.sourceList;
  // A source that a figure cites twice supports it once.
  const distinct = [...new Map(supports.map((one) => [one.anchor ?? one.name, one])).values()];
  return html`<div>
    <small>
      ${label}:
      ${distinct.map(({ name, anchor }, i) => {
        const named = ownOrder(name, locale);
        const link = anchor === undefined ? named : html`<a href=${`#${anchor}`}>${named}</a>`;
        return html`${i > 0 ? between : nothing}${link}`;
      })}
    </small>
  </div>`;
};

/**
 * The numbers behind a number in a sentence.
 *
 * @param isLink Whether they may be links: not within another one.
 */
export const numbersTemplate = (
  sources: readonly CitedSource[],
  numbers: PageNumbers,
  list: number,
  isLink: boolean,
  { words }: Locale,
): TemplateResult => {
  const cited = [...new Set(sources.flatMap(({ source }) => numbers.get(source.url) ?? []))].toSorted((a, b) => a - b);
  return html`${cited.map((number, i) => {
    const link = isLink
      ? html`<a href=${`#${sourceAnchor(list, number)}`} aria-label=${words.table.source(`${number}`)}>${number}</a>`
      : number;
    return html`${i > 0 ? words.comma : nothing}${link}`;
  })}`;
};
