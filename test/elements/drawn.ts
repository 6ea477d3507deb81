/**
 * What tests of all elements need: an element with its picture on screen.
 */
import { fixture, oneEvent, type html } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/chart-element.ts';

/** A drawn element. */
export const drawn = async <E extends ChartElement>(template: ReturnType<typeof html>): Promise<E> => {
  const element = await fixture<E>(template);
  if (!element.picture) await oneEvent(element, 'chart-ready');
  await element.updateComplete;
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
