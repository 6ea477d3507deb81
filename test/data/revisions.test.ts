import { describe, expect, it } from 'vitest';
import { correctionsOf, locate } from '../../src/data/revisions.ts';
import { aPlan, statistic } from '../fixtures.ts';

const plan = aPlan({
  statistics: [statistic('trees', [['2024', 700]], { label: 'Trees planted' })],
  declared: {
    actions: { id: 'actions', label: 'Actions', value: 11, unit: 'actions', citation: { source: 'gazette' } },
  },
});

describe('locate(plan, path)', () => {
  it('follows keys and ids to a value, and names what it belongs to', () => {
    const { value, items } = locate(plan, 'statistics.trees.observations.trees-2024.value')!;
    expect(value).toBe(700);
    expect(items.map(({ id }) => id)).toEqual(['trees', 'trees-2024']);
  });
  it('finds what is not in a list', () => {
    expect(locate(plan, 'declared.actions.value')).toMatchObject({ value: 11, items: [{ id: 'actions' }] });
    expect(locate(plan, 'title')).toEqual({ value: 'Town plan', items: [] });
  });
  it('is undefined where a key or an id leads nowhere', () => {
    expect(locate(plan, 'statistics.shrubs.label')).toBeUndefined();
    expect(locate(plan, 'statistic.trees.label')).toBeUndefined();
    expect(locate(plan, 'title.length.long')).toBeUndefined();
    expect(locate(plan, 'constructor.name')).toBeUndefined();
  });
});

describe('correctionsOf(plan, shown)', () => {
  const revision = (path: string, date: string) => ({ path, date, old: 1, new: 2, reason: 'a slip' });
  const revised = {
    ...plan,
    revisions: [
      revision('statistics.trees.observations.trees-2024.value', '2024-02'),
      revision('asOf', '2024-10'),
      revision('gone.value', '2024'),
    ],
  };

  it('is of the innermost part a path leads to, and of the plan itself always', () => {
    const dates = (...shown: object[]) => correctionsOf(revised, new Set(shown)).map(({ revision: { date } }) => date);
    const [trees] = plan.statistics;
    expect(dates(trees!.observations[0]!)).toEqual(['2024-10', '2024-02']);
    expect(dates(trees!)).toEqual(['2024-10']);
  });
});
