/**
 * How themes and steps stand in each other. They are a flat list in which each names what it is a part of, so a plan could
 * run in a circle, or deeper than any picture can show.
 */
import type { Plan } from './schema.ts';

/** Levels below the plan itself. National plans have four or five; a phone has room for no more than this. */
export const MAX_LEVELS = 12;

/** A line for each theme or step that is its own ancestor, or lies too deep; for a branch, only its first. */
export const nestingProblems = ({ id: plan, themes, steps }: Pick<Plan, 'id' | 'themes' | 'steps'>): string[] => {
  const parts = [...themes, ...steps];
  const parents = new Map(parts.map(({ id, partOf }) => [id, partOf]));
  return parts.flatMap(({ id }) => {
    if (id === plan) return [`themes and steps: expected an id other than the plan's own, got "${id}"`];
    const line = lineOf(id, parents);
    const above = parents.get(line.at(-1)!);
    // A circle is reported by its first member, and a branch that is too deep by its first part that is.
    if (above !== undefined && line.includes(above))
      return above === id && id === line.toSorted()[0]
        ? [`themes and steps: expected no circle, got ${[...line, id].map((one) => `"${one}"`).join(' in ')}`]
        : [];
    return line.length === MAX_LEVELS + 1
      ? [
          `themes and steps: expected at most ${MAX_LEVELS} levels, got ${depthBelow(id, parts) + MAX_LEVELS} at "${id}"`,
        ]
      : [];
  });
};

/** An id and what it is a part of, outwards, until the plan or the first repetition. */
const lineOf = (id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] => {
  const line = [id];
  const seen = new Set(line);
  for (let above = parents.get(id); above !== undefined && !seen.has(above); above = parents.get(above)) {
    line.push(above);
    seen.add(above);
  }
  return line;
};

/** Levels of a branch, its own root included. */
const depthBelow = (root: string, parts: readonly { readonly id: string; readonly partOf?: string | undefined }[]) => {
  let level: ReadonlySet<string> = new Set([root]);
  let depth = 0;
  while (level.size > 0) {
    const above = level;
    depth += 1;
    level = new Set(parts.filter(({ partOf }) => partOf !== undefined && above.has(partOf)).map(({ id }) => id));
  }
  return depth;
};
