import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/cited-figure.ts';
import '../src/entry/define/source-list.ts';
import '../src/entry/define/target-gauge.ts';
import { phone } from './surroundings.ts';

type Story = StoryObj;

const page = html`
  <style>
    .page {
      max-width: 620px;
      font:
        18px/28px Georgia,
        serif;
    }
  </style>
  <main class="page">
    <p>
      By the end of April 2023 the country had built
      <cited-figure figure="base-stations-2023-04">2.73 million</cited-figure> 5G base stations, and
      <cited-figure figure="users-2023-04">634 million</cited-figure> people used 5G-enabled mobile phones.
    </p>
    <target-gauge target="5g-factories" draw="eager"></target-gauge>
    <h2>Sources</h2>
    <source-list></source-list>
  </main>
`;

const numbered: Story['play'] = async ({ canvasElement }) => {
  const list = canvasElement.querySelector('source-list')!;
  await waitFor(() => expect(list.numbers).toBeDefined(), { timeout: 5000 });
};

export default {
  title: 'Elements/Source list',
  component: 'source-list',
  parameters: { controls: { disable: true } },
  render: () => page,
} satisfies Meta;

/** The sources of a page, with what each supports. */
export const OfAPage: Story = { play: numbered };

export const OnAPhone: Story = { decorators: [phone], play: numbered };

/** A page that cites nothing says so. */
export const Empty: Story = { render: () => html`<source-list></source-list>`, play: numbered };
