/**
 * A part of a row of `target-board`, laid out from its own upper left corner: words, lines, areas and shapes, to be put
 * where a row or a card has room for it.
 */
import type { RuleRow, Spot, TextRow } from './layers.ts';
import type { StatusMark } from './status-layer.ts';
import { LINE } from './target-board-size.ts';
import { BASELINE } from './target-type.ts';

export const TEXT_STYLES = [
  'row-value',
  'node-label',
  'status-word',
  'row-label',
  'detail-label',
  'tick-label',
] as const;
export const AREA_STYLES = [
  'permitted',
  'not-known-area',
  'baseline-bar',
  'baseline-bar-hollow',
  'bar',
  'bar-hollow',
] as const;
export const RULE_STYLES = ['grid-rule', 'axis-rule', 'edge-rule', 'edge-rule-open', 'edge-rule-single'] as const;

export interface Block {
  readonly height: number;
  readonly texts: readonly (TextRow & { readonly style: (typeof TEXT_STYLES)[number] })[];
  /** Lines, and areas between two corners. */
  readonly rules: readonly (RuleRow & { readonly style: (typeof AREA_STYLES | typeof RULE_STYLES)[number] })[];
  readonly shapes: readonly StatusMark[];
  /** Where a figure ends that is not final. */
  readonly soft: readonly Spot[];
}

/** Lines of words from the upper edge of a block down. */
export const textsOf = (
  lines: readonly string[],
  style: (typeof TEXT_STYLES)[number],
  top: number,
  x = 0,
  align: TextRow['align'] = 'left',
): Block['texts'] => lines.map((text, i) => ({ x, y: top + i * LINE + BASELINE, text, align, style }));

export const block = (height: number, parts: Partial<Omit<Block, 'height'>>): Block => ({
  height,
  texts: parts.texts ?? [],
  rules: parts.rules ?? [],
  shapes: parts.shapes ?? [],
  soft: parts.soft ?? [],
});

export const moved = ({ height, texts, rules, shapes, soft }: Block, dx: number, dy: number): Block => ({
  height,
  texts: texts.map((row) => ({ ...row, x: row.x + dx, y: row.y + dy })),
  rules: rules.map((row) => ({ ...row, x: row.x + dx, x2: row.x2 + dx, y: row.y + dy, y2: row.y2 + dy })),
  shapes: shapes.map((row) => ({ ...row, x: row.x + dx, y: row.y + dy })),
  soft: soft.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
});
