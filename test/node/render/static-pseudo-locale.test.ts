/**
 * Figures that are written into a page, in the pseudo-language: nothing that a reader sees or hears in them is English.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { plan as shipped } from '../../../src/data/plan.ts';
import { staticFigure } from '../../../src/render/markup.ts';
import { charts, type Tag } from '../../../src/specs/charts.ts';
import { heatingPlan } from '../../fixtures/heating-plan.ts';
import { greekPlan } from '../../pseudo/greek-plan.ts';
import { PSEUDO } from '../../pseudo/pseudo-locale.ts';
import { readableTexts, untranslated } from '../../pseudo/readable-texts.ts';

vi.mock('../../../src/data/every-language.ts', async (load) => {
  const { pseudoLocale } = await import('../../pseudo/pseudo-locale.ts');
  return { ...(await load()), createLocale: (_: string, direction: 'ltr' | 'rtl') => pseudoLocale(direction) };
});

/** What is in the declared shadow root, too. */
const opened = (markup: string): DocumentFragment => {
  const { document } = new JSDOM('').window;
  const page = document.createElement('template');
  page.innerHTML = markup;
  for (const shadow of page.content.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    shadow.replaceWith(shadow.content);
  return page.content;
};

describe.each([
  ['shipped', greekPlan(shipped)],
  ['heating', greekPlan(heatingPlan())],
] as const)('static figures of the %s plan', (_, plan) => {
  it.each(Object.keys(charts) as Tag[])('say nothing that is not translated: %s', async (tag) => {
    const request = { tag, options: {}, language: PSEUDO, plan, stylesheet: 'plan-charts.css', widths: [240, 720] };
    const markup = await staticFigure(request).catch((error: unknown) => String(error));
    const texts = readableTexts(opened(markup));
    expect(untranslated(texts)).toEqual([]);
    expect(texts.filter(({ text }) => text.includes('‹')).length).toBeGreaterThan(10);
  });
});
