/**
 * The height that `plan-tree` reserves for its picture. How high a tree is depends on words that are not there yet, so this
 * is a guess: that of the shipped plan as it opens at first.
 */

/** From this width on, the picture is so high. */
const HEIGHTS = [
  [0, 1070],
  [340, 1024],
  [600, 930],
  [740, 812],
] as const;

export const planTreeHeight = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
