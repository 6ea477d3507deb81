/**
 * What plan-charts.css says of the page around the figures: the room of a tag that is not alive yet, and the look of the
 * words that a static figure has put there.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Tag } from '../specs/charts.ts';
import { fivegStatsRoom } from '../specs/fiveg-stats-size.ts';
import { networkMapRoom } from '../specs/network-map-size.ts';
import { planTimelineRoom } from '../specs/plan-timeline-size.ts';
import { planTreeRoom } from '../specs/plan-tree-size.ts';
import { sectorGridRoom } from '../specs/sector-grid-room.ts';
import { targetBoardRoom } from '../specs/target-board-room.ts';
import { targetGaugeRoom } from '../specs/target-gauge-size.ts';
import { MIN_WIDTH } from '../specs/width.ts';
import { layoutStyles } from './layout.styles.ts';
import { hiddenStyles, smallPrintStyles, tableStyles } from './words.styles.ts';

/** A tag, and how high its figure is by its width. A selector cannot count: three statistics get the room of two. */
const ROOMS: readonly (readonly [Tag, options: string, (width: number) => number])[] = [
  ['plan-tree', '', planTreeRoom],
  ['plan-timeline', '', planTimelineRoom],
  ['target-gauge', '', (width) => targetGaugeRoom('bar', true, width)],
  ['target-gauge', '[no-sources]', (width) => targetGaugeRoom('bar', false, width)],
  ['target-gauge', '[shape=arc]', (width) => targetGaugeRoom('arc', true, width)],
  ['target-gauge', '[shape=arc][no-sources]', (width) => targetGaugeRoom('arc', false, width)],
  ['sector-grid', '', (width) => sectorGridRoom(2, width)],
  ['target-board', '', (width) => targetBoardRoom(undefined, width)],
  ['fiveg-stats-chart', '', (width) => fivegStatsRoom(2, width)],
  ['fiveg-stats-chart', '[statistics]:not([statistics*=" "])', (width) => fivegStatsRoom(1, width)],
  ['network-map', '', networkMapRoom],
];

/** Widths that a column of a page may have, in steps that meet those at which a picture changes. */
const WIDTHS = Array.from({ length: 49 }, (_, i) => MIN_WIDTH + 20 * i);

/**
 * A bare tag is its own container: how wide it is decides how high. What keeps the room takes none of its own, because a
 * static figure looks bare while the page is still being read.
 */
const reserve = (width: number, i: number): string => {
  const changes = ROOMS.filter(([, , height]) => i === 0 || height(width) !== height(WIDTHS[i - 1]!));
  const rules = changes.map(([tag, options, height]) => `${tag}${options}::before{height:${height(width)}px}`).join('');
  return rules && (i ? `@container (min-width:${width}px){${rules}}` : rules);
};

const BARE = ':not(:defined):not([draw=never]):not(:has(>[data-plan-charts]))';
const tags = [...new Set(ROOMS.map(([tag]) => tag))];
const all = `:is(${tags.join()})`;

export const pageStyles: CSSResult = css`
  ${unsafeCSS(`${all}${BARE}`)} {
    container-type: inline-size;
  }
  ${unsafeCSS(`${all}${BARE}`)}::before {
    content: '';
    float: left;
  }
  ${unsafeCSS(WIDTHS.map(reserve).join(''))}
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
