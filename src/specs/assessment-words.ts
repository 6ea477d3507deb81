/**
 * What was concluded of a target, by whom, when and how: never a status without its method.
 */
import type { Locale } from '../data/locale.ts';
import type { TargetAssessment } from '../data/schema.ts';

export const assessmentWords = (assessment: TargetAssessment, locale: Locale): string => {
  const { by, assessor, date, method, reason, attainment, trajectory, dataStatus } = assessment;
  const { target } = locale.words;
  const judged = [
    ...(attainment === undefined ? [] : [target.attainment[attainment]]),
    ...(trajectory === undefined ? [] : [target.trajectory[trajectory]]),
  ];
  // What was judged was reported.
  const isSaid = dataStatus !== undefined && (dataStatus !== 'reported' || judged.length === 0);
  return target.assessed({
    statuses: isSaid ? [...judged, target.dataStatus[dataStatus]] : judged,
    by,
    assessor,
    date: locale.date(date, 'long'),
    method,
    reason,
  });
};
