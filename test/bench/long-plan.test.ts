import { describe, expect, it } from 'vitest';
import { validatePlan } from '../../src/data/validate.ts';
import { longSeries } from './bench-data.ts';
import { longPlan, seriesPlan } from './pages/long-plan.ts';

describe('longPlan(series)', () => {
  it('is a valid plan with a value for each day', () => {
    const { statistics } = validatePlan(longPlan({ from: '2023-12-30', values: [4, 0, 6] }));
    expect(statistics[0]!.observations.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2023-12-30', 4],
      ['2023-12-31', 0],
      ['2024-01-01', 6],
    ]);
  });
});

describe('longSeries()', () => {
  it('is the same in every run', () => expect(longSeries()).toEqual(longSeries()));

  it('has 100,000 values, none below zero', () => {
    const { values } = longSeries();
    expect(values.length).toBe(100_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  });
});

describe('seriesPlan(series, values)', () => {
  it('shows other values at the same dates, under the same id', () => {
    const series = { id: 'trees', title: 'Trees', unit: 'trees', dates: ['2023', '2024'], values: [1, 2] };
    const [statistic] = validatePlan(seriesPlan(series, [3, 4])).statistics;
    expect(statistic!.id).toBe('trees');
    expect(statistic!.observations.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2023', 3],
      ['2024', 4],
    ]);
  });
});
