/**
 * A plan's folder → the one file that a page loads.
 */
import { MAX_BYTES } from '../data/limits.ts';
import type { PlanInput } from '../data/schema.ts';
import { checkPlan, hasErrors, type CheckedPlan } from './plan-check.ts';

export interface Bundle extends Pick<CheckedPlan, 'findings' | 'counts' | 'files'> {
  /** The plan as it may be published; undefined where an error was found. */
  readonly plan?: PlanInput;
}

/**
 * @param path A plan's folder, or a plan as one JSON file.
 * @throws CannotDo where there is no plan at that path.
 */
export const bundlePlan = async (path: string): Promise<Bundle> => {
  const { findings, counts, files, json } = await checkPlan(path);
  if (hasErrors(findings)) return { findings, counts, files };
  // Whoever loads the plan has no use for the path to a schema on the editor's disk.
  const plan = { ...(json as PlanInput) };
  delete plan.$schema;
  const size = Buffer.byteLength(JSON.stringify(plan));
  if (size <= MAX_BYTES) return { plan, findings, counts, files };
  const tooLarge = {
    rule: 'file',
    severity: 'error',
    at: '',
    file: files[0] ?? path,
    part: '',
    expected: `at most ${MAX_BYTES} bytes in all, the limit of a published plan`,
    got: `${size} bytes`,
    mend: 'Split the plan, or shorten its quotes',
  } as const;
  return { findings: [...findings, tooLarge], counts, files };
};
