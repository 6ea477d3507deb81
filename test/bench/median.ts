/**
 * Several runs → one number that a stray run does not move, and how far the runs lie apart.
 */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle one; of an even number of values the mean of the two in the middle. Undefined for none. */
export const median = (values: readonly number[]): number | undefined => {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Undefined where no run had a value. Runs without one, such as a page that never got there, are left out. */
export const spread = (values: readonly (number | undefined)[]): Spread | undefined => {
  const known = values.filter((value) => value !== undefined);
  const middle = median(known);
  return middle === undefined ? undefined : { median: middle, min: Math.min(...known), max: Math.max(...known) };
};
