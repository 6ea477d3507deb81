/**
 * The shipped plan as a page loads it: with its texts in the language of the page, as far as it has any in that.
 */
import { imported } from './imported.ts';
import { wordsAskedBy } from './locale.ts';
import { Multilingual } from './multilingual.ts';
import { frozen, keepAsRead } from './read-plans.ts';
import type { PlanPackage } from './schema.ts';
import { translated, type Translation } from './translation.ts';

/** Language and script → what the plan's texts are in it. A literal map, so that a bundler sees each. */
const TRANSLATIONS: Readonly<Record<string, readonly [tag: string, load: () => Promise<Translation>]>> = {
  'ur-Arab': ['ur', async () => (await imported(() => import('./translations/ur.ts'), 'ur')).ur],
  'zh-Hans': ['zh-Hans', async () => (await imported(() => import('./translations/zh-hans.ts'), 'zhHans')).zhHans],
};

/**
 * @param tag BCP 47 tag of the page. Where the plan has no texts in that language, or they do not arrive, it is the plan in
 * its own.
 * @throws TypeError where the plan itself does not arrive.
 */
export const shippedIn = async (tag: string): Promise<PlanPackage> => {
  const asked = wordsAskedBy(tag);
  const made = plans.get(asked) ?? make(asked);
  plans.set(asked, made);
  // A failure is not kept.
  made.catch(() => plans.delete(asked));
  return made;
};

/** All figures of a page that are in one language share one plan. */
const plans = new Map<string, Promise<PlanPackage>>();

const make = async (asked: string): Promise<PlanPackage> => {
  const [to, load] = TRANSLATIONS[asked] ?? [];
  const [{ plan }, texts] = await Promise.all([
    imported(() => import('./plan.ts'), 'plan'),
    load?.().catch(() => undefined),
  ]);
  if (to === undefined || !texts) return plan;
  return keepAsRead(frozen(translated(plan, plan.language, { [to]: texts }, multilingual)));
};

const multilingual = (texts: Readonly<Record<string, string>>): Multilingual =>
  Object.assign(new Multilingual(), texts);
