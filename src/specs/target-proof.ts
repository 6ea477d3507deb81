/**
 * What a picture of a target rests on, and what else means the same.
 */
import type { Citation } from '../data/schema.ts';
import { stepsOf } from '../data/target.ts';
import { citationsOfFigure } from './figure-words.ts';
import type { Facts } from './target-facts.ts';

/** In the order of the table, so that sources are numbered as a reader meets them. */
export const citationsOfTarget = ({ target, baseline, latest, later, breaks }: Facts): readonly Citation[] => [
  target.citation,
  ...[baseline, latest, later].flatMap((amount) => (amount ? citationsOfFigure(amount.figure) : [])),
  ...breaks.flatMap(({ citation }) => citation ?? []),
  ...target.assessments.flatMap(({ citation }) => citation ?? []),
];

/** What a correction may concern. */
export const shownOfTarget = ({ plan, target, latest, later }: Facts): readonly object[] => [
  target,
  ...stepsOf(plan, target),
  ...plan.statistics.filter(({ id }) => id === target.statistic),
  ...[latest, later].flatMap((amount) => amount?.figure ?? []),
];

/** Whatever of a target is chosen, its steps are meant too. */
export const stepIds = ({ plan, target }: Facts): readonly string[] => stepsOf(plan, target).map(({ id }) => id);
