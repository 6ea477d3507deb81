import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from '../../src/specs/thinned.ts';

type Item = readonly [column: number, value: number];

const thin = (items: readonly Item[]) =>
  thinned(
    items,
    ([column]) => column,
    ([, value]) => [value, value],
  );

/** Items in order of their columns. */
const series = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -50, max: 50 })), { maxLength: 300 })
  .map((items) => items.toSorted(([a], [b]) => a - b) as readonly Item[]);

const columnsOf = (items: readonly Item[]) => group(items, ([column]) => column);

describe('thinned(items, columnOf, boundsOf)', () => {
  it('keeps of a column the first, the lowest, the highest and the last, in their order', () => {
    const items: readonly Item[] = [5, 6, 1, 4, 9, 8, 3].map((value) => [0, value]);
    expect(thin(items).map(([, value]) => value)).toEqual([5, 1, 9, 3]);
  });

  it('keeps an item once that is several of them', () => {
    const items: readonly Item[] = [1, 2, 3, 4, 5].map((value) => [0, value]);
    expect(thin(items).map(([, value]) => value)).toEqual([1, 5]);
  });

  it('keeps every item that falls into no column', () => {
    const items: readonly Item[] = Array.from({ length: 20 }, (_, i) => [NaN, i]);
    expect(thin(items)).toEqual(items);
  });

  it('keeps both ends of ranges: the lowest of the lower ones, the highest of the upper ones', () => {
    const ranges = [
      [4, 5],
      [1, 4],
      [4, 5],
      [3, 9],
      [4, 5],
      [4, 5],
    ] as const;
    const kept = thinned(
      ranges,
      () => 0,
      (range) => range,
    );
    expect(kept).toEqual([ranges[0], ranges[1], ranges[3], ranges[5]]);
  });

  it('invents nothing and changes no order', () =>
    fc.assert(
      fc.property(series, (items) => {
        const kept = thin(items);
        expect(items.filter((item) => kept.includes(item))).toEqual(kept);
      }),
    ));

  it('keeps of every column both ends and both extremes, and no more than four', () =>
    fc.assert(
      fc.property(series, (items) => {
        const kept = columnsOf(thin(items));
        for (const [column, all] of columnsOf(items)) {
          const left = kept.get(column)!;
          const values = (some: readonly Item[]) => some.map(([, value]) => value);
          expect(left.length).toBeLessThanOrEqual(4);
          expect([left[0], left.at(-1)]).toEqual([all[0], all.at(-1)]);
          expect(Math.min(...values(left))).toBe(Math.min(...values(all)));
          expect(Math.max(...values(left))).toBe(Math.max(...values(all)));
        }
      }),
    ));
});
