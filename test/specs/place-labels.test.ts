import { describe, expect, it } from 'vitest';
import { around, overlaps, placeLabels } from '../../src/specs/place-labels.ts';

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number) => ({ x, y, align: 'left' }) as const;
const label = (...candidates: ReturnType<typeof at>[]) => ({ width: 20, height: 10, candidates });

describe('placeLabels(requests, bounds, texts, lines)', () => {
  it('takes the first candidate that is free', () => {
    const [box] = placeLabels([label(at(10, 10), at(50, 50))], bounds, [{ x: 5, y: 5, width: 10, height: 10 }], []);
    expect(box).toMatchObject(at(50, 50));
  });

  it('prefers a place that crosses no line, else the one that crosses fewest', () => {
    const down = { x1: 15, y1: 0, x2: 15, y2: 100 };
    const across = { x1: 0, y1: 15, x2: 100, y2: 15 };
    expect(placeLabels([label(at(10, 10), at(50, 50))], bounds, [], [down])[0]).toMatchObject(at(50, 50));
    expect(placeLabels([label(at(10, 10), at(50, 10))], bounds, [], [down, across])[0]).toMatchObject(at(50, 10));
  });

  it('never puts a label on an earlier one, nor outside', () => {
    const [first, second, third] = placeLabels([label(at(0, 0)), label(at(5, 5)), label(at(90, 0))], bounds, [], []);
    expect(first).toBeDefined();
    expect([second, third]).toEqual([undefined, undefined]);
  });
});

describe('around(point, size, gap)', () => {
  it('never covers its point', () => {
    for (const { x, y } of around({ x: 50, y: 50 }, { width: 20, height: 10 }, 6))
      expect(overlaps({ x, y, width: 20, height: 10 }, { x: 49, y: 49, width: 2, height: 2 })).toBe(false);
  });
});
