import { describe, expect, it } from 'vitest';
import { around, overlaps, placeLabels, type Candidate, type Segment } from '../../src/specs/place-labels.ts';

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number): Candidate<string> => ({
  x,
  y,
  width: 20,
  height: 10,
  align: 'left',
  form: `${x},${y}`,
});
const label = (...candidates: Candidate<string>[]) => ({ candidates, isOptional: false });
const place = (
  requests: Parameters<typeof placeLabels<string>>[0],
  lines: readonly Segment[] = [],
  points: { x: number; y: number }[] = [],
) => placeLabels(requests, { bounds, lines, points }).map((box) => box?.form);

const down = { x1: 15, y1: 0, x2: 15, y2: 100 };
const across = { x1: 0, y1: 15, x2: 100, y2: 15 };

describe('placeLabels(requests, { bounds, points, lines })', () => {
  it('takes the first candidate that is free', () => {
    expect(place([label(at(10, 10), at(50, 50))])).toEqual(['10,10']);
    expect(place([label(at(10, 10)), label(at(15, 15), at(50, 50))])).toEqual(['10,10', '50,50']);
  });

  it('prefers a place that crosses no line, else the one that crosses fewest', () => {
    expect(place([label(at(10, 10), at(50, 50))], [down])).toEqual(['50,50']);
    expect(place([label(at(10, 10), at(50, 10))], [down, across])).toEqual(['50,10']);
  });

  it('leaves an optional label out rather than cross a line', () => {
    expect(place([{ ...label(at(10, 10)), isOptional: true }], [down])).toEqual([undefined]);
  });

  it('never covers a point, an earlier label or the edge', () => {
    expect(place([label(at(10, 10))], [], [{ x: 20, y: 15 }])).toEqual([undefined]);
    expect(place([label(at(0, 0)), label(at(5, 5)), label(at(90, 0))])).toEqual(['0,0', undefined, undefined]);
  });
});

describe('around(point, size, gap, form)', () => {
  it('never covers its point, and tries nearer places first', () => {
    const boxes = around({ x: 50, y: 50 }, { width: 20, height: 10 }, 6, 'a');
    for (const box of boxes) expect(overlaps(box, { x: 49, y: 49, width: 2, height: 2 })).toBe(false);
    expect(boxes[0]).toMatchObject({ x: 24, y: 34, align: 'right', form: 'a' });
  });
});
