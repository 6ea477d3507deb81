import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import '../src/entry/define/fiveg-stats-chart.ts';
import { belowZero, corrected, empty, falling, forecast, inTwoLanguages, partlyKnown } from './sample-plans.ts';
import { errorIn, figure, type SharedArgs } from './figure.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';
import { pressKeys } from './keys.ts';

interface Args extends SharedArgs {
  statistics?: string;
  highlight?: string;
  from?: string;
  to?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/fiveg-stats-chart',
  component: 'fiveg-stats-chart',
  render: figure('fiveg-stats-chart'),
} satisfies Meta<Args>;

const messageIn = (canvas: HTMLElement) => errorIn(canvas, 'fiveg-stats-chart');

/** The article's own figures, pointed out in what came before and after. */
export const TheArticlesFigures: Story = {
  name: 'The article’s figures',
  args: { statistics: 'base-stations users', highlight: '2023-04-30' },
};

/** One statistic is a line with its points. */
export const OneStatistic: Story = { args: { statistics: 'base-stations' } };

/** Every figure of this series is hedged in its source, so every point is hollow. */
export const HedgedFigures: Story = { args: { statistics: 'projects' } };

/** A share, within two dates: the scale says where it does not begin at zero. */
export const WithinTwoDates: Story = { args: { statistics: 'base-station-share', from: '2023-05', to: '2024' } };

/** The count changed its definition at the turn of 2023/24: no line crosses the break. */
export const SeriesBreak: Story = { args: { statistics: 'users' } };

/** All four statistics on one time axis, never on two value axes. */
export const SmallMultiples: Story = { args: { statistics: 'base-stations users base-station-share projects' } };

/** As an editor may want it under a text that says the rest. */
export const PictureAlone: Story = {
  args: {
    statistics: 'base-stations',
    highlight: '2023-04',
    'no-heading': true,
    'no-table': true,
    'no-sources': true,
    'no-menu': true,
  },
};

/** An author's heading, summary and notes stand in place of the generated ones. */
export const AuthorsOwnWords: Story = {
  name: 'The author’s own words',
  render: () => html`
    <fiveg-stats-chart draw="eager" statistics="base-stations" highlight="2023-04-30">
      <h3 slot="heading">The masts came before the factories</h3>
      <p slot="summary">China had built 2.73 million 5G base stations when the plan was published.</p>
      <span slot="notes">Chart: the newsroom</span>
    </fiveg-stats-chart>
  `,
};

/** While the plan is on its way the height of the picture is reserved, and what follows does not move. */
export const Waiting: Story = {
  args: { src: SLOW_PLAN, statistics: 'base-stations' },
  beforeEach: slowNetwork,
};

/** Words that came with the page stay on screen while nothing is drawn. */
export const StaticWords: Story = {
  render: () => html`
    <fiveg-stats-chart draw="never">
      <h3 slot="heading">5G base stations in China</h3>
      <p slot="summary">China had built 2.73 million 5G base stations by the end of April 2023.</p>
      <ul slot="sources">
        <li>UrduPoint / Pakistan Point News, 23 June 2023</li>
      </ul>
    </fiveg-stats-chart>
  `,
};

/** A value that is not known is hatched, never zero, and no line crosses it. */
export const PartlyUnknown: Story = { args: { plan: partlyKnown } };

/** Forecasts are dashed; what is provisional, estimated or disputed is a diamond; a range is a bar. */
export const ForecastAndDisputed: Story = { args: { plan: forecast } };

export const Falling: Story = { args: { plan: falling } };

/** Within a year the axis names months; the line at zero is where one measures from. */
export const MonthsAndNegativeValues: Story = { args: { plan: belowZero } };

/** What was corrected stands under the figure, with whose work it is; a conversion is somebody's, in tooltip and table. */
export const CorrectedAndSigned: Story = { args: { plan: corrected } };

/** A plan that says its labels and units in two languages. */
export const PlanInTwoLanguages: Story = { args: { plan: inTwoLanguages }, decorators: [chinese] };

export const Empty: Story = { args: { plan: empty } };

/** An unknown id is answered with the ids there are, in the figure, and with one event. */
export const UnknownStatistic: Story = {
  args: { statistics: '5g' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toMatch(
        /^There is no statistic “5g” in this plan\. It has: base-stations, users, base-station-share, projects, /,
      ),
    );
  },
};

export const NotADate: Story = {
  args: { highlight: 'last spring' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(messageIn(canvasElement)).toContain('not “last spring”'));
  },
};

/** The address does not answer; what came with the page stays. */
export const MissingFile: Story = {
  render: () => html`
    <fiveg-stats-chart draw="eager" src="/no-such-plan.json">
      <p slot="summary">China had built 2.73 million 5G base stations by the end of April 2023.</p>
    </fiveg-stats-chart>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toMatch(/no-such-plan\.json could not be loaded \(HTTP 404\)/),
    );
  },
};

/** A file that is JSON and no plan: the message names the path and what was expected. */
export const NotAPlan: Story = {
  args: { src: '/seeds/networks.json' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(messageIn(canvasElement)).toContain('is not a valid plan. the file: expected an object'),
    );
  },
};

/** On a phone: shorter numbers, stacked labels, fewer ticks. */
export const OnAPhone: Story = {
  args: TheArticlesFigures.args!,
  decorators: [phone],
};

/** Words, numbers and dates follow the language of the page; the labels are the plan’s. */
export const InChinese: Story = {
  args: TheArticlesFigures.args!,
  decorators: [chinese],
};

/** The picture is laid out from right to left. */
export const RightToLeft: Story = {
  args: TheArticlesFigures.args!,
  decorators: [arabic],
};

/** A page's own colours and typeface, by custom properties; no redraw. */
export const InTheHousesColours: Story = {
  name: 'In the house’s colours',
  args: { statistics: 'base-stations', highlight: '2023-04-30' },
  decorators: [house],
};

/** Elements with the same group show the same selection. Arrow keys move along a series and between series. */
export const KeysAndSelection: Story = {
  render: () => html`
    <fiveg-stats-chart draw="eager" group="demo" statistics="base-stations" no-table no-menu></fiveg-stats-chart>
    <fiveg-stats-chart draw="eager" group="demo" statistics="base-stations" from="2023" no-table></fiveg-stats-chart>
  `,
  play: async ({ canvasElement }) => {
    const [first, second] = [...canvasElement.querySelectorAll('fiveg-stats-chart')];
    const onSelect = fn();
    first!.addEventListener('chart-select', (event) => void onSelect(event.detail.id));
    await waitFor(() => expect(first!.picture && second!.picture).toBeTruthy());
    await pressKeys(first!, 'End');
    await expect(first!.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).toBe(
      '5G base stations, December 31, 2025, 4,838,000 base stations, CCTime (飞象网), text of MIIT Bureau of Operation Monitoring, 28 of 28',
    );
    await pressKeys(first!, 'Enter');
    await expect(onSelect).toHaveBeenCalledWith('base-stations-2025-12');
    await second!.updateComplete;
    await expect(second!.shadowRoot!.querySelector<HTMLElement>('.selection')!.hidden).toBe(false);
  },
};
