/**
 * What was judged of a target is what its figures say now. A step's delivery is nobody's to deduce: a step may be completed
 * whose target is not met.
 */
import type { Plan, Target, TargetAssessment } from '../../data/schema.ts';
import { isAfter } from './check-dates.ts';
import type { Finding } from '../finding.ts';

const STATUSES = ['dataStatus', 'attainment', 'trajectory'] as const;

/** Computes the statuses of a target, each as the word that an assessment has for it. */
export type Judge = Readonly<Record<(typeof STATUSES)[number], (plan: Plan, target: Target) => string>>;

/** @param judge Without one, what was computed is not computed again. */
export const checkStatuses = (plan: Plan, judge?: Judge): readonly Finding[] => [
  ...assessedTargets(plan).flatMap(({ target, at }) =>
    target.assessments.flatMap((assessment, i) => {
      const place = `${at}.assessments.${i}`;
      return [
        ...statusFindings(plan, target, assessment, place, judge),
        ...figureFindings(plan, target, assessment, place),
        ...dateFindings(plan, assessment.date, place),
      ];
    }),
  ),
  ...plan.steps.flatMap(({ id, assessments }) =>
    assessments.flatMap(({ date }, i) => dateFindings(plan, date, `steps.${id}.assessments.${i}`)),
  ),
];

const assessedTargets = (plan: Plan): readonly { readonly target: Target; readonly at: string }[] => [
  ...plan.targets.map((target) => ({ target, at: `targets.${target.id}` })),
  ...plan.relatedPlans.flatMap(({ id, targets }) =>
    targets.map((target) => ({ target, at: `relatedPlans.${id}.targets.${target.id}` })),
  ),
];

const statusFindings = (
  plan: Plan,
  target: Target,
  assessment: TargetAssessment,
  place: string,
  judge: Judge | undefined,
): readonly Finding[] =>
  STATUSES.flatMap((key): readonly Finding[] => {
    const got = assessment[key];
    if (got === undefined) return [];
    const at = `${place}.${key}`;
    const isComputed = assessment.by === 'computed';
    if (isComputed && got === 'partly-met')
      return [
        {
          rule: 'status',
          severity: 'error',
          at,
          expected: 'a status that a rule computes',
          got,
          mend: 'Name who judged it partly met, and where',
        },
      ];
    const expected = judge?.[key](plan, target);
    if (expected === undefined || expected === got) return [];
    return [
      isComputed
        ? { rule: 'status', severity: 'error', at, expected, got, mend: 'Judge the target again by its figures' }
        : {
            rule: 'status',
            severity: 'warning',
            at,
            expected: `${expected}, which the figures of the plan say`,
            got: `${got} (${assessment.by})`,
            mend: 'Look both up again; if both are right, both are shown',
          },
    ];
  });

const figureFindings = (
  plan: Plan,
  { statistic }: Target,
  { figure }: TargetAssessment,
  place: string,
): readonly Finding[] => {
  const owner = plan.statistics.find(({ observations }) => observations.some(({ id }) => id === figure));
  // A figure that stands in no series can be one of anything.
  if (figure === undefined || !owner || owner.id === statistic) return [];
  return [
    {
      rule: 'status',
      severity: 'error',
      at: `${place}.figure`,
      expected: statistic === undefined ? 'a figure that is no observation' : `an observation of ${statistic}`,
      got: `"${figure}" of ${owner.id}`,
      mend: 'Judge the target by the statistic that measures it',
    },
  ];
};

const dateFindings = (plan: Plan, date: string, place: string): readonly Finding[] =>
  isAfter(date, plan.asOf)
    ? [
        {
          rule: 'status',
          severity: 'error',
          at: `${place}.date`,
          expected: `a date up to ${plan.asOf}, when the plan was true`,
          got: date,
          mend: "Correct the date, or bring the plan's own asOf up to date",
        },
      ]
    : [];
