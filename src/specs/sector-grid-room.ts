/**
 * The room that is kept for `sector-grid`. In a file of its own because an element keeps it before it loads anything else.
 */

/** From this width on, the figure of all lists of the shipped plan is so high, and that of one of them. */
const ROOMS = [
  [0, 1250, 856],
  [280, 1200, 786],
  [300, 1140, 754],
  [320, 1110, 716],
  [360, 1085, 700],
  [400, 1045, 666],
  [440, 850, 572],
  [480, 778, 522],
  [520, 762, 490],
  [560, 722, 474],
  [600, 684, 436],
  [920, 494, 420],
] as const;

/** Height of a whole figure: how high another plan's is depends on words that are not there yet. */
export const sectorGridRoom = (lists: number, width: number): number =>
  ROOMS.findLast(([from]) => width >= from)?.[lists === 1 ? 2 : 1] ?? 0;
