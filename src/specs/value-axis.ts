/**
 * Value axis: a domain, and the few round values that get a grid line.
 */
import { extent, ticks, tickStep } from 'd3-array';

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/**
 * The axis starts at zero unless the values vary by less than a third of the largest: then zero would flatten the line
 * that the reader came for, and the axis begins at a round value below the smallest.
 *
 * @param values At least one finite value.
 * @param headroom Share of the height (0 to 1) to keep free above the largest value, for its label.
 * @param count About how many ticks are wanted.
 */
export const valueAxis = (values: readonly number[], headroom: number, count: number): ValueAxis => {
  const [smallest, largest] = extent(values) as [number, number];
  const fromZero = smallest <= 0 || smallest === largest || smallest < (largest * 2) / 3;
  const lowest = fromZero ? Math.min(0, smallest) : largest - (largest - smallest) * 1.5;
  // Below zero a line may end at the foot of the plot: room for its label there too.
  const low = lowest < 0 && fromZero ? lowest - (Math.max(0, largest) - lowest) * headroom : lowest;
  const highest = fromZero ? Math.max(0, largest) : largest;
  const top = highest > low ? highest : low + 1;
  const high = low + (top - low) / (1 - headroom);
  const step = tickStep(low, high, count);
  const bottom = fromZero ? low : Math.floor(low / step) * step;
  return { domain: [bottom, high], ticks: ticks(bottom, high, count) };
};

/** Whether one may measure from a zero line on this axis. */
export const hasZero = ([low, high]: readonly [number, number]): boolean => low <= 0 && high >= 0;

/** Linear scale from a domain to a range of pixels. */
export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
