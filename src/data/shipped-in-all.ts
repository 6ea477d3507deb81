/**
 * The shipped plan with its texts in all languages that it has them in: for the command and for tests. A page loads those of
 * its own language, by `shipped.ts`.
 */
import { plan } from './plan.ts';
import type { PlanPackage } from './schema.ts';
import { translated } from './translation.ts';
import { ur } from './translations/ur.ts';
import { zhHans } from './translations/zh-hans.ts';
import { frozen, keepAsRead } from './read-plans.ts';
import { Multilingual } from './multilingual.ts';

export const shipped: PlanPackage = keepAsRead(
  frozen(
    translated(plan, plan.language, { ur, 'zh-Hans': zhHans }, (texts) => Object.assign(new Multilingual(), texts)),
  ),
);
