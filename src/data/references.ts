/**
 * What refers to what. Every id that one part of a plan uses for another must exist, and mean one thing: a citation
 * without its source proves nothing.
 */
import type { Problem } from './problem.ts';
import type { PlanPackage } from './schema.ts';

interface Named {
  readonly id: string;
}

/** The lists in which an id means one thing. */
export const listsOf = (plan: PlanPackage) => ({
  sources: plan.sources,
  'themes and steps': [...plan.themes, ...plan.steps],
  targets: [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)],
  statistics: plan.statistics,
  events: plan.events,
  networks: plan.networks,
  sectors: plan.sectors,
  batches: plan.directory?.batches ?? [],
  'related plans': plan.relatedPlans,
  breakdowns: plan.breakdowns,
  figures: [
    ...plan.figures,
    ...Object.values(plan.declared).filter((figure) => figure !== undefined),
    ...plan.statistics.flatMap(({ observations }) => observations),
    ...plan.breakdowns.flatMap(({ parts }) => parts),
    ...plan.relatedPlans.flatMap(({ figures }) => figures),
  ],
});

export type ListName = keyof ReturnType<typeof listsOf>;

/** The lists that an id under a key may be found in. */
const NUMBERS = ['figures', 'targets', 'batches'] as const satisfies readonly ListName[];
const REFERENCES: Readonly<Record<string, readonly ListName[]>> = {
  source: ['sources'],
  by: ['sources'],
  statistic: ['statistics'],
  step: ['themes and steps'],
  action: ['themes and steps'],
  partOf: ['themes and steps'],
  event: ['events'],
  announcedBy: ['events'],
  count: ['figures'],
  figure: ['figures'],
  batch: ['batches'],
  targets: ['targets'],
  whole: NUMBERS,
  parts: NUMBERS,
  share: NUMBERS,
  part: NUMBERS,
  growth: NUMBERS,
  earlier: NUMBERS,
  later: NUMBERS,
};

/** Who judged is a word of four, not an id. */
const JUDGES = new Set(['official', 'independent', 'newsroom', 'computed']);

/** A problem for each id that stands twice in a list, and for each that stands in none. */
export const referenceProblems = (plan: PlanPackage): Problem[] => {
  const lists = Object.entries(listsOf(plan)) as [ListName, readonly Named[]][];
  const ids = new Map(lists.map(([list, items]) => [list, new Set(items.map(({ id }) => id))]));
  const problems = lists.flatMap(([list, items]) => repeatedIds(list, items));
  for (const { key, id, at } of references(plan, '')) {
    const allowed = REFERENCES[key]!;
    if (!allowed.some((list) => ids.get(list)!.has(id)))
      problems.push({ at, expected: `the id of one of the ${allowed.join(', ')}`, got: `"${id}"` });
  }
  return problems;
};

const repeatedIds = (list: string, items: readonly Named[]): Problem[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [{ at: list, expected: 'each id once', got: `"${id}" twice` }];
    seen.add(id);
    return [];
  });
};

/** An id that a part of the plan uses for another, the key it stands under, and its path. */
export interface Reference {
  readonly key: string;
  readonly id: string;
  readonly at: string;
}

/** Every reference within a part of a plan. */
export function* references(value: unknown, where: string): Generator<Reference> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const at = Array.isArray(value) ? `${where}[${key}]` : where ? `${where}.${key}` : key;
    if (typeof item === 'object') {
      const isList = Array.isArray(item) && Object.hasOwn(REFERENCES, key);
      if (isList)
        for (const [i, id] of (item as unknown[]).entries())
          if (typeof id === 'string') yield { key, id, at: `${at}[${i}]` };
      yield* references(item, at);
    } else if (typeof item === 'string' && Object.hasOwn(REFERENCES, key) && !(key === 'by' && JUDGES.has(item)))
      yield { key, id: item, at };
  }
}
