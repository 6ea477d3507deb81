/**
 * What plan-charts.css says of the page around the figures: the room of a tag that is not alive yet, and the look of the
 * words that a static figure has put there.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Tag } from '../specs/charts.ts';
import { fivegStatsHeight } from '../specs/fiveg-stats-size.ts';
import { networkMapHeight } from '../specs/network-map-size.ts';
import { planTreeHeight } from '../specs/plan-tree-size.ts';
import { targetGaugeHeight } from '../specs/target-gauge-size.ts';
import { MIN_WIDTH } from '../specs/width.ts';
import { layoutStyles } from './layout.styles.ts';
import { hiddenStyles, smallPrintStyles, tableStyles } from './words.styles.ts';

/** Height of a figure without options, by the width of its picture. */
const HEIGHTS: Readonly<Record<Tag, (width: number) => number>> = {
  'plan-tree': planTreeHeight,
  'target-gauge': (width) => targetGaugeHeight('bar', width),
  'fiveg-stats-chart': (width) => fivegStatsHeight(2, width),
  'network-map': networkMapHeight,
};

/** What an undrawn figure keeps for heading and summary, and for notes and tools. */
const AROUND = 84 + 96;

/** Widths that a column of a page may have, in steps that meet those at which a picture changes. */
const WIDTHS = Array.from({ length: 49 }, (_, i) => MIN_WIDTH + 20 * i);

/**
 * A bare tag is its own container: how wide it is decides how high. What keeps the room takes none of its own, because a
 * static figure looks bare while the page is still being read.
 */
const reserve = ([tag, height]: [string, (width: number) => number]): string => {
  const bare = `${tag}:not(:defined):not(:has(>[data-plan-charts]))`;
  const room = (width: number) => `${bare}::before{height:${height(width) + AROUND}px}`;
  const wider = WIDTHS.slice(1).filter((width, i) => height(width) !== height(WIDTHS[i]!));
  return [
    `${bare}{display:block;container-type:inline-size}${bare}::before{content:"";float:left}`,
    room(MIN_WIDTH),
    ...wider.map((width) => `@container (min-width:${width}px){${room(width)}}`),
  ].join('');
};

const all = `:is(${Object.keys(HEIGHTS).join()})`;

export const pageStyles: CSSResult = css`
  ${unsafeCSS(Object.entries(HEIGHTS).map(reserve).join(''))}
  ${unsafeCSS(all)}:not(:defined) {
    display: block;
  }
  ${layoutStyles((part) => `${all}::part(${part})`)}
  ${unsafeCSS(all)} > [slot] {
    margin: 0 !important;
  }
  ${unsafeCSS(all)} > :is([slot='heading'], [slot='summary']) {
    font: inherit !important;
  }
  /* In its slot a heading is as large as the part says. Where a CMS took the shadow root away, it is one all the same. */
  ${unsafeCSS(all)}::part(heading) {
    --_size: 1em;
    --_line: 1lh;
  }
  ${unsafeCSS(all)} > [slot='heading'] {
    font-size: var(--_size, 18px) !important;
    line-height: var(--_line, 24px) !important;
    font-weight: 700 !important;
  }
  /* And a wide table, which has lost its box, does not widen the page of a phone. */
  @media (max-width: 640px) {
    ${unsafeCSS(all)}:not(:defined):has(> [data-plan-charts]) {
      position: relative;
      overflow-x: auto;
    }
  }
  [data-plan-charts] {
    unicode-bidi: plaintext;
  }
  [data-plan-charts]:dir(rtl) :is(p, li) {
    text-align: right;
  }
  ${hiddenStyles('[data-plan-charts] .pc-hidden')}
  ${tableStyles('[data-plan-charts][slot=table]')}
  ${smallPrintStyles('[data-plan-charts][slot=sources]', '[data-plan-charts]:is([slot=notes],[slot=colophon])')}
`;
