/**
 * The height that `target-board` reserves, before anything else of it is there: how high a target is depends on words, so
 * this is a guess, that of the shipped plan's.
 */
import { roomAt } from './room-around.ts';

/** So many targets has the shipped plan, which is shown where a page asks for nothing else. */
const SHIPPED = 7;

/** Height of a whole figure of so many targets: those over its rows, a row or a card each, and the words around. */
export const targetBoardRoom = (count = SHIPPED, width: number): number =>
  28 + count * (width < 640 ? 200 : 110) + roomAt(width, [420, 360, 300, 280]);
