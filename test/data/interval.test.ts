import { describe, expect, it } from 'vitest';
import { contains, impliedBy, isBelow } from '../../src/data/interval.ts';

describe('impliedBy(value, qualifier)', () => {
  it('is the number itself where nothing is hedged', () =>
    expect(impliedBy(3, 'exactly')).toEqual({ low: 3, high: 3, isLowOpen: false, isHighOpen: false }));
  it('is undefined where the value is not known', () => expect(impliedBy(null, 'about')).toBeUndefined());
  it('is no more than the digits that were written for about', () => {
    expect(impliedBy(2_730_000, 'about')).toMatchObject({ low: 2_725_000, high: 2_735_000 });
    expect(impliedBy(82, 'about')).toMatchObject({ low: 81.5, high: 82.5 });
    expect(impliedBy(0, 'about')).toMatchObject({ low: -0.5, high: 0.5 });
  });
  it('is short of the number for nearly, on either side of zero', () => {
    expect(impliedBy(3000, 'nearly')).toEqual({ low: 2000, high: 3000, isLowOpen: false, isHighOpen: true });
    expect(impliedBy(-30, 'nearly')).toEqual({ low: -30, high: -20, isLowOpen: true, isHighOpen: false });
    expect(impliedBy(0, 'nearly')).toEqual({ low: -1, high: 1, isLowOpen: true, isHighOpen: true });
  });
  it('leaves out the number itself for more than and less than', () => {
    expect(impliedBy(5, 'more-than')).toMatchObject({ low: 5, isLowOpen: true });
    expect(impliedBy(5, 'less-than')).toMatchObject({ high: 5, isHighOpen: true });
  });
  it('takes the number in for at least, at most and up to', () => {
    expect(impliedBy(5, 'at-least')).toMatchObject({ low: 5, isLowOpen: false, high: Infinity });
    for (const qualifier of ['at-most', 'up-to'] as const)
      expect(impliedBy(5, qualifier)).toMatchObject({ low: -Infinity, high: 5, isHighOpen: false });
  });
  it('has both ends of a range', () => expect(impliedBy([64, 70], 'range')).toMatchObject({ low: 64, high: 70 }));
});

describe('contains(outer, inner)', () => {
  it('is true of an end that both have', () =>
    expect(contains(impliedBy(5, 'at-least')!, impliedBy(5, 'exactly')!)).toBe(true));
  it('is false of an end that the outer one leaves out', () =>
    expect(contains(impliedBy(5, 'more-than')!, impliedBy(5, 'exactly')!)).toBe(false));
  it('is true of an end that both leave out', () =>
    expect(contains(impliedBy(5, 'more-than')!, impliedBy(5, 'more-than')!)).toBe(true));
});

describe('isBelow(a, b)', () => {
  it('is true where they meet at an end that one leaves out', () =>
    expect(isBelow(impliedBy(5, 'less-than')!, impliedBy(5, 'at-least')!)).toBe(true));
  it('is false where they share it', () =>
    expect(isBelow(impliedBy(5, 'at-most')!, impliedBy(5, 'at-least')!)).toBe(false));
});
