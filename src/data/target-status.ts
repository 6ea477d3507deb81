/**
 * The four statuses of a target, never merged: whether there is a figure, whether the target was reached, whether it is on
 * its way, and whether its steps were carried out, which is no evidence of the others.
 */
import { assessed, attainment, dataStatus, trajectory } from './assessment.ts';
import { middleOf } from './dates.ts';
import type { Attainment, DataStatus, Delivery, Plan, Step, Target, TargetAssessment, Trajectory } from './schema.ts';
import { stepsOf } from './target.ts';

/** A status, and whose judgement it is; undefined where it is computed here, from the figures of the plan. */
export interface Stated<Status, Assessment = TargetAssessment | StepAssessment> {
  readonly status: Status;
  readonly assessment: Assessment | undefined;
}

type StepAssessment = Step['assessments'][number];

export interface TargetStatuses {
  readonly dataStatus: Stated<DataStatus>;
  readonly attainment: Stated<Attainment>;
  readonly trajectory: Stated<Trajectory>;
  /** Of each step, in the order of the plan; a target that belongs to no step has none. */
  readonly delivery: readonly (Stated<Delivery, StepAssessment> & { readonly step: Step })[];
}

/** The statuses in their order, as pictures sort and count them. */
export const STATUSES = {
  dataStatus: ['reported', 'disputed', 'not-reported', 'not-yet-due', 'not-applicable', 'discontinued'],
  attainment: ['met', 'partly-met', 'not-met', 'pending', 'not-assessable'],
  trajectory: ['ahead', 'on-track', 'behind', 'moving-away', 'not-assessable'],
  delivery: ['completed', 'in-progress', 'delayed', 'not-started', 'abandoned', 'unknown'],
} as const satisfies {
  dataStatus: readonly DataStatus[];
  attainment: readonly Attainment[];
  trajectory: readonly Trajectory[];
  delivery: readonly Delivery[];
};

/** What the plan's editors, or those they cite, concluded last comes first; what nobody judged is computed at its date. */
export const statusesOf = (plan: Plan, target: Target): TargetStatuses => {
  const of = <Q extends 'dataStatus' | 'attainment' | 'trajectory'>(question: Q) => assessed(target, question);
  const [data, met, pace] = [of('dataStatus'), of('attainment'), of('trajectory')];
  return {
    dataStatus: { status: data?.dataStatus ?? dataStatus(plan, target), assessment: data },
    attainment: { status: met?.attainment ?? attainment(plan, target).status, assessment: met },
    trajectory: { status: pace?.trajectory ?? trajectory(plan, target).status, assessment: pace },
    delivery: stepsOf(plan, target).map((step) => ({ step, ...deliveryOf(step) })),
  };
};

/** What was judged last of a step; unknown where nobody did. */
export const deliveryOf = ({ assessments }: Step): Stated<Delivery, StepAssessment> => {
  const assessment = assessments.toSorted((a, b) => middleOf(a.date) - middleOf(b.date)).at(-1);
  return { status: assessment?.delivery ?? 'unknown', assessment };
};

/** How often each of some statuses occurs, in the order of all there are; those that do not are left out. */
export const countsOf = <Status>(
  statuses: readonly Status[],
  order: readonly Status[],
): readonly (readonly [Status, number])[] =>
  order.flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count > 0 ? [[status, count] as const] : [];
  });
