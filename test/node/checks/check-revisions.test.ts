import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkRevisions } from '../../../src/node/checks/check-revisions.ts';
import { aPlan, statistic } from '../../fixtures.ts';
import { figure, inLine } from '../findings.ts';

const VALUE = 'statistics.trees.observations.trees-2024.value';
const revision = (parts: Partial<NonNullable<PlanInput['revisions']>[number]>) => ({
  date: '2024-06-01',
  path: VALUE,
  old: 5,
  new: 6,
  reason: 'A slip',
  ...parts,
});
const findings = (...revisions: Parameters<typeof revision>[0][]) =>
  checkRevisions(
    aPlan({
      statistics: [statistic('trees', [['2024', 6]])],
      figures: [figure({ value: [2, 3], qualifier: 'range', label: { en: 'Oaks', zh: '橡树' } })],
      revisions: revisions.map(revision),
    }),
  ).map(inLine);

describe('checkRevisions(plan)', () => {
  it('wants what stands there now, a number, a range, a text or nothing', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ path: 'figures.oaks.value', new: [2, 3] })).toEqual([]);
    expect(findings({ path: 'figures.oaks.label', old: 'Oak', new: { en: 'Oaks' } })).toEqual([]);
    expect(findings({ path: 'figures.oaks.asOf', old: '2024', new: null })).toEqual([]);
    expect(findings({ new: 7 })).toEqual(['error revisions.0.new: expected 6, which stands there now, got 7']);
  });

  it('wants each revision to lead to the next one of its path', () => {
    expect(findings({ old: 4, new: 5 }, { path: 'figures.oaks.value', old: 1, new: [2, 3] }, {})).toEqual([]);
    expect(findings({ old: 3, new: 4 }, {})).toEqual([
      'error revisions.0.new: expected 5, which revision 1 found there, got 4',
    ]);
  });

  it('wants a path to something', () => {
    expect(findings({ path: 'statistics.trees.observations.trees-2023.value' })).toEqual([
      'error revisions.0.path: expected a path to what the plan has, got "statistics.trees.observations.trees-2023.value"',
    ]);
    expect(findings({ path: 'shrubs.value' })).toHaveLength(1);
    expect(findings({ path: 'statistics.shrubs', new: null })).toHaveLength(1);
  });

  it('wants a change', () =>
    expect(findings({ old: 6 })).toEqual(['error revisions.0.new: expected something else than 6, got 6']));

  it('wants dates in order, none after the plan', () => {
    const label = { path: 'figures.oaks.label', old: 'Oak', new: 'Oaks' };
    expect(findings({ date: '2024-06-01' }, { ...label, date: '2024' })).toEqual([]);
    expect(findings({ date: '2024-06-01' }, { ...label, date: '2023-12' })).toEqual([
      'error revisions.1.date: expected a date from 2024-06-01 on, got 2023-12',
    ]);
    expect(findings({ date: '2025-02' })).toEqual([
      'error revisions.0.date: expected a date up to 2025-01-01, when the plan was true, got 2025-02',
    ]);
  });
});
