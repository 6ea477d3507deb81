/**
 * Whether "alive" is true: each page is pointed at once by a real mouse, before anything is timed, and what it shows then
 * must differ from what it showed.
 */
import type { Browser, Page } from 'playwright-core';
import { conditions } from './conditions.ts';
import type { BenchPage } from './built-pages.ts';
import { probe } from './probe.ts';

const STEPS = 6;

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
    await page.addInitScript(probe);
    await page.goto(address);
    const isThere = (expected: boolean) => window.benchProbe[expected ? 'alive' : 'picture'] !== undefined;
    await page.waitForFunction(isThere, isExpected, { timeout: 60_000 }).catch(() => undefined);
    await page.waitForTimeout(300);
    return await showsSomethingElse(page);
  } finally {
    await page.close();
  }
};

/** Sweeps the first figure until it looks otherwise. */
const showsSomethingElse = async (page: Page): Promise<boolean> => {
  const box = (await page.locator('.figure').first().boundingBox())!;
  const height = Math.min(box.height, 780 - box.y);
  const look = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.mouse.move(1, 1);
  const before = await look();
  for (let row = 1; row < STEPS; row++)
    for (let column = 1; column < STEPS; column++) {
      await page.mouse.move(box.x + (box.width * column) / STEPS, box.y + (height * row) / STEPS, { steps: 3 });
      await page.waitForTimeout(60);
      if (!(await look()).equals(before)) return true;
    }
  return false;
};
