import { expect, it } from 'vitest';
import { interleaved } from './interleaved.ts';

it('interleaved(items, runs) begins the second run when all have had their first', () =>
  expect([...interleaved(['a', 'b'], 2)].map(({ item, run }) => `${item}${run}`)).toEqual(['a0', 'b0', 'a1', 'b1']));
