/**
 * What proves a picture: notes, table, sources, corrections, menu; and its value for who does not see it. Pure templates.
 */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { CitedSource } from '../data/provenance.ts';
import type { Locale } from '../data/locale.ts';
import type { Words } from '../data/locales/words.ts';
import type { Column, Meter, Shown, Table, TableCell, TableRow } from '../specs/chart.ts';
import { markerOf, type Marker } from './foreign.ts';
import { menuItems, type MenuItem } from './menu-items.ts';
import { ownOrder } from './own-order.ts';

/** The words of a figure that may stand in its slots. */
export type SlotName = 'heading' | 'summary' | 'notes' | 'table' | 'sources' | 'colophon';

/** A page of a list, and what turns it. */
export interface ListPage {
  /** Position of its first row. */
  readonly from: number;
  readonly size: number;
  /** @param by 1 for the next page, -1 for the one before. */
  readonly turn: (by: 1 | -1) => void;
}

export interface ProofView {
  readonly noTable: boolean;
  readonly noSources: boolean;
  readonly noMenu: boolean;
  /** Rows of the table that are shown, and what shows more. */
  readonly rows: number;
  readonly showMoreRows: () => void;
  /** The page of a list that is shown; undefined where a list is written whole. */
  readonly page?: ListPage | undefined;
  /** Whether the rows that were rendered last stay as they are. */
  readonly keepsRows?: boolean;
  /**
   * Whether the words are children of the tag too. Those that are on screen from the start are in the slots all the same: a
   * page that is still being read would move where they arrive after the first paint.
   */
  readonly isSlotted: boolean;
}

export const proofTemplate = (chart: Shown, locale: Locale, view: ProofView): TemplateResult => {
  const isLong = isLongList(chart);
  const sources = view.noSources ? nothing : sourcesTemplate(chart, locale, isLong, view.isSlotted);
  // A list that stands open is below the toggles, for the eye and for the key that goes from one to the next.
  return html`<div class="notes"><slot name="notes">${notesTemplate(chart)}</slot></div>
    <div class="tools" part="tools">
      ${view.noTable ? nothing : numbersTemplate(chart, locale, view)} ${isLong ? sources : nothing}
      ${view.noMenu ? nothing : menuTemplate(chart, locale.words)} ${isLong ? nothing : sources}
    </div>
    <div class="colophon"><slot name="colophon">${colophonTemplate(chart)}</slot></div>`;
};

export const notesTemplate = ({ notes, wording }: Shown) => {
  const mark = markerOf(wording);
  return notes.map((note) => html`<p>${mark(note)}</p>`);
};

/** What was corrected, as of when all this is true, and whose work it is. */
export const colophonTemplate = ({ corrections, asOf, credit, wording }: Shown): TemplateResult => {
  const mark = markerOf(wording);
  return html`${corrections.map((correction) => html`<p class="correction">${mark(correction)}</p>`)}
    <p>${mark([asOf, credit].filter(Boolean).join(' '))}</p>`;
};

/** Alive, a list stands open: it is what the reader came for. One that came with the page would move what follows it. */
const numbersTemplate = ({ table, listing, wording }: Shown, locale: Locale, view: ProofView): TemplateResult => {
  const { words } = locale;
  return html`<details class="numbers" part="table" ?open=${listing && !view.isSlotted}>
    <summary part="toggle">${words.table.toggle}</summary>
    <div class="scroll" role="group" aria-label=${words.table.toggle} tabindex="0">
      <slot name="table">${view.keepsRows ? noChange : rowsTemplate(table, locale, view, markerOf(wording))}</slot>
    </div>
  </details>`;
};

/** The table, where it is not a child of the tag, and what shows more of it. */
const rowsTemplate = (table: Table, locale: Locale, view: ProofView, mark: Marker): TemplateResult => {
  const { words } = locale;
  if (table.order && view.page) return listTemplate(table, locale, view.page, mark);
  const more = table.rows.length - view.rows;
  return html`${
    view.isSlotted
      ? nothing
      : html`<table class=${tableClass(table)}>
          ${tableTemplate(table, locale, mark, view.rows)}
        </table>`
  }
  ${
    more > 0
      ? html`<button type="button" @click=${view.showMoreRows}>
          ${words.table.more({ n: more, text: locale.number(more, 'full') })}
        </button>`
      : nothing
  }`;
};

