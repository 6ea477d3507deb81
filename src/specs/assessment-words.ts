/**
 * What was concluded of a target, by whom, when and how: never a status without its method.
 */
import type { Locale } from '../data/locale.ts';
import type { TargetAssessment } from '../data/schema.ts';

export const assessmentWords = (assessment: TargetAssessment, locale: Locale): string => {
  const { by, assessor, date, method, reason, attainment, trajectory, dataStatus } = assessment;
  const { target } = locale.words;
  return target.assessed({
    statuses: [
      ...(attainment === undefined ? [] : [target.attainment[attainment]]),
      ...(trajectory === undefined ? [] : [target.trajectory[trajectory]]),
      ...(dataStatus === undefined ? [] : [target.dataStatus[dataStatus]]),
    ],
    by,
    assessor,
    date: locale.date(date, 'long'),
    method,
    reason,
  });
};
