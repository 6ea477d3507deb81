import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import '../src/entry/define/plan-timeline.ts';
import * as sample from './sample-timelines.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';

interface Args extends SharedArgs {
  open?: string;
  from?: string;
  to?: string;
  today?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/plan-timeline',
  component: 'plan-timeline',
  render: figure('plan-timeline'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'plan-timeline');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'plan-timeline');
const itemsIn = (canvas: HTMLElement) => [
  ...elementIn(canvas).shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]'),
];

/** From the project of 2019 to what is due in 2030; the plans of 2021 and 2022 are folded into a count. */
export const TheArticlesPlan: Story = { name: 'The article’s plan' };

/** The dense stretch is open, and so are the targets of the plan. */
export const Open: Story = {
  args: { open: 'action-plan-2021-2023-issued..work-plan-2022-issued due..2023' },
};

/** A date that the page calls today; no clock is read. */
export const WithToday: Story = { args: { today: '2026-01-01' } };

/** Time runs from top to bottom. */
export const OnAPhone: Story = { decorators: [phone] };

export const OnAPhoneOpen: Story = {
  args: { open: 'action-plan-2021-2023-issued..work-plan-2022-issued due..2023', today: '2026-01-01' },
  decorators: [phone],
};

/** Only what is dated in these years; what has no date stays. */
export const TwoYears: Story = { args: { from: '2023', to: '2024' } };

/** A day is a point, a month a short bar, a year a long one; each kind has a shape and a word. */
export const EveryKind: Story = { args: { plan: sample.everyKind } };

export const EveryKindOnAPhone: Story = { args: { plan: sample.everyKind }, decorators: [phone] };

/** What other plans and the directory bring, each of them once. */
export const AmongOtherPlans: Story = { args: { plan: sample.amongOthers } };

/** A summer in which much happened, within a long history. */
export const DenseSummer: Story = { args: { plan: sample.denseSummer } };

/** The axis has days. */
export const ThreeWeeks: Story = { args: { plan: sample.threeWeeks } };

export const OneEvent: Story = { args: { plan: sample.oneEvent } };

/** Nothing has a date: there is no axis. */
export const UndatedOnly: Story = { args: { plan: sample.undatedOnly } };

export const DeadlinesOnly: Story = { args: { plan: sample.deadlinesOnly } };

/** 1,000 events and 200 targets. */
export const AThousandEvents: Story = { args: { plan: sample.thousand } };

/** Long words are broken, and end in an ellipsis; the table has them whole. */
export const LongWords: Story = { args: { plan: sample.longWords } };

export const LongWordsOnAPhone: Story = { args: { plan: sample.longWords }, decorators: [phone] };

/** Nothing is dated in the years that were asked for. */
export const NothingInThisPeriod: Story = { args: { from: '1990', to: '1995' } };

/** As an editor may want it under a text that says the rest. */
export const PictureAlone: Story = {
  args: { 'no-heading': true, 'no-table': true, 'no-sources': true, 'no-menu': true },
};

/** While the plan is on its way room is reserved. */
export const Waiting: Story = {
  args: { src: SLOW_PLAN },
  beforeEach: slowNetwork,
};

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <plan-timeline draw="never">
      <h3 slot="heading">A plan and its deadlines</h3>
      <p slot="summary">The plan was released in June 2023; its targets were due by the end of that year.</p>
      <ul slot="sources">
        <li>UrduPoint / Pakistan Point News, 23 June 2023</li>
      </ul>
    </plan-timeline>
  `,
};

/** What is no date is named. */
export const NoDate: Story = {
  args: { today: 'tomorrow' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toBe(
        '“today” expects a date such as 2023, 2023-04 or 2023-04-30, not “tomorrow”.',
      ),
    );
  },
};

/** The words are Chinese; the labels are the plan’s. */
export const InChinese: Story = { decorators: [chinese] };

/** Time runs from right to left. */
export const RightToLeft: Story = { args: { today: '2026-01-01' }, decorators: [arabic] };

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  decorators: [house],
};

/** Arrow keys move from entry to entry, and open and close one. */
export const Keys: Story = {
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    const onOpen = fn();
    element.addEventListener('chart-open', ({ detail }) => void onOpen(detail.id, detail.isOpen));
    await waitFor(() => expect(itemsIn(canvasElement)).toHaveLength(23));
    const stretch = itemsIn(canvasElement)[1]!;
    stretch.focus();
    await fireEvent.keyDown(stretch, { key: 'ArrowRight' });
    await waitFor(() =>
      expect(onOpen).toHaveBeenCalledWith('action-plan-2021-2023-issued..work-plan-2022-issued', true),
    );
    await waitFor(() => expect(itemsIn(canvasElement)).toHaveLength(30));
  },
};
