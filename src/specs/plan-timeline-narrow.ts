/**
 * The timeline of a phone: time runs from top to bottom, words stand to the right of their marks. Time takes the room that
 * words need: between two entries it runs evenly, so that a month and a year are as long as what stands beside them.
 */
import { bisector } from 'd3-array';
import { utcYear } from 'd3-time';
import { endOf, middleOf, startOf } from '../data/dates.ts';
import type { Box } from './chart.ts';
import type { TextRow } from './layers.ts';
import {
  around,
  BASELINE,
  FOLD_ROOM,
  LINE,
  MARK,
  markBox,
  MIDDLE,
  wordBlock,
  wordRows,
  type Placed,
  type Setting,
  type TimelineLayout,
  type WordBlock,
} from './plan-timeline-layout.ts';
import { isStretched } from './plan-timeline-nodes.ts';
import type { ShownEntry } from './plan-timeline-open.ts';

const DAY = 86_400_000;
const TICK_SIZE = 12;
const TICK = 5;
const EDGE = 4;
const ROW_GAP = 12;
/** A year in which nothing happened, and how many of them at most are given room. */
const [EMPTY_YEAR, EMPTY_YEARS] = [18, 5];
/** Bars stand side by side where they overlap; beyond so many they share the last place. */
const LANE = { width: 6, step: 9, most: 4 } as const;
const LEAST_BAR = 6;

/** A time, and how far down it stands. */
interface Knot {
  readonly time: number;
  readonly y: number;
}

interface Row {
  readonly entry: ShownEntry | undefined;
  readonly time: number;
  readonly block: WordBlock;
}

/** @param entries Those with a date, in reading order. */
export const narrowTimeline = (entries: readonly ShownEntry[], setting: Setting): TimelineLayout => {
  const { width, locale, dates, today } = setting;
  const [start, end] = [Math.min(...dates.map(startOf)), Math.max(...dates.map(endOf)) + DAY];
  const axis = yearWidth(start, end, setting) + TICK + 3;
  const lanes = entries.some(hasBar) ? lanesNeeded(entries) : 0;
  const wordsX = axis + MARK + 8 + lanes * LANE.step;
  const rows = rowsOf(entries, today, width - wordsX, setting);
  const knots = knotsOf(rows, start, end);
  const y = yOf(knots);
  const bottom = knots.at(-1)!.y;
  const placed = placedRows(rows, knots, { axis, wordsX, y, setting });
  const years = yearsBetween(start, end)
    .map((year) => ({ text: locale.tick(year, 'year'), y: Math.max(EDGE, y(year)), isTick: year >= start }))
    .filter(({ y: at }) => at + LINE <= bottom + EDGE);
  const shownYears = spaced(years);
  const todayRow = rows.findIndex(({ entry }) => !entry);
  const todayY = knots[todayRow + 1]?.y ?? 0;
  return {
    height: bottom + EDGE,
    placed,
    grid: shownYears.filter(({ isTick }) => isTick).map((year) => ({ x: 0, y: year.y, x2: axis + TICK, y2: year.y })),
    axis: [{ x: axis, y: knots[0]!.y, x2: axis, y2: bottom }],
    today: todayRow < 0 ? [] : [{ x: axis - TICK, y: todayY, x2: wordsX - 4, y2: todayY }],
    tickLabels: [
      ...shownYears.map(({ text, y: at }): TextRow => ({
        x: axis - TICK - 3,
        y: at + BASELINE + 1,
        text,
        align: 'right',
      })),
      ...(todayRow < 0 ? [] : wordRows(rows[todayRow]!.block, wordsX, todayY - MIDDLE, 'right')),
    ].map(({ x, y: at, text, align }) => ({ x, y: at, text, align })),
    titles: [],
  };
};

const yearWidth = (start: number, end: number, { locale, setter }: Setting): number =>
  Math.ceil(Math.max(...[start, end].map((time) => setter.widthOf(locale.tick(time, 'year'), TICK_SIZE)))) + 1;

const hasBar = ({ node }: ShownEntry): boolean => node !== undefined && (node.form === 'stretch' || isStretched(node));

/** How many bars stand side by side at most: what overlaps in time overlaps on the page. */
const lanesNeeded = (entries: readonly ShownEntry[]): number => Math.max(...lanesOf(entries).values()) + 1;

/** In which lane each bar stands. */
const lanesOf = (entries: readonly ShownEntry[]): ReadonlyMap<ShownEntry, number> => {
  const ends: number[] = [];
  const lanes = new Map<ShownEntry, number>();
  const barred = entries.filter(hasBar).toSorted((a, b) => a.node!.period![0] - b.node!.period![0]);
  for (const entry of barred) {
    const [from, to] = entry.node!.period!;
    const free = ends.findIndex((end) => end < from);
    const lane = Math.min(LANE.most - 1, free < 0 ? ends.length : free);
    ends[lane] = Math.max(ends[lane] ?? -Infinity, to);
    lanes.set(entry, lane);
  }
  return lanes;
};

