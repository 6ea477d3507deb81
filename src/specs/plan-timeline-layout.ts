/**
 * What both layouts of a timeline make: a place for each entry, its mark and its words.
 */
import { max, min } from 'd3-array';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Box } from './chart.ts';
import type { RuleRow, Spot, TextRow } from './layers.ts';
import { countOf, dateLabel, labelOf } from './plan-timeline-labels.ts';
import type { ShownEntry } from './plan-timeline-open.ts';
import type { Typesetter } from './typesetter.ts';

export const LINE = 16;
/** Baseline of a line of words within its line box, and the middle of the mark beside its first line. */
export const [BASELINE, MIDDLE] = [12, 8];
/** Half of a mark, and between a mark and words. */
export const MARK = 6;
export const GAP = 8;
/** The triangle before what opens. */
export const FOLD_ROOM = 14;
/** Between a date and what happened then. */
export const SPACE = 7;
/** Words beside a date have at least this room, or they stand under it. */
const LEAST_ROOM = 150;
/** Lines of a label; the table has all of it. */
const LINES = 4;

const STYLES = {
  'detail-label': { size: 12, isBold: false },
  'node-label': { size: 13, isBold: false },
  'value-label': { size: 13, isBold: true },
} as const;

export type WordStyle = keyof typeof STYLES;

/** The styles of all words, one layer each. */
export const wordStyles = Object.keys(STYLES) as readonly WordStyle[];

export interface WordRow extends TextRow {
  readonly style: WordStyle;
}

/** An entry with its place. */
export interface Placed {
  readonly entry: ShownEntry;
  /** Middle of its mark. */
  readonly mark: Spot;
  /** The month, the year or the stretch it is drawn over. */
  readonly bar?: Box | undefined;
  /** Where within its stretch something happened. */
  readonly ticks?: readonly RuleRow[] | undefined;
  /** From the mark to the last deadline of what was published. */
  readonly until?: RuleRow | undefined;
  /** From the mark to its words, where other marks are between. */
  readonly leader?: RuleRow | undefined;
  /** Middle of the triangle of what opens. */
  readonly fold?: Spot | undefined;
  /** The ground of what has no date. */
  readonly hatch?: Box | undefined;
  readonly words: readonly WordRow[];
  /** Whether some of the words had no room. */
  readonly isCut: boolean;
  /** The part of the picture that means it. */
  readonly box: Box;
}

export interface TimelineLayout {
  readonly height: number;
  /** In reading order. */
  readonly placed: readonly Placed[];
  readonly grid: readonly RuleRow[];
  readonly axis: readonly RuleRow[];
  readonly today: readonly RuleRow[];
  readonly tickLabels: readonly TextRow[];
  readonly titles: readonly TextRow[];
}

/** What a layout knows. */
export interface Setting {
  readonly plan: Plan;
  readonly width: number;
  readonly locale: Locale;
  readonly setter: Typesetter;
  /** Dates between which the timeline runs. */
  readonly dates: readonly string[];
  /** A date to point out, if it is between them. */
  readonly today: string | undefined;
}

/** Words before they have a place: each line by its distance from where they begin. */
export interface WordBlock {
  readonly lines: readonly {
    readonly dx: number;
    readonly text: string;
    readonly style: WordStyle;
    readonly line: number;
  }[];
  readonly width: number;
  readonly height: number;
  readonly isCut: boolean;
}

/** The date and the label of an entry, as they are set. */
interface EntryWords {
  readonly date: string;
  readonly label: string;
  readonly style: WordStyle;
}

const entryWords = (entry: ShownEntry, { plan, locale }: Setting): EntryWords => {
  const { node, within } = entry;
  if (!node) return { date: '', label: locale.words.tree.more(countOf(within, locale)), style: 'node-label' };
  const isOwn = node.isMain || (node.form === 'targets' && node.of === 'this');
  return {
    date: dateLabel(entry, locale),
    label: labelOf(node, plan, locale),
    style: isOwn ? 'value-label' : 'node-label',
  };
};

/** The widths of an entry's date and of its label, each in one line. */
export const wordWidths = (entry: ShownEntry, setting: Setting): { readonly date: number; readonly label: number } => {
  const { date, label, style } = entryWords(entry, setting);
  const { widthOf } = setting.setter;
  const { size, isBold } = STYLES[style];
  return { date: widthOf(date, STYLES['detail-label'].size), label: widthOf(label, size, isBold) };
};

/** The date alone. */
export const dateOf = (entry: ShownEntry, { locale }: Setting): string => dateLabel(entry, locale);

/** How the words of an entry are set. */
export interface WordForm {
  readonly room: number;
  /** Where the date stands: before the label if there is room, over it, or elsewhere. */
  readonly date: 'before' | 'over' | 'elsewhere';
  /** The width that dates before their labels take together, where labels begin in a column. */
  readonly column?: number;
}

export const wordBlock = (
  entry: ShownEntry,
  { room, date: where, column = 0 }: WordForm,
  setting: Setting,
): WordBlock => {
  const { date: stated, label, style } = entryWords(entry, setting);
  const { widthOf, balance, clamp } = setting.setter;
  const { size, isBold } = STYLES[style];
  const small = STYLES['detail-label'].size;
  const date = where === 'elsewhere' ? '' : stated;
  const before = date === '' ? 0 : Math.max(column, widthOf(date, small)) + SPACE;
  const fits = before + widthOf(label, size, isBold) <= room;
  const isOver = date !== '' && (where === 'over' || (!fits && room - before < LEAST_ROOM));
  const dx = isOver ? 0 : before;
  const whole = balance(label, room - dx, size, isBold);
  const lines = clamp(whole, LINES, room - dx, size, isBold);
  const dates = date === '' ? [] : isOver ? balance(date, room, small) : [date];
  const first = isOver ? dates.length : 0;
  const widths = [
    ...dates.map((text) => widthOf(text, small)),
    ...lines.map((text) => dx + widthOf(text, size, isBold)),
  ];
  return {
    lines: [
      ...dates.map((text, line) => ({ dx: 0, text, style: 'detail-label' as const, line })),
      ...lines.map((text, i) => ({ dx, text, style, line: first + i })),
    ],
    width: Math.min(room, Math.max(...widths)),
    height: (first + lines.length) * LINE,
    isCut: whole.length > LINES,
  };
};

/** Gives words their place: from `x` on, or ending there. */
export const wordRows = (block: WordBlock, x: number, top: number, side: 'right' | 'left'): readonly WordRow[] =>
  block.lines.map(({ dx, text, style, line }) => ({
    x: side === 'right' ? x + dx : x - dx,
    y: top + line * LINE + BASELINE,
    text,
    align: side === 'right' ? 'left' : 'right',
    style,
  }));

/** The smallest box around some, within a picture of this width. */
export const around = (boxes: readonly Box[], width: number): Box => {
  const x = Math.max(0, min(boxes, (box) => box.x) ?? 0);
  const y = Math.max(0, min(boxes, (box) => box.y) ?? 0);
  const right = Math.min(width, max(boxes, (box) => box.x + box.width) ?? 0);
  return { x, y, width: right - x, height: (max(boxes, (box) => box.y + box.height) ?? 0) - y };
};

/** The square of a mark. */
export const markBox = ({ x, y }: Spot): Box => ({ x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK });
