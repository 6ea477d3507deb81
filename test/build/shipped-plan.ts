/**
 * The shipped plan as a page has it: what validation has made of the seeds, so that no reader waits for what is known to be
 * valid, nor for what would find it out.
 */
import type { Plugin } from 'vite';
import { plan } from '../../src/data/plan.ts';

export const validatedPlan: Plugin = {
  name: 'validated-plan',
  enforce: 'pre',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('/src/data/plan.ts')
      ? `import { frozen, keepAsRead } from './read-plans.ts';
export const plan = keepAsRead(frozen(JSON.parse(${quoted(JSON.stringify(plan))})));`
      : undefined,
};

/** In single quotes: a text of JSON is full of double ones. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
