/**
 * How much room a figure needs that is mostly words: the narrower, the higher. The highest of a few straight lines follows
 * that closely, and a stylesheet can say it in one rule (`max()` of container units).
 */

/** Height at no width at all, in CSS pixels, and how much of each hundred pixels of width is taken off it. */
type Line = readonly [height: number, less: number];

/** From a width on, the lines; where a figure is laid out in another way, others. The first are from 0 on. */
export type RoomLines = readonly (readonly [from: number, ...Line[]])[];

/** Height of a whole figure, in CSS pixels. */
export const roomIn = (rooms: RoomLines, width: number): number => {
  const [, ...lines] = rooms.findLast(([from]) => width >= from)!;
  return Math.max(...lines.map(([height, less]) => height - (less * width) / 100));
};
