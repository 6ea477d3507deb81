/**
 * The timeline where there is room: time runs from left to right, each entry has a line of its own, and its words stand
 * beside its mark, on the side that has room. Laid out from left to right.
 */
import { startOf, endOf, middleOf } from '../data/dates.ts';
import type { Box } from './chart.ts';
import type { RuleRow, TextRow } from './layers.ts';
import {
  around,
  BASELINE,
  FOLD_ROOM,
  GAP,
  LINE,
  MARK,
  markBox,
  MIDDLE,
  wordBlock,
  wordRows,
  wordsWidth,
  type Placed,
  type Setting,
  type TimelineLayout,
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
/** A bar is as high as a point, and never so short that it could be taken for one. */
const BAR = { height: 8, least: 4 } as const;
/** Words have at least this room beside a mark, or they stand under it. */
const LEAST_ROOM = 220;

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
  const end = node?.until === undefined ? undefined : x(node.until);
  const own = node ? (bar ?? markBox(mark)) : { x: mark.x, y: top, width: 0, height: LINE };
  const right = Math.max(own.x + own.width, end ?? 0);
  const until = end === undefined || !node || end <= own.x + own.width ? undefined : { ...mark, x2: end, y2: mark.y };
  const side = sideOf(entry, own.x, right, setting);
  const foldRoom = isOpen === undefined ? 0 : FOLD_ROOM;
  const edge = { right: right + GAP, left: own.x - GAP, under: 0 }[side];
  const room = { right: setting.width - edge, left: edge, under: setting.width }[side] - foldRoom;
  const block = wordBlock(entry, room, false, setting);
  const direction = side === 'left' ? -1 : 1;
  const wordsTop = side === 'under' ? top + LINE : top;
  const words = wordRows(block, edge + direction * foldRoom, wordsTop, side === 'left' ? 'left' : 'right');
  const wordsBox = {
    x: side === 'left' ? edge - foldRoom - block.width : edge,
    y: wordsTop,
    width: block.width + foldRoom,
    height: block.height,
  };
  return {
    placed: {
      entry,
      mark: bar ? { x: bar.x + bar.width / 2, y: mark.y } : mark,
      bar,
      ticks: node?.form === 'stretch' ? node.parts.map(({ time }) => upright(x(time), mark.y - 4, mark.y + 4)) : [],
      until,
      fold: isOpen === undefined ? undefined : { x: edge + direction * (MARK - 1), y: wordsTop + MIDDLE },
      words,
      isCut: block.isCut,
      box: around([own, wordsBox], setting.width),
    },
    bottom: wordsTop + block.height,
  };
};

const barOf = (node: TimelineNode, x: TimeScale, y: number): Box | undefined => {
  const { period, form } = node;
  if (!period || (form !== 'stretch' && !isStretched(node))) return undefined;
  const [from, to] = [x(period[0]), x(period[1] + DAY)];
  const width = Math.max(BAR.least, to - from);
  return { x: Math.min(from, x(Infinity) - width), y: y - BAR.height / 2, width, height: BAR.height };
};

/** To the right of a mark while there is room, else to its left, else under it. */
const sideOf = (entry: ShownEntry, from: number, to: number, setting: Setting): 'right' | 'left' | 'under' => {
  const foldRoom = entry.isOpen === undefined ? 0 : FOLD_ROOM;
  const [right, left] = [setting.width - to - GAP - foldRoom, from - GAP - foldRoom];
  const needed = wordsWidth(entry, setting);
  if (needed <= right) return 'right';
  if (needed <= left) return 'left';
  if (Math.max(right, left) < LEAST_ROOM) return 'under';
  return right >= left ? 'right' : 'left';
};

/** Whether a date is within the time that is drawn. */
export const isBetween = (date: string, dates: readonly string[]): boolean => {
  const time = middleOf(date);
  return time >= Math.min(...dates.map(startOf)) && time <= Math.max(...dates.map(endOf));
};
