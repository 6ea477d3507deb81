/** What a published plan may weigh in bytes: one of 2,000 targets with quotes is under 2 MB; more is a mistake or an attack. */
export const MAX_BYTES = 5_000_000;
