/**
 * The vertical measures of `fiveg-stats-chart`, in CSS pixels. In a file of their own because an element reserves the
 * height of its picture before it loads anything else.
 */
import { roomAt } from './room-around.ts';
import { NARROW } from './width.ts';

export const TITLE_LINE = 18;
/** Room above a plot for the label of a tick at its very top. */
export const TOP = 20;
/** Room under the lowest plot for the names of the years. */
export const AXIS = 24;
/** Between two panels. */
export const GAP = 20;

/** Below this width a plot is as high as on a tablet; above it a little higher, so that a line keeps its slope. */
const WIDE = 900;

export const plotHeight = (width: number): number => {
  if (width < NARROW) return 170;
  return width < WIDE ? 190 : 220;
};

/** Height of a picture of so many panels, each with a title of one line. */
export const fivegStatsHeight = (panels: number, width: number): number =>
  panels * (TITLE_LINE + TOP + plotHeight(width) + GAP) - GAP + AXIS;

/** Height of a whole figure of so many statistics: each adds to the words, too. */
export const fivegStatsRoom = (panels: number, width: number): number =>
  fivegStatsHeight(panels, width) + roomAt(width, [172, 176, 136, 134]) + panels * roomAt(width, [100, 60, 24, 22]);
