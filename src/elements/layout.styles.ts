/**
 * What decides how much room a figure takes. A static figure is on screen before its shadow root has a stylesheet of its
 * own: one that is linked there is applied a moment after the page's, and what followed the figure would move. So the same
 * rules are written twice: within the shadow root, and for its parts in the page's stylesheet, which nothing is painted
 * without.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { LARGEST, WIDTH_CLASSES } from '../specs/width.ts';

/** Lines of a picture are too near each other for Nastaliq, which a page in Urdu may be set in. */
export const naskh = css`
  font-family: 'Noto Naskh Arabic', 'Segoe UI', 'Geeza Pro', sans-serif;
`;

/** @param at A part of a figure → its selector. */
export const layoutStyles = (at: (part: string) => string): CSSResult => {
  const part = (name: string) => unsafeCSS(at(name));
  return css`
    /* What a page sets on everything, or inherits into everything, must not reach a label that was laid out without it. */
    ${part('figure')} {
      margin: 0;
      font-family: var(--pc-font, inherit);
      font-size: 15px;
      font-size-adjust: none;
      font-style: normal;
      text-shadow: none;
      -webkit-text-stroke: 0;
      font-variant: normal;
      font-weight: 400;
      line-height: 22px;
      letter-spacing: normal;
      word-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    ${part('heading')} {
      font-size: 18px;
      line-height: 24px;
      font-weight: 700;
      margin-block-end: 4px;
      text-wrap: balance;
    }
    ${part('summary')} {
      margin-block-end: 12px;
      max-inline-size: 72ch;
      text-wrap: pretty;
    }
    ${part('tools')} {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      margin-block-start: 8px;
      font-size: 13px;
      line-height: 24px;
    }
    ${part('toggle')} {
      min-height: 24px;
      width: fit-content;
    }
    ${part('wide')} {
      flex-basis: 100%;
    }
    ${part('list')} {
      display: block;
      margin-block-start: 4px;
    }
    ${part('pictures')} {
      container-type: inline-size;
    }
    ${part('pictures')}:lang(ur) {
      ${naskh}
    }
    ${unsafeCSS(WIDTH_CLASSES.map((width) => picture(width, at)).join(''))}
    ${part('narrowest')} {
      display: block;
    }
    ${unsafeCSS(WIDTH_CLASSES.map((width) => choice(width, at)).join(''))}
  `;
};

/** A picture fills its box as far as it may be enlarged. */
const picture = (width: number, at: (part: string) => string): string =>
  `${at(`from-${width}`)}{display:none;width:100%;height:auto;min-width:${width}px;max-width:${width * LARGEST}px}`;

/** One that begins at a width takes the place of the one that ends there. A strict policy allows no style in a page, so they are a fixed list. */
const choice = (width: number, at: (part: string) => string): string => {
  const former = width === WIDTH_CLASSES[0] ? '' : `${at(`to-${width}`)}{display:none}`;
  return `@container (min-width:${width}px){${at(`from-${width}`)}{display:block}${former}}`;
};
