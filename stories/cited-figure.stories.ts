import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/entry/define/cited-figure.ts';
import type { CitedFigureElement } from '../src/elements/cited-figure.ts';
import type { PlanInput } from '../src/data/schema.ts';
import { phone, arabic } from './surroundings.ts';

interface Args {
  figure: string;
  text: string;
  src?: string;
  plan?: PlanInput;
}
type Story = StoryObj<Args>;

/** A paragraph as a news site sets it. */
const paragraph = ({ figure, text, src, plan }: Args) => html`
  <style>
    .paragraph {
      max-width: 560px;
      margin: 160px 0 24px;
      font:
        18px/28px Georgia,
        serif;
    }
  </style>
  <p class="paragraph">
    The plan stands on a network that was already large. By the end of April 2023 the country had
    <cited-figure figure=${figure} src=${src ?? ''} .plan=${plan}>${text}</cited-figure>, which cover all
    prefecture-level cities, and 634 million people used 5G-enabled mobile phones.
  </p>
`;

const elementIn = (canvas: HTMLElement) => canvas.querySelector<CitedFigureElement>('cited-figure')!;
const tipIn = (canvas: HTMLElement) => elementIn(canvas).shadowRoot!.querySelector('[part=tip]')!;
const press = async (canvas: HTMLElement) =>
  userEvent.click(elementIn(canvas).shadowRoot!.querySelector('[part=figure]')!);
const opened: Story['play'] = async ({ canvasElement }) => {
  await press(canvasElement);
  await waitFor(() => expect(tipIn(canvasElement)).toBeVisible());
};

/** Made up, to show what may be said of a number. */
const town: PlanInput = {
  format: 'plan-charts/1',
  id: 'town',
  title: 'Town plan (made up)',
  language: 'en',
  asOf: '2025-01-01',
  sources: [
    { id: 'gazette', publisher: 'Town Gazette', url: 'https://example.org/gazette', published: '2024-06-30' },
    { id: 'bank', publisher: 'Town Bank', url: 'https://example.org/bank' },
  ],
  figures: [
    {
      ...{ id: 'lamps', label: 'Street lamps', value: 300, qualifier: 'nearly', unit: 'lamps', asOf: '2024-06' },
      citation: { source: 'gazette', note: 'Counted at night.' },
      disputed: { reason: 'some were counted twice', citation: { source: 'bank' } },
    },
    { id: 'x', label: 'x'.repeat(200), value: 1, unit: 'z'.repeat(200), citation: { source: 'gazette' } },
  ],
  revisions: [{ date: '2024-12-01', path: 'figures.lamps.value', old: 200, new: 300, reason: 'A digit was misread.' }],
};

export default {
  title: 'Elements/Cited figure',
  component: 'cited-figure',
  render: paragraph,
  args: { figure: 'base-stations-2023-04', text: 'built 2.73 million 5G base stations' },
} satisfies Meta<Args>;

/** As a reader meets it. */
export const InASentence: Story = {};

/** As a reader has asked. */
export const Opened: Story = { play: opened };

export const OnAPhone: Story = { decorators: [phone], play: opened };

export const RightToLeft: Story = { decorators: [arabic], play: opened };

/** A target is a number too. */
export const OfATarget: Story = {
  args: { figure: '5g-factories', text: 'no less than 300 5G factories' },
  play: opened,
};

/** Disputed, corrected, of two sources. */
export const DisputedAndCorrected: Story = {
  args: { figure: 'lamps', text: 'nearly 300 lamps', plan: town },
  play: opened,
};

export const LongWords: Story = { args: { figure: 'x', text: 'one', plan: town }, play: opened };

/** The plan has no such figure: for the editor to see, not for the reader. */
export const UnknownFigure: Story = {
  args: { figure: 'nothing' },
  play: async ({ canvasElement }) => {
    await press(canvasElement);
    const figure = elementIn(canvasElement).shadowRoot!.querySelector('[part=figure]')!;
    await waitFor(() => expect(figure).not.toHaveAttribute('role'));
  },
};

/** The plan does not come. */
export const WithoutItsPlan: Story = {
  args: { src: 'nowhere/plan.json' },
  play: opened,
};
