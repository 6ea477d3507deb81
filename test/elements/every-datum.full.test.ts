/**
 * Every datum of every example is reached by key, on a phone and on a wide page, in both directions of writing.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { tags } from '../../src/entry/tags.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { measured } from '../measured.ts';
import { examples, type Example } from '../specs/examples.ts';
import { WHOLE, walked } from './key-walk.ts';

const drawnAt = async ({ tag, plan, options }: Example, width: number, dir: 'ltr' | 'rtl'): Promise<ChartElement> => {
  await tags[tag]();
  const box = await fixture<HTMLElement>(html`<div dir=${dir} lang=${dir === 'rtl' ? 'ur' : 'en'}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement(tag) as ChartElement;
  for (const [name, value] of Object.entries(options)) if (name !== 'width') element.setAttribute(name, String(value));
  Object.assign(element, { plan, draw: 'eager' });
  box.append(element);
  await waitUntil(() => element.picture, 'it is drawn', { timeout: 10_000 });
  await element.updateComplete;
  return element;
};

describe('every datum', () => {
  for (const [name, example] of Object.entries(examples))
    for (const dir of ['ltr', 'rtl'] as const)
      it(`of ${name} is reached by key, ${dir}`, async () => {
        for (const width of [320, 900]) {
          const element = await drawnAt(example, width, dir);
          const { points } = element.chart!;
          if (points.length === 0) continue;
          const said = await walked(element);
          // What was opened on the way has other points.
          const all = element.chart!.points.map(({ label }) => label);
          const missed = all.filter((label) => !said.has(label));
          const isWhole = points.length <= WHOLE;
          // Of a long one, the first, the last and those before it.
          const reached = isWhole ? all.length - missed.length : said.size;
          await measured(
            isWhole ? 'data reached by key' : 'data of long pictures, sampled by key',
            reached,
            all.length,
          );
          if (isWhole) expect(missed, `${width} px`).to.deep.equal([]);
          expect([...said].filter((label) => label === '')).to.deep.equal([]);
          element.remove();
        }
      }).timeout(60_000);
});
