import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/entry/define/target-board.ts';
import '../src/entry/define/target-gauge.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import * as sample from './sample-boards.ts';
import { withoutTargets } from './sample-targets.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';

interface Args extends SharedArgs {
  targets?: string;
  within?: string;
  sort?: 'plan' | 'status' | 'deadline' | 'progress';
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/target-board',
  component: 'target-board',
  render: figure('target-board'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'target-board');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'target-board');

/** All targets of the shipped plan: one was met, and of six nobody has reported anything. */
export const TheArticlesPlan: Story = { name: 'The article’s plan' };

/** On a phone rows are cards. */
export const OnAPhone: Story = { decorators: [phone] };

/** Targets by their ids; one is of another plan, which this one keeps apart. */
export const Named: Story = { args: { targets: '5g-factories sail-users' } };

/** Those of one theme, and of all of its steps. */
export const OfATheme: Story = { args: { plan: sample.everyState, within: 'streets' } };

/** Every unit has a scale of its own; whatever is not known is hatched, in words. */
export const EveryState: Story = { args: { plan: sample.everyState } };
export const EveryStateOnAPhone: Story = { args: { plan: sample.everyState }, decorators: [phone] };

export const ByStatus: Story = { args: { plan: sample.everyState, sort: 'status' } };
export const ByDeadline: Story = { args: { plan: sample.everyState, sort: 'deadline' } };

/** What may not be said of a target is not said: it comes last. */
export const ByShareOfTheWay: Story = { args: { plan: sample.everyState, sort: 'progress' } };

export const OneTarget: Story = { args: { plan: sample.oneTarget } };

/** More than a picture can hold: the table has all of them. */
export const AThousand: Story = { args: { plan: sample.thousand } };

export const LongWords: Story = { args: { plan: sample.longWords } };
export const LongWordsOnAPhone: Story = { args: { plan: sample.longWords }, decorators: [phone] };

/** A theme of which the sources state no target. */
export const NoTargetInATheme: Story = { args: { plan: sample.themeWithoutTargets, within: 'sky' } };

export const NoTargets: Story = {
  args: { plan: withoutTargets },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('This plan has no targets.'));
  },
};

/** An unknown id is answered with the ids there are. */
export const UnknownTheme: Story = {
  args: { plan: sample.themeWithoutTargets, within: 'sea' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toBe('There is no theme or step “sea” in this plan. It has: sky.'),
    );
  },
};

export const UnknownTarget: Story = {
  args: { targets: '5g-factories 6g' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toContain('There is no target “6g” in this plan.'));
  },
};

export const BadSort: Story = {
  args: { sort: 'size' as never },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toBe('“sort” expects plan or status or deadline or progress, not “size”.'),
    );
  },
};

/** A reader sorts the rows by the quiet control over them. */
export const Sorted: Story = {
  args: { plan: sample.everyState },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await waitFor(() => expect(element.shadowRoot!.querySelector('select')).toBeTruthy());
    await userEvent.selectOptions(element.shadowRoot!.querySelector('select')!, 'status');
    await waitFor(() => expect(element.chart!.points[0]!.id).toBe('trees'));
  },
};

/** What is chosen on the board is chosen on the gauge of its group. */
export const LinkedWithAGauge: Story = {
  render: () => html`
    <target-board draw="eager" group="linked"></target-board>
    <target-gauge draw="eager" group="linked" target="5g-factories"></target-gauge>
  `,
};

export const InChinese: Story = { decorators: [chinese] };
export const RightToLeft: Story = { args: { plan: sample.everyState }, decorators: [arabic] };
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  args: { plan: sample.everyState },
  decorators: [house],
};

/** While the plan is on its way the height of the picture is reserved, and what follows does not move. */
export const Waiting: Story = { args: { src: SLOW_PLAN }, beforeEach: slowNetwork };

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <target-board draw="never">
      <h3 slot="heading">What was promised</h3>
      <p slot="summary">One of seven targets was met; nothing was reported of the other six.</p>
    </target-board>
  `,
};
