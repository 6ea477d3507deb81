/**
 * The height that `target-board` reserves, before anything else of it is there: how high a target is depends on words, so
 * this is a guess, that of the shipped plan's.
 */

/** So many targets has the shipped plan, which is shown where a page asks for nothing else. */
const SHIPPED = 7;

/** From this width on, so much for each target, a card or a row, and for the words around them. */
const HEIGHTS = [
  [0, 200, 400],
  [480, 200, 300],
  [640, 110, 280],
  [680, 100, 250],
  [900, 90, 240],
] as const;

/** Height of a whole figure of so many targets. */
export const targetBoardRoom = (count = SHIPPED, width: number): number => {
  const [, each, around] = HEIGHTS.findLast(([from]) => width >= from)!;
  return count * each + around;
};
