/**
 * How themes and steps stand in each other. They are a flat list in which each names what it is a part of, so a plan could
 * run in a circle, or deeper than any picture can show.
 */
import type { Problem } from './problem.ts';
import type { PlanPackage } from './schema.ts';

/** Levels below the plan itself. National plans have four or five; a phone has room for no more than this. */
export const MAX_LEVELS = 12;

/** More ids than this need not be listed to find where a circle is. */
const LISTED = 6;

interface Part {
  readonly id: string;
  readonly partOf?: string | undefined;
}

/** A problem for each circle, and for each branch that lies too deep. */
export const nestingProblems = ({
  id: plan,
  themes,
  steps,
}: Pick<PlanPackage, 'id'> & { readonly themes: readonly Part[]; readonly steps: readonly Part[] }): Problem[] => {
  const parts: readonly Part[] = [...themes, ...steps];
  const { levels, circles } = levelsOf(parts);
  const deepest = deepestBelow(parts, levels);
  const problem = (expected: string, got: string): Problem => ({ at: 'themes and steps', expected, got });
  return [
    ...parts.filter(({ id }) => id === plan).map(({ id }) => problem("an id other than the plan's own", `"${id}"`)),
    ...circles.map((circle) => problem('no circle', inWords(circle))),
    ...parts
      .filter(({ id }) => levels.get(id) === MAX_LEVELS + 1)
      .map(({ id }) => problem(`at most ${MAX_LEVELS} levels`, `${deepest.get(id)} at "${id}"`)),
  ];
};

/** The level of each part, from 1; what stands in a circle, or hangs on one, has none. Each part is visited once. */
const levelsOf = (parts: readonly Part[]) => {
  const parents = new Map(parts.map(({ id, partOf }) => [id, partOf]));
  const levels = new Map<string, number>();
  const visited = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const { id } of parts) {
    const line = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !visited.has(at)) {
      visited.add(at);
      line.add(at);
      at = parents.get(at);
    }
    const outwards = [...line];
    if (at !== undefined && line.has(at)) circles.push(outwards.slice(outwards.indexOf(at)));
    const above = at === undefined ? 0 : levels.get(at);
    if (above !== undefined && !(at !== undefined && line.has(at)))
      outwards.toReversed().forEach((one, i) => levels.set(one, above + i + 1));
  }
  return { levels, circles };
};

/** The deepest level at or below each part. */
const deepestBelow = (parts: readonly Part[], levels: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const deepest = new Map(levels);
  const byDepth = parts.toSorted((a, b) => (levels.get(b.id) ?? 0) - (levels.get(a.id) ?? 0));
  for (const { id, partOf } of byDepth)
    if (partOf !== undefined && deepest.has(partOf))
      deepest.set(partOf, Math.max(deepest.get(partOf)!, deepest.get(id) ?? 0));
  return deepest;
};

const inWords = (circle: readonly string[]): string => {
  const rest = circle.length - LISTED;
  const ids = circle.slice(0, LISTED).map((id) => `"${id}"`);
  return [...ids, ...(rest > 0 ? [`… (${rest} more)`] : []), `"${circle[0]}"`].join(' in ');
};
