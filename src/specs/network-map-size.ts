/**
 * The height that `network-map` reserves for its picture. How high a map is depends on words that are not there yet, so
 * this is a guess: that of the shipped plan.
 */

/** From this width on, the picture runs from left to right, in columns. */
export const WIDE = 540;

/** From this width on, the picture is so high. */
const HEIGHTS = [[0, 500]] as const;

export const networkMapHeight = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
