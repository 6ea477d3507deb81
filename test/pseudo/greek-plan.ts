/**
 * A plan whose own texts have no Latin letter: whatever is Latin in a figure of it are words of the library.
 */
import type { PlanPackage } from '../../src/data/schema.ts';
import type { ChartOptions } from '../../src/specs/charts.ts';
import { validatePlan } from '../../src/data/validate.ts';

/** Keys of a plan whose texts a figure shows. */
const SHOWN = new Set([
  ...['title', 'label', 'unit', 'area', 'scope', 'statedAs', 'definition', 'reason', 'note', 'publisher', 'byline'],
  ...['credit', 'method', 'assessor', 'locator', 'name', 'organisation', 'sector', 'operators', 'connects', 'quote'],
]);

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** About as wide, letter for letter. */
const GREEK = 'αβςδεφγηιζκλμνοπθρστυνωχψζΑΒΣΔΕΦΓΗΙΙΚΛΜΝΟΠΘΡΣΤΥΥΩΧΨΖ';

/** Names of what is not in a list, and of a unit that formats know: no texts. */
const NAMES = new Set(['percent', 'not-known']);

const greek = (text: string): string =>
  NAMES.has(text) ? text : text.replaceAll(/\p{Script=Latin}/gu, (letter) => GREEK[LATIN.indexOf(letter)] ?? 'ω');

type Rewrite = (text: string) => string;

const rewritten = (value: unknown, rewrite: Rewrite, isShown = false): unknown => {
  if (typeof value === 'string') return isShown ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((item) => rewritten(item, rewrite, isShown));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, rewritten(item, rewrite, SHOWN.has(key) || isShown)]),
  );
};

/**
 * The same plan in other letters.
 *
 * @param also What else is changed in its texts.
 */
export const greekPlan = (plan: PlanPackage, also: Rewrite = (text) => text): PlanPackage =>
  validatePlan(rewritten(JSON.parse(JSON.stringify(plan)), (text) => also(greek(text))));

/** Options that are asked in words of the plan's. */
const ASKED = new Set(['area', 'sector', 'batch', 'search']);

/** What an example asks of such a plan. */
export const greekOptions = (options: ChartOptions): ChartOptions =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      ASKED.has(name) && typeof value === 'string' ? greek(value) : value,
    ]),
  ) as ChartOptions;
