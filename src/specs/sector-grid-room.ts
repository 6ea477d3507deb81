/**
 * The room that is kept for `sector-grid`. In a file of its own because an element keeps it before it loads anything else.
 */

/** From this width on, the figure of all lists of the shipped plan is so high, and that of one of them. */
const ROOMS = [
  [0, 1240, 850],
  [320, 1100, 710],
  [440, 850, 570],
  [560, 700, 460],
  [920, 490, 420],
] as const;

/** Height of a whole figure: how high another plan's is depends on words that are not there yet. */
export const sectorGridRoom = (lists: number, width: number): number =>
  ROOMS.findLast(([from]) => width >= from)?.[lists === 1 ? 2 : 1] ?? 0;
