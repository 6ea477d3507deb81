import { describe, expect, it } from 'vitest';
import { linear, valueAxis } from '../../src/specs/value-axis.ts';

describe('valueAxis(values, headroom, count)', () => {
  it('begins at zero where the values vary, and leaves headroom above them', () => {
    expect(valueAxis([10, 75], 0.25, 4)).toEqual({ domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] });
  });

  it('begins at a round value where zero would flatten the line', () => {
    const { domain, ticks } = valueAxis([25, 33], 0.2, 4);
    expect(domain[0]).toBe(20);
    expect(ticks[0]).toBe(20);
  });

  it('keeps zero in view for values below it, with room at the foot', () => {
    const { domain } = valueAxis([-5, 5], 0.2, 4);
    expect(domain[0]).toBeLessThan(-5);
    expect(domain[1]).toBeGreaterThan(5);
  });

  it('has a height for one value, and for nothing but zeros', () => {
    expect(valueAxis([4], 0.2, 4).domain).toEqual([0, 5]);
    const [low, high] = valueAxis([0, 0], 0.2, 4).domain;
    expect(high).toBeGreaterThan(low);
  });
});

describe('linear(domain, range)', () => {
  it('maps ends to ends and stays finite for an empty domain', () => {
    const y = linear([0, 10], [100, 0]);
    expect([0, 5, 10].map(y)).toEqual([100, 50, 0]);
    expect(linear([3, 3], [0, 10])(3)).toBe(5);
  });
});
