/**
 * The height that `plan-timeline` reserves, and the width from which it runs from left to right. How high
 * a timeline is depends on words that are not there yet, so this is a guess: that of the shipped plan as it opens at first.
 */

/** Below this width time runs from top to bottom. */
export const NARROWER = 560;

/** From this width on, the figure is so high, with the words around its picture. */
const HEIGHTS = [
  [0, 1580],
  [340, 1450],
  [480, 1400],
  [560, 970],
  [720, 910],
] as const;

export const planTimelineRoom = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
