/**
 * The vertical measures of `target-gauge`, in CSS pixels.
 */

export const LINE = 16;
/** Above the words on the target, and between them and what is under them. */
export const PAD = 4;
export const UNDER_LABEL = 8;
/** Heights of the two bars: what was measured last is the news, where it came from is context. */
export const BAR = { latest: 14, baseline: 8 } as const;
/** Between the words on a bar and the bar, and under each bar. */
export const OVER_BAR = 4;
export const UNDER_BAR = 12;
/** A hatched lane is this much higher than the words on it: as high as one with a figure, so that the same room is kept. */
export const AROUND_WORDS = OVER_BAR + BAR.latest;
/** Room under the plot for the numbers of the scale. */
export const AXIS = 24;

/** Below this width the words on a target take another line. */
const TIGHT = 316;

/** So many lines are kept for the words on a target: its number, and its deadline. */
export const labelLines = (width: number): number => (width < TIGHT ? 3 : 2);

/** Half circle: thickness of its ring, how far the mark of the target reaches out of it, room under it. */
export const RING = 30;
export const TIP = 8;
export const UNDER_ARC = 24;

export const arcRadius = (width: number): number => Math.min(132, Math.floor(width / 2) - 12);

/** The middle of the half circle, seen from above: the words on the target, their distance to the ring, the ring. */
export const arcMiddle = (width: number): number => PAD + 2 * LINE + UNDER_LABEL + TIP + arcRadius(width);
