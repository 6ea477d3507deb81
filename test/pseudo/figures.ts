/**
 * Every tag in the pseudo-language, with a plan in Greek: drawn in a column of a width, with all that folds open.
 */
import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { tags } from '../../src/entry/tags.ts';
import { pointNodes } from '../../src/render/marks.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { everyState as everyTarget } from '../../stories/sample-boards.ts';
import { everyState as everyEntry, listed } from '../../stories/sample-directories.ts';
import { greekPlan } from './greek-plan.ts';
import { PSEUDO } from './pseudo-locale.ts';

export type Direction = 'ltr' | 'rtl';

export const figureTags = Object.keys(charts) as readonly Tag[];

/** Plans by what they show of a tag; the article's shows most. */
export const plans = {
  article: greekPlan(shipped),
  everyTarget: greekPlan(everyTarget),
  listed: greekPlan(listed),
  everyEntry: greekPlan(everyEntry),
} as const;

const column = async (width: number, direction: Direction): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div lang=${PSEUDO} dir=${direction}></div>`);
  box.style.width = `${width}px`;
  return box;
};

/** A plan of its own, and attributes in pairs. */
export const element = async <E extends HTMLElement = ChartElement>(
  tag: keyof typeof tags,
  width: number,
  direction: Direction,
  { plan, attributes = {}, words = '' }: Asked = {},
): Promise<E> => {
  await tags[tag]();
  const box = await column(width, direction);
  const made = document.createElement(tag) as HTMLElement as E & { plan?: unknown };
  if (plan !== undefined) made.plan = plan;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(words);
  box.append(made);
  return made;
};

interface Asked {
  readonly plan?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly words?: string;
}

/** Drawn, or with an error: whatever it has to say is said. */
export const settled = async (figure: ChartElement): Promise<void> => {
  if (!figure.picture && !figure.shadowRoot?.querySelector('[role=alert]'))
    await Promise.race([oneEvent(figure, 'chart-ready'), oneEvent(figure, 'chart-error')]);
  await figure.updateComplete;
};

export const drawnFigure = async (
  tag: Tag,
  width: number,
  direction: Direction,
  plan: PlanPackage = plans.article,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ChartElement> => {
  const figure = await element(tag, width, direction, { plan, attributes: { draw: 'eager', ...attributes } });
  await settled(figure);
  // What its plan has nothing for says so, and has no table.
  if (!figure.picture) return figure;
  for (const details of figure.shadowRoot!.querySelectorAll('details')) details.open = true;
  const isTabulated = () => figure.shadowRoot!.querySelector('tbody tr') ?? [...figure.chart!.table.rows].length === 0;
  await waitUntil(isTabulated, 'the table is there', { timeout: 5000 });
  await figure.updateComplete;
  return figure;
};

/** Points at each mark with a mouse, at some of many. */
export const eachTooltip = async (figure: ChartElement, look: () => void): Promise<number> => {
  const { svg, chart } = figure.picture!;
  const nodes = pointNodes(svg, chart);
  const step = Math.ceil(nodes.length / 12);
  let shown = 0;
  for (const { node } of nodes.filter((_, i) => i % step === 0)) {
    const { left, top, width, height } = node.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    figure.pictureBox!.dispatchEvent(
      new PointerEvent('pointermove', { ...at, bubbles: true, composed: true, pointerType: 'mouse' }),
    );
    await figure.updateComplete;
    const tooltip = figure.shadowRoot!.querySelector<HTMLElement>('.tooltip');
    if (!tooltip || tooltip.hidden) continue;
    shown += 1;
    look();
  }
  return shown;
};
