/**
 * Whether "alive" is true: each page is pointed at once by a real mouse, before anything is timed, and what it shows then
 * must differ from what it showed.
 */
import type { Browser, Page } from 'playwright-core';
import { conditions } from './conditions.ts';
import type { BenchPage } from './built-pages.ts';
import { probe } from './probe.ts';

/** No line is thinner, in CSS pixels. */
const FINE = 2;

/** @returns A sentence for each page that answers and should not, or should and does not. */
export const pointedAt = async (
  browser: Browser,
  address: string,
  pages: readonly BenchPage[],
): Promise<readonly string[]> => {
  const sentences: string[] = [];
  for (const { contestant, pathFor } of pages) {
    const path = pathFor(conditions.at(-1)!);
    const answers = await answersPointer(browser, address + path, contestant.isAlive);
    if (answers !== contestant.isAlive)
      sentences.push(`${path} ${answers ? 'answers a pointer, and should not' : 'does not answer a pointer'}`);
  }
  return sentences;
};

const answersPointer = async (browser: Browser, address: string, isExpected: boolean): Promise<boolean> => {
  const page = await browser.newPage({ ...conditions.at(-1)!.context, locale: 'en-US', timezoneId: 'UTC' });
  try {
    await page.addInitScript(probe, isExpected);
    await page.goto(address);
    const isThere = (expected: boolean) => window.benchProbe[expected ? 'alive' : 'picture'] !== undefined;
    await page.waitForFunction(isThere, isExpected, { timeout: 60_000 }).catch(() => undefined);
    await page.waitForTimeout(300);
    return await showsSomethingElse(page);
  } finally {
    await page.close();
  }
};

/** Sweeps the first figure until it looks otherwise: over all of it, then finely across a line that may be in it. */
const showsSomethingElse = async (page: Page): Promise<boolean> => {
  const { x, y, width, height } = (await page.locator('.figure').first().boundingBox())!;
  const bottom = Math.min(y + height, 780);
  const look = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.mouse.move(1, 1);
  const before = await look();
  const coarse = steps(x, x + width, width / 6).flatMap((left) =>
    steps(y, bottom, (bottom - y) / 6).map((top) => [left, top] as const),
  );
  const fine = steps(y, bottom, FINE).map((top) => [x + width * 0.6, top] as const);
  for (const [left, top] of [...coarse, ...fine]) {
    await page.mouse.move(left, top, { steps: 2 });
    await page.waitForTimeout(30);
    if (!(await look()).equals(before)) return true;
  }
  return false;
};

/** Between both ends, and neither of them. */
const steps = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / by) - 1 }, (_, i) => from + (i + 1) * by);