/** A page of a list, and under it what turns the pages. */
const listTemplate = (table: Table, locale: Locale, { from, size, turn }: ListPage, mark: Marker): TemplateResult => {
  const { directory } = locale.words;
  const { length } = table.rows;
  const to = Math.min(from + size, length);
  const full = (n: number) => locale.number(n, 'full');
  const button = (by: 1 | -1, text: string, isLast: boolean) =>
    html`<button type="button" aria-disabled=${isLast ? 'true' : nothing} @click=${() => isLast || turn(by)}>
      ${text}
    </button>`;
  return html`<table class="listed ${tableClass(table)}">
      ${tableTemplate(table, locale, mark, to, from)}
    </table>
    <div class="pages">
      ${button(-1, directory.previous, from === 0)}
      <span role="status" dir="auto"
        >${length === 0 ? directory.none : directory.page(full(from + 1), full(to), full(length))}</span
      >
      ${button(1, directory.next, to === length)}
    </div>`;
};

/** So many rows tell what all rows of a table are about. */
const SAMPLE = 100;

/** More columns do not fit on a sheet of paper in the usual way. */
const SHEET = 8;

/** A table whose rows are about things, not dates, says who describes each. */
export const tableClass = ({ columns, rows }: Table): string =>
  [
    ...(rows.slice(0, SAMPLE).some(({ source }) => source !== undefined) ? ['pc-named'] : []),
    ...(columns.length > SHEET ? ['pc-wide'] : []),
  ].join(' ');

/**
 * What is in a `<table>`.
 *
 * @param mark Marks what is in another language. `to`: position after the last row that is shown. `from`: that of the first.
 */
export const tableTemplate = (
  table: Table,
  locale: Locale,
  mark: Marker,
  to = Infinity,
  from?: number,
): TemplateResult =>
  html`<caption>
      ${mark(table.caption)}
    </caption>
    <thead>
      <tr>
        ${table.header === '' ? html`<td></td>` : headTemplate(NAMES, table.header, table, from !== undefined)}
        ${table.columns.map((column) => headTemplate(column, html`${ownOrder(column.label, locale, mark(column.label))}${unitOf(column.unit, mark)}`, table, from !== undefined))}
      </tr>
    </thead>
    <tbody>
      ${table.rows.slice(from, to).map((row) => rowTemplate(row, table.columns, locale, mark))}
    </tbody>`;

/** What the first column of a list is called, which has the names. */
const NAMES = { id: 'name', isWords: undefined } as const;

