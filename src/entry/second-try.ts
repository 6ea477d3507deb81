/**
 * For a page that has lost the file that defines a tag: asks for it once more, and tells the page where that fails too.
 */
import type { ChartEvents } from '../elements/events.ts';

/** How long a network gets to come back. In milliseconds. */
const PAUSE = 1000;

/**
 * At another address: browsers of before 2026 remember that a file failed. As `imported` does it, which is in a file that may
 * be lost as well. Where an error names no address, as in Safari, nothing is remembered either.
 *
 * @param load What failed. @param error How. @param tag What it would have defined: each fires `chart-error` where that fails
 * again. @throws What the second attempt threw.
 */
export const secondTry = async (load: () => Promise<unknown>, error: unknown, tag: string): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const address = /\S+\.js$/.exec(String(error))?.[0];
  try {
    await (address ? import(/* @vite-ignore */ `${address}?retry=${Date.now()}`) : load());
  } catch (second) {
    const detail: ChartEvents['chart-error'] = { code: 'draw-failed', message: (second as Error).message };
    const figures = tag === 'a' ? [] : document.querySelectorAll(tag);
    for (const figure of figures)
      figure.dispatchEvent(new CustomEvent('chart-error', { detail, bubbles: true, composed: true }));
    throw second;
  }
};
