/**
 * The vertical measures of `target-gauge`, in CSS pixels. In a file of their own because an element reserves the height
 * of its picture before it loads anything else.
 */
import { roomAt } from './room-around.ts';
import { MIN_WIDTH } from './width.ts';

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

/** Below these widths the words on a target, and those on what is not known, take another line. */
const TIGHT = { label: 316, missing: 242 } as const;

/** So many lines are kept for the words on a target: its number, and its deadline. */
export const labelLines = (width: number): number => (width < TIGHT.label ? 3 : 2);

/** Half circle: thickness of its ring, how far the mark of the target reaches out of it, room under it. */
export const RING = 30;
export const TIP = 8;
export const UNDER_ARC = 24;

export const arcRadius = (width: number): number => Math.min(132, Math.floor(width / 2) - 12);

/** The middle of the half circle, seen from above: the words on the target, their distance to the ring, the ring. */
export const arcMiddle = (width: number): number => PAD + 2 * LINE + UNDER_LABEL + TIP + arcRadius(width);

/** Height of a picture of a target of which neither a baseline nor a result is known. */
export const targetGaugeHeight = (shape: string, width: number): number => {
  const within = Math.max(MIN_WIDTH, width);
  if (shape === 'arc') return arcMiddle(within) + UNDER_ARC;
  const words = within < TIGHT.missing ? 2 : 1;
  return PAD + labelLines(within) * LINE + UNDER_LABEL + words * LINE + AROUND_WORDS + UNDER_BAR + AXIS;
};

/** Height of a whole figure: of a target there is more to say than of a line. In steps, which a stylesheet can follow. */
export const targetGaugeRoom = (shape: string, hasSources: boolean, width: number): number =>
  targetGaugeHeight(shape, width - (width % 20)) +
  roomAt(width, hasSources ? [560, 452, 392, 356] : [416, 344, 296, 288]);
