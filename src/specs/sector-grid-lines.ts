/**
 * Paragraphs of a panel set in lines, one under the other.
 */
import type { TextRow } from './layers.ts';
import type { Typesetter } from './typesetter.ts';

/** Font size, height of a line and the baseline within it, by the style of the text. */
const STYLES = {
  'panel-title': { size: 13, bold: true, line: 18, baseline: 13, most: 6 },
  'gauge-value': { size: 24, bold: true, line: 32, baseline: 24, most: 6 },
  'row-value': { size: 13, bold: true, line: 18, baseline: 13, most: 6 },
  'row-label': { size: 12, bold: false, line: 16, baseline: 12, most: 6 },
} as const;

/** Between two paragraphs of one style, which would else read as one. */
const APART = 4;

export type LineStyle = keyof typeof STYLES;

export const LINE_STYLES = Object.keys(STYLES) as readonly LineStyle[];

export interface Paragraph {
  readonly style: LineStyle;
  readonly text: string;
}

export interface SetLine extends TextRow {
  readonly style: LineStyle;
}

/** @returns Lines that begin at the left of what they are given; what does not fit into six lines ends in an ellipsis. */
export const setLines = (
  paragraphs: readonly Paragraph[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { balance, clamp }: Typesetter,
): { readonly lines: readonly SetLine[]; readonly height: number } => {
  let top = y;
  const lines = paragraphs.flatMap(({ style, text }, i) => {
    if (style === paragraphs[i - 1]?.style) top += APART;
    const { size, bold, line, baseline, most } = STYLES[style];
    return clamp(balance(text, width, size, bold), most, width, size, bold).map((one): SetLine => {
      top += line;
      return { style, x, y: top - line + baseline, text: one, align: 'left' };
    });
  });
  return { lines, height: top - y };
};
