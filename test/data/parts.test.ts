import { describe, expect, it } from 'vitest';
import { partsOf, pathTo } from '../../src/data/parts.ts';

const paths = (value: unknown) => [...partsOf(value)].map((part) => pathTo(part));

describe('partsOf(value)', () => {
  it('is every list and object, each before what belongs to it, in the order of the value', () =>
    expect(paths({ a: [{ b: {} }, [1], 2], c: null, d: { e: 'f' } })).toEqual([
      'the file',
      'a',
      'a[0]',
      'a[0].b',
      'a[1]',
      'd',
    ]));
  it('is nothing of what has no parts', () => expect(['a', 1, null, undefined].flatMap(paths)).toEqual([]));
  it('goes deeper than a stack does', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect([...partsOf(deep)]).toHaveLength(100_000);
  });
});

describe('pathTo(part, …keys)', () => {
  it('goes on to what is in the part', () => {
    const [, targets] = [...partsOf({ targets: [5] })];
    expect(pathTo(targets!, 0, 'value')).toBe('targets[0].value');
  });
});
