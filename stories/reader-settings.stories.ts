import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
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
import type { ChartElement } from '../src/elements/chart-element.ts';
import { lost } from '../test/package/seen-on-page.ts';
import { spaceOut } from './text-spacing.ts';

type Story = StoryObj<{ how: string }>;

/**
 * What a reader has set in the system or the browser, and what figures make of it. Storybook cannot set these: each story
 * says where that is done; `npm run look -- reader-settings` takes its pictures with the setting on.
 */
export default {
  title: 'Reader settings',
  render: ({ how }): TemplateResult =>
    html`<article class="settings">
      <p>${how}</p>
      <p>The plan speaks of <cited-figure figure="5g-factories">at least 300 5G factories</cited-figure>.</p>
      <target-gauge target="5g-factories"></target-gauge>
      <target-board></target-board>
      <fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30"></fiveg-stats-chart>
      <plan-tree></plan-tree>
      <plan-timeline></plan-timeline>
      <sector-grid></sector-grid>
      <network-map></network-map>
      <factory-directory></factory-directory>
      <source-list></source-list>
      <style>
        .settings > * {
          margin-block-end: 48px;
        }
      </style>
    </article>`,
  play: async ({ canvasElement }) => drawn(canvasElement),
} satisfies Meta<{ how: string }>;

const drawn = async (canvas: HTMLElement): Promise<void> => {
  const figures = [...canvas.querySelectorAll<ChartElement>('.settings > *')].filter((one) => 'pictureBox' in one);
  for (const figure of figures) figure.draw = 'eager';
  await waitFor(() => expect(figures.every(({ picture }) => picture)).toBe(true), { timeout: 20_000 });
};

/** The system’s few colours take the place of ours; hatching and outlines say what tints said. */
export const ForcedColours: Story = {
  args: { how: 'Windows: Settings, Accessibility, Contrast themes.' },
  tags: ['forced-colors'],
};

/** Whatever only orders or explains is in ink; lines to read along are gone, and lines that say something are thicker. */
export const MoreContrast: Story = {
  args: { how: 'macOS: System Settings, Accessibility, Display, Increase contrast.' },
  tags: ['more-contrast'],
};

/** There is nothing to stop: figures change at once. */
export const LessMotion: Story = {
  args: { how: 'macOS and iOS: Accessibility, Motion, Reduce motion.' },
  tags: ['less-motion'],
};

/** Pictures are laid out for the room that is left, not made larger and cut. */
export const TextTwiceAsLarge: Story = {
  args: { how: 'Any browser: zoom to 200 %.' },
  tags: ['zoom-200'],
};

/** WCAG 1.4.12, as a reader’s own style sheet sets it; the words of pictures are in the table too, and stay as they are. */
export const WideTextSpacing: Story = {
  args: { how: 'A style sheet of one’s own, or a bookmarklet.' },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    spaceOut();
    await expect(lost()).toEqual([]);
  },
};

/** 320 px, which is what 1280 px leave at 400 %: the page does not scroll sideways. */
export const NarrowWindow: Story = {
  args: { how: 'A small phone, or zoom to 400 %.' },
  decorators: [
    (story) =>
      html`<div class="narrow">${story()}</div>
        <style>
          .narrow {
            width: 288px;
          }
        </style>`,
  ],
};

/** The table stands open after its picture, addresses are written out, and there is nothing to press. */
export const Paper: Story = {
  args: { how: 'Any browser: print.' },
  tags: ['print'],
};
