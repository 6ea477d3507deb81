/**
 * Rows of `factory-directory` laid out under their title: labels, bars on one scale, numbers behind them. From left to
 * right, in pixels of the whole picture.
 */
import type { Box } from './chart.ts';
import type { DirectoryGroup, DirectoryRow } from './factory-directory-rows.ts';
import { BAR, BETWEEN, GAP, LINE, MOST_ROWS, WIDE } from './factory-directory-size.ts';
import type { RuleRow, TextRow } from './layers.ts';
import { piecesOf } from './target-bars.ts';
import { BASELINE, FONT } from './target-type.ts';
import type { Typesetter } from './typesetter.ts';
import { linear } from './value-axis.ts';

export const TEXT_STYLES = [
  'panel-title',
  'status-word',
  'row-label',
  'row-value',
  'detail-label',
  'tick-label',
] as const;

export interface SetText extends TextRow {
  readonly style: (typeof TEXT_STYLES)[number];
}

/** How a part of a bar looks. */
export const BAR_LOOKS = ['full', 'rest', 'hollow'] as const;

export type BarLook = (typeof BAR_LOOKS)[number] | 'unknown';

/** A row in its place. */
export interface PlacedRow {
  readonly row: DirectoryRow;
  /** All that belongs to it, for a pointer. */
  readonly area: Box;
  /** Its bar, piece by piece; the first stands for the row. None where it is words. */
  readonly bars: readonly { readonly look: BarLook; readonly box: Box }[];
}

export interface Panel {
  readonly texts: readonly SetText[];
  readonly rows: readonly PlacedRow[];
  /** The lines that bars stand on. */
  readonly zeros: readonly RuleRow[];
  readonly height: number;
}

/** More lines of one label end in an ellipsis. */
const MOST_LINES = 3;
/** At most this share of a wide row is its label, of any row its number. */
const LABEL = 0.4;
const NUMBER = 0.4;

export const panelOf = (
  { title, rows: all }: DirectoryGroup,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  isWide: boolean,
  setter: Typesetter,
): Panel => {
  const rows = all.slice(0, MOST_ROWS);
  const titled = linesOf(title, 'panel-title', x, y, width, setter);
  const top = y + titled.height + (titled.height > 0 ? 6 : 0);
  const bars = rows.filter(({ form }) => form === 'bar');
  const plot = plotOf(bars, width, isWide, setter);
  let at = top;
  const placed = rows.map((row) => {
    const one =
      row.form === 'bar' ? barRow(row, plot, { x, y: at, width }, setter) : wordsRow(row, { x, y: at, width }, setter);
    at += one.height + BETWEEN;
    return one;
  });
  const foot = at - (rows.length > 0 ? BETWEEN : 0);
  const drawn = placed.filter(({ bars: [bar] }) => bar);
  return {
    texts: [...titled.texts, ...placed.flatMap(({ texts }) => texts)],
    rows: placed.map(({ row, area, bars: pieces }) => ({ row, area, bars: pieces })),
    zeros: zerosOf(drawn, x + plot.scale(0), isWide),
    height: foot - y,
  };
};

/** One line along all bars; where labels stand between them, a line for each bar. */
const zerosOf = (rows: readonly PlacedRow[], x: number, isWide: boolean): readonly RuleRow[] => {
  const spans = rows.map(({ bars: [bar] }) => [bar!.box.y - OVER, bar!.box.y + bar!.box.height + OVER] as const);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const lines = isWide ? [[first[0], last[1]] as const] : spans;
  return lines.map(([y, y2]) => ({ x, y, x2: x, y2 }));
};

/** How far a zero line reaches over the bars on it. */
const OVER = 2;

/** Where the bars of a panel are, relative to its left edge. */
interface Plot {
  readonly isWide: boolean;
  readonly label: number;
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly scale: (value: number) => number;
}

