import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/factory-directory.ts';
import '../src/entry/define/fiveg-stats-chart.ts';
import '../src/entry/define/network-map.ts';
import '../src/entry/define/plan-timeline.ts';
import '../src/entry/define/plan-tree.ts';
import '../src/entry/define/sector-grid.ts';
import '../src/entry/define/target-board.ts';
import '../src/entry/define/target-gauge.ts';
import { plan as shipped } from '../src/data/plan.ts';
import type { ChartElement } from '../src/elements/chart-element.ts';
import { clippedLabels, clippedTexts } from '../test/pseudo/clipped-texts.ts';
import { greekPlan } from '../test/pseudo/greek-plan.ts';
import { PSEUDO } from '../test/pseudo/pseudo-locale.ts';
import { readableTexts, untranslated } from '../test/pseudo/readable-texts.ts';
import * as directories from './sample-directories.ts';
import { figure, type SharedArgs } from './figure.ts';
import type { Tag } from '../src/specs/charts.ts';

type Story = StoryObj<{ direction: 'ltr' | 'rtl' }>;

const plan = greekPlan(shipped);
const listed = greekPlan(directories.listed);

const all: readonly (readonly [Tag, SharedArgs & Record<string, unknown>])[] = [
  ['target-board', { plan }],
  ['target-gauge', { plan, target: '5g-factories' }],
  ['fiveg-stats-chart', { plan }],
  ['plan-tree', { plan }],
  ['plan-timeline', { plan }],
  ['sector-grid', { plan }],
  ['network-map', { plan }],
  ['factory-directory', { plan: listed }],
  // What cannot be shown says why.
  ['target-gauge', { plan, target: 'no-such-target' }],
  ['sector-grid', { plan: listed }],
];

/**
 * A language that nobody speaks: English in brackets, accented and 40 % longer, with a plan in Greek letters. Plain Latin
 * letters were not translated; a text without its last bracket is cut off.
 */
export default {
  title: 'Pseudo-locale',
  render: ({ direction }): TemplateResult =>
    html`<div class="pseudo" lang=${PSEUDO} dir=${direction}>${all.map(([tag, args]) => figure(tag)(args))}</div>
      <style>
        .pseudo > * {
          margin-block-end: 48px;
        }
      </style>`,
  play: async ({ canvasElement }) => {
    const figures = [...canvasElement.querySelectorAll<ChartElement>('.pseudo > *')];
    const isSettled = ({ picture, shadowRoot }: ChartElement) => picture ?? shadowRoot?.querySelector('[role=alert]');
    await waitFor(() => expect(figures.every(isSettled)).toBe(true), { timeout: 20_000 });
    for (const { shadowRoot, picture } of figures) {
      await expect(untranslated(readableTexts(shadowRoot!))).toEqual([]);
      if (picture) await expect(clippedLabels(picture.svg)).toEqual([]);
    }
    await expect(clippedTexts(canvasElement)).toEqual([]);
  },
} satisfies Meta<{ direction: 'ltr' | 'rtl' }>;

export const LeftToRight: Story = { args: { direction: 'ltr' } };
export const RightToLeft: Story = { args: { direction: 'rtl' } };
