/**
 * Where the targets of `target-board` stand: a row each in aligned columns, on a phone a card each.
 */
import type { Locale } from '../data/locale.ts';
import { block, moved, textsOf, type Block } from './target-board-block.ts';
import { bulletBlock } from './target-board-bullet.ts';
import { attainmentBlock, nameBlock } from './target-board-head.ts';
import type { BoardRow } from './target-board-rows.ts';
import { AROUND, BETWEEN, GUTTER, TOP, WIDE } from './target-board-size.ts';
import { otherSigns, signsBlock } from './target-board-statuses.ts';
import { FONT } from './target-type.ts';
import type { Typesetter } from './typesetter.ts';

/** A target in its place. */
export interface PlacedRow {
  /** Whether it was reached: its shape stands for the row. */
  readonly attainment: Block;
  /** All the rest of it. */
  readonly body: readonly Block[];
  /** Upper and lower edge. */
  readonly band: readonly [number, number];
}

export interface BoardLayout {
  readonly head: Block;
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** @param order By what the rows are sorted, in words. */
export const boardLayout = (
  rows: readonly BoardRow[],
  order: string,
  width: number,
  locale: Locale,
  setter: Typesetter,
): BoardLayout => {
  const hasScopes = new Set(rows.map(({ facts }) => facts.target.scope)).size > 1;
  const isWide = width >= WIDE;
  const columns = columnsOf(width);
  let top = TOP;
  const placed = rows.map((row): PlacedRow => {
    const at = top + AROUND;
    const { attainment, body, height } = isWide
      ? wideRow(row, hasScopes, columns, locale, setter)
      : card(row, hasScopes, width, locale, setter);
    const band = [top, at + height + AROUND] as const;
    top = band[1];
    return { attainment: moved(attainment, 0, at), body: body.map((one) => moved(one, 0, at)), band };
  });
  return { head: headBlock(order, isWide ? columns : undefined, width, locale, setter), rows: placed, height: top };
};

/** Where the columns of wide rows begin, and how wide they are. */
interface Columns {
  readonly name: { readonly x: number; readonly width: number };
  readonly scale: { readonly x: number; readonly width: number };
  readonly signs: { readonly x: number; readonly width: number };
}

/** Names need room for words, scales for numbers; the statuses are as wide as their words. */
const columnsOf = (width: number): Columns => {
  const signs = width < 800 ? 168 : 204;
  const rest = width - signs - 2 * GUTTER;
  const name = Math.round(rest * 0.42);
  return {
    name: { x: 0, width: name },
    scale: { x: name + GUTTER, width: rest - name },
    signs: { x: width - signs, width: signs },
  };
};

interface RowParts {
  readonly attainment: Block;
  readonly body: readonly Block[];
  readonly height: number;
}

const wideRow = (
  row: BoardRow,
  hasScope: boolean,
  { name, scale, signs }: Columns,
  locale: Locale,
  setter: Typesetter,
): RowParts => {
  const attainment = attainmentBlock(row, name.width, locale, setter);
  const called = nameBlock(row, hasScope, name.width, locale, setter);
  const bullet = bulletBlock(row.facts, scale.width, locale, setter);
  const other = signsBlock(otherSigns(row, locale), signs.width, setter);
  return {
    attainment,
    body: [moved(called, 0, attainment.height + 2), moved(bullet, scale.x, 0), moved(other, signs.x, 0)],
    height: Math.max(attainment.height + 2 + called.height, bullet.height, other.height),
  };
};

const card = (row: BoardRow, hasScope: boolean, width: number, locale: Locale, setter: Typesetter): RowParts => {
  const attainment = attainmentBlock(row, width, locale, setter);
  const called = nameBlock(row, hasScope, width, locale, setter);
  const bullet = bulletBlock(row.facts, width, locale, setter);
  const other = signsBlock(otherSigns(row, locale), width, setter);
  const under = attainment.height + 2;
  const below = under + called.height + BETWEEN;
  const last = below + bullet.height + BETWEEN;
  return {
    attainment,
    body: [moved(called, 0, under), moved(bullet, 0, below), moved(other, 0, last)],
    height: last + other.height,
  };
};

/** Over the rows: by what they are sorted, and of wide ones what stands in their columns. */
const headBlock = (
  order: string,
  columns: Columns | undefined,
  width: number,
  { words: { board } }: Locale,
  { wrap, clamp }: Typesetter,
): Block => {
  const one = (text: string, room: number) => clamp(wrap(text, room, FONT.detail), 1, room, FONT.detail);
  const texts = columns
    ? [
        ...textsOf(one(order, columns.name.width), 'tick-label', 4),
        ...textsOf(one(board.scales, columns.scale.width), 'tick-label', 4, columns.scale.x),
        ...textsOf(one(board.statuses, columns.signs.width), 'tick-label', 4, columns.signs.x),
      ]
    : textsOf(one(order, width), 'tick-label', 4);
  return block(TOP, { texts });
};
