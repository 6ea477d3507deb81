import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/specs/place-labels.ts';
import { COLUMN_GAP, treeLayout } from '../../src/specs/tree-layout.ts';

const item = (key: string, parent?: string, size = 60) => ({ key, parent, size });
type Item = ReturnType<typeof item>;

/** Words of an area: narrower is higher. */
const measure = ({ size }: Item, width: number) => {
  const lines = Math.max(1, Math.ceil(size / width));
  return { width: Math.min(size, width), height: lines * 16 };
};

const family = [
  item('root', undefined, 300),
  item('a', 'root'),
  item('a1', 'a', 500),
  item('a2', 'a', 80),
  item('b', 'root', 700),
  item('c', 'root'),
  item('c1', 'c', 90),
  item('c2', 'c', 90),
];

const layout = (width: number, asOutline = false, items: readonly Item[] = family) =>
  treeLayout(items, width, asOutline, measure);

describe('treeLayout(items, width, asOutline, measure)', () => {
  it('puts each level in a column, from left to right', () => {
    const { spots, isOutline } = layout(600);
    expect(isOutline).toBe(false);
    const lefts = [0, 1, 2].map((level) => new Set(spots.filter((s) => s.level === level).map(({ box }) => box.x)));
    expect(lefts.map(({ size }) => size)).toEqual([1, 1, 1]);
    const [root, second, third] = lefts.map((set) => [...set][0]!);
    expect(root! < second! - COLUMN_GAP && second! < third! - COLUMN_GAP).toBe(true);
  });

  it('keeps nodes off each other, whatever their height', () => {
    for (const width of [400, 480, 640, 900, 1200])
      for (const outline of [true, false]) {
        const boxes = layout(width, outline).spots.map(({ box }) => box);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b), `${width} px`).toBe(false);
      }
  });

  it('stays within width and height', () => {
    for (const width of [400, 640, 1200])
      for (const outline of [true, false]) {
        const { spots, height } = layout(width, outline);
        for (const { box } of spots) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }
  });

  it('indents by whole pixels, so that a deep node measured in whole pixels stays within it too', () => {
    const chain = Array.from({ length: 8 }, (_, i) => item(`${i}`, i === 0 ? undefined : `${i - 1}`));
    const filled = (_: Item, width: number) => ({ width: Math.ceil(width), height: 16 });
    const { spots } = treeLayout(chain, 240, true, filled);
    expect(spots.map(({ box }) => box.x + box.width)).toEqual(chain.map(() => 240));
  });

  it('puts a parent in the middle of its children', () => {
    const { spots } = layout(600);
    const y = (key: string) => spots.find((spot) => spot.item.key === key)!.y;
    expect(y('c')).toBeCloseTo((y('c1') + y('c2')) / 2);
  });

  it('gives back all of the items in reading order, with their places among their siblings', () => {
    const { spots } = layout(600);
    expect(spots.map((spot) => spot.item.key)).toEqual(['root', 'a', 'a1', 'a2', 'b', 'c', 'c1', 'c2']);
    expect(spots.find((spot) => spot.item.key === 'b')).toMatchObject({ position: 2, count: 3, level: 1 });
  });

  it('becomes an outline where the columns would be too narrow to read', () => {
    expect(layout(280).isOutline).toBe(true);
    const deep = Array.from({ length: 12 }, (_, i) => item(`${i}`, i === 0 ? undefined : `${i - 1}`, 400));
    expect(layout(900, false, deep).isOutline).toBe(true);
  });

  it('indents an outline by level, and less where there are many', () => {
    const indent = (count: number) => {
      const items = Array.from({ length: count }, (_, i) => item(`${i}`, i === 0 ? undefined : `${i - 1}`));
      return layout(300, true, items).spots[1]!.box.x;
    };
    expect(indent(3)).toBe(16);
    expect(indent(13)).toBe(10);
  });

  it('lays out a single node', () =>
    expect(layout(600, false, [item('root')]).spots).toMatchObject([{ level: 0, position: 1, count: 1 }]));
});
