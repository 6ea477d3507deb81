import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/network-map.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import * as sample from './sample-networks.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';
import { pressKeys } from './keys.ts';

interface Args extends SharedArgs {
  networks?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/network-map',
  component: 'network-map',
  render: figure('network-map'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'network-map');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'network-map');

/** Three operators and what their external networks are to connect; of the four others the article names neither. */
export const TheArticlesNetworks: Story = { name: 'The article’s networks' };

/** From top to bottom. */
export const OnAPhone: Story = { decorators: [phone] };

/** One of them. */
export const OneNetwork: Story = { args: { networks: 'external-networks' } };

/** In the order in which they are asked for; those without a named side stand under the others. */
export const SomeNetworks: Story = { args: { networks: 'chemical-zone-networks external-networks' } };

/** Operators and places of several networks, networks that lack one side or both, several targets. */
export const Shared: Story = { args: { plan: sample.shared } };
export const SharedOnAPhone: Story = { args: { plan: sample.shared }, decorators: [phone] };

/** Forty networks are a map still. */
export const Forty: Story = { args: { plan: sample.many(40) } };
export const FortyOnAPhone: Story = { args: { plan: sample.many(40) }, decorators: [phone] };

/** Sixty are drawn; the others are in the table. */
export const AThousand: Story = { args: { plan: sample.many(1000) } };

/** More operators, and more that is connected, than a map can name. */
export const Crowded: Story = { args: { plan: sample.crowded } };

export const LongWords: Story = { args: { plan: sample.longWords } };
export const LongWordsOnAPhone: Story = { args: { plan: sample.longWords }, decorators: [phone] };

/** No source says whose they are, and what they connect. */
export const NothingButNames: Story = { args: { plan: sample.bare } };

/** An unknown id is answered with the ids there are. */
export const UnknownNetwork: Story = {
  args: { networks: 'external-networks 6g' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toContain('There is no network “6g” in this plan. It has: external-networks, '),
    );
  },
};

export const NoNetworks: Story = {
  args: { plan: sample.withoutNetworks },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('This plan has no networks.'));
  },
};

/** Words, numbers and dates follow the language of the page; the labels are the plan’s. */
export const InChinese: Story = { decorators: [chinese] };

/** From right to left. */
export const RightToLeft: Story = { decorators: [arabic] };
export const RightToLeftOnAPhone: Story = { args: { plan: sample.shared }, decorators: [arabic, phone] };

/** An author's heading, summary and notes stand in place of the generated ones. */
export const AuthorsOwnWords: Story = {
  name: 'The author’s own words',
  render: () => html`
    <network-map draw="eager" networks="external-networks">
      <h3 slot="heading">Three operators are to connect the factories</h3>
      <p slot="summary">The plan names the operators of one of its five networks.</p>
      <span slot="notes">Map: the newsroom</span>
    </network-map>
  `,
};

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  args: { plan: sample.shared },
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
    <network-map draw="never">
      <h3 slot="heading">Networks of the plan</h3>
      <p slot="summary">External networks are to connect enterprises and cloud platform resources.</p>
      <ul slot="sources">
        <li>UrduPoint / Pakistan Point News, 23 June 2023</li>
      </ul>
    </network-map>
  `,
};

/** Arrow keys move along a network and between networks. */
export const Keys: Story = {
  args: { plan: sample.shared },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await waitFor(() => expect(element.picture).toBeTruthy());
    await pressKeys(element, 'ArrowRight', 'ArrowRight');
    await expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).toContain('zone');
  },
};
