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
const LONGEST = 560;

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
  let at = titleTop + title.length * LINE + ROW_GAP;
  const placed = entries.map((entry): Placed => {
    const indent = (entry.level - 1) * LINE;
    const left = MARK_ROOM + indent;
    const block = wordBlock(entry, Math.min(LONGEST, width - left) - 2 * PADDING, isNarrow, setting);
    const hatch = { x: left, y: at, width: Math.ceil(block.width) + 2 * PADDING, height: block.height + 2 * PADDING };
    const mark = { x: indent + MARK + 1, y: at + PADDING + MIDDLE };
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