/** A line for each entry, and one for today where that is asked for. */
const rowsOf = (
  entries: readonly ShownEntry[],
  today: string | undefined,
  room: number,
  setting: Setting,
): readonly Row[] => {
  const rows = entries.map((entry): Row => {
    const foldRoom = entry.isOpen === undefined ? 0 : FOLD_ROOM;
    return { entry, time: entry.time, block: wordBlock(entry, { room: room - foldRoom, date: 'over' }, setting) };
  });
  if (today === undefined) return rows;
  const time = middleOf(today);
  const before = rows.filter((row) => row.time <= time).length;
  return rows.toSpliced(before, 0, { entry: undefined, time, block: todayBlock(today, room, setting) });
};

const todayBlock = (today: string, room: number, { locale, setter }: Setting): WordBlock => {
  const text = locale.words.timeline.today(locale.date(today, 'short'));
  const lines = setter.balance(text, room, TICK_SIZE);
  return {
    lines: lines.map((line, i) => ({ dx: 0, text: line, style: 'detail-label', line: i })),
    width: room,
    height: lines.length * LINE,
    isCut: false,
  };
};

/** Where each row stands, one before them all where time begins, and one after them all where it ends. */
const knotsOf = (rows: readonly Row[], start: number, end: number): readonly Knot[] => {
  const knots: Knot[] = [{ time: start, y: EDGE }];
  let least = EDGE + MIDDLE;
  for (const { time, block } of rows) {
    const before = knots.at(-1)!;
    const y = Math.max(least, before.y + yearsRoom(before.time, time));
    knots.push({ time, y });
    least = y + block.height + ROW_GAP;
  }
  const last = knots.at(-1)!;
  return [...knots, { time: end, y: Math.max(least - MIDDLE - ROW_GAP, last.y + yearsRoom(last.time, end)) }];
};

/** Room for the names of the years that begin between two times. */
const yearsRoom = (from: number, to: number): number =>
  Math.min(EMPTY_YEARS, utcYear.count(new Date(from), new Date(to))) * EMPTY_YEAR;

const byTime = bisector(({ time }: Knot) => time);

/** Time runs evenly between two rows. */
const yOf =
  (knots: readonly Knot[]) =>
  (time: number): number => {
    const after = Math.min(knots.length - 1, Math.max(1, byTime.right(knots, time)));
    const [a, b] = [knots[after - 1]!, knots[after]!];
    return b.time === a.time ? b.y : a.y + ((time - a.time) / (b.time - a.time)) * (b.y - a.y);
  };

interface Frame {
  readonly axis: number;
  readonly wordsX: number;
  readonly y: (time: number) => number;
  readonly setting: Setting;
}

const placedRows = (
  rows: readonly Row[],
  knots: readonly Knot[],
  { axis, wordsX, y, setting }: Frame,
): readonly Placed[] => {
  const lanes = lanesOf(rows.flatMap(({ entry }) => entry ?? []));
  return rows.flatMap(({ entry, block }, i) => {
    if (!entry) return [];
    const middle = knots[i + 1]!.y;
    const lane = lanes.get(entry);
    const bar = lane === undefined ? undefined : barOf(entry, lane, axis, y);
    const mark = { x: bar ? bar.x + bar.width / 2 : axis, y: middle };
    const foldRoom = entry.isOpen === undefined ? 0 : FOLD_ROOM;
    const top = middle - MIDDLE;
    const from = bar ? bar.x + bar.width : axis + MARK + 1;
    const isFar = lanes.size > 0 && entry.node !== undefined;
    const words = { x: wordsX, y: top, width: block.width + foldRoom, height: block.height };
    return {
      entry,
      mark: entry.node ? mark : { x: wordsX + MARK - 1, y: middle },
      bar,
      leader: isFar ? { x: from + 2, y: middle, x2: wordsX - 4, y2: middle } : undefined,
      fold: entry.isOpen === undefined ? undefined : { x: wordsX + MARK - 1, y: middle },
      words: wordRows(block, wordsX + foldRoom, top, 'right'),
      isCut: block.isCut,
      box: around([words, ...(entry.node ? [markBox({ x: mark.x, y: middle })] : [])], setting.width),
    };
  });
};

/** As long as what it names, and long enough to be no point. */
const barOf = ({ node }: ShownEntry, lane: number, axis: number, y: (time: number) => number): Box => {
  const [from, to] = node!.period!;
  // What ends as another begins is not one with it.
  const [top, bottom] = [y(from) + 1, y(to + DAY) - 1];
  const height = Math.max(LEAST_BAR, bottom - top);
  const x = axis + MARK + 3 + lane * LANE.step;
  return { x, y: Math.max(0, top - (height - (bottom - top)) / 2), width: LANE.width, height };
};

/** The beginning of each year, and of the one in which time begins. */
const yearsBetween = (start: number, end: number): readonly number[] =>
  utcYear.range(utcYear.floor(new Date(start)), new Date(end)).map((year) => year.getTime());

/** Names of years that have room, one under the other. */
const spaced = <Year extends { readonly y: number; readonly isTick: boolean }>(
  years: readonly Year[],
): readonly Year[] => {
  const kept: Year[] = [];
  for (const year of years)
    if (kept.length === 0 || year.y - kept.at(-1)!.y >= LINE) kept.push(year);
    // The year in which time begins gives way to the first that begins after it.
    else if (!kept.at(-1)!.isTick) kept[kept.length - 1] = year;
  return kept;
};
