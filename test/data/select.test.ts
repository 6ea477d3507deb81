import { describe, expect, it } from 'vitest';
import { observationsBetween, segments, statisticById } from '../../src/data/select.ts';
import { aPlan, statistic } from '../fixtures.ts';

const trees = (...args: Parameters<typeof statistic>) => aPlan({ statistics: [statistic(...args)] }).statistics[0]!;
const values = (parts: ReturnType<typeof segments>) => parts.map((part) => part.map(({ value }) => value));

describe('statisticById(plan, id)', () => {
  it('throws with the ids there are', () => {
    const plan = aPlan({ statistics: [statistic('trees', []), statistic('parks', [])] });
    expect(() => statisticById(plan, '5g')).toThrowError(
      expect.objectContaining({
        code: 'unknown-id',
        details: { kind: 'statistic', id: '5g', known: ['trees', 'parks'] },
      }),
    );
  });
});

describe('observationsBetween(statistic, from, to)', () => {
  const all = trees('trees', [
    ['2024-06', 3],
    ['2022', 1],
    ['2023-04-30', 2],
  ]);
  const between = (from?: string, to?: string) => observationsBetween(all, from, to).map(({ value }) => value);

  it('puts them in order of time', () => expect(between()).toEqual([1, 2, 3]));
  it('keeps a month until its last day and from its first', () => {
    expect(between('2023-04', '2024-06')).toEqual([2, 3]);
    expect(between('2023-05', '2024-05')).toEqual([]);
    expect(between('2022', '2022')).toEqual([1]);
  });
});

describe('segments(observations, breaks)', () => {
  it('is one segment where nothing interrupts', () => {
    const { observations } = trees('trees', [
      ['2022', 1],
      ['2023', 2],
    ]);
    expect(values(segments(observations, []))).toEqual([[1, 2]]);
  });

  it('ends at a series break, which belongs to what follows', () => {
    const { observations } = trees('trees', [
      ['2023-12-31', 1],
      ['2024-01-01', 2],
      ['2024-02-01', 3],
    ]);
    expect(values(segments(observations, [{ date: '2024-01-01', reason: 'new count' }]))).toEqual([[1], [2, 3]]);
  });

  it('ends at a value that is not known, which is never zero', () => {
    const { observations } = trees('trees', [
      ['2022', 1],
      ['2023', null, { obsStatus: 'missing' }],
      ['2024', 3],
    ]);
    expect(values(segments(observations, []))).toEqual([[1], [3]]);
  });

  it('ends at a range on both sides: a line has no point to run through', () => {
    const { observations } = trees('trees', [
      ['2021', 1],
      ['2022', [2, 4], { qualifier: 'range' }],
      ['2023', 3],
      ['2024', 4],
    ]);
    expect(values(segments(observations, []))).toEqual([[1], [3], [3, 4]]);
  });

  it('is empty where nothing is known', () => {
    expect(segments(trees('trees', [['2022', null]]).observations, [])).toEqual([]);
  });
});
