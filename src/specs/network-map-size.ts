/**
 * The height that `network-map` reserves. How high a map is depends on words that are not there yet, so this is a guess: that
 * of the shipped plan, with the words around it.
 */

/** From this width on, the figure is so high. */
const HEIGHTS = [
  [0, 1550],
  [280, 1432],
  [320, 1284],
  [360, 1144],
  [420, 1040],
  [520, 940],
  [680, 850],
  [740, 804],
  [780, 772],
  [840, 708],
  [1000, 676],
] as const;

export const networkMapRoom = (width: number): number => HEIGHTS.findLast(([from]) => width >= from)?.[1] ?? 0;
