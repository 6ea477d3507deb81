import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import '../src/entry/define/plan-tree.ts';
import {
  actionsAndMeasures,
  deep,
  hundreds,
  longLabels,
  longList,
  noThemes,
  oneNode,
  targetsOnly,
  thousands,
  treeJson,
} from './sample-trees.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';

interface Args extends SharedArgs {
  open?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/plan-tree',
  component: 'plan-tree',
  render: figure('plan-tree'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'plan-tree');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'plan-tree');
const itemsIn = (canvas: HTMLElement) => [
  ...elementIn(canvas).shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]'),
];
/** What the article says of the plan: two counts, three themes of ours, ten steps, four targets. */
export const TheArticlesPlan: Story = { name: 'The article’s plan' };

/** Only the plan itself is open: each theme says how much belongs to it. */
export const OnlyTheThemes: Story = { args: { open: 'industrial-internet-2023' } };

/** One theme is open; the way to it needs no naming. */
export const OneThemeOpen: Story = { args: { open: 'building-5g-factories' } };

/** On a phone: an indented outline. */
export const OnAPhone: Story = { decorators: [phone] };

/** Actions and measures that the sources number; since all are described, nothing is hatched. */
export const ActionsAndMeasures: Story = { args: { plan: actionsAndMeasures } };

/** Without themes the steps stand under the plan; some of what was announced is described. */
export const NoThemes: Story = { args: { plan: noThemes } };

export const OneNode: Story = { args: { plan: oneNode } };

/** Targets without a step; one has no number, so its source’s words stand for it. */
export const TargetsWithoutAStep: Story = { args: { plan: targetsOnly } };

/** Long words end in an ellipsis; the table has them whole. */
export const LongLabels: Story = { args: { plan: longLabels } };

export const LongLabelsOnAPhone: Story = { args: { plan: longLabels }, decorators: [phone] };

/** Too deep for columns: an outline on any screen. */
export const TwelveLevels: Story = {
  args: { plan: deep, open: 'level-11' },
};

/** 210 nodes, all of them open. */
export const TwoHundredNodes: Story = {
  args: {
    plan: hundreds,
    open: Array.from({ length: 100 }, (_, i) => `step-${i + 1}`).join(' '),
    'no-table': true,
  },
};

/** 2,010 nodes: at first only the themes are open to be opened. */
export const TwoThousandNodes: Story = { args: { plan: thousands } };

/** A list of 120 is folded at 40. */
export const LongList: Story = { args: { plan: longList, open: 'theme-1' } };

/** As an editor may want it under a text that says the rest. */
export const PictureAlone: Story = {
  args: { 'no-heading': true, 'no-table': true, 'no-sources': true, 'no-menu': true },
};

/** An author's heading, summary and notes stand in place of the generated ones. */
export const AuthorsOwnWords: Story = {
  name: 'The author’s own words',
  render: () => html`
    <plan-tree draw="eager" open="building-5g-factories">
      <h3 slot="heading">Many measures, few names</h3>
      <p slot="summary">Of eleven actions and 54 measures the report names none; it describes ten steps.</p>
      <span slot="notes">Chart: the newsroom</span>
    </plan-tree>
  `,
};

/** While the plan is on its way room is reserved. */
export const Waiting: Story = {
  args: { src: SLOW_PLAN },
  beforeEach: slowNetwork,
};

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <plan-tree draw="never">
      <h3 slot="heading">China’s industrial-internet work plan</h3>
      <p slot="summary">The plan lists 11 key actions and 54 measures.</p>
      <ul slot="sources">
        <li>UrduPoint / Pakistan Point News, 23 June 2023</li>
      </ul>
    </plan-tree>
  `,
};

/** An unknown id is answered with the ids there are. */
export const UnknownPart: Story = {
  args: { open: 'networks factories' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toBe(
        'There is no theme or step “factories” in this plan. It has: industrial-internet-2023, 512-project, building-5g-factories, networks.',
      ),
    );
  },
};

/** A plan of 60 levels is refused, and the limit named. */
export const TooDeep: Story = {
  args: {
    plan: treeJson({
      steps: Array.from({ length: 60 }, (_, i) => ({
        id: `level-${i + 1}`,
        label: `Level ${i + 1}`,
        ...(i > 0 ? { partOf: `level-${i}` } : {}),
        citation: { source: 'sample' },
      })),
    }),
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toContain('expected at most 12 levels, got 60'));
  },
};

/** The words are Chinese; the labels are the plan’s. */
export const InChinese: Story = { decorators: [chinese] };

/** The tree grows from right to left. */
export const RightToLeft: Story = { decorators: [arabic] };

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  decorators: [house],
};

/** Arrow keys move from node to node, and open and close one. */
export const Keys: Story = {
  args: { open: 'industrial-internet-2023' },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    const onOpen = fn();
    element.addEventListener('chart-open', ({ detail }) => void onOpen(detail.id, detail.isOpen));
    await waitFor(() => expect(itemsIn(canvasElement)).toHaveLength(9));
    itemsIn(canvasElement)[5]!.focus();
    await fireEvent.keyDown(itemsIn(canvasElement)[5]!, { key: 'ArrowRight' });
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('networks', true));
    await waitFor(() => expect(itemsIn(canvasElement)).toHaveLength(13));
    await fireEvent.keyDown(itemsIn(canvasElement)[5]!, { key: 'ArrowRight' });
    await waitFor(() =>
      expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).toMatch(
        /^Develop the external networks of China Telecom, China Mobile and China Unicom, more than 3,000 enterprises/,
      ),
    );
  },
};
