/**
 * The vertical measures of `fiveg-stats-chart`, in CSS pixels.
 */
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
