/**
 * The stylesheet of the figure around a picture. Sizes are on a 4 px grid; colours are the tokens of `render/theme.ts`.
 */
import { css, unsafeCSS } from 'lit';
import { tokens, type Token } from '../render/theme.ts';
import { layoutStyles, naskh } from './layout.styles.ts';

const names = Object.keys(tokens) as Token[];
const declare = (value: (token: Token) => string) => unsafeCSS(names.map((t) => `--_${t}:${value(t)}`).join(';'));
/** The page's own value first, then the one that follows the page's colour scheme. */
export const use = (token: Token) => unsafeCSS(`var(--pc-${token},var(--_${token}))`);

/** What hangs on the element itself. Its children in the page follow its colours too. */
export const hostStyles = css`
  /* What needs a script keeps its room and is not there without one. */
  :host(:not(:defined)) .menu {
    visibility: hidden;
  }
  :host([no-menu]) .menu {
    display: none;
  }
  :host {
    ${declare((t) => tokens[t].light)};
  }
  /* light-dark() follows the color-scheme of the page, so a site's own theme switch is followed, not the system's. */
  @supports (color: light-dark(red, red)) {
    :host {
      ${declare((t) => `light-dark(${tokens[t].light},${tokens[t].dark})`)};
    }
  }
  /* Paper is white, whatever a site or a reader prefers on a screen. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;

export const figureStyles = css`
  /* The reader's colours before the page's: set here, they win over what a page sets around the figure. */
  @media (forced-colors: active) {
    figure {
      ${unsafeCSS(names.map((t) => `--pc-${t}:${tokens[t].forced}`).join(';'))};
    }
  }
  /* Who asks for more contrast gets ink for everything that only orders and explains. */
  @media (prefers-contrast: more) {
    figure {
      ${unsafeCSS((['muted', 'rule', 'hatch'] as const).map((t) => `--pc-${t}:${use('ink').cssText}`).join(';'))};
    }
  }
  ${layoutStyles((part) => `[part~=${part}]`)}
  .stage:lang(ur) {
    ${naskh}
  }
  figure {
    color: ${use('ink')};
  }
  /* English words in a right-to-left page keep their own order, on the side of the text around them. */
  :is(.heading, .summary, .error) {
    unicode-bidi: plaintext;
  }
  figure:dir(rtl) :is(.heading, .summary, .error) {
    text-align: right;
  }
  .summary {
    color: ${use('muted')};
  }
  ::slotted(*) {
    margin: 0 !important;
  }
  ::slotted([slot='heading']),
  ::slotted([slot='summary']) {
    font: inherit !important;
  }
  .error {
    margin: 0 0 12px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid ${use('signal')};
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  /* What is said of a picture stays on its sheet. */
  @media print {
    /* Of a dark page, too, where a reader prints the grounds. */
    figure {
      background: ${use('paper')};
    }
    :is(.heading, .summary) {
      break-after: avoid;
    }
  }
`;
