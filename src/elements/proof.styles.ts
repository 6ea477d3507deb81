/**
 * The stylesheet of notes, table, sources and menu. It is loaded with them.
 */
import { css } from 'lit';
import { use } from './figure.styles.ts';
import { hiddenStyles, smallPrintStyles, tableStyles } from './words.styles.ts';

export const proofStyles = css`
  ${hiddenStyles('.pc-hidden')}
  ${tableStyles('table')}
  ${smallPrintStyles('.sources ol', ':is(.notes, .colophon)')}
  figure:dir(rtl) :is(p, li) {
    text-align: right;
  }
  /* A wide table scrolls in its box; it does not widen the page. */
  .tools details {
    min-width: 0;
    max-width: 100%;
  }
  .tools details[open] {
    flex-basis: 100%;
  }
  summary {
    color: ${use('muted')};
    cursor: pointer;
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
  .menu ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
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
    summary {
      list-style: none;
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
