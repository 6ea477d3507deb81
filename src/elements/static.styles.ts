/**
 * Which of a static figure's pictures is shown: the widest that has room. They stand in the stylesheet because a policy
 * that is strict allows no style in a page, so the widths are a fixed list.
 */
import { css, unsafeCSS } from 'lit';
import { LARGEST, WIDTH_CLASSES } from '../specs/width.ts';

/** A picture fills its box as far as it may be enlarged. */
const shown = (width: number) => `.picture>.at-${width}{min-width:${width}px;max-width:${width * LARGEST}px}`;

/** The pictures stand in the page from the widest, so each can hide those after it. */
const chosen = (width: number) =>
  `@container pc-picture (min-width:${width}px){.picture>.at-${width}{display:block}.picture>.at-${width}~[class^=at-]{display:none}}`;

export const staticStyles = css`
  .picture.static {
    container: pc-picture / inline-size;
  }
  .picture > [class^='at-'] {
    display: none;
    width: 100%;
    height: auto;
  }
  .picture > [class^='at-']:last-child {
    display: block;
  }
  figure:dir(rtl) .picture > [class^='at-'] {
    margin-inline-start: auto;
  }
  ${unsafeCSS([...WIDTH_CLASSES.map(shown), ...WIDTH_CLASSES.map(chosen)].join(''))}
`;
