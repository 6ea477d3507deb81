/**
 * A figure that the command was asked for, built.
 */
import { isChartsError } from '../data/errors.ts';
import { createLocale } from '../data/every-language.ts';
import type { Locale } from '../data/locale.ts';
import type { PlanPackage } from '../data/schema.ts';
import { validatePlan } from '../data/validate.ts';
import { ownAttributes, type Figure } from '../render/embed/figure-attributes.ts';
import type { Chart } from '../specs/chart.ts';
import { charts } from '../specs/charts.ts';
import { bundlePlan, type Bundle } from './bundle.ts';
import { CannotDo } from './cannot-do.ts';

export interface FigurePlan {
  /** Undefined where an error was found. */
  readonly plan?: PlanPackage;
  readonly findings: Bundle['findings'];
}

/**
 * @param path A plan's folder, or a plan as one JSON file; undefined for the shipped one.
 * @throws CannotDo where there is no plan at that path.
 */
export const figurePlan = async (path: string | undefined): Promise<FigurePlan> => {
  if (path === undefined) return { plan: (await import('../data/shipped-in-all.ts')).shipped, findings: [] };
  const { plan, findings } = await bundlePlan(path);
  return plan ? { plan: validatePlan(plan), findings } : { findings };
};

/**
 * @param width Of the picture, in CSS pixels.
 * @throws CannotDo in the builder's own words, where an option names nothing that the plan has.
 */
export const figureChart = async (
  { tag, attributes }: Figure,
  plan: PlanPackage,
  width: number,
): Promise<{ readonly chart: Chart; readonly locale: Locale }> => {
  const { dir, lang = 'en' } = attributes;
  // Words in another language than the one that was asked for run in their own direction.
  const direction = dir === 'ltr' || dir === 'rtl' ? dir : createLocale(createLocale(lang).tag).direction;
  const locale = createLocale(lang, direction);
  const options = Object.fromEntries([...ownAttributes(tag), 'original'].map((name) => [name, attributes[name]]));
  try {
    return { chart: (await charts[tag]()).build(plan, { ...options, width }, locale), locale };
  } catch (error) {
    if (!isChartsError(error)) throw error;
    throw new CannotDo(`<${tag}>: ${createLocale('en').error(error)}`);
  }
};
