import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/target-gauge.ts';
import * as sample from './sample-targets.ts';
import { errorIn, figure, figureIn, type SharedArgs } from './figure.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';
import { pressKeys } from './keys.ts';

interface Args extends SharedArgs {
  target?: string;
  shape?: 'bar' | 'arc';
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/target-gauge',
  component: 'target-gauge',
  render: figure('target-gauge'),
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement) => figureIn(canvas, 'target-gauge');
const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'target-gauge');

/** The article's target, met on the measure of the first directory: what came later is told, and does not count. */
export const TheArticlesTarget: Story = { name: 'The article’s target', args: { target: '5g-factories' } };

/** The same on half a circle. */
export const AsAnArc: Story = { args: { target: '5g-factories', shape: 'arc' } };

/** A deadline has passed and the sources report nothing: that is said, and not called a failure. */
export const NotReported: Story = { args: { target: '5g-factory-enterprises' } };
export const NotReportedAsAnArc: Story = { args: { target: '5g-factory-enterprises', shape: 'arc' } };

/** A goal of another plan, which this one keeps apart. */
export const OfARelatedPlan: Story = { args: { target: 'sail-users' } };

/** "Over 3,000" does not permit 3,000: its edge is dashed. */
export const MoreThan: Story = { args: { target: 'external-network-enterprises' } };

/** "About two": what the digits written leave open is permitted. */
export const About: Story = { args: { target: 'demonstration-bases' } };
export const AboutOnAPhone: Story = { args: { target: 'demonstration-bases' }, decorators: [phone] };

/** One number is permitted, so there is a mark and no region. */
export const OneNumberPermitted: Story = { args: { target: 'pilot-benchmarks' } };

/** Baseline and latest figure against "at least". */
export const Short: Story = { args: { plan: sample.short } };
export const ShortAsAnArc: Story = { args: { plan: sample.short, shape: 'arc' } };

/** What is more than enough is drawn past the mark, in the same colour. */
export const Overshot: Story = { args: { plan: sample.overshot } };
export const OvershotAsAnArc: Story = { args: { plan: sample.overshot, shape: 'arc' } };

/** 3,000 is not more than 3,000. */
export const MoreThanIsNotReachedByEqual: Story = { args: { plan: sample.moreThan } };

/** Less is permitted: the region lies between zero and the edge. */
export const AtMost: Story = { args: { plan: sample.atMost } };
export const AtMostAsAnArc: Story = { args: { plan: sample.atMost, shape: 'arc' } };

export const BetweenInside: Story = { args: { plan: sample.inside } };
export const BetweenOutside: Story = { args: { plan: sample.outside } };
export const BetweenAsAnArc: Story = { args: { plan: sample.outside, shape: 'arc' } };
export const Exactly: Story = { args: { plan: sample.exactly } };

/** Zero is a target like any other. */
export const Zero: Story = { args: { plan: sample.zero } };
export const ZeroAsAnArc: Story = { args: { plan: sample.zero, shape: 'arc' } };

/** Bars stand on zero, to its left. */
export const Negative: Story = { args: { plan: sample.negative } };
export const NegativeAsAnArc: Story = { args: { plan: sample.negative, shape: 'arc' } };

/** There is no more than all: the scale ends at the mark. */
export const All: Story = { args: { plan: sample.all } };
export const AllAsAnArc: Story = { args: { plan: sample.all, shape: 'arc' } };

/** "About 3,000" is hollow, and whether it is at least 3,000 is left open. */
export const Hedged: Story = { args: { plan: sample.hedged } };
export const HedgedAsAnArc: Story = { args: { plan: sample.hedged, shape: 'arc' } };

export const Range: Story = { args: { plan: sample.range } };
export const RangeAsAnArc: Story = { args: { plan: sample.range, shape: 'arc' } };
export const Provisional: Story = { args: { plan: sample.provisional } };
export const ProvisionalAsAnArc: Story = { args: { plan: sample.provisional, shape: 'arc' } };
export const Disputed: Story = { args: { plan: sample.disputed } };
export const FartherThanTheBaseline: Story = { args: { plan: sample.farther } };

/** A change of definition between baseline and latest figure: both are shown, no share of the way is. */
export const NewCount: Story = { args: { plan: sample.newCount } };

/** A baseline, and no result. */
/** The figure of the deadline counts, not what came later; two judged it, and both are told. */
export const Assessed: Story = { args: { plan: sample.assessed } };

export const UnknownResult: Story = { args: { plan: sample.unknown } };
export const UnknownResultAsAnArc: Story = { args: { plan: sample.unknown, shape: 'arc' } };

/** A forecast is no result. */
export const NotYetDue: Story = { args: { plan: sample.notYetDue } };

/** The source gives no number: there is no scale, and no region that it did not name. */
export const WithoutValue: Story = { args: { plan: sample.withoutValue } };
export const WithoutUnit: Story = { args: { plan: sample.withoutUnit } };

/** The statistic counts something else: its value is said and has no place on the scale. */
export const OtherUnit: Story = { args: { plan: sample.otherUnit } };
export const OtherUnitAsAnArc: Story = { args: { plan: sample.otherUnit, shape: 'arc' } };

/** An unknown id is answered with the ids there are. */
export const UnknownTarget: Story = {
  args: { target: '6g' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toContain('There is no target “6g” in this plan. It has: 5g-f'),
    );
  },
};

export const BadShape: Story = {
  args: { shape: 'pie' as never },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('“shape” expects bar or arc, not “pie”.'));
  },
};

export const NoTargets: Story = {
  args: { plan: sample.withoutTargets },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toBe('This plan has no targets.'));
  },
};

export const OnAPhone: Story = { args: { plan: sample.overshot }, decorators: [phone] };
export const OnAPhoneAsAnArc: Story = { args: { plan: sample.overshot, shape: 'arc' }, decorators: [phone] };

/** Words, numbers and dates follow the language of the page; the labels are the plan’s. */
export const InChinese: Story = {
  args: { plan: sample.short },
  decorators: [chinese],
};

/** The scale runs from right to left. */
export const RightToLeft: Story = {
  args: { plan: sample.overshot },
  decorators: [arabic],
};
export const RightToLeftAsAnArc: Story = {
  args: { plan: sample.overshot, shape: 'arc' },
  decorators: [arabic],
};

/** An author's heading, summary and notes stand in place of the generated ones. */
export const AuthorsOwnWords: Story = {
  name: 'The author’s own words',
  render: () => html`
    <target-gauge draw="eager" target="5g-factories">
      <h3 slot="heading">Three hundred factories were promised</h3>
      <p slot="summary">Nobody has said how many were built.</p>
      <span slot="notes">Chart: the newsroom</span>
    </target-gauge>
  `,
};

/** A page's own colours and typeface, by custom properties; no redraw. The tint follows the accent. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  args: { plan: sample.short },
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
    <target-gauge draw="never">
      <h3 slot="heading">5G factories in China</h3>
      <p slot="summary">At least 300 5G factories were to be constructed.</p>
      <ul slot="sources">
        <li>UrduPoint / Pakistan Point News, 23 June 2023</li>
      </ul>
    </target-gauge>
  `,
};

/** Arrow keys move from the baseline to the latest figure and to the edge of the target. */
export const Keys: Story = {
  args: { plan: sample.short },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await waitFor(() => expect(element.picture).toBeTruthy());
    await pressKeys(element, 'End');
    await expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).toContain('at least 90%');
  },
};
