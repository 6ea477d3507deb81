/**
 * Corrections: where in the plan one is, and which of them concern what is shown.
 */
import type { Plan, Revision } from './schema.ts';

/** A part of a plan that has an id, and what may be said of it. */
export interface Item {
  readonly id: string;
  readonly label?: string;
  readonly unit?: string;
  readonly asOf?: string;
}

export interface Located {
  /** What stands there now. */
  readonly value: unknown;
  /** What it belongs to, from the outside in: a statistic, then its observation. */
  readonly items: readonly Item[];
}

/**
 * What a path of keys and ids leads to: `statistics.users.observations.users-2023-04.value`. Undefined where it leads to
 * nothing; a last key that has no value leads to `undefined`.
 */
export const locate = (plan: Plan, path: string): Located | undefined => {
  const keys = path.split('.');
  const items: Item[] = [];
  let at: unknown = plan;
  for (const [i, key] of keys.entries()) {
    if (at === null || typeof at !== 'object') return undefined;
    if (Array.isArray(at)) at = (at as readonly Item[]).find(({ id }) => id === key);
    else if (Object.hasOwn(at, key) || i === keys.length - 1) at = (at as Readonly<Record<string, unknown>>)[key];
    else return undefined;
    if (isItem(at)) items.push(at);
  }
  return { value: at, items };
};

const isItem = (value: unknown): value is Item =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && 'id' in value;

export interface Correction extends Located {
  readonly revision: Revision;
}

/**
 * The corrections of what is shown, the newest first. One belongs to the innermost part that it is in: to an observation,
 * not to its statistic; one of the plan itself to every figure.
 *
 * @param shown The figures, targets, statistics and steps that are shown: parts of this plan, because a target and a
 * statistic may share an id.
 */
export const correctionsOf = (plan: Plan, shown: ReadonlySet<object>): readonly Correction[] =>
  plan.revisions
    .flatMap((revision) => {
      const located = locate(plan, revision.path);
      const inner = located?.items.at(-1);
      return located && (inner === undefined || shown.has(inner)) ? [{ ...located, revision }] : [];
    })
    .toSorted((a, b) => (a.revision.date < b.revision.date ? 1 : -1));
