/**
 * The long matrix of the pseudo-language: every tag and every example picture, at the widths of phone, tablet and page, in
 * both directions.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { collisionsOf } from '../render/label-collisions.ts';
import { examples } from '../specs/examples.ts';
import { clippedLabels, clippedTexts } from '../pseudo/clipped-texts.ts';
import { drawnFigure, eachTooltip, figureTags, plans } from '../pseudo/figures.ts';
import { greekOptions, greekPlan } from '../pseudo/greek-plan.ts';
import { pseudoLocale } from '../pseudo/pseudo-locale.ts';
import { readableTexts, untranslated } from '../pseudo/readable-texts.ts';

const WIDTHS = [320, 768, 1200] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

describe('in a language 40 % longer', () => {
  for (const direction of DIRECTIONS)
    for (const width of WIDTHS) {
      for (const tag of figureTags)
        for (const [name, plan] of Object.entries(plans))
          it(`<${tag}> of ${name} says all, whole, at ${width} px, ${direction}`, async () => {
            await setViewport({ width: width + 20, height: 800 });
            const figure = await drawnFigure(tag, width, direction, plan);
            const found: string[] = [];
            const look = () => {
              found.push(...clippedTexts(figure.parentElement!));
              found.push(...untranslated(readableTexts(figure.shadowRoot!)));
            };
            look();
            if (figure.picture) {
              await eachTooltip(figure, look);
              found.push(...clippedLabels(figure.picture.svg));
            } else expect(figure.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('‹');
            expect(found).to.deep.equal([]);
          }).timeout(30_000);
      for (const [name, example] of Object.entries(examples))
        it(`${name} has room for its labels at ${width} px, ${direction}`, async () => {
          const options = { ...greekOptions(example.options), width };
          const plan = greekPlan(example.plan);
          const at = { tag: example.tag, plan, options, locale: pseudoLocale(direction) };
          expect(await collisionsOf(at, ['sans-serif', '"DejaVu Sans", Verdana, sans-serif'])).to.deep.equal([]);
        }).timeout(30_000);
    }
});
