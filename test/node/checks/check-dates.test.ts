import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkDates } from '../../../src/node/checks/check-dates.ts';
import { aPlan, aTarget, baseline, statistic } from '../../fixtures.ts';
import { figure, inLine } from '../findings.ts';

const findings = (parts: Partial<PlanInput>) => checkDates(aPlan(parts)).map(inLine);
const of = (asOf: string, parts: Parameters<typeof figure>[0] = {}) =>
  findings({ figures: [figure({ asOf, ...parts })] });

describe('checkDates(plan)', () => {
  // The plan was true on 2025-01-01, its source is of 2024-12-01.
  it('wants no figure later than the plan, but a forecast', () => {
    expect(of('2025-02')).toEqual([
      'error figures.oaks.asOf: expected a date up to 2025-01-01, when the plan was true, got 2025-02',
    ]);
    expect(of('2025-02', { obsStatus: 'forecast' })).toEqual([]);
    expect(findings({ statistics: [statistic('trees', [['2026', 5]])] })[0]).toContain(
      'error statistics.trees.observations.trees-2026.asOf',
    );
    expect(checkDates(aTarget({ baseline: baseline(5, '2026') })).map(({ at }) => at)).toEqual([
      'targets.goal.baseline.asOf',
    ]);
  });

  it('warns of a figure later than its source, where the whole period is', () => {
    expect(of('2024-12-01')).toEqual([]);
    expect(of('2024-12')).toEqual([]);
    expect(of('2024')).toEqual([]);
    expect(of('2024-12-02')).toEqual([
      'warning figures.oaks.asOf: expected a date up to 2024-12-01, when gazette was published, got 2024-12-02',
    ]);
    const sources = [{ id: 'gazette', publisher: 'G', url: 'https://example.org', published: '2024-12' }];
    expect(findings({ sources, figures: [figure({ asOf: '2024-12-31' })] })).toEqual([]);
  });

  it('says the date of a batch by its own key', () => {
    const batch = { id: 'first', label: 'First', count: 30, date: '2026', citation: { source: 'gazette' } };
    const directory = { id: 'list', label: 'List', batches: [batch], citation: { source: 'gazette' } };
    expect(checkDates(aPlan({ directory })).map(({ at }) => at)).toEqual(['directory.batches.first.date']);
  });

  it('wants no source later than the plan', () => {
    const published = (date: string) =>
      findings({ sources: [{ id: 'gazette', publisher: 'G', url: 'https://example.org', published: date }] });
    expect(published('2025')).toEqual([]);
    expect(published('2025-01-02')).toEqual([
      'error sources.gazette.published: expected a date up to 2025-01-01, when the plan was true, got 2025-01-02',
    ]);
  });

  it('wants the next update after the plan', () => {
    expect(findings({ nextUpdateExpected: '2025' })).toEqual([]);
    expect(findings({ nextUpdateExpected: '2024' })).toEqual([
      'error nextUpdateExpected: expected a date from 2025-01-01 on, when the plan was true, got 2024',
    ]);
  });
});
