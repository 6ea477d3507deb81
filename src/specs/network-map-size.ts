/**
 * The height that `network-map` reserves. How high a map is depends on words that are not there yet, so this is a guess: that
 * of the shipped plan, with the words around it.
 */

/** From this width on, the figure is so high. */
const HEIGHTS = [
  [0, 1550],
  [340, 1216],
  [480, 990],
  [720, 840],
  [840, 708],
] as const;

export const networkMapRoom = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
