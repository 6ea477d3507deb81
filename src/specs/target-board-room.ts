/**
 * The height that `target-board` reserves, before anything else of it is there: how high a target is depends on words, so
 * this is a guess, that of the shipped plan's.
 */
import { roomIn, type RoomLines } from './room-lines.ts';

/** Of the shipped plan, which is shown where a page asks for nothing else: cards, rows. */
export const TARGET_BOARD_ROOM: RoomLines = [
  [0, [2398, 190], [1872, 40]],
  [640, [2215, 175], [968, 10]],
];

/** So many targets it has, and the words around them are as high as so many more. */
const SHIPPED = 7;
const AROUND = 2;

/** Height of a whole figure of so many targets. */
export const targetBoardRoom = (count = SHIPPED, width: number): number =>
  (roomIn(TARGET_BOARD_ROOM, width) * (count + AROUND)) / (SHIPPED + AROUND);
