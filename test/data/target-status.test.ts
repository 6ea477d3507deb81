import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/data/schema.ts';
import { countsOf, statusesOf, STATUSES } from '../../src/data/target-status.ts';
import { statusShapes } from '../../src/specs/status-shapes.ts';
import { aPlan, aTarget } from '../fixtures.ts';

const citation = { source: 'gazette' };
const judged = { by: 'independent', assessor: 'Auditors', method: 'by counting', citation } as const;

type StepInput = NonNullable<PlanInput['steps']>[number];

const withSteps = (...steps: readonly Pick<StepInput, 'id' | 'assessments' | 'targets'>[]) =>
  aPlan({
    steps: steps.map((step) => ({ label: step.id, kind: 'step', citation, ...step })),
    targets: [{ id: 'goal', label: 'Goal', operator: 'at-least', value: 3, action: 'own', citation }],
  });

describe('statusesOf(plan, target)', () => {
  it('is computed from the figures where nobody judged', () => {
    const plan = aTarget({}, [['2024', 120]]);
    const { dataStatus, attainment, trajectory, delivery } = statusesOf(plan, plan.targets[0]!);
    expect([dataStatus.status, attainment.status, trajectory.status]).toEqual(['reported', 'met', 'not-assessable']);
    expect(attainment.assessment).toBeUndefined();
    expect(delivery).toEqual([]);
  });

  it('is what was judged last, question by question', () => {
    const plan = aTarget(
      {
        assessments: [
          { ...judged, date: '2025-02', attainment: 'partly-met' },
          { ...judged, date: '2024-01', attainment: 'not-met', trajectory: 'behind' },
        ],
      },
      [['2024', 120]],
    );
    const { dataStatus, attainment, trajectory } = statusesOf(plan, plan.targets[0]!);
    expect([dataStatus.status, attainment.status, trajectory.status]).toEqual(['reported', 'partly-met', 'behind']);
    expect(attainment.assessment?.assessor).toBe('Auditors');
  });

  it('has the delivery of each step that the target names, or that names it, and none of the others', () => {
    const plan = withSteps(
      {
        id: 'own',
        assessments: [
          { ...judged, date: '2025', delivery: 'completed' },
          { ...judged, date: '2023', delivery: 'delayed' },
        ],
      },
      { id: 'other', targets: ['goal'] },
      { id: 'stranger' },
    );
    expect(statusesOf(plan, plan.targets[0]!).delivery.map(({ step, status }) => [step.id, status])).toEqual([
      ['own', 'completed'],
      ['other', 'unknown'],
    ]);
  });

  it('takes a step that is carried out for no evidence that the target is met', () => {
    const plan = withSteps({ id: 'own', assessments: [{ ...judged, date: '2025', delivery: 'completed' }] });
    expect(statusesOf(plan, plan.targets[0]!).attainment.status).toBe('not-assessable');
  });
});

describe('countsOf(statuses, order)', () => {
  it('counts in the order that is given, and leaves out what does not occur', () =>
    expect(countsOf(['b', 'a', 'b'], ['a', 'b', 'c'])).toEqual([
      ['a', 1],
      ['b', 2],
    ]));
});

describe('STATUSES', () => {
  it('has every status that has a shape', () => {
    for (const [question, shapes] of Object.entries(statusShapes))
      expect([...STATUSES[question as keyof typeof STATUSES]].toSorted()).toEqual(Object.keys(shapes).toSorted());
  });
});
