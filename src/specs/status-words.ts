/**
 * The statuses of a target in words, each with who judged where that was not computed: a judgement is somebody's.
 */
import type { Locale } from '../data/locale.ts';
import type { Attainment, DataStatus, Delivery, Trajectory } from '../data/schema.ts';
import type { Stated } from '../data/target-status.ts';
import { statusShapes, type Question, type StatusShape } from './status-shapes.ts';

interface Answers {
  readonly dataStatus: DataStatus;
  readonly attainment: Attainment;
  readonly trajectory: Trajectory;
  readonly delivery: Delivery;
}

/** A status as it is shown: its shape beside its words. */
export interface StatusSign {
  readonly shape: StatusShape;
  readonly text: string;
}

/** The word of a status that needs no others around it. */
export const statusWord = <Q extends Question>(question: Q, status: Answers[Q], { words }: Locale): string =>
  (words.status[question] as Readonly<Record<Answers[Q], string>>)[status];

/** @param remark What else is to be said of it. */
export const statusSign = <Q extends Question>(
  question: Q,
  { status, assessment }: Stated<Answers[Q]>,
  locale: Locale,
  remark?: string,
): StatusSign => {
  const { by, assessor } = assessment ?? {};
  const judge = by === undefined || by === 'computed' ? undefined : (assessor ?? locale.words.target.judge[by]);
  const remarks = [judge, remark].filter((one) => one !== undefined);
  const word = statusWord(question, status, locale);
  return {
    shape: (statusShapes[question] as Readonly<Record<Answers[Q], StatusShape>>)[status],
    text: remarks.length > 0 ? locale.words.withRemark(word, remarks.join(locale.words.comma)) : word,
  };
};
