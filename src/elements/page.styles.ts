/**
 * What plan-charts.css says of the page around the figures: the room of a tag that is not alive yet, and the look of the
 * words that a static figure has put there.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Tag } from '../specs/charts.ts';
import { fivegStatsRoom } from '../specs/fiveg-stats-size.ts';
import { NETWORK_MAP_ROOM } from '../specs/network-map-size.ts';
import { PLAN_TIMELINE_ROOM } from '../specs/plan-timeline-size.ts';
import { PLAN_TREE_ROOM } from '../specs/plan-tree-size.ts';
import { roomInStyle, type RoomLines } from '../specs/room-lines.ts';
import { SECTOR_GRID_ROOM } from '../specs/sector-grid-room.ts';
import { TARGET_BOARD_ROOM } from '../specs/target-board-room.ts';
import { targetGaugeRoom } from '../specs/target-gauge-size.ts';
import { MIN_WIDTH } from '../specs/width.ts';
import { layoutStyles } from './layout.styles.ts';
import { hiddenStyles, smallPrintStyles, tableStyles } from './words.styles.ts';

type Room = (width: number) => number;

const difference =
  (room: Room, usual: Room): Room =>
  (width) =>
    room(width) - usual(width);

const gauge = (shape: string, hasSources: boolean): Room => targetGaugeRoom.bind(undefined, shape, hasSources);

/** Figures that are mostly words. */
const LINES: Partial<Record<Tag, RoomLines>> = {
  'plan-tree': PLAN_TREE_ROOM,
  'plan-timeline': PLAN_TIMELINE_ROOM,
  'target-board': TARGET_BOARD_ROOM,
  'sector-grid': SECTOR_GRID_ROOM,
  'network-map': NETWORK_MAP_ROOM,
};

/**
 * Those that are mostly a picture, which is as high as its kind: by their width, in steps. A selector cannot count: three
 * statistics get the room of two. What an attribute changes in the same way for every shape is a margin of its own: the
 * attributes add up, their rules need not.
 */
const STEPS: readonly (readonly [selector: string, property: string, Room])[] = [
  ['target-gauge', 'height', gauge('bar', true)],
  ['target-gauge[no-sources]', 'margin-top', difference(gauge('bar', false), gauge('bar', true))],
  ['target-gauge[shape=arc]', 'margin-bottom', difference(gauge('arc', true), gauge('bar', true))],
  ['fiveg-stats-chart', 'height', (width) => fivegStatsRoom(2, width)],
  ['fiveg-stats-chart[statistics]:not([statistics*=" "])', 'height', (width) => fivegStatsRoom(1, width)],
];

/** Widths that a column of a page may have, in steps that meet those at which a picture changes. */
const WIDTHS = Array.from({ length: 49 }, (_, i) => MIN_WIDTH + 20 * i);

const inLines = (width: number, i: number): string[] =>
  Object.entries(LINES).flatMap(([tag, rooms]) =>
    rooms
      .filter(([from]) => (i === 0 ? from === 0 : from === width))
      .map(([, ...lines]) => `${tag}::before{height:${roomInStyle(lines)}}`),
  );

const inSteps = (width: number, i: number): string[] =>
  STEPS.filter(([, , room]) => i === 0 || room(width) !== room(WIDTHS[i - 1]!)).map(
    ([selector, property, room]) => `${selector}::before{${property}:${room(width)}px}`,
  );

/**
 * A bare tag is its own container: how wide it is decides how high. What keeps the room takes none of its own, because a
 * static figure looks bare while the page is still being read.
 */
const reserve = (width: number, i: number): string => {
  const rules = [...inLines(width, i), ...inSteps(width, i)].join('');
  return rules && (i ? `@container (min-width:${width}px){${rules}}` : rules);
};

const BARE = ':not(:defined):not([draw=never]):not(:has(>[data-plan-charts]))';
const tags = [...Object.keys(LINES), 'target-gauge', 'fiveg-stats-chart'];
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
