import type { RoomLines } from './room-lines.ts';

/**
 * The height that `plan-timeline` reserves, and the width from which it runs from left to right. How high
 * a timeline is depends on words that are not there yet, so this is a guess: that of the shipped plan as it opens at first.
 */

/** Below this width time runs from top to bottom. */
export const NARROWER = 560;

export const PLAN_TIMELINE_ROOM: RoomLines = [
  [0, [3380, 515], [2060, 110]],
  [NARROWER, [1200, 17]],
];
