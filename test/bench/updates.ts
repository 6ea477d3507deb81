/**
 * New data for the first chart, again and again, each painted before the next.
 */
import type { Page } from 'playwright-core';

/** @throws Error where the page can show no other data. */
export const runUpdates = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (times) => {
    const { benchUpdate, benchValues } = window;
    if (!benchUpdate || !benchValues) throw new Error('this page shows no other data');
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      });
    for (let i = 1; i <= times; i++) {
      await benchUpdate(benchValues.map((value, at) => value * (1 + ((i + at) % 10) / 20)));
      await frame();
    }
  }, count);
