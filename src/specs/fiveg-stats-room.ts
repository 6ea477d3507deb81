/**
 * The room that is kept for `fiveg-stats-chart`: that of the shipped plan's statistics.
 */
import { roomIn, type RoomLines } from './room-lines.ts';

/** From 480 px on plots are higher, and from 900 px on once more. */
export const ONE_STATISTIC_ROOM: RoomLines = [
  [0, [618, 40], [452, 5]],
  [900, [438, 0]],
];
export const TWO_STATISTICS_ROOM: RoomLines = [
  [0, [1122, 100], [884, 40]],
  [480, [886, 30], [702, 0]],
  [900, [738, 0]],
];
/** Each statistic more. */
const MORE = 300;

export const fivegStatsRoom = (statistics: number, width: number): number =>
  statistics === 1 ? roomIn(ONE_STATISTIC_ROOM, width) : roomIn(TWO_STATISTICS_ROOM, width) + (statistics - 2) * MORE;
