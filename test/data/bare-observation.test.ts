import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bareObservation } from '../../src/data/bare-observation.ts';
import { Observation } from '../../src/data/figure-schema.ts';
import { anyPlan } from '../arbitrary-plan.ts';

/** The schema as it would be without looking for bare observations: a key that it leaves to itself keeps them from it. */
const bySchema = (one: object) => v.parse(Observation, { ...one, disputed: { reason: 'Why' } });

const bare = { id: 'a-1', asOf: '2023-04', value: 3, citation: { source: 'gazette' } };

describe('bareObservation(given)', () => {
  it('is what the schema makes of it', () => {
    for (const parts of [{}, { qualifier: 'about' }, { obsStatus: 'forecast' }, { value: -0 }, { asOf: '2023' }]) {
      const { disputed, ...same } = bySchema({ ...bare, ...parts });
      expect(disputed).toBeDefined();
      expect(JSON.stringify(bareObservation({ ...bare, ...parts }))).toBe(JSON.stringify(same));
    }
  });

  it('is that for every observation of every plan that it takes', () =>
    fc.assert(
      fc.property(anyPlan, ({ statistics = [] }) => {
        for (const observation of statistics.flatMap(({ observations }) => observations)) {
          const taken = bareObservation(observation);
          if (!taken) continue;
          const { disputed, ...same } = bySchema(observation);
          expect([disputed !== undefined, JSON.stringify(taken)]).toEqual([true, JSON.stringify(same)]);
        }
      }),
      { seed: 2030, numRuns: 50 },
    ));

  it('is frozen in every part', () => {
    const taken = bareObservation(bare)!;
    expect([taken, taken.citation].map((one) => Object.isFrozen(one))).toEqual([true, true]);
  });

  it.each([
    ['a quote', { citation: { source: 'gazette', quote: 'Three.' } }],
    ['a conversion', { conversion: { value: 1, unit: 'dollars', by: 'gazette' } }],
    ['a value that is not known', { value: null }],
    ['a range', { value: [1, 2], qualifier: 'range' }],
    ['a range without its qualifier', { value: [1, 2] }],
    ['a number that is called a range', { qualifier: 'range' }],
    ['a number that is called missing', { obsStatus: 'missing' }],
    ['a hedge that there is not', { qualifier: 'perhaps' }],
    ['an inherited hedge', { qualifier: 'constructor' }],
    ['a key that there is not', { colour: 'red' }],
    ['a key that was left empty', { qualifier: undefined }],
    ['a day that there is not', { asOf: '2023-02-30' }],
    ['a number that is none', { value: NaN }],
    ['a number too large', { value: 1e22 }],
    ['a number too small', { value: 1e-13 }],
    ['an id in capitals', { id: 'A-1' }],
    ['an id that is too long', { id: 'a'.repeat(101) }],
    ['a source that is no id', { citation: { source: 'The Gazette' } }],
    ['no source', { citation: null }],
    ['no id', { id: undefined }],
  ])('leaves to the schema %s', (_, parts) => expect(bareObservation({ ...bare, ...parts })).toBeUndefined());

  it('leaves to the schema what is no object', () =>
    expect([null, 'text', 3, undefined, []].map(bareObservation)).toEqual(Array(5).fill(undefined)));
});
