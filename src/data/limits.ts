/**
 * What a published plan may weigh in bytes: one of 2,000 targets with quotes is under 2 MB, one of 100,000 observations under
 * 8 MB; more is a mistake or an attack.
 */
export const MAX_BYTES = 10_000_000;

/** How many lists and objects a plan may hold, however it comes: an observation is two. */
export const MAX_PARTS = 500_000;
