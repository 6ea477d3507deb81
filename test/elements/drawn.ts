/**
 * What the tests of every element do: wait for its picture, look into it, answer for a server.
 */
import { fixture, oneEvent, type html } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/chart-element.ts';

/** What keys do comes with the first focus; once it is on the page, a key answers at once. */
export const keysAreHere = (): Promise<unknown> =>
  Promise.all([import('../../src/elements/point-keys.ts'), import('../../src/elements/tree-acts.ts')]);

/** A drawn element. */
export const drawn = async <E extends ChartElement>(template: ReturnType<typeof html>): Promise<E> => {
  const element = await fixture<E>(template);
  if (!element.picture) await oneEvent(element, 'chart-ready');
  await element.updateComplete;
  await keysAreHere();
  return element;
};

export const part = (element: ChartElement, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);

export const textsOf = (element: ChartElement) =>
  [...element.picture!.svg.querySelectorAll('text')].map((node) => node.textContent);

/** Answers one address as a server would, until what is returned is called. */
export const serve = (address: string, answer: () => Promise<Response>) => {
  const fetch = window.fetch.bind(window);
  window.fetch = (input, init) => (new Request(input).url.endsWith(address) ? answer() : fetch(input, init));
  return () => {
    window.fetch = fetch;
  };
};

/** What the live region speaks. */
export const status = (element: ChartElement) => element.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

/** The picture has the focus, and what keys do is at hand. */
export const focusPicture = async (element: ChartElement): Promise<void> => {
  element.pictureBox!.focus();
  // Asked for after the figure did, it is here after that.
  await keysAreHere();
  await new Promise((resolve) => setTimeout(resolve));
};

/** A key at the picture, and what it did. */
export const press = async (element: ChartElement, key: string): Promise<void> => {
  await focusPicture(element);
  element.pictureBox!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await element.updateComplete;
};

/** Lets so many frames pass. */
export const frames = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
