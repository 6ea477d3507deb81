import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/plan-briefing.ts';
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import * as boards from './sample-boards.ts';
import * as trees from './sample-trees.ts';
import { chinese, house, phone, SLOW_PLAN, slowNetwork, arabic } from './surroundings.ts';

interface Args {
  parts?: string;
  heading?: string;
  src?: string;
  plan?: PlanInput | PlanPackage;
}
type Story = StoryObj<Args>;

export default {
  title: 'Elements/plan-briefing',
  component: 'plan-briefing',
  render: ({ parts, heading, src, plan }: Args): TemplateResult =>
    html`<plan-briefing
      parts=${ifDefined(parts)}
      heading=${ifDefined(heading)}
      src=${ifDefined(src)}
      .plan=${plan}
    ></plan-briefing>`,
} satisfies Meta<Args>;

const briefingIn = (canvas: HTMLElement) => canvas.querySelector('plan-briefing')!;

/** The lead, the board, statistics, the tree, the timeline: side by side where there is room. */
export const TheArticlesPlan: Story = { name: 'The article’s plan' };

export const OnAPhone: Story = { decorators: [phone] };

/** Parts that are asked for, in that order. */
export const OtherParts: Story = { args: { parts: 'networks sectors board', heading: 'Networks, sectors, targets' } };

/** Another plan: what it has nothing of is left out. */
export const AnotherPlan: Story = { args: { plan: boards.everyState } };
export const AnotherPlanWithoutTargets: Story = { args: { plan: trees.oneNode } };

export const InChinese: Story = { decorators: [chinese], args: { parts: 'board tree' } };
export const RightToLeft: Story = { decorators: [arabic], args: { parts: 'board statistics' } };
export const InTheHousesColours: Story = { decorators: [house], args: { parts: 'board statistics' } };

/** There is room for it until its plan is there. */
export const Waiting: Story = { args: { src: SLOW_PLAN }, beforeEach: slowNetwork };

export const UnknownPart: Story = {
  args: { parts: 'board maps' },
  play: ({ canvasElement }) =>
    waitFor(() =>
      expect(briefingIn(canvasElement).querySelector('[role=alert]')?.textContent).toBe(
        '“parts” expects board or tree or statistics or timeline or sectors or networks or directory or sources, not “maps”.',
      ),
    ),
};
