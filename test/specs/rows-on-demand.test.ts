import { describe, expect, it } from 'vitest';
import { rowsOnDemand } from '../../src/specs/rows-on-demand.ts';

/** A long list, and the positions whose rows were made. */
const longList = () => {
  const made: number[] = [];
  const rows = rowsOnDemand(5_000, (i) => {
    made.push(i);
    return { key: `row-${i}` };
  });
  return { rows, made };
};

describe('rowsOnDemand(length, make)', () => {
  it('makes of a long list the rows that are read, each once', () => {
    const { rows, made } = longList();
    expect(rows).toHaveLength(5_000);
    expect(rows.slice(0, 3).map(({ key }) => key)).toEqual(['row-0', 'row-1', 'row-2']);
    expect(rows[1]!.key).toBe('row-1');
    expect(rows.at(-1)!.key).toBe('row-4999');
    expect(made).toEqual([0, 1, 2, 4999]);
  });

  it('is to its readers the list it stands for', () => {
    const all = Array.from({ length: 5_000 }, (_, i) => ({ key: `row-${i}` }));
    expect(Array.isArray(longList().rows)).toBe(true);
    expect([...longList().rows]).toEqual(all);
    expect(longList().rows).toEqual(all);
    expect(JSON.stringify(longList().rows)).toBe(JSON.stringify(all));
    expect(longList().rows.findLast(({ key }) => key.endsWith('0'))).toEqual({ key: 'row-4990' });
    expect(longList().rows[5_000]).toBeUndefined();
  });

  it('makes a short list at once, as a plain one', () =>
    expect(structuredClone(rowsOnDemand(3, (i) => ({ i })))).toEqual([{ i: 0 }, { i: 1 }, { i: 2 }]));
});
