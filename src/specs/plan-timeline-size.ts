/**
 * The height that `plan-timeline` reserves for its picture, and the width from which it runs from left to right. How high
 * a timeline is depends on words that are not there yet, so this is a guess: that of the shipped plan as it opens at first.
 */

/** Below this width time runs from top to bottom. */
export const NARROWER = 560;

/** From this width on, the picture is so high. */
const HEIGHTS = [
  [0, 1300],
  [340, 1200],
  [560, 800],
  [740, 700],
] as const;

export const planTimelineRoom = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
