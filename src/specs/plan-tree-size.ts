/**
 * The height that `plan-tree` reserves. How high a tree is depends on words that are not there yet, so this is a guess: that
 * of the shipped plan as it opens at first, with the words around it.
 */

/** From this width on, the figure is so high. */
const HEIGHTS = [
  [0, 1400],
  [340, 1256],
  [480, 1216],
  [600, 1120],
  [720, 990],
] as const;

export const planTreeRoom = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
