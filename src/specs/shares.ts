/**
 * How columns side by side share a width.
 */
import { sum } from 'd3-array';

/** Divides what is available by weight; who wants less than that share gets what is wanted, and leaves the rest. */
export const shares = (wanted: readonly number[], weights: readonly number[], available: number): readonly number[] => {
  const result = [...wanted];
  let rest = available;
  let weight = sum(weights);
  const modestFirst = wanted.map((_, i) => i).toSorted((a, b) => wanted[a]! / weights[a]! - wanted[b]! / weights[b]!);
  for (const i of modestFirst) {
    result[i] = Math.min(wanted[i]!, Math.floor((rest * weights[i]!) / weight));
    rest -= result[i];
    weight -= weights[i]!;
  }
  return result;
};
