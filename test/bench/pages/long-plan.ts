/**
 * The long series as a plan, which is how our tags take it. Used by pages and by prerendering alike.
 */
import type { PlanInput } from '../../../src/data/schema.ts';
import type { LongSeries, Series } from '../bench-data.ts';

const DAY = 86_400_000;

const planWith = (statistic: NonNullable<PlanInput['statistics']>[number]): PlanInput => ({
  format: 'plan-charts/1',
  id: 'bench',
  title: 'A plan for the benchmark',
  language: 'en',
  asOf: '2025-12-31',
  sources: [{ id: 'nobody', publisher: 'Nobody', url: 'https://example.org/' }],
  statistics: [statistic],
});

export const longPlan = ({ from, values }: LongSeries): PlanInput => {
  const start = Date.parse(from);
  const citation = { source: 'nobody' };
  const observations = values.map((value, i) => ({
    id: `d${i}`,
    asOf: new Date(start + i * DAY).toISOString().slice(0, 10),
    value,
    citation,
  }));
  return planWith({ id: 'walk', label: 'A random walk', unit: 'steps', observations });
};

/** @param id Of the statistic that the tag asks for. */
export const seriesPlan = ({ id, title, unit, dates }: Series, values: readonly number[]): PlanInput => {
  const citation = { source: 'nobody' };
  const observations = dates.map((asOf, i) => ({ id: `o${i}`, asOf, value: values[i]!, citation }));
  return planWith({ id, label: title, unit, observations });
};
