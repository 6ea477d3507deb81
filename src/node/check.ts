/**
 * The fact-check of a plan: what is wrong with it, and what each of its numbers rests on.
 */
import { inLanguage } from '../data/language.ts';
import { statedNumbers } from '../data/stated.ts';
import { readPlan } from '../data/validate.ts';
import type { CheckReport } from './finding.ts';

/**
 * @param json A plan as it was parsed from JSON.
 * @param documents The transcripts beside it, by file name.
 */
export const check: (json: unknown, documents: ReadonlyMap<string, string>) => CheckReport = (json) => {
  const { plan, problems } = readPlan(json);
  const numbers = plan ? statedNumbers(inLanguage(plan, plan.language)).length : 0;
  return {
    findings: problems.map((problem) => ({ rule: 'schema', severity: 'error', ...problem })),
    counts: { numbers, quoted: 0, crossChecked: 0, addressOnly: numbers },
  };
};
