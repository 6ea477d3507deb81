/**
 * A figure for feed readers and mail: words, table, sources and a plain image, in elements and attributes that every
 * sanitiser keeps. Each word is text: no list number, quotation mark or dash that only a stylesheet would draw carries
 * meaning.
 */
import type { Locale } from '../../data/locale.ts';
import type { CitedSource } from '../../data/provenance.ts';
import type { Column, Shown, TableCell, TableRow } from '../../specs/chart.ts';
import { abridged } from '../abridged.ts';
import { element, escaped } from './html-text.ts';
import { sourceWords } from './source-words.ts';

/** Parts that may be left out, by the attribute that does it. */
export type LeftOut = Readonly<Partial<Record<'no-heading' | 'no-table' | 'no-sources', string>>>;

/** @param image HTML of the picture, or nothing. */
export const feedMarkup = (chart: Shown, locale: Locale, image = '', leftOut: LeftOut = {}): string => {
  const { title, summary, notes, corrections, asOf, credit } = chart;
  const colophon = [asOf, credit].filter(Boolean).join(' ');
  const blocks = [
    ...('no-heading' in leftOut ? [] : [element('h3', {}, escaped(title))]),
    ...paragraphs([summary]),
    ...(image === '' ? [] : [element('p', {}, image)]),
    ...paragraphs(notes),
    ...('no-table' in leftOut ? [] : [tableMarkup(chart, locale)]),
    ...paragraphs([...corrections, colophon]),
    ...('no-sources' in leftOut ? [] : sourcesMarkup(chart, locale)),
  ];
  return element('div', { lang: chart.language, dir: chart.direction }, `\n${blocks.join('\n')}\n`);
};

const paragraphs = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== '').map((text) => element('p', {}, escaped(text)));

const tableMarkup = (shown: Shown, locale: Locale): string => {
  const table = abridged(shown.table, locale);
  const heads = [table.header, ...table.columns.map(headOf)];
  // A column whose rows are named by what they are about may have no name itself: that is no header.
  const head = heads
    .map((text) => (text === '' ? '<td></td>' : element('th', { scope: 'col' }, escaped(text))))
    .join('');
  const rows = table.rows.flatMap((row) => rowMarkup(row, table.columns, locale));
  return [
    `<table>${element('caption', {}, escaped(table.caption))}`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`,
  ].join('\n');
};

/** `percent` is in the numbers themselves. */
const headOf = ({ label, unit }: Column): string => (unit === '' || unit === 'percent' ? label : `${label} (${unit})`);

const rowMarkup = (row: TableRow, columns: readonly Column[], locale: Locale): readonly string[] => {
  const notes = row.notes.map((note) => element('td', { colspan: columns.length + 1 }, escaped(note)));
  const cells = row.cells.map((cell, i) => element('td', {}, escaped(cellText(cell, columns[i], locale))));
  const own = [element('th', { scope: 'row' }, escaped(marked(row.header, row.source))), ...cells].join('');
  return [...notes, own].map((content) => `<tr>${content}</tr>`);
};

/** A figure that is not there is said; words that are not are missed by nobody. */
const cellText = ({ text, source }: TableCell, column: Column | undefined, { words }: Locale): string => {
  if (text !== '') return marked(text, source);
  return column?.isWords ? '' : words.table.none;
};

/** A text with the number of its source. */
const marked = (text: string, source: number | undefined): string =>
  source === undefined ? text : `${text} [${source}]`;

const sourcesMarkup = ({ sources }: Shown, locale: Locale): readonly string[] => {
  if (sources.length === 0) return [];
  const heading = locale.words.sources(locale.number(sources.length, 'full'));
  const items = sources.map((source) => element('li', {}, sourceMarkup(source, locale)));
  return [element('p', {}, escaped(heading)), `<ol>\n${items.join('\n')}\n</ol>`];
};

/** A title and a quote are in the language of the source. */
const sourceMarkup = (cited: CitedSource, locale: Locale): string => {
  const { name, origin, quotes, notes } = sourceWords(cited, locale);
  const { language, url } = cited.source;
  const spoken = (text: string) =>
    language === undefined ? escaped(text) : element('span', { lang: language }, escaped(text));
  const link = `${element('a', { href: url, rel: 'noopener noreferrer' }, spoken(name))}${escaped(origin)}`;
  return [link, ...quotes.map(spoken), ...notes.map(escaped)].join(' ');
};
