import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/entry/define/cited-figure.ts';
import '../src/entry/define/factory-directory.ts';
import '../src/entry/define/fiveg-stats-chart.ts';
import '../src/entry/define/network-map.ts';
import '../src/entry/define/plan-timeline.ts';
import '../src/entry/define/plan-tree.ts';
import '../src/entry/define/sector-grid.ts';
import '../src/entry/define/source-list.ts';
import '../src/entry/define/target-board.ts';
import '../src/entry/define/target-gauge.ts';

export default {
  title: 'News article',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta;

/** A page as a news site would make it: its own type, its own measure, and the tags in the middle of the text. */
export const ChinasIndustrialInternetPlan: StoryObj = {
  name: 'China’s industrial-internet plan',
  render: () => html`
    <style>
      .page {
        max-width: 680px;
        margin: 0 auto;
        padding: 24px 16px 64px;
        font:
          18px/28px Georgia,
          'Times New Roman',
          serif;
      }
      .page h1 {
        margin: 0 0 8px;
        font-size: 32px;
        line-height: 38px;
        text-wrap: balance;
      }
      .page .byline {
        margin: 0 0 24px;
        font:
          14px/20px system-ui,
          sans-serif;
        color: light-dark(#5a5a57, #b0b0ab);
      }
      .page p {
        margin: 0 0 16px;
      }
      .page
        :is(
          plan-tree,
          plan-timeline,
          target-board,
          target-gauge,
          fiveg-stats-chart,
          sector-grid,
          network-map,
          factory-directory
        ) {
        --pc-font: system-ui, 'Noto Sans', sans-serif;
        margin: 32px 0;
        padding-block: 16px;
        border-block: 1px solid light-dark(#d9d9d5, #3d3d3a);
      }
      .page source-list {
        font:
          15px/22px system-ui,
          'Noto Sans',
          sans-serif;
      }
      .page source-list li {
        margin-block-end: 8px;
      }
    </style>
    <main class="page">
      <h1>China’s plan for 5G factories, and the network it stands on</h1>
      <p class="byline">
        After the report of UrduPoint / Pakistan Point News of 23 June 2023. What has been measured since is drawn
        beside it.
      </p>
      <p>
        China’s Ministry of Industry and Information Technology has released a work plan for the industrial internet
        with
        <cited-figure figure="key-actions">11 key actions</cited-figure> and 54 specific measures. The report names none
        of them; it describes ten steps.
      </p>
      <plan-tree group="article">
        <h2 slot="heading">What the plan announces, and what the report says of it</h2>
      </plan-tree>
      <p>
        The plan is to facilitate no less than 3,000 enterprises to build 5G factories, to construct no less than 300 of
        them and to create 30 pilot benchmarks. The first batch of 5G factory directories will be released as well.
      </p>
      <target-gauge target="5g-factories" group="article">
        <h2 slot="heading">No less than 300 5G factories</h2>
      </target-gauge>
      <p>
        Of the other targets that the plan sets, no result has been reported: nobody can say whether they were reached.
      </p>
      <target-board group="article">
        <h2 slot="heading">Seven targets, and one that is known to be met</h2>
      </target-board>
      <p>
        Of the directory that was to name the factories, three batches have been released since. How many each lists is
        known, and who owns them; the list itself is in none of the sources of this page.
      </p>
      <factory-directory group="article">
        <h2 slot="heading">1,260 factories in three batches</h2>
      </factory-directory>
      <p>
        The plan stands on a network that was already large. By the end of April 2023 the country had built
        <cited-figure figure="base-stations-2023-04">about 2.73 million</cited-figure>
        5G base stations, which cover all prefecture-level cities, and 634 million people used 5G-enabled mobile phones.
      </p>
      <fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30" group="article">
        <h2 slot="heading">The network behind the plan kept growing</h2>
      </fiveg-stats-chart>
      <p>
        The external networks of China Telecom, China Mobile and China Unicom are to connect enterprises and cloud
        platform resources and to serve over 3,000 enterprises. Enterprises’ internal networks in key industries are to
        be transformed, private 5G networks in mining supported, and the networks of chemical industrial zones upgraded.
      </p>
      <network-map group="article">
        <h2 slot="heading">Who is to connect whom</h2>
      </network-map>
      <p>
        The industrial internet has been integrated into 45 major sectors of the national economy, the report says, with
        an industrial scale of <cited-figure figure="industrial-scale">more than 1.2 trillion yuan</cited-figure>, which
        it converts to about 166.9 billion dollars.
      </p>
      <sector-grid group="article">
        <h2 slot="heading">45 sectors then, and 91 of 97 by another count</h2>
      </sector-grid>
      <p>
        The plan is one of a line that began in November 2019 with the “5G+Industrial Internet” 512 project, of which it
        announces an upgraded version.
      </p>
      <plan-timeline group="article">
        <h2 slot="heading">From the 512 project to the goals for 2030</h2>
      </plan-timeline>
      <h2>Sources</h2>
      <source-list></source-list>
    </main>
  `,
};
