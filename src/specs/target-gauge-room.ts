/**
 * The room that is kept for `target-gauge`: that of the shipped plan's targets, of which some have more to say.
 */
import { roomIn, type RoomLines } from './room-lines.ts';

/** Of a bar, with what proves it. */
export const TARGET_GAUGE_ROOM: RoomLines = [[0, [1456, 240], [798, 45], [570, 10]]];
/** Half a circle is so much higher. */
export const ARC_MORE: RoomLines = [[0, [94, 0]]];
/** Where no sources are listed, there is so much less. */
export const NO_SOURCES_LESS: RoomLines = [
  [0, [124, 0]],
  [480, [76, 0]],
];

export const targetGaugeRoom = (shape: string, hasSources: boolean, width: number): number =>
  roomIn(TARGET_GAUGE_ROOM, width) +
  (shape === 'arc' ? roomIn(ARC_MORE, width) : 0) -
  (hasSources ? 0 : roomIn(NO_SOURCES_LESS, width));
