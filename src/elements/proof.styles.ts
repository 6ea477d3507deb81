/**
 * The stylesheet of notes, table, sources and menu. It is loaded with them.
 */
import { css } from 'lit';
import { use } from './chart-element.styles.ts';

export const proofStyles = css`
  :is(.notes p, .correction, .as-of, li) {
    unicode-bidi: plaintext;
  }
  figure:dir(rtl) :is(.notes p, .correction, .as-of, li) {
    text-align: right;
  }
  .notes,
  .sources ol,
  .correction,
  .as-of {
    color: ${use('muted')};
    font-size: 12px;
    line-height: 16px;
  }
  .notes p,
  .correction,
  .as-of {
    margin: 4px 0 0;
  }
  .correction {
    color: ${use('ink')};
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    font-size: 13px;
    line-height: 24px;
  }
  .note {
    text-align: start;
    color: ${use('muted')};
  }
  /* A wide table scrolls in its box; it does not widen the page. */
  .tools details {
    min-width: 0;
    max-width: 100%;
  }
  .tools .wide {
    order: 1;
  }
  .tools .wide,
  .tools details[open] {
    flex-basis: 100%;
  }
  summary {
    color: ${use('muted')};
    cursor: pointer;
    min-height: 24px;
    width: fit-content;
  }
  summary:hover {
    color: ${use('ink')};
  }
  summary:focus-visible,
  button:focus-visible,
  a:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid ${use('accent')};
    outline-offset: 2px;
  }
  /* Positioned, so that words for ears alone scroll with their cells and do not widen the page. */
  .scroll {
    position: relative;
    max-height: 320px;
    overflow: auto;
    margin-block: 4px 8px;
  }
  table {
    border-collapse: collapse;
    min-width: min(100%, 560px);
    font-size: 13px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 3px 0 3px 16px;
    border-block-end: 1px solid ${use('rule')};
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }
  th:first-child {
    padding-inline: 0 8px;
    text-align: start;
    white-space: nowrap;
  }
  /* A name is longer than a date: it wraps, but never within a word. */
  .named th:first-child {
    min-width: 18ch;
    white-space: normal;
  }
  .words,
  .named :is(td, thead th) {
    min-width: 12ch;
    text-align: start;
  }
  :is(th, td) {
    overflow-wrap: break-word;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: ${use('paper')};
    font-weight: 700;
    vertical-align: bottom;
  }
  .unit {
    display: block;
    color: ${use('muted')};
    font-weight: 400;
  }
  sup {
    color: ${use('muted')};
    font-size: 12px;
    line-height: 0;
    display: inline-block;
    width: 2ch;
    margin-inline-start: 2px;
    text-align: start;
  }
  /* Beside words it stands at the end of their line; numbers are aligned with and without it. */
  .named sup {
    display: inline;
  }
  ol,
  .menu ul {
    margin: 4px 0 0;
    padding-inline-start: 24px;
  }
  .menu ul {
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  li {
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  button {
    all: unset;
    cursor: pointer;
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .tools .menu {
      display: none;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
