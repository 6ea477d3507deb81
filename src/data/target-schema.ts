/**
 * What a plan promises, and what was judged of it.
 */
import * as v from 'valibot';
import { Baseline, Citation } from './figure-schema.ts';
import {
  Amount,
  AmountOrRange,
  Attainment,
  DataStatus,
  Delivery,
  Id,
  LocalText,
  Operator,
  PlainDate,
  Trajectory,
  Unit,
} from './values.ts';

/** Who judged, when, how and on what. */
const assessment = {
  /** `computed`: by the figures of this plan and a rule that is written down. */
  by: v.picklist(['official', 'independent', 'newsroom', 'computed']),
  /** Name of who judged, where it was not computed. */
  assessor: v.optional(LocalText),
  date: PlainDate,
  method: LocalText,
  /** Id of the figure that was judged. */
  figure: v.optional(Id),
  /** Why it cannot be judged, or why there is no figure. */
  reason: v.optional(LocalText),
  citation: v.optional(Citation),
};

interface Assessed {
  readonly by: string;
  readonly assessor?: unknown;
  readonly citation?: unknown;
  readonly reason?: unknown;
}

const hasAssessor = ({ by, assessor, citation }: Assessed): boolean =>
  by === 'computed' || (assessor !== undefined && citation !== undefined);
const NEEDS_ASSESSOR = 'an assessor and a citation where it was not computed';

/** What leaves a question open owes a reason. */
const UNANSWERED = new Set(['not-assessable', 'not-applicable', 'discontinued', 'disputed', 'unknown']);
const NEEDS_REASON = 'a reason where something is not assessable, not applicable, discontinued, disputed or unknown';

const hasReason = (assessed: Assessed, ...statuses: readonly (string | undefined)[]): boolean =>
  assessed.reason !== undefined || !statuses.some((status) => status !== undefined && UNANSWERED.has(status));

/** A judgement on a target. */
export const TargetAssessment = v.pipe(
  v.strictObject({
    ...assessment,
    dataStatus: v.optional(DataStatus),
    attainment: v.optional(Attainment),
    trajectory: v.optional(Trajectory),
  }),
  v.check(
    ({ dataStatus, attainment, trajectory }) => [dataStatus, attainment, trajectory].some((s) => s !== undefined),
    'a dataStatus, an attainment or a trajectory',
  ),
  v.check((one) => hasAssessor(one), NEEDS_ASSESSOR),
  v.check((one) => hasReason(one, one.dataStatus, one.attainment, one.trajectory), NEEDS_REASON),
);

/** A judgement on whether a step was carried out. */
export const StepAssessment = v.pipe(
  v.strictObject({ ...assessment, delivery: Delivery }),
  v.check((one) => hasAssessor(one), NEEDS_ASSESSOR),
  v.check((one) => hasReason(one, one.delivery), NEEDS_REASON),
);

export const Target = v.pipe(
  v.strictObject({
    id: Id,
    label: LocalText,
    operator: Operator,
    /** `null` where the source gives no number; then `statedAs` is all there is. */
    value: AmountOrRange,
    unit: v.optional(Unit),
    /** What all of it would be, where there is a most: 100 for a share in percent, 97 for 97 sectors. */
    whole: v.optional(Amount),
    baseline: v.optional(Baseline),
    deadline: v.optional(PlainDate),
    deadlinePrecision: v.optional(v.picklist(['day', 'month', 'quarter', 'year'])),
    /** The words in which its source states it; never our own. */
    statedAs: v.optional(LocalText),
    /** The statistic that measures it. */
    statistic: v.optional(Id),
    /** The step it belongs to, where the step does not name it. */
    action: v.optional(Id),
    scope: v.optional(LocalText),
    assessments: v.optional(v.array(TargetAssessment), []),
    citation: Citation,
  }),
  v.forward(
    v.check(
      ({ value, statedAs }) => value !== null || statedAs !== undefined,
      'the words in which it was stated, where it has no number',
    ),
    ['statedAs'],
  ),
  v.forward(
    v.check(
      ({ operator, value }) => value === null || Array.isArray(value) === (operator === 'between'),
      'two numbers with the operator "between", and one with any other',
    ),
    ['value'],
  ),
  v.forward(
    v.check(({ deadline, deadlinePrecision }) => {
      const written = deadline === undefined ? 0 : deadline.split('-').length;
      return { year: 1, quarter: 2, month: 2, day: 3 }[deadlinePrecision ?? 'year'] <= (written || 3);
    }, 'a precision that the deadline is written in'),
    ['deadlinePrecision'],
  ),
);

/** A heading under which steps stand. Without a citation it is the package's own grouping, and is labelled so. */
export const Theme = v.strictObject({
  id: Id,
  label: LocalText,
  /** Id of the theme or step that it is a part of; without it, of the plan. */
  partOf: v.optional(Id),
  citation: v.optional(Citation),
});

/** What a source describes of the plan. It is an action or a measure only where a source says so. */
export const Step = v.strictObject({
  id: Id,
  label: LocalText,
  kind: v.optional(v.picklist(['action', 'measure', 'step']), 'step'),
  /** Id of the theme or step that it is a part of; without it, of the plan. */
  partOf: v.optional(Id),
  targets: v.optional(v.array(Id), []),
  event: v.optional(Id),
  assessments: v.optional(v.array(StepAssessment), []),
  citation: Citation,
});
