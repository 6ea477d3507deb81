import { expect, it } from 'vitest';
import type { Measures } from './measures.ts';
import { ResultBook } from './result-book.ts';

const measures = (picture: number | undefined): Measures => ({
  picture,
  alive: undefined,
  mainThread: 1,
  blocking: 0,
  shift: 0,
  heap: 1,
  bytes: 1,
  script: 0,
  requests: 1,
  updates: undefined,
});
const PLACE = { condition: 'phone', scenario: 'one', contestant: 'static' };

it('ResultBook keeps the runs of each place apart', () => {
  const book = new ResultBook();
  for (const picture of [300, 100, 200]) book.add(PLACE, measures(picture));
  book.add({ ...PLACE, contestant: 'bare' }, measures(900));
  expect(book.runs(PLACE)).toBe(3);
  expect(book.spread(PLACE, 'picture')).toEqual({ median: 200, min: 100, max: 300 });
});

it('ResultBook has no spread of what was not measured', () => {
  const book = new ResultBook();
  book.add(PLACE, measures(undefined));
  expect(book.spread(PLACE, 'picture')).toBeUndefined();
  expect(book.spread({ ...PLACE, scenario: 'tree' }, 'picture')).toBeUndefined();
});
