/**
 * The look of a table, of notes and of a list of sources. The element makes them within its figure; a static figure has
 * them as children of the tag, in the page: so each rule is written for what it stands in.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { use } from './figure.styles.ts';

/** Words for ears alone. */
export const hiddenStyles = (selector: string): CSSResult => css`
  ${unsafeCSS(selector)} {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const tableStyles = (selector: string): CSSResult => {
  const table = unsafeCSS(selector);
  return css`
    ${table} {
      border-collapse: collapse;
      width: auto;
      min-width: min(100%, 560px);
      font-size: 13px;
      line-height: 20px;
      font-variant-numeric: tabular-nums;
    }
    ${table} * {
      margin: 0;
    }
    ${hiddenStyles(`${selector} caption`)}
    ${table} :is(th, td) {
      padding: 3px 0 3px 16px;
      border: 0 solid ${use('rule')};
      border-block-end-width: 1px;
      background: none;
      font: inherit;
      text-align: end;
      vertical-align: top;
      overflow-wrap: break-word;
    }
    ${table} th:first-child {
      padding-inline: 0 8px;
      text-align: start;
      white-space: nowrap;
    }
    /* A name is longer than a date: it wraps, but never within a word. */
    ${table}.pc-named th:first-child {
      min-width: 18ch;
      white-space: normal;
    }
    ${table} .pc-words,
    ${table}.pc-named :is(td, thead th) {
      min-width: 12ch;
      text-align: start;
    }
    ${table} thead th {
      position: sticky;
      inset-block-start: 0;
      background: ${use('paper')};
      font-weight: 700;
      vertical-align: bottom;
    }
    ${table} .pc-unit {
      display: block;
      color: ${use('muted')};
      font-weight: 400;
    }
    ${table} .pc-note {
      text-align: start;
      color: ${use('muted')};
    }
    ${table} sup {
      color: ${use('muted')};
      font-size: 12px;
      line-height: 0;
      display: inline-block;
      width: 2ch;
      margin-inline-start: 2px;
      text-align: start;
    }
    /* Beside words it stands at the end of their line; numbers are aligned with and without it. */
    ${table}.pc-named sup {
      display: inline;
    }
    /* A sheet does not scroll: a wide table breaks its lines. */
    @media print {
      ${table} {
        min-width: 0;
        max-width: 100%;
        font-size: 12px;
        line-height: 16px;
      }
      ${table} :is(th, td) {
        position: static !important;
        min-width: 0 !important;
        white-space: normal !important;
      }
      ${table} tr {
        break-inside: avoid;
      }
      /* A sheet cannot scroll. */
      ${table}.pc-wide {
        table-layout: fixed;
        width: 100%;
        font-size: 10px;
      }
      ${table}.pc-wide :is(th, td) {
        padding-inline: 2px 0;
      }
      /* The last column has the most words. */
      ${table}.pc-wide th:last-child {
        width: 24%;
      }
    }
  `;
};

/**
 * @param list Selector of the list of sources.
 * @param lines Of the boxes whose paragraphs are notes.
 */
export const smallPrintStyles = (list: string, lines: string): CSSResult => {
  const [ol, box] = [unsafeCSS(list), unsafeCSS(lines)];
  return css`
    :is(${ol}, ${box}) {
      color: ${use('muted')};
      font-size: 12px;
      line-height: 16px;
    }
    /* On paper nothing can be pressed. */
    @media print {
      ${ol} a::after {
        content: ' ' attr(href);
        unicode-bidi: isolate;
      }
    }
    ${box} p {
      margin: 4px 0 0;
      font: inherit;
    }
    ${box} .correction {
      color: ${use('ink')};
    }
    ${ol} {
      margin: 0;
      padding-inline-start: 24px;
    }
    ${ol} :is(li, a, q) {
      margin: 0;
      overflow-wrap: anywhere;
      font: inherit;
    }
    ${ol} a {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    :is(${ol} li, ${box} p) {
      unicode-bidi: plaintext;
    }
  `;
};
