/**
 * The timeline where there is room: time runs from left to right, each entry has a line of its own, and its words stand
 * beside its mark, on the side that has room. Laid out from left to right.
 */
import { middleOf } from '../data/dates.ts';
import type { Box } from './chart.ts';
import type { RuleRow, TextRow } from './layers.ts';
import {
  around,
  BASELINE,
  dateOf,
  FOLD_ROOM,
  GAP,
  LINE,
  MARK,
  markBox,
  MIDDLE,
  wordBlock,
  SPACE,
  wordRows,
  wordWidths,
  type Placed,
  type Setting,
  type TimelineLayout,
  type WordRow,
} from './plan-timeline-layout.ts';
import { isStretched, type TimelineNode } from './plan-timeline-nodes.ts';
import type { ShownEntry } from './plan-timeline-open.ts';
import { timeAxis } from './time-axis.ts';
import { linear } from './value-axis.ts';

const DAY = 86_400_000;
/** So that marks at either end are not cut. */
const INSET = 8;
const TICK_SIZE = 12;
/** From one line to the next, so that a finger finds each. */
const PITCH = 8;
/** A bar is flatter than a point, and longer than high: it is taken for none. */
const BAR = { height: 5, least: 6 } as const;
const STRETCH = 8;
const TOLD_APART = 4;
/** Words have at least this room beside a mark, or they stand under it. */
const LEAST_ROOM = 220;
/** A browser may round each letter up to whole pixels: before a mark near the edge, that cuts a date of digits alone. */
const ROUNDED = 0.95;

/** @param entries Those with a date, in reading order. */
export const wideTimeline = (entries: readonly ShownEntry[], setting: Setting): TimelineLayout => {
  const { width, locale, setter, today, dates } = setting;
  const range = [INSET, width - INSET] as const;
  const { domain, ticks, labels } = timeAxis(dates, range, locale, TICK_SIZE, setter);
  const scale = linear(domain, range);
  const x = (time: number): number => Math.min(range[1], Math.max(range[0], scale(time)));
  const axisTop = today === undefined ? 0 : LINE;
  const first = axisTop + LINE + PITCH;
  let top = first;
  const placed = entries.map((entry) => {
    const row = rowOf(entry, top, x, setting);
    top = row.bottom + PITCH;
    return row.placed;
  });
  return {
    height: top,
    placed,
    grid: ticks.map((tick) => ({ x: tick, y: axisTop + LINE, x2: tick, y2: top })),
    axis: [{ x: 0, y: axisTop + LINE + 2, x2: width, y2: axisTop + LINE + 2 }],
    today: today === undefined ? [] : [upright(x(middleOf(today)), LINE, top)],
    tickLabels: [
      ...labels.map(({ x: at, text }): TextRow => ({ x: at, y: axisTop + BASELINE, text, align: 'center' })),
      ...(today === undefined ? [] : [todayLabel(today, x(middleOf(today)), setting)]),
    ],
    titles: [],
  };
};

const upright = (x: number, y: number, y2: number): RuleRow => ({ x, y, x2: x, y2 });

const todayLabel = (today: string, x: number, { width, locale, setter }: Setting): TextRow => {
  const text = locale.words.timeline.today(locale.date(today, 'short'));
  const half = setter.widthOf(text, TICK_SIZE) / 2;
  return { x: Math.min(width - half, Math.max(half, x)), y: BASELINE, text, align: 'center' };
};

type TimeScale = (time: number) => number;

