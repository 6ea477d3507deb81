/**
 * The type of every picture of a target: sizes in pixels, as the styles have them.
 */
export const FONT = { value: 13, detail: 12, large: 24 } as const;

/** Baseline of a line of text within its line. */
export const BASELINE = 12;
