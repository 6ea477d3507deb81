/**
 * The plan that a command shows: somebody's, checked as `plan-charts bundle` checks it, or the one in this package.
 */
import type { PlanPackage } from '../data/schema.ts';
import { validatePlan } from '../data/validate.ts';
import { bundlePlan, type Bundle } from './bundle.ts';

/**
 * @param path A plan's folder, or a plan as one JSON file; undefined for the plan of this package.
 * @returns The plan, or what is wrong with it.
 * @throws CannotDo where there is no plan at that path.
 */
export const planOrShipped = async (
  path: string | undefined,
): Promise<{ readonly plan: PlanPackage } | Pick<Bundle, 'findings'>> => {
  if (path === undefined) return { plan: (await import('../data/plan.ts')).plan };
  const { plan, findings } = await bundlePlan(path);
  return plan ? { plan: validatePlan(plan) } : { findings };
};
