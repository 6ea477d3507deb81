import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkStatuses, type Judge } from '../../../src/node/checks/check-statuses.ts';
import { aPlan, statistic } from '../../fixtures.ts';
import { figure, inLine } from '../findings.ts';

const JUDGE: Judge = { dataStatus: () => 'reported', attainment: () => 'met', trajectory: () => 'on-track' };
const citation = { source: 'gazette' };
const COMPUTED = { by: 'computed', date: '2024-12-31', method: 'By the latest figure' } as const;
const OFFICIAL = { ...COMPUTED, by: 'official', assessor: 'The council', citation } as const;

const plan = (assessment: object, rest: Partial<PlanInput> = {}) => {
  const target = {
    id: 'goal',
    label: 'Goal',
    operator: 'at-least',
    value: 5,
    statedAs: 'five',
    statistic: 'trees',
    citation,
  };
  return aPlan({
    targets: [{ ...target, assessments: [assessment] } as never],
    statistics: [statistic('trees', [['2024', 6]]), statistic('shrubs', [['2024', 6]])],
    figures: [figure()],
    ...rest,
  });
};
const findings = (assessment: object, judge: Judge | undefined = JUDGE) =>
  checkStatuses(plan(assessment), judge).map(inLine);
const AT = 'targets.goal.assessments.0';

describe('checkStatuses(plan, judge)', () => {
  it('computes again what was computed', () => {
    expect(findings({ ...COMPUTED, dataStatus: 'reported', attainment: 'met', trajectory: 'on-track' })).toEqual([]);
    expect(findings({ ...COMPUTED, attainment: 'not-met' })).toEqual([
      `error ${AT}.attainment: expected met, got not-met`,
    ]);
    expect(findings({ ...COMPUTED, dataStatus: 'not-reported', trajectory: 'behind' })).toHaveLength(2);
    expect(checkStatuses(plan({ ...COMPUTED, attainment: 'not-met' }))).toEqual([]);
  });

  it('warns where somebody judged otherwise', () => {
    expect(findings({ ...OFFICIAL, attainment: 'met' })).toEqual([]);
    expect(findings({ ...OFFICIAL, attainment: 'partly-met' })).toEqual([
      `warning ${AT}.attainment: expected met, which the figures of the plan say, got partly-met (official)`,
    ]);
  });

  it('knows no rule that computes "partly met"', () => {
    const partly: Judge = { ...JUDGE, attainment: () => 'partly-met' };
    expect(findings({ ...COMPUTED, attainment: 'partly-met' }, partly)).toEqual([
      `error ${AT}.attainment: expected a status that a rule computes, got partly-met`,
    ]);
  });

  it('wants the figure of the statistic that measures the target, or one of no statistic', () => {
    const judged = (id: string) => findings({ ...COMPUTED, attainment: 'met', figure: id });
    expect(judged('trees-2024')).toEqual([]);
    expect(judged('oaks')).toEqual([]);
    expect(judged('shrubs-2024')).toEqual([
      `error ${AT}.figure: expected an observation of trees, got "shrubs-2024" of shrubs`,
    ]);
  });

  it('wants no judgement after the plan, of targets, related ones and steps', () => {
    expect(findings({ ...COMPUTED, attainment: 'met', date: '2025-01-02' })).toEqual([
      `error ${AT}.date: expected a date up to 2025-01-01, when the plan was true, got 2025-01-02`,
    ]);
    const late = { ...COMPUTED, date: '2026' };
    const target = { id: 'old', label: 'Old', operator: 'at-least', value: 5, statedAs: 'five', citation } as const;
    const others = aPlan({
      steps: [{ id: 'dig', label: 'Dig', citation, assessments: [{ ...late, delivery: 'completed' }] }],
      relatedPlans: [
        { id: 'before', label: 'Before', targets: [{ ...target, assessments: [{ ...late, attainment: 'met' }] }] },
      ],
    });
    expect(checkStatuses(others, JUDGE).map(({ at }) => at)).toEqual([
      'relatedPlans.before.targets.old.assessments.0.date',
      'steps.dig.assessments.0.date',
    ]);
  });

  it('lets a step be completed whose target is not met', () => {
    const steps = [
      {
        id: 'dig',
        label: 'Dig',
        targets: ['goal'],
        citation,
        assessments: [{ ...COMPUTED, delivery: 'completed' as const }],
      },
    ];
    const judge: Judge = { ...JUDGE, attainment: () => 'not-met' };
    expect(checkStatuses(plan({ ...COMPUTED, attainment: 'not-met' }, { steps }), judge)).toEqual([]);
  });
});
