import { describe, expect, it } from 'vitest';
import { median, spread } from './median.ts';

describe('median(values)', () => {
  it('is the one in the middle, by size', () => expect(median([100, 9, 30])).toBe(30));

  it('is the mean of the two in the middle of an even number', () => expect(median([1, 10, 4, 2])).toBe(3));

  it('is not moved by one stray run', () => expect(median([10, 11, 12, 13, 9000])).toBe(12));

  it('is undefined for none', () => expect(median([])).toBeUndefined());

  it('leaves its values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('spread(values)', () => {
  it('says how far runs lie apart', () => expect(spread([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9 }));

  it('leaves out runs without a value', () => expect(spread([5, undefined, 7])).toEqual({ median: 6, min: 5, max: 7 }));

  it('is undefined where no run had one', () => expect(spread([undefined])).toBeUndefined());

  it('counts zero as a value', () => expect(spread([0, 0])).toEqual({ median: 0, min: 0, max: 0 }));
});
