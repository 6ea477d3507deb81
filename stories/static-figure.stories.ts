import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/entry/define/fiveg-stats-chart.ts';
import '../src/entry/define/plan-tree.ts';
import '../src/entry/define/target-gauge.ts';
import { plan } from '../src/data/plan.ts';
import type { ChartElement } from '../src/elements/chart-element.ts';
import { stylesheet } from '../src/elements/stylesheet.ts';
import { staticFigure } from '../src/render/markup.ts';
import type { Tag } from '../src/specs/charts.ts';
import { phone } from './surroundings.ts';

interface Args {
  tag: Tag;
  /** The tag's own attributes, as a page writes them. */
  options: Readonly<Record<string, string>>;
  /** Whether the tag is one that no script defines: what a reader has without JavaScript. */
  isDead?: boolean;
  /** What the author wrote into the tag. */
  own?: string;
}
type Story = StoryObj<Args>;

/** As a page links it. */
const address = URL.createObjectURL(new Blob([stylesheet], { type: 'text/css' }));

/** What prerendering writes into a page. */
const written = async ({ tag, options, isDead = false, own = '' }: Args): Promise<string> => {
  const slots = [...own.matchAll(/slot="(heading|summary)"/g)].map(([, slot]) => slot as 'heading' | 'summary');
  const inner = await staticFigure({
    tag,
    options,
    plan,
    language: 'en',
    stylesheet: address,
    own: new Set(slots),
  });
  const name = isDead ? `static-${tag}` : tag;
  const attributes = Object.entries(options).map(([key, value]) => ` ${key}="${value}"`);
  return `<link rel="stylesheet" href="${address}"><${name}${attributes.join('')}>${inner}${own}</${name}>`;
};

export default {
  title: 'Elements/Static figure',
  parameters: { controls: { disable: true } },
  tags: ['!autodocs'],
  loaders: [async ({ args }) => ({ text: await written(args) })],
  // Parsed as a page is: a declared shadow root is none where the text is set by innerHTML.
  render: (_, { loaded }) => {
    const box = document.createElement('div') as HTMLElement & { setHTMLUnsafe(html: string): void };
    box.setHTMLUnsafe((loaded as { text: string }).text);
    return box;
  },
} satisfies Meta<Args>;

const elementIn = (canvas: HTMLElement, tag: Tag) => canvas.querySelector<ChartElement>(tag)!;
const STATS = { statistics: 'base-stations users', highlight: '2023-04-30' };

/** Alive: the pictures that came with the page, under the element's own pointing; nothing was drawn. */
export const Alive: Story = {
  args: { tag: 'fiveg-stats-chart', options: STATS },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement, 'fiveg-stats-chart');
    await waitFor(() => expect(element.picture?.svg.getClientRects().length).toBe(1));
    await expect(element.shadowRoot!.querySelectorAll('.picture svg')).toHaveLength(6);
    element.pictureBox!.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(element.shadowRoot!.querySelector('.over [role=status]')!.textContent).toContain('28 of 28'),
    );
  },
};

export const AliveOnAPhone: Story = { ...Alive, decorators: [phone] };

/** What a reader has where no script ever comes: everything but the pointing. */
export const WithoutAScript: Story = {
  args: { tag: 'target-gauge', options: { target: '5g-factories' }, isDead: true },
};

export const TreeWithoutAScript: Story = { args: { tag: 'plan-tree', options: {}, isDead: true } };

/** A node was opened: only then plan and engine are fetched, and the picture drawn anew in place of the one that came. */
export const ANodeOpened: Story = {
  args: { tag: 'plan-tree', options: {} },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement, 'plan-tree');
    const items = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
    await waitFor(() => expect(items()).toHaveLength(19));
    items()
      .find((item) => item.ariaLabel!.startsWith('Networks'))!
      .click();
    await waitFor(() => expect(items()).toHaveLength(15));
    await expect(element.shadowRoot!.querySelectorAll('.picture svg')).toHaveLength(1);
  },
};

/** An author's own words stand where they were written, before and after the page comes alive. */
export const AnAuthorsOwnWords: Story = {
  args: {
    tag: 'target-gauge',
    options: { target: '5g-factories' },
    own: '<h3 slot="heading">The first list held 300 factories</h3><p slot="summary">The ministry counted them in November 2023.</p>',
  },
};
