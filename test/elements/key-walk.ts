/**
 * A reader who goes through a picture by key, and what is spoken at each stop.
 */
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { keysAreHere, status } from './drawn.ts';

/** More stops than this are sampled: the first, the last, and those before it. */
export const WHOLE = 200;
const SAMPLE = 60;

const settled = () => new Promise((resolve) => setTimeout(resolve));

const focused = (element: ChartElement) => element.shadowRoot!.activeElement as HTMLElement | null;

/** What a screen reader says where the focus is: an item of a tree by itself, else the live region. */
const spoken = (element: ChartElement): string =>
  focused(element)?.role === 'treeitem' ? focused(element)!.ariaLabel! : status(element);

/** A key where the focus is, and what is said then. */
export const pressed = async (element: ChartElement, key: string): Promise<string> => {
  focused(element)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled();
  await element.updateComplete;
  return spoken(element);
};

/** Presses a key until nothing new is said. */
const along = async (
  element: ChartElement,
  key: string,
  first: string,
  most = Infinity,
): Promise<readonly string[]> => {
  const said = [first];
  while (said.length < most) {
    const next = await pressed(element, key);
    if (next === said.at(-1)) break;
    said.push(next);
  }
  return said;
};

/** Row by row: along each series from its first point to its last, then to the next series. */
const throughSeries = async (element: ChartElement, forward: string, back: string): Promise<ReadonlySet<string>> => {
  const said = new Set<string>();
  const isLong = element.chart!.points.length > WHOLE;
  await pressed(element, 'ArrowDown');
  for (;;) {
    const start = await pressed(element, 'Home');
    for (const label of await along(element, forward, start, isLong ? SAMPLE : Infinity)) said.add(label);
    const end = await pressed(element, 'End');
    said.add(end);
    if (isLong) for (const label of await along(element, back, end, SAMPLE)) said.add(label);
    const below = await pressed(element, 'ArrowDown');
    if (said.has(below)) return said;
  }
};

/** From the first node to the last; what is closed is opened on the way. */
const throughTree = async (element: ChartElement, forward: string): Promise<ReadonlySet<string>> => {
  const said = new Set<string>([await pressed(element, 'Home')]);
  for (;;) {
    if (focused(element)!.ariaExpanded === 'false') {
      const { open } = element.chart!;
      await pressed(element, forward);
      // Redrawn with what was folded away.
      for (let turn = 0; turn < 200 && element.picture!.chart.open === open; turn += 1) await settled();
      await element.updateComplete;
      said.add(spoken(element));
    }
    const before = focused(element);
    said.add(await pressed(element, 'ArrowDown'));
    if (focused(element) === before) return said;
  }
};

/** The first Tab into a picture: what keys do is there then. @returns Whether it is a tree. */
export const entered = async (element: ChartElement): Promise<boolean> => {
  await keysAreHere();
  const item = element.shadowRoot!.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
  (item ?? element.pictureBox!).focus();
  // The first focus asks for what keys do.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return item !== null;
};

/** All that is said to a reader who enters a picture and goes through it by key. */
export const walked = async (element: ChartElement): Promise<ReadonlySet<string>> => {
  const isMirrored = getComputedStyle(element).direction === 'rtl';
  const [forward, back] = isMirrored ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
  return (await entered(element)) ? throughTree(element, forward) : throughSeries(element, forward, back);
};
