/**
 * What refers to what. Every id that one part of a plan uses for another must exist, and mean one thing: a citation
 * without its source proves nothing.
 */
import { BareObservation } from './bare.ts';
import { partsOf, pathTo, type Part } from './parts.ts';
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
  figures: ([] as readonly Named[]).concat(
    plan.figures,
    Object.values(plan.declared).filter((figure) => figure !== undefined),
    ...plan.statistics.map(({ observations }) => observations),
    ...plan.breakdowns.map(({ parts }) => parts),
    ...plan.relatedPlans.map(({ figures }) => figures),
  ),
});

export type ListName = keyof ReturnType<typeof listsOf>;

/** The lists that an id under a key may be found in. */
const NUMBERS = ['figures', 'targets', 'batches'] as const satisfies readonly ListName[];
const REFERENCES: ReadonlyMap<string, readonly ListName[]> = new Map(
  Object.entries({
    source: ['sources'],
    by: ['sources'],
    statistic: ['statistics'],
    step: ['themes and steps'],
    action: ['themes and steps'],
    partOf: ['themes and steps'],
    event: ['events'],
    announcedBy: ['events'],
    publishes: ['related plans', 'batches'],
    count: ['figures'],
    outOf: ['figures'],
    scale: ['figures'],
    figure: ['figures'],
    figures: ['figures'],
    breakdowns: ['breakdowns'],
    batch: ['batches'],
    targets: ['targets'],
    whole: NUMBERS,
    parts: NUMBERS,
    share: NUMBERS,
    part: NUMBERS,
    growth: NUMBERS,
    earlier: NUMBERS,
    later: NUMBERS,
  } satisfies Record<string, readonly ListName[]>),
);

/** A problem for each id that stands twice in a list, and for each that stands in none. */
export const referenceProblems = (plan: PlanPackage): Problem[] => {
  const lists = Object.entries(listsOf(plan)) as [ListName, readonly Named[]][];
  const ids = new Map(lists.map(([list, items]) => [list, new Set(items.map(({ id }) => id))]));
  const problems = [
    ...lists.flatMap(([list, items]) => (ids.get(list)!.size < items.length ? repeatedIds(list, items) : [])),
    // A sector may be named in several lists.
    ...plan.sectors.flatMap(({ id, named }) => repeatedIds(`sectors.${id}.named`, named)),
  ];
  const isSound = (item: object): boolean => BareObservation.is(item) && ids.get('sources')!.has(item.citation.source);
  for (const { lists: allowed, id, part, keys } of references(plan, isSound))
    if (!allowed.some((list) => ids.get(list)!.has(id)))
      problems.push({
        at: pathTo(part, ...keys),
        expected: `the id of one of the ${allowed.join(', ')}`,
        got: `"${id}"`,
      });
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

/** An id that a part of the plan uses for another. */
export interface Reference {
  readonly id: string;
  /** The lists that it may be found in. */
  readonly lists: readonly ListName[];
  readonly part: Part;
  /** What leads to it within the part. */
  readonly keys: readonly (string | number)[];
}

/**
 * Every reference within a plan.
 *
 * @param isPassedOver Parts whose references are known already.
 */
export function* references(plan: PlanPackage, isPassedOver?: (part: object) => boolean): Generator<Reference> {
  for (const part of partsOf(plan, isPassedOver)) {
    if (Array.isArray(part.value)) continue;
    for (const key in part.value) {
      const lists = REFERENCES.get(key);
      // Who made an assessment is a word of four, not an id.
      if (!lists || (key === 'by' && part.key !== 'conversion')) continue;
      const item = (part.value as Readonly<Record<string, unknown>>)[key];
      // What published the plan itself refers to all of it, which stands in no list.
      if (key === 'publishes' && item === plan.id) continue;
      if (typeof item === 'string') yield { id: item, lists, part, keys: [key] };
      else if (Array.isArray(item))
        for (const [i, id] of item.entries()) if (typeof id === 'string') yield { id, lists, part, keys: [key, i] };
    }
  }
}
