/**
 * Widths at which pictures change, in CSS pixels.
 */

/** Every picture is at least this wide; below it, it scrolls rather than break. */
export const MIN_WIDTH = 240;

/** Below this width a picture is laid out for a phone: fewer ticks, stacked labels. */
export const NARROW = 480;
