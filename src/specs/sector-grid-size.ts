/**
 * The measures of `sector-grid`, in CSS pixels.
 */

/** How squares stand: a reader counts them by fives and tens, so every fifth gap is wider. */
export interface SquareSize {
  readonly side: number;
  readonly gap: number;
  /** The wider gap, after five. */
  readonly step: number;
  /** Squares in a row. */
  readonly perRow: number;
}

/** So many squares are large, ten in a row. */
const FEW = 100;
const LARGE: SquareSize = { side: 18, gap: 3, step: 7, perRow: 10 };
/** Squares that are still told apart; twenty of them in a row are as wide as the column of a phone. */
const SMALL = { side: 12, gap: 2, step: 5 } as const;
/** More squares nobody counts: beyond it, one stands for several sectors. */
export const MOST_SQUARES = 200;

export const FIVE = 5;

/** @param squares Of the largest grid: all grids of a picture have squares of one size. */
export const squareSize = (squares: number, width: number): SquareSize => {
  if (squares <= FEW) return LARGE;
  const rows = [20, 15, 10].map((perRow) => ({ ...SMALL, perRow }));
  return rows.find((size) => extentOf(size.perRow, size) <= width) ?? rows.at(-1)!;
};

/** Where a column begins, or a row. */
export const offsetOf = (index: number, { side, gap, step }: SquareSize): number =>
  index * (side + gap) + Math.floor(index / FIVE) * (step - gap);

/** Width of so many columns, height of so many rows. */
export const extentOf = (count: number, size: SquareSize): number =>
  count === 0 ? 0 : offsetOf(count - 1, size) + size.side;

/** Between a grid and the words beside it; between it and those above or below. */
export const GUTTER = 24;
export const GAP = 12;
/** Between two panels, side by side and one above the other. */
export const BETWEEN = 32;
/** Below the last squares or words: the notes that follow are of another kind. */
export const UNDER = 8;
/** The words beside a grid have at least this room; with less they stand above and below it. */
const LEAST_WORDS = 200;

/** Width from which the words of a panel stand beside its grid. */
export const besideFrom = (grid: number): number => grid + GUTTER + LEAST_WORDS;

/** So many panels stand side by side. */
export const columnsOf = (panels: number, grid: number, width: number): number =>
  Math.max(1, Math.min(panels, Math.floor((width + BETWEEN) / (besideFrom(grid) + BETWEEN))));
