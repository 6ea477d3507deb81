/**
 * The room that words and proof take around a picture, in CSS pixels. How long they are is known when the plan is there, and
 * the room is kept before: it is that of most figures of the shipped plan, so that few need more. In a file of its own
 * because an element keeps it before it loads anything else.
 */
import { NARROW } from './width.ts';

/** Widths from which on the same words take fewer lines. */
const FROM = [340, NARROW, 720] as const;

/** Rooms below the first of these widths, and from each of them on. */
export type Rooms = readonly [number, number, number, number];

export const roomAt = (width: number, rooms: Rooms): number => rooms[FROM.filter((from) => width >= from).length]!;
