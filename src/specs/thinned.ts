/**
 * What of a long series a picture can show: of all that falls into one column of pixels, the first, the lowest, the highest
 * and the last. A line through those covers the very pixels that the line through all would cover, and nothing in it is
 * invented: Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation" (PVLDB 7,
 * 2014). Methods that pick by area (LTTB) may drop an extreme, those that average draw what nobody measured.
 */

/**
 * Keeps the items themselves, in their order.
 *
 * @param columnOf The column an item falls into, in the order of the items; NaN for one that falls into none, and stays.
 * @param boundsOf Lower and upper end of an item.
 */
export const thinned = <T>(
  items: readonly T[],
  columnOf: (item: T) => number,
  boundsOf: (item: T) => readonly [number, number],
): readonly T[] => {
  const kept: T[] = [];
  for (let first = 0; first < items.length;) {
    const column = columnOf(items[first]!);
    let [lowest, highest, end] = [first, first, first + 1];
    for (; end < items.length && columnOf(items[end]!) === column; end += 1) {
      if (boundsOf(items[end]!)[0] < boundsOf(items[lowest]!)[0]) lowest = end;
      if (boundsOf(items[end]!)[1] > boundsOf(items[highest]!)[1]) highest = end;
    }
    let before = -1;
    for (const i of [first, Math.min(lowest, highest), Math.max(lowest, highest), end - 1]) {
      if (i !== before) kept.push(items[i]!);
      before = i;
    }
    first = end;
  }
  return kept;
};
