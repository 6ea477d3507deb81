import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/factory-directory.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import * as sample from './sample-directories.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';
import { pressKeys } from './keys.ts';

interface Args extends SharedArgs {
  by?: 'area' | 'sector' | 'batch';
  area?: string;
  sector?: string;
  batch?: string;
  search?: string;
  sort?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/factory-directory',
  component: 'factory-directory',
  render: figure('factory-directory'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'factory-directory');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'factory-directory');

/** The directory of 5G factories that the article announces: three batches since, and no source that lists them. */
export const TheArticlesDirectory: Story = { name: 'The article’s directory' };

export const OnAPhone: Story = { decorators: [phone] };

/** A list that is known: bars count it and filter it, the table is the list. */
export const Listed: Story = { args: { plan: sample.listed } };
export const ListedOnAPhone: Story = { args: { plan: sample.listed }, decorators: [phone] };

/** As a page asks for it: one area, sorted by name. */
export const Filtered: Story = { args: { plan: sample.listed, area: 'Old town', sort: 'name' } };

export const ByBatch: Story = { args: { plan: sample.listed, by: 'batch' } };

/** What the list does not say can be asked for too. */
export const OfUnknownArea: Story = { args: { plan: sample.listed, area: 'not-known' } };

export const NothingFound: Story = { args: { plan: sample.listed, search: 'lighthouse' } };

/** Ten thousand entries: a page of the list at a time. */
export const TenThousand: Story = { args: { plan: sample.tenThousand } };

export const NamesOnly: Story = { args: { plan: sample.namesOnly } };
export const OneEntry: Story = { args: { plan: sample.oneEntry } };
export const LongWords: Story = { args: { plan: sample.longWords } };
export const LongWordsOnAPhone: Story = { args: { plan: sample.longWords }, decorators: [phone] };

/** Batches as a range, as zero and as not known; hedged figures, two ways to divide the whole. */
export const EveryState: Story = { args: { plan: sample.everyState } };
export const EveryStateOnAPhone: Story = { args: { plan: sample.everyState }, decorators: [phone] };

/** Announced, and nothing more. */
export const AnnouncedOnly: Story = { args: { plan: sample.announcedOnly } };

/** What no entry has is answered with what there is. */
export const UnknownArea: Story = {
  args: { plan: sample.listed, area: 'Atlantis' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toContain('Old town'));
  },
};

export const NoDirectory: Story = {
  args: { plan: sample.withoutDirectory },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('This plan has no directory.'));
  },
};

/** Words, numbers and dates follow the language of the page; the labels are the plan’s. */
export const InChinese: Story = { args: { plan: sample.listed }, decorators: [chinese] };

/** From right to left. */
export const RightToLeft: Story = { args: { plan: sample.listed }, decorators: [arabic] };
export const RightToLeftOnAPhone: Story = { decorators: [arabic, phone] };

/** An author's heading, summary and notes stand in place of the generated ones. */
export const AuthorsOwnWords: Story = {
  name: 'The author’s own words',
  render: () => html`
    <factory-directory draw="eager">
      <h3 slot="heading">1,260 factories, and no list of them</h3>
      <p slot="summary">Three batches have been announced; which factories they are, no source here says.</p>
      <span slot="notes">Chart: the newsroom</span>
    </factory-directory>
  `,
};

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  args: { plan: sample.listed, sector: 'Clocks' },
  decorators: [house],
};

/** While the plan is on its way the height of the picture is reserved, and what follows does not move. */
export const Waiting: Story = {
  args: { src: SLOW_PLAN },
  beforeEach: slowNetwork,
};

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <factory-directory draw="never">
      <h3 slot="heading">5G factories</h3>
      <p slot="summary">Three batches are known by number.</p>
      <ul slot="sources">
        <li>fwsight.com, 2025</li>
      </ul>
    </factory-directory>
  `,
};

/** A bar that is chosen filters the list. */
export const Chosen: Story = {
  args: { plan: sample.listed },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await waitFor(() => expect(element.shadowRoot!.querySelector('form')).toBeTruthy());
    await pressKeys(element, 'ArrowDown', 'Enter');
    await waitFor(() => expect(element.shadowRoot!.querySelector('.pages')!.textContent).not.toContain('48'));
  },
};