const plotOf = (rows: readonly DirectoryRow[], width: number, isWide: boolean, { widthOf }: Typesetter): Plot => {
  const widest = (most: number, widths: readonly number[]) => Math.ceil(Math.min(most, Math.max(0, ...widths)));
  const labels = rows.flatMap(({ label, detail }) => [widthOf(label, FONT.detail), widthOf(detail, FONT.detail)]);
  const label = isWide ? widest(width * LABEL, labels) : width;
  const number = widest(
    width * NUMBER,
    rows.map(({ value }) => widthOf(value, FONT.value, true)),
  );
  const from = isWide ? label + GAP : 0;
  const to = Math.max(from + 1, width - GAP - number);
  const ends = rows.flatMap(({ bounds }) => bounds ?? []);
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  // Where all are zero they stand on the left, like any other zero.
  const scale = domain[0] === domain[1] ? () => from : linear(domain, [from, to]);
  return { isWide, label, from, to, number, scale };
};

interface SetRow extends PlacedRow {
  readonly texts: readonly SetText[];
  readonly height: number;
}

/** The narrowest bar that can be seen. */
const LEAST = 1;

const barRow = (
  row: DirectoryRow,
  { isWide, label, from, to, number, scale }: Plot,
  { x, y, width }: Omit<Box, 'height'>,
  setter: Typesetter,
): SetRow => {
  const name = linesOf(row.label, 'status-word', x, y, label, setter);
  const detail = linesOf(row.detail, 'row-label', x, y + name.height, label, setter);
  const words = name.height + detail.height;
  const barTop = isWide ? y : y + words;
  const box = (a: number, b: number): Box => ({
    x: x + Math.min(a, b),
    y: barTop + (LINE - BAR) / 2,
    width: Math.max(LEAST, Math.abs(b - a)),
    height: BAR,
  });
  const look = (isHollow: boolean): BarLook => (isHollow ? 'hollow' : row.look);
  const bars = row.bounds
    ? piecesOf(row).map((piece) => ({ look: look(piece.isHollow), box: box(scale(piece.from), scale(piece.to)) }))
    : [{ look: 'unknown' as const, box: { x: x + from, y: barTop, width: to - from, height: LINE } }];
  const end = row.bounds ? Math.max(...bars.map(({ box: bar }) => bar.x + bar.width)) + GAP : x + from + GAP;
  const style = row.bounds ? 'row-value' : 'detail-label';
  const value = linesOf(row.value, style, end, barTop, row.bounds ? number : to - from - 2 * GAP, setter, 1);
  const height = isWide ? Math.max(LINE, words) : words + LINE;
  return {
    row,
    area: { x, y, width, height },
    bars,
    texts: [...name.texts, ...detail.texts, ...value.texts],
    height,
  };
};

const wordsRow = (row: DirectoryRow, { x, y, width }: Omit<Box, 'height'>, setter: Typesetter): SetRow => {
  const value = linesOf(row.value, 'row-value', x, y, width, setter);
  const name = linesOf(row.label, 'status-word', x, y + value.height, width, setter);
  const detail = linesOf(row.detail, 'row-label', x, y + value.height + name.height, width, setter);
  const height = value.height + name.height + detail.height;
  return {
    row,
    area: { x, y, width, height },
    bars: [],
    texts: [...value.texts, ...name.texts, ...detail.texts],
    height,
  };
};

/** A text in lines from a height down; none of an empty one. */
export const linesOf = (
  text: string,
  style: SetText['style'],
  x: number,
  y: number,
  width: number,
  { wrap, clamp }: Typesetter,
  most = MOST_LINES,
): { readonly texts: readonly SetText[]; readonly height: number } => {
  const [size, isBold] = TYPE[style];
  const lines = text === '' ? [] : clamp(wrap(text, width, size, isBold), most, width, size, isBold);
  return {
    texts: lines.map((line, i) => ({ x, y: y + i * LINE + BASELINE, text: line, align: 'left', style })),
    height: lines.length * LINE,
  };
};

const TYPE: Readonly<Record<SetText['style'], readonly [number, boolean]>> = {
  'panel-title': [FONT.value, true],
  'status-word': [FONT.detail, false],
  'row-label': [FONT.detail, false],
  'row-value': [FONT.value, true],
  'detail-label': [FONT.detail, false],
  'tick-label': [FONT.detail, false],
};

/** Whether labels stand beside bars in a column so wide. */
export const isWideColumn = (width: number): boolean => width >= WIDE;