const rowOf = (
  entry: ShownEntry,
  top: number,
  x: TimeScale,
  setting: Setting,
): { readonly placed: Placed; readonly bottom: number } => {
  const { node, isOpen } = entry;
  const mark = { x: x(entry.time), y: top + MIDDLE };
  const bar = node && barOf(node, x, mark.y);
  const end = node?.until === undefined ? 0 : x(node.until);
  const own = node ? (bar ?? markBox(mark)) : { x: mark.x, y: top, width: 0, height: LINE };
  const right = Math.max(own.x + own.width, end);
  const isLong = end > own.x + own.width;
  const way = wayOf(entry, own.x, right, isLong, setting);
  const { side } = way;
  const sign = side === 'left' ? -1 : 1;
  const edge = { right: right + GAP, left: own.x - GAP, under: way.from }[side];
  const foldRoom = isOpen === undefined ? 0 : FOLD_ROOM;
  const room = { right: setting.width - edge, left: edge, under: setting.width - way.from }[side] - foldRoom;
  const block = wordBlock(entry, { room, date: way.isApart ? 'elsewhere' : 'before' }, setting);
  const wordsTop = side === 'under' ? top + LINE : top;
  const wordsSide = side === 'left' ? 'left' : 'right';
  const date = way.isApart ? [dateRow(entry, own.x - GAP, top, setting)] : [];
  const boxes = [
    own,
    {
      x: side === 'left' ? edge - foldRoom - block.width : edge,
      y: wordsTop,
      width: block.width + foldRoom,
      height: block.height,
    },
    ...date.map(({ width }) => ({ x: own.x - GAP - width, y: top, width, height: LINE })),
  ];
  return {
    placed: {
      entry,
      mark: bar ? { x: bar.x + bar.width / 2, y: mark.y } : mark,
      bar,
      ticks: node?.form === 'stretch' ? ticksOf(node, x, mark.y) : [],
      until: isLong ? { ...mark, x2: end, y2: mark.y } : undefined,
      fold: isOpen === undefined ? undefined : { x: edge + sign * (MARK - 1), y: wordsTop + MIDDLE },
      words: [...date.map(({ row }) => row), ...wordRows(block, edge + sign * foldRoom, wordsTop, wordsSide)],
      isCut: block.isCut,
      box: around(boxes, setting.width),
    },
    bottom: wordsTop + block.height,
  };
};

/** When within a stretch something happened: as many lines as can be told apart. */
const ticksOf = ({ parts }: TimelineNode, x: TimeScale, y: number): readonly RuleRow[] => {
  const kept: number[] = [];
  for (const at of parts.map(({ time }) => x(time)))
    if (kept.length === 0 || at - kept.at(-1)! >= TOLD_APART) kept.push(at);
  return kept.map((at) => upright(at, y - STRETCH / 2, y + STRETCH / 2));
};

/** A date by itself, that ends before its mark. */
const dateRow = (
  entry: ShownEntry,
  x: number,
  top: number,
  setting: Setting,
): { readonly row: WordRow; readonly width: number } => ({
  row: { x, y: top + BASELINE, text: dateOf(entry, setting), align: 'right', style: 'detail-label' },
  width: wordWidths(entry, setting).date,
});

const barOf = (node: TimelineNode, x: TimeScale, y: number): Box | undefined => {
  const { period, form } = node;
  if (!period || (form !== 'stretch' && !isStretched(node))) return undefined;
  const [from, to] = [x(period[0]), x(period[1] + DAY)];
  const width = Math.max(BAR.least, to - from);
  const height = form === 'stretch' ? STRETCH : BAR.height;
  return { x: Math.min(from, x(Infinity) - width), y: y - height / 2, width, height };
};

/** On which side of its mark an entry has its words, and whether its date stands on the other. */
interface Way {
  readonly side: 'right' | 'left' | 'under';
  readonly isApart: boolean;
  /** Where words under a mark begin. */
  readonly from: number;
}

/**
 * The date before the mark and the label after it, while there is room; both after it; both before it. What is too long for
 * a line is broken on the side that has more room, and stands under its mark where neither has any.
 */
const wayOf = (entry: ShownEntry, from: number, to: number, isLong: boolean, setting: Setting): Way => {
  const foldRoom = entry.isOpen === undefined ? 0 : FOLD_ROOM;
  const [right, left] = [setting.width - to - GAP - foldRoom, from - GAP - foldRoom];
  const { date, label } = wordWidths(entry, setting);
  const both = label + (date > 0 ? date + SPACE : 0);
  const isApart = date > 0 && date <= (from - GAP) * ROUNDED;
  const way = (side: Way['side'], apart: boolean): Way => ({
    side,
    isApart: apart,
    from: Math.max(0, Math.min(from, setting.width - both - foldRoom)),
  });
  // A date beside the end of a line would be taken for that of the end.
  const mayFollow = !isLong || date === 0;
  if (isApart && label <= right) return way('right', true);
  if (mayFollow && both <= right) return way('right', false);
  if (both <= left) return way('left', false);
  if (Math.max(right, left) < LEAST_ROOM || (right >= left && !isApart && !mayFollow)) return way('under', isApart);
  return right >= left ? way('right', isApart) : way('left', false);
};