/** The head of a column; of a list that is alive, it sorts the rows: up, down, and as they are listed. */
const headTemplate = (
  { id, isWords }: Pick<Column, 'id'> & { readonly isWords?: boolean | undefined },
  label: unknown,
  { order }: Table,
  isAlive: boolean,
): TemplateResult => {
  const kind = isWords ? 'pc-words' : '';
  if (!order || !isAlive) return html`<th scope="col" class=${kind}>${label}</th>`;
  const isSorted = order.column === id;
  const next = isSorted ? (order.isDescending ? 'listed' : `${id}-descending`) : id;
  const sorted = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" class=${kind} aria-sort=${sorted}>
    <button type="button" data-sort=${next}>
      ${label}<span aria-hidden="true">${isSorted ? (order.isDescending ? ' ↓' : ' ↑') : ' ↕'}</span>
    </button>
  </th>`;
};

/** `percent` is in the numbers themselves. */
const unitOf = (unit: string, mark: Marker) =>
  unit === 'percent' || unit === '' ? nothing : html` <span class="pc-unit">${mark(unit)}</span>`;

const rowTemplate = (
  { header, source, cells, notes }: TableRow,
  columns: readonly Column[],
  locale: Locale,
  mark: Marker,
): TemplateResult => html`
  ${notes.map(
    (note) =>
      html`<tr>
        <td class="pc-note" colspan=${columns.length + 1}>${mark(note)}</td>
      </tr>`,
  )}
  <tr>
    <th scope="row">${ownOrder(header, locale, mark(header))}${markTemplate(source, locale.words)}</th>
    ${cells.map((cell, i) => cellTemplate(cell, columns[i], locale, mark))}
  </tr>
`;

const cellTemplate = (
  { text, source }: TableCell,
  column: Column | undefined,
  locale: Locale,
  mark: Marker,
): TemplateResult => {
  const { words } = locale;
  if (text !== '')
    return html`<td class=${kindOf(column)}>${ownOrder(text, locale, mark(text))}${markTemplate(source, words)}</td>`;
  // Words that are not there are missed by nobody; a figure is.
  if (column?.isWords) return html`<td></td>`;
  return html`<td>
    <span aria-hidden="true">–<sup></sup></span><span class="pc-hidden">${words.table.none}</span>
  </td>`;
};

const kindOf = (column: Column | undefined): string => (column?.isWords ? 'pc-words' : '');

/** The number of a source. */
const markTemplate = (source: number | undefined, words: Words) =>
  source === undefined
    ? nothing
    : html`<sup
        ><span class="pc-hidden">${words.comma}${words.table.source(`${source}`)}</span
        ><span aria-hidden="true">${source}</span></sup
      >`;

/** A short list stands open under the figure; a long one would push the article away, so it opens on demand. */
const SHORT_LIST = { sources: 3, quotes: 3 } as const;

const isLongList = ({ sources }: Shown): boolean =>
  sources.length > SHORT_LIST.sources || sources.flatMap(({ quotes }) => quotes).length > SHORT_LIST.quotes;

const sourcesTemplate = (chart: Shown, locale: Locale, isLong: boolean, isSlotted: boolean): TemplateResult => {
  const { sources } = chart;
  if (sources.length === 0) return html`<slot name="sources"></slot>`;
  const heading = locale.words.sources(locale.number(sources.length, 'full'));
  const list =
    isLong && isSlotted
      ? nothing
      : html`<ol>
          ${sourcesItems(chart, locale)}
        </ol>`;
  const slot = html`<slot name="sources" part="list">${list}</slot>`;
  return isLong
    ? html`<details class="sources" part="sources">
        <summary part="toggle">${heading}</summary>
        ${slot}
      </details>`
    : html`<div class="sources" part="sources wide">${heading} ${slot}</div>`;
};

/** What is in the `<ol>` of sources. */
export const sourcesItems = ({ sources }: Pick<Shown, 'sources'>, locale: Locale) =>
  sources.map((source) => sourceTemplate(source, locale));

const sourceTemplate = ({ number, source, quotes, notes }: CitedSource, locale: Locale): TemplateResult => {
  const { url, title, publisher, published } = source;
  const language = source.language ?? nothing;
  return html`<li value=${number}>
    <a href=${url} rel="noopener noreferrer" lang=${language}>${ownOrder(title ?? publisher, locale)}</a
    >${title ? html`, ${ownOrder(publisher, locale)}` : nothing}${published ? `, ${locale.date(published, 'short')}` : nothing}.
    ${quotes.map((quote) => html`<q lang=${language}>${ownOrder(quote, locale)}</q> `)}
    ${notes.length > 0 ? ownOrder(notes.join(' '), locale) : nothing}
  </li>`;
};

/** Its buttons do nothing by themselves: the element hears which one was pressed. */
const menuTemplate = ({ wording }: Shown, words: Words): TemplateResult => html`
  <details class="menu" part="menu">
    <summary part="toggle">${words.menu.label}</summary>
    <ul>
      ${menuItems.map((name) => itemTemplate(name, words.menu[name]))}
      ${wording ? itemTemplate('original', wording.isTranslated ? words.wording.show : words.wording.back) : nothing}
    </ul>
    <div class="answer" role="status"></div>
  </details>
`;

const itemTemplate = (name: MenuItem, text: string): TemplateResult =>
  html`<li><button type="button" data-do=${name}>${text}</button></li>`;

/**
 * The value of a figure that has a least and a greatest one, for assistive technology. Childless, because what is within a
 * meter is presentation to it and would be lost.
 */
export const meterTemplate = (meter: Meter | undefined): TemplateResult | typeof nothing =>
  meter
    ? html`<div
        class="pc-hidden"
        role="meter"
        aria-label=${meter.label}
        aria-valuemin=${meter.min}
        aria-valuemax=${meter.max}
        aria-valuenow=${meter.now}
        aria-valuetext=${meter.text}
      ></div>`
    : nothing;
