import { describe, expect, it } from 'vitest';
import { statedNumbers } from '../../../src/data/stated.ts';
import { differences } from '../../../src/node/checks/agreement.ts';
import { statedAmounts } from '../../../src/node/amounts/stated-amounts.ts';
import { aPlan } from '../../fixtures.ts';
import { figure } from '../findings.ts';

/** Fields in which a figure differs from a sentence. */
const fields = (parts: Parameters<typeof figure>[0], text: string, note = '') => {
  const [number] = statedNumbers(aPlan({ figures: [figure(parts)] }));
  const said = { text, amounts: statedAmounts(text), hasUnit: true, noted: statedAmounts(note) };
  return differences(number!, said).map(({ field }) => field);
};

describe('differences(number, said)', () => {
  it('finds the amount that comes nearest', () => {
    const text = 'over 30 trees, 300 shrubs and 300 trees or more';
    expect(fields({ value: 300, qualifier: 'at-least' }, text)).toEqual([]);
    expect(fields({ value: 300, qualifier: 'at-least', unit: 'shrubs' }, text)).toEqual(['hedge']);
    expect(fields({ value: 30, unit: 'shrubs' }, text)).toEqual(['hedge', 'unit']);
    expect(fields({ value: 40 }, text)).toEqual(['value']);
  });

  it('takes a part in words for the percentage that it rounds to', () => {
    const third = (value: number) => fields({ value, unit: 'percent' }, 'a third of the trees');
    expect([33, 33.3, 33.33].map(third)).toEqual([[], [], []]);
    expect([34, 33.4, 0.33].map(third)).toEqual([['value'], ['value'], ['value']]);
  });

  it('takes no number for words, and no words for a number', () => {
    expect(fields({ value: null, qualifier: 'about' }, 'thousands of trees')).toEqual([]);
    expect(fields({ value: 1000, qualifier: 'about' }, 'thousands of trees')).toEqual(['value']);
    expect(fields({ value: null, qualifier: 'about' }, 'about 300 trees')).toEqual(['value']);
  });

  it('lets a hedge be weaker that the note gives to the same number', () => {
    expect(fields({ qualifier: 'about' }, '300 trees')).toEqual(['hedge']);
    expect(fields({ qualifier: 'about' }, '300 trees', 'The council said about 300.')).toEqual([]);
    expect(fields({ qualifier: 'at-least' }, '300 trees', 'The council said about 300.')).toEqual(['hedge']);
    expect(fields({ qualifier: 'exactly' }, 'about 300 trees', 'The council said 300.')).toEqual(['hedge']);
  });
});
