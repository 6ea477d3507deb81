/**
 * What has no date: under the timeline, hatched, in the order of the plan. It stands at no place in time.
 */
import type { TextRow } from './layers.ts';
import {
  around,
  BASELINE,
  LINE,
  MARK,
  markBox,
  MIDDLE,
  wordBlock,
  wordRows,
  wordWidths,
  type Placed,
  type Setting,
} from './plan-timeline-layout.ts';
import type { ShownEntry } from './plan-timeline-open.ts';

const ABOVE = 12;
const ROW_GAP = 8;
/** Around the words on a hatched ground. */
const PADDING = 6;
const MARK_ROOM = 2 * MARK + 6;
/** No line is longer: the eye loses its place. */
const LONGEST = 640;

export interface UndatedPart {
  readonly titles: readonly TextRow[];
  readonly placed: readonly Placed[];
  /** Where it ends. */
  readonly bottom: number;
}

/** @param top Where it may begin. */
export const undatedPart = (
  entries: readonly ShownEntry[],
  top: number,
  isNarrow: boolean,
  setting: Setting,
): UndatedPart => {
  if (entries.length === 0) return { titles: [], placed: [], bottom: top };
  const { width, locale, setter } = setting;
  const titleTop = top + ABOVE;
  const title = setter.balance(locale.words.timeline.undated, width, 13, true);
  const column = Math.max(...entries.map((entry) => wordWidths(entry, setting).date));
  const date = isNarrow ? 'over' : 'before';
  const set = entries.map((entry) => {
    const left = MARK_ROOM + (entry.level - 1) * LINE;
    const room = Math.min(LONGEST, width - left) - 2 * PADDING;
    return { entry, left, block: wordBlock(entry, { room, date, column }, setting) };
  });
  const right = Math.ceil(Math.max(...set.map(({ left, block }) => left + block.width))) + 2 * PADDING;
  let at = titleTop + title.length * LINE + ROW_GAP;
  const placed = set.map(({ entry, left, block }): Placed => {
    const hatch = { x: left, y: at, width: right - left, height: block.height + 2 * PADDING };
    const mark = { x: left - MARK_ROOM + MARK + 1, y: at + PADDING + MIDDLE };
    const words = wordRows(block, left + PADDING, at + PADDING, 'right');
    at += hatch.height + ROW_GAP;
    return {
      entry,
      mark,
      fold: entry.isOpen === undefined ? undefined : mark,
      hatch,
      words,
      isCut: block.isCut,
      box: around([hatch, markBox(mark)], width),
    };
  });
  return {
    titles: title.map((text, i) => ({ x: 0, y: titleTop + i * LINE + BASELINE, text, align: 'left' })),
    placed,
    bottom: at,
  };
};
