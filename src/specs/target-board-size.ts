/**
 * The measures of `target-board`, in CSS pixels.
 */

export const LINE = 16;
/** Over the rows: what they are sorted by, which a live figure lets a reader change. */
export const TOP = 28;
/** Above and below the words of a row. */
export const AROUND = 12;
/** Between the parts of a card. */
export const BETWEEN = 8;
/** Between the columns of a row. */
export const GUTTER = 24;

/** From this width on a target is a row, below it a card. */
export const WIDE = 640;

/** More targets are in the table only: a picture of them would be longer than anybody reads, and than a phone can draw. */
export const MOST_ROWS = 100;
