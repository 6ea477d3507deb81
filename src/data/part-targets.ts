/**
 * Which targets belong to a theme or a step, and to whatever is a part of it.
 */
import { PlanChartsError } from './errors.ts';
import type { Plan, Target } from './schema.ts';

/**
 * The targets of a theme or a step and of all of its parts, in the order of the plan.
 *
 * @throws PlanChartsError `unknown-id`, which lists the ids there are.
 */
export const targetsWithin = ({ themes, steps, targets }: Plan, id: string): readonly Target[] => {
  const parts = [...themes, ...steps];
  if (!parts.some((part) => part.id === id))
    throw new PlanChartsError('unknown-id', { kind: 'step', id, known: parts.map((part) => part.id) });
  const within = new Set([id]);
  // A part may be listed before what it is a part of; a plan has a dozen levels at most.
  for (let size = 0; size !== within.size;) {
    size = within.size;
    for (const { id: part, partOf } of parts) if (partOf !== undefined && within.has(partOf)) within.add(part);
  }
  const named = new Set(steps.filter((step) => within.has(step.id)).flatMap((step) => step.targets));
  return targets.filter((target) => named.has(target.id) || (target.action !== undefined && within.has(target.action)));
};
