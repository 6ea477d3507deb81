import type { RoomLines } from './room-lines.ts';

/**
 * The height that `plan-tree` reserves. How high a tree is depends on words that are not there yet, so this is a guess: that
 * of the shipped plan as it opens at first, with the words around it.
 */

export const PLAN_TREE_ROOM: RoomLines = [[0, [1732, 90], [968, 0]]];
