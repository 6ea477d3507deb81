/**
 * The measures of `factory-directory`, in CSS pixels.
 */
export const LINE = 16;
export const BAR = 12;
/** Between two rows. */
export const BETWEEN = 8;
/** Between a label and its bar, a bar and its number. */
export const GAP = 8;
/** Over the bars: what they count by, which a live figure lets a reader change. */
export const TOP = 28;
/** From this width on a label stands beside its bar, below it above. */
export const WIDE = 480;
/** From this width on there are two columns. */
export const TWO_COLUMNS = 640;
/** Between two columns, and between two panels in one. */
export const GUTTER = 32;
export const APART = 24;

/** More bars than these are one: "21 others". */
export const MOST_BARS = 12;
/** More figures and parts are in the table only. */
export const MOST_ROWS = 30;

/** Height of a control, and what is between two of them. */
export const CONTROL = 32;
export const CONTROL_GAP = 8;
/** From this width on the controls of a list stand in one row, below it search has one of its own. */
export const ONE_ROW = 560;

/** The room at the foot of a picture in which a live figure has the controls of its list. */
export const controlsHeight = (width: number): number =>
  CONTROL_GAP + (width >= ONE_ROW ? CONTROL : 2 * CONTROL + CONTROL_GAP) + CONTROL_GAP;
