/**
 * Every correction says what stood there and what stands there now, in order.
 */
import { endOf, startOf } from '../../data/dates.ts';
import type { Plan, Revision } from '../../data/schema.ts';
import { isAfter } from './check-dates.ts';
import type { Finding } from '../finding.ts';
import { valueAt } from './places.ts';

export const checkRevisions = (plan: Plan): readonly Finding[] =>
  plan.revisions.flatMap((revision, i) => [
    ...dateFindings(plan, revision, i),
    ...changeFindings(revision, i),
    ...valueFindings(plan, revision, i),
  ]);

const finding = (i: number, key: string, expected: string, got: string, mend: string): Finding => ({
  rule: 'revision',
  severity: 'error',
  at: `revisions.${i}.${key}`,
  expected,
  got,
  mend,
});

const written = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const dateFindings = (plan: Plan, { date }: Revision, i: number): readonly Finding[] => {
  const before = plan.revisions[i - 1]?.date;
  if (isAfter(date, plan.asOf))
    return [finding(i, 'date', `a date up to ${plan.asOf}, when the plan was true`, date, 'Correct the date')];
  // "2024" may be after "2024-05": only what must be earlier is out of order.
  if (before === undefined || endOf(date) >= startOf(before)) return [];
  return [finding(i, 'date', `a date from ${before} on`, date, 'Put the revisions in order of their dates')];
};

const changeFindings = (revision: Revision, i: number): readonly Finding[] =>
  written(revision.old) === written(revision.new)
    ? [finding(i, 'new', `something else than ${written(revision.old)}`, written(revision.new), 'Remove the revision')]
    : [];

/** What a revision leads to: the next one of the same path, else what stands there now. */
const valueFindings = (plan: Plan, revision: Revision, i: number): readonly Finding[] => {
  const { found, value } = valueAt(plan, revision.path);
  if (!found)
    return [finding(i, 'path', 'a path to what the plan has', `"${revision.path}"`, 'Write keys, and in lists ids')];
  const next = plan.revisions.findIndex(({ path }, other) => other > i && path === revision.path);
  const expected = next < 0 ? (value ?? null) : plan.revisions[next]!.old;
  if (written(expected) === written(revision.new)) return [];
  const where = next < 0 ? 'which stands there now' : `which revision ${next} found there`;
  return [
    finding(
      i,
      'new',
      `${written(expected)}, ${where}`,
      written(revision.new),
      'Add the revision that is missing, or correct this one',
    ),
  ];
};
