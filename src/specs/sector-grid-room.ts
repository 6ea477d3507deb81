/**
 * The room that is kept for `sector-grid`. In a file of its own because an element keeps it before it loads anything else.
 */
import { roomIn, type RoomLines } from './room-lines.ts';

/** The figure of all lists of the shipped plan: words above and below its squares, beside them, and two grids side by side. */
export const SECTOR_GRID_ROOM: RoomLines = [
  [0, [1619, 140]],
  [440, [1262, 90], [698, 0]],
  [920, [508, 0]],
];

/** One list is so much lower. */
const ONE = 0.66;

/** Height of a whole figure: how high another plan's is depends on words that are not there yet. */
export const sectorGridRoom = (lists: number, width: number): number =>
  roomIn(SECTOR_GRID_ROOM, width) * (lists === 1 && width < 920 ? ONE : 1);
