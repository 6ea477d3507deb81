/**
 * Whatever has the focus is seen to have it: a ring of 2 px that stands out 3 : 1, not under a header of 120 px that stays
 * in sight; and what is pressed is 24 px large, or has that room. `focus.full.test.ts` has every tag on every page.
 */
import { expect } from '@open-wc/testing';
import { pageUnderHeader, SURROUNDINGS, walkedByArrows, walkedByTab } from './focus-walk.ts';

for (const text of [
  '<target-gauge target="5g-factories"></target-gauge>',
  '<plan-tree></plan-tree>',
  '<target-board></target-board>',
])
  describe(`${text}, by Tab,`, () => {
    for (const key of ['Tab', 'Shift+Tab'] as const)
      it(`shows at each stop that it is there (${key})`, async () => {
        const { stops, faults } = await walkedByTab(await pageUnderHeader(text, SURROUNDINGS[0]!), key);
        expect(faults).to.deep.equal([]);
        expect(stops).to.be.greaterThan(3);
      }).timeout(30_000);

    it('shows where the arrows have led', async () => {
      const faults = await walkedByArrows(await pageUnderHeader(text, SURROUNDINGS[0]!));
      expect(faults).to.deep.equal([]);
    }).timeout(30_000);
  });
