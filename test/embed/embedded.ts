/**
 * Figures as they are embedded, for tests.
 */
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import type { Embedding } from '../../src/render/embed/embedding.ts';
import type { Figure } from '../../src/render/embed/figure-attributes.ts';
import { frameHeight } from '../../src/render/embed/frame-height.ts';
import { charts } from '../../src/specs/charts.ts';

export const BASE = 'https://static.example.org/plan-charts/0.1.0/';

export const gauge: Figure = { tag: 'target-gauge', attributes: { target: '5g-factories', lang: 'en' } };

interface Given extends Partial<Omit<Embedding, 'figure' | 'chart' | 'locale' | 'height'>> {
  readonly plan?: PlanPackage;
}

/** The description of a figure of a plan, the shipped one by default. */
export const embedding = async (
  figure = gauge,
  { plan = shipped, width = 660, ...rest }: Given = {},
): Promise<Embedding> => {
  const locale = createLocale(figure.attributes.lang ?? 'en');
  const chart = (await charts[figure.tag]()).build(plan, { ...figure.attributes, width }, locale);
  const height = frameHeight(chart, figure.attributes, width, locale);
  return { figure, chart, locale, width, height, base: BASE, ...rest };
};
