/**
 * What proves a picture: notes, table, sources, downloads; and its value for who does not see it. Pure templates, loaded
 * with the data they show.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CitedSource } from '../data/provenance.ts';
import type { Locale } from '../data/locale.ts';
import type { Words } from '../data/locales/words.ts';
import { exportNames, type ExportName } from '../render/export-names.ts';
import type { Chart, Column, Meter, TableCell, TableRow } from '../specs/chart.ts';
import { pictureStyles } from './picture.styles.ts';
import { proofStyles } from './proof.styles.ts';

/** What an author may leave out, and how much of a long table is shown. */
interface ProofHost {
  readonly noTable: boolean;
  readonly noSources: boolean;
  readonly noMenu: boolean;
  /** How often the reader has asked for more rows. */
  readonly tablePages: number;
  showMoreRows(): void;
}

/** A page of a table: more rows would keep a phone busy that only wants the picture. */
const PAGE = 200;

type Download = (name: ExportName) => Promise<void>;

/** Styles what comes with a picture within a shadow root, once. */
export const adoptDrawnStyles = (root: DocumentOrShadowRoot): void => {
  const known = root.adoptedStyleSheets;
  const sheets = [pictureStyles, proofStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...known, ...sheets.filter((sheet) => !known.includes(sheet))];
};

export const proofTemplate = (chart: Chart, locale: Locale, host: ProofHost, download: Download): TemplateResult =>
  html`<div class="notes">
      <slot name="notes">${chart.notes.map((note) => html`<p>${note}</p>`)}</slot>
    </div>
    <div class="tools">
      ${host.noTable ? nothing : tableTemplate(chart, locale, host)}
      ${host.noSources ? nothing : sourcesTemplate(chart, locale)}
      ${host.noMenu ? nothing : menuTemplate(locale.words, download)}
    </div>
    ${chart.corrections.map((correction) => html`<p class="correction">${correction}</p>`)}
    <p class="as-of">${[chart.asOf, chart.credit].filter(Boolean).join(' ')}</p>`;

const tableTemplate = ({ table }: Chart, locale: Locale, host: ProofHost): TemplateResult => {
  const { words } = locale;
  const shown = table.rows.slice(0, (host.tablePages + 1) * PAGE);
  const more = table.rows.length - shown.length;
  return html`
    <details class="numbers" part="table">
      <summary>${words.table.toggle}</summary>
      <div class="scroll" role="region" aria-label=${words.table.toggle} tabindex="0">
        <slot name="table">
          <table class=${table.rows.some(({ source }) => source !== undefined) ? 'named' : ''}>
            <caption>
              ${table.caption}
            </caption>
            <thead>
              <tr>
                <th scope="col">${table.header}</th>
                ${table.columns.map((column) => html`<th scope="col" class=${kindOf(column)}>${column.label}${unitOf(column.unit)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${shown.map((row) => rowTemplate(row, table.columns, words))}
            </tbody>
          </table>
          ${
            more > 0
              ? html`<button type="button" @click=${() => host.showMoreRows()}>
                  ${words.table.more(locale.number(more, 'full'))}
                </button>`
              : nothing
          }
        </slot>
      </div>
    </details>
  `;
};

/** `percent` is in the numbers themselves. */
const unitOf = (unit: string) =>
  unit === 'percent' || unit === '' ? nothing : html` <span class="unit">${unit}</span>`;

const rowTemplate = (
  { header, source, cells, notes }: TableRow,
  columns: readonly Column[],
  words: Words,
): TemplateResult => html`
  ${notes.map(
    (note) =>
      html`<tr>
        <td class="note" colspan=${columns.length + 1}>${note}</td>
      </tr>`,
  )}
  <tr>
    <th scope="row">${header}${markTemplate(source, words)}</th>
    ${cells.map((cell, i) => cellTemplate(cell, columns[i], words))}
  </tr>
`;

const cellTemplate = ({ text, source }: TableCell, column: Column | undefined, words: Words): TemplateResult => {
  if (text !== '') return html`<td class=${kindOf(column)}>${text}${markTemplate(source, words)}</td>`;
  // Words that are not there are missed by nobody; a figure is.
  if (column?.isWords) return html`<td></td>`;
  return html`<td>
    <span aria-hidden="true">–<sup></sup></span><span class="hidden">${words.table.none}</span>
  </td>`;
};

const kindOf = (column: Column | undefined): string => (column?.isWords ? 'words' : '');

/** The number of a source. */
const markTemplate = (source: number | undefined, words: Words) =>
  source === undefined
    ? nothing
    : html`<sup
        ><span class="hidden">${words.table.source(`${source}`)}</span><span aria-hidden="true">${source}</span></sup
      >`;

/** A short list stands open under the figure; a long one would push the article away, so it opens on demand. */
const SHORT_LIST = { sources: 3, quotes: 3 } as const;

const sourcesTemplate = ({ sources }: Chart, locale: Locale): TemplateResult => {
  if (sources.length === 0) return html`<slot name="sources"></slot>`;
  const heading = locale.words.sources(locale.number(sources.length, 'full'));
  const list = html`<slot name="sources"
    ><ol>
      ${sources.map((source) => sourceTemplate(source, locale))}
    </ol></slot
  >`;
  const quotes = sources.flatMap((source) => source.quotes).length;
  return sources.length > SHORT_LIST.sources || quotes > SHORT_LIST.quotes
    ? html`<details class="sources" part="sources">
        <summary>${heading}</summary>
        ${list}
      </details>`
    : html`<div class="sources wide" part="sources">${heading} ${list}</div>`;
};

const sourceTemplate = ({ number, source, quotes, notes }: CitedSource, locale: Locale): TemplateResult => {
  const { url, title, publisher, published } = source;
  const language = source.language ?? nothing;
  return html`<li value=${number}>
    <a href=${url} rel="noopener noreferrer" lang=${language}>${title ?? publisher}</a
    >${title ? `, ${publisher}` : nothing}${published ? `, ${locale.date(published, 'short')}` : nothing}.
    ${quotes.map((quote) => html`<q lang=${language}>${quote}</q> `)} ${notes.join(' ')}
  </li>`;
};

const menuTemplate = (words: Words, download: Download): TemplateResult => html`
  <details class="menu" part="menu">
    <summary>${words.menu.label}</summary>
    <ul>
      ${exportNames.map((name) => html`<li><button type="button" @click=${() => download(name)}>${words.menu[name]}</button></li>`)}
    </ul>
  </details>
`;

/**
 * The value of a figure that has a least and a greatest one, for assistive technology. Childless, because what is within a
 * meter is presentation to it and would be lost.
 */
export const meterTemplate = (meter: Meter | undefined): TemplateResult | typeof nothing =>
  meter
    ? html`<div
        class="hidden"
        role="meter"
        aria-label=${meter.label}
        aria-valuemin=${meter.min}
        aria-valuemax=${meter.max}
        aria-valuenow=${meter.now}
        aria-valuetext=${meter.text}
      ></div>`
    : nothing;
