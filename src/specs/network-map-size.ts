import type { RoomLines } from './room-lines.ts';

/**
 * The height that `network-map` reserves. How high a map is depends on words that are not there yet, so this is a guess: that
 * of the shipped plan, with the words around it.
 */

export const NETWORK_MAP_ROOM: RoomLines = [[0, [2440, 355], [1500, 90], [800, 10]]];
