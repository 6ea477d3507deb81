/**
 * What `target-board` asks of the plan: which targets, what is known of each, and in which order.
 */
import { PlanChartsError } from '../data/errors.ts';
import { targetsWithin } from '../data/part-targets.ts';
import type { Plan, Target } from '../data/schema.ts';
import { targetById } from '../data/select.ts';
import { lastDayOf } from '../data/target.ts';
import { STATUSES, statusesOf, type TargetStatuses } from '../data/target-status.ts';
import { factsOf, type Facts } from './target-facts.ts';

export interface BoardRow {
  readonly facts: Facts;
  readonly statuses: TargetStatuses;
}

export const SORTS = ['plan', 'status', 'deadline', 'progress'] as const;

export type Sort = (typeof SORTS)[number];

/**
 * The targets that are asked for, those named before those of a theme, each once.
 *
 * @param ids With spaces between them.
 * @throws PlanChartsError `unknown-id`; `nothing-to-show` where a plan has no target.
 */
export const targetsOfBoard = (plan: Plan, ids: string | undefined, within: string | undefined): readonly Target[] => {
  const named = ids?.split(/\s+/).filter(Boolean) ?? [];
  if (named.length > 0) return [...new Set(named)].map((id) => targetById(plan, id));
  if (within?.trim()) return targetsWithin(plan, within.trim());
  if (plan.targets.length === 0) throw new PlanChartsError('nothing-to-show', { kind: 'target' });
  return plan.targets;
};

export const boardRows = (plan: Plan, targets: readonly Target[], sort: Sort): readonly BoardRow[] => {
  const rows = targets.map((target) => ({ facts: factsOf(plan, target), statuses: statusesOf(plan, target) }));
  return sort === 'plan' ? rows : rows.toSorted(ORDERS[sort]);
};

/** What has no date, or of which no share may be said, comes last; what is equal stays in the order it had. */
const ORDERS: Readonly<Record<Exclude<Sort, 'plan'>, (a: BoardRow, b: BoardRow) => number>> = {
  status: (a, b) => rankOf(a) - rankOf(b),
  deadline: (a, b) => compared(lastDayOf(a.facts.target), lastDayOf(b.facts.target)),
  progress: (a, b) => compared(-(a.facts.share ?? -Infinity), -(b.facts.share ?? -Infinity)),
};

/** Infinity less Infinity would be no number. */
const compared = (a: number, b: number): number => (a === b ? 0 : a - b);

/** By whether they were reached, then by whether there is a figure. */
const rankOf = ({ statuses: { attainment, dataStatus } }: BoardRow): number =>
  STATUSES.attainment.indexOf(attainment.status) * STATUSES.dataStatus.length +
  STATUSES.dataStatus.indexOf(dataStatus.status);
