/** Whatever has the focus is seen to have it: every tag, on a light, a dark and a salmon page, forwards and back. */
import { expect } from '@open-wc/testing';
import { tags } from '../../src/entry/tags.ts';
import { measured } from '../measured.ts';
import { pageUnderHeader, SURROUNDINGS, walkedByArrows, walkedByTab } from './focus-walk.ts';

const TEXTS: Partial<Record<keyof typeof tags, string>> = {
  'fiveg-stats-chart': '<fiveg-stats-chart statistics="base-stations users"></fiveg-stats-chart>',
  'cited-figure': '<p>At least <cited-figure figure="5g-factories">300 factories</cited-figure> were promised.</p>',
  'source-list': '<article><target-gauge></target-gauge><source-list></source-list></article>',
  'plan-briefing': '<plan-briefing parts="networks sources"></plan-briefing>',
};

for (const around of SURROUNDINGS)
  describe(`on ${around.name}`, () => {
    for (const tag of Object.keys(tags) as (keyof typeof tags)[]) {
      const text = TEXTS[tag] ?? `<${tag}></${tag}>`;
      for (const key of ['Tab', 'Shift+Tab'] as const)
        it(`<${tag}> shows at each stop that it is there (${key})`, async () => {
          const { stops, seen, faults } = await walkedByTab(await pageUnderHeader(text, around), key);
          await measured('stops of Tab with a ring of 2 px and 3 : 1, in a figure under no header', seen, stops);
          expect(faults).to.deep.equal([]);
          expect(stops).to.be.greaterThan(0);
        }).timeout(60_000);

      if (!(tag in TEXTS) || tag === 'fiveg-stats-chart')
        it(`<${tag}> shows where the arrows have led`, async () => {
          const faults = await walkedByArrows(await pageUnderHeader(text, around));
          expect(faults).to.deep.equal([]);
        }).timeout(60_000);
    }
  });
