/**
 * Widths at which pictures change, in CSS pixels.
 */

/** Every picture is at least this wide; below it, it scrolls rather than break. */
export const MIN_WIDTH = 240;

/** Below this width a picture is laid out for a phone: fewer ticks, stacked labels. */
export const NARROW = 480;

/**
 * Widths that a picture is drawn for when it is drawn once and for all. One is shown from its own width on, enlarged by
 * no more than `LARGEST`, so that between them they fill every width from the first to the last.
 */
export const WIDTH_CLASSES = [288, 360, 450, 560, 700, 875] as const;

/** How much a picture may be enlarged; type of 12 px is 15 then. It is never made smaller. */
export const LARGEST = 1.25;
