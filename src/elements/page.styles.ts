/**
 * What plan-charts.css says of the page around the figures: the room of a tag that is not alive yet, and the look of the
 * words that a static figure has put there.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { charts } from '../specs/charts.ts';
import { FACTORY_DIRECTORY_ROOM } from '../specs/factory-directory-room.ts';
import { ONE_STATISTIC_ROOM, TWO_STATISTICS_ROOM } from '../specs/fiveg-stats-room.ts';
import { NETWORK_MAP_ROOM } from '../specs/network-map-size.ts';
import { PLAN_TIMELINE_ROOM } from '../specs/plan-timeline-size.ts';
import { PLAN_TREE_ROOM } from '../specs/plan-tree-size.ts';
import type { RoomLines } from '../specs/room-lines.ts';
import { SECTOR_GRID_ROOM } from '../specs/sector-grid-room.ts';
import { TARGET_BOARD_ROOM } from '../specs/target-board-room.ts';
import { ARC_MORE, NO_SOURCES_LESS, TARGET_GAUGE_ROOM } from '../specs/target-gauge-room.ts';
import { layoutStyles } from './layout.styles.ts';
import { hiddenStyles, smallPrintStyles, tableStyles } from './words.styles.ts';

/**
 * How high a figure is by its width. A selector cannot count: three statistics get the room of two. What an attribute
 * changes is a margin of its own: the attributes add up, their rules need not.
 */
const ROOMS: readonly (readonly [selector: string, property: string, RoomLines, sign?: '-'])[] = [
  ['plan-tree', 'height', PLAN_TREE_ROOM],
  ['plan-timeline', 'height', PLAN_TIMELINE_ROOM],
  ['target-gauge', 'height', TARGET_GAUGE_ROOM],
  ['target-gauge[shape=arc]', 'margin-bottom', ARC_MORE],
  ['target-gauge[no-sources]', 'margin-top', NO_SOURCES_LESS, '-'],
  ['target-board', 'height', TARGET_BOARD_ROOM],
  ['fiveg-stats-chart', 'height', TWO_STATISTICS_ROOM],
  ['fiveg-stats-chart[statistics]:not([statistics*=" "])', 'height', ONE_STATISTIC_ROOM],
  ['sector-grid', 'height', SECTOR_GRID_ROOM],
  ['network-map', 'height', NETWORK_MAP_ROOM],
  ['factory-directory', 'height', FACTORY_DIRECTORY_ROOM],
];

const WIDTHS = [...new Set(ROOMS.flatMap(([, , rooms]) => rooms.map(([from]) => from)))].toSorted((a, b) => a - b);

/** Of several lines the highest counts, at every width. */
const lineText = ([height, less]: readonly [number, number]): string => `${height}px${less ? ` - ${less}cqi` : ''}`;

/**
 * A bare tag is its own container: how wide it is decides how high. What keeps the room takes none of its own, because a
 * static figure looks bare while the page is still being read.
 */
const reserve = (width: number): string => {
  const rules = ROOMS.flatMap(([selector, property, rooms, sign = '']) =>
    rooms
      .filter(([from]) => from === width)
      .map(([, first, ...others]) => {
        const lines = [first!, ...others].map(lineText);
        const value = lines.length > 1 || first![1] ? `max(${lines.join()})` : sign + lines[0]!;
        return `${selector}::before{${property}:${value}}`;
      }),
  ).join('');
  return width ? `@container (min-width:${width}px){${rules}}` : rules;
};

const BARE = ':not(:defined):not([draw=never]):not(:has(>[data-plan-charts]))';
const tags = Object.keys(charts);
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
  /* What follows a briefing is out of sight as long as nobody knows how high it is. */
  plan-briefing:empty {
    display: block;
    min-height: 100vh;
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
  /* A number behind a number takes its room in the line, but makes no line higher. */
  cited-figure > sup {
    line-height: 0;
  }
  [data-plan-charts] {
    unicode-bidi: plaintext;
  }
  [data-plan-charts]:dir(rtl) :is(p, li) {
    text-align: right;
  }
  @media print {
    source-list li > a::after {
      content: ' ' attr(href);
      unicode-bidi: isolate;
    }
  }
  ${hiddenStyles('[data-plan-charts] .pc-hidden')}
  ${tableStyles('[data-plan-charts][slot=table]')}
  ${smallPrintStyles('[data-plan-charts][slot=sources]', '[data-plan-charts]:is([slot=notes],[slot=colophon])')}
`;
