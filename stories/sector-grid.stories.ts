import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/sector-grid.ts';
import * as sample from './sample-sectors.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';
import { pressKeys } from './keys.ts';

interface Args extends SharedArgs {
  sectors?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/sector-grid',
  component: 'sector-grid',
  render: figure('sector-grid'),
} satisfies Meta<Args>;

const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'sector-grid');

/** Two counts with two denominators, so two grids: 45 of nobody knows how many, and 91 of 97. */
export const TheArticlesSectors: Story = { name: 'The article’s sectors' };

/** One of them, with the scale of the industry beside it. */
export const OneList: Story = { args: { sectors: 'industrial-internet' } };

/** Those that are not reached are outlined, because a source says out of how many they are counted. */
export const OutOfANumber: Story = { args: { sectors: '5g-applications' } };

/** A dot for each sector that a source names; the others are a number. */
export const SomeNamed: Story = { args: { plan: sample.someNamed } };

/** Those that are not reached may be named too. */
export const AllNamed: Story = { args: { plan: sample.allNamed } };

/** "More than 30" is hollow, and whether the 31st is one of them is left open. */
export const MoreThan: Story = { args: { plan: sample.hedged } };
export const About: Story = { args: { plan: sample.about } };
export const Range: Story = { args: { plan: sample.range } };
export const Provisional: Story = { args: { plan: sample.provisional } };
export const Disputed: Story = { args: { plan: sample.disputed } };

/** Of nearly 50, nobody knows how many are left: none is outlined. */
export const HedgedWhole: Story = { args: { plan: sample.hedgedWhole } };

/** How many are reached is not known, out of how many is. */
export const Unknown: Story = { args: { plan: sample.unknown } };
export const UnknownAtAll: Story = { args: { plan: sample.unknownAtAll } };

/** Zero is a count like any other. */
export const NoneReached: Story = { args: { plan: sample.none } };
export const OneSector: Story = { args: { plan: sample.one } };

/** The latest count is drawn, earlier ones stand in the table; a forecast counts nothing. */
export const Recounted: Story = { args: { plan: sample.recounted } };

/** The value of the scale is in its own currency; what it is in another is said to be somebody’s conversion. */
export const WithScale: Story = { args: { plan: sample.withScale } };

/** More than a hundred: smaller squares, twenty in a row. */
export const Many: Story = { args: { plan: sample.many } };

/** More than two hundred: one square stands for several, in words. */
export const AThousand: Story = { args: { plan: sample.thousand } };
export const AThousandNamed: Story = { args: { plan: sample.thousandNamed } };

/** A plan with more than a dozen lists shows a dozen, and says so. */
export const ManyLists: Story = { args: { plan: sample.manyLists } };
export const LongWords: Story = { args: { plan: sample.longWords }, decorators: [phone] };

export const OnAPhone: Story = { decorators: [phone] };
export const ManyOnAPhone: Story = { args: { plan: sample.many }, decorators: [phone] };

/** Words, numbers and dates follow the language of the page; the labels are the plan’s. */
export const InChinese: Story = { decorators: [chinese] };

/** Squares are counted from the right. */
export const RightToLeft: Story = { args: { plan: sample.allNamed }, decorators: [arabic] };

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = { name: 'In the house’s colours', decorators: [house] };

/** An unknown id is answered with the ids there are. */
export const UnknownList: Story = {
  args: { sectors: '6g' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toContain('There is no list of sectors “6g” in this plan.'));
  },
};

export const NoLists: Story = {
  args: { plan: sample.withoutLists },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('This plan has no list of sectors.'));
  },
};

/** While the plan is on its way the height of the picture is reserved, and what follows does not move. */
export const Waiting: Story = { args: { src: SLOW_PLAN }, beforeEach: slowNetwork };

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <sector-grid draw="never">
      <h3 slot="heading">Sectors of China’s industrial internet</h3>
      <p slot="summary">The industrial internet is integrated into 45 major sectors.</p>
    </sector-grid>
  `,
};

/** Arrow keys move from the named sectors to the number of all, and to the scale. */
export const Keys: Story = {
  args: { plan: sample.someNamed },
  play: async ({ canvasElement }) => {
    const element = figureIn(canvasElement, 'sector-grid');
    await waitFor(() => expect(element.picture).toBeTruthy());
    await pressKeys(element, 'End');
    await expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).toContain('21 trades');
  },
};
