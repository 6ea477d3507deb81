/**
 * The height that `factory-directory` reserves, before anything else of it is there: a guess, that of the shipped plan's.
 */
import type { RoomLines } from './room-lines.ts';

/** Of the shipped plan, which is shown where a page asks for nothing else: one column, two. */
export const FACTORY_DIRECTORY_ROOM: RoomLines = [
  [0, [1304, 102]],
  [640, [504, 0]],
];
