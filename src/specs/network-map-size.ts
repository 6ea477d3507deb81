/**
 * The height that `network-map` reserves for its picture. How high a map is depends on words that are not there yet, so
 * this is a guess: that of the shipped plan.
 */

/** From this width on, the picture runs from left to right, in columns. */
export const WIDE = 620;

/** From this width on, the picture is so high. */
const HEIGHTS = [
  [0, 644],
  [270, 624],
  [284, 604],
  [290, 580],
  [320, 564],
  [354, 532],
  [358, 516],
  [402, 496],
  [418, 484],
  [516, 464],
  [534, 444],
  [620, 502],
  [648, 486],
  [666, 462],
  [708, 430],
  [742, 390],
  [816, 366],
  [838, 342],
  [966, 326],
] as const;

export const networkMapHeight = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
