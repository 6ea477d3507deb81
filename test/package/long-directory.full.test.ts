/**
 * A directory of 10,000 entries under the hand of a reader. No time is asserted: what an answer costs is compared with what
 * the first picture of the same page cost. `WATCH=1 npx vitest run --mode full long-directory` prints both.
 */
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { listed, tenThousand } from '../../stories/sample-directories.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import { usePages } from './pages-of-figures.ts';

const pages = usePages();

/** Seconds that the page's main thread has worked since it began. */
const worked = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
};

const figure = (page: Page, selector: string) => page.locator(`factory-directory ${selector}`);

/** What a reader does, and what then stands in the figure. */
const ACTS: Readonly<Record<string, readonly [act: (page: Page) => Promise<unknown>, then: RegExp, at?: string]>> = {
  'finds among all': [(page) => figure(page, 'input').fill('workshop 9999'), /^1–1 of 1$/],
  'shows all again': [(page) => figure(page, 'input').fill(''), /of 10,000$/],
  'sorts all': [(page) => figure(page, 'thead th:first-child button').click(), /↑/, 'thead th:first-child'],
  'turns a page': [(page) => figure(page, '.pages button:last-child').click(), /^16–30 of/],
  'filters by an area': [(page) => figure(page, 'select[name=area]').selectOption('Harbour'), /^1–15 of [\d,]{3,5}$/],
};

const opened = async (plan: PlanPackage) => {
  const { page, cdp, faults } = await pages.open('<p>Before</p>');
  await cdp.send('Performance.enable');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  const before = await worked(cdp);
  await page.evaluate((json) => {
    const element = document.createElement('factory-directory') as HTMLElement & { plan: unknown };
    element.plan = JSON.parse(json);
    document.body.append(element);
  }, JSON.stringify(plan));
  await figure(page, 'form').waitFor();
  return { page, cdp, faults, first: (await worked(cdp)) - before };
};

it('answers a reader with less work than its first picture took', async () => {
  const { page, cdp, faults, first } = await opened(tenThousand);
  const costs: Record<string, number> = {};
  for (const [name, [act, then, at = '.pages span']] of Object.entries(ACTS)) {
    const before = await worked(cdp);
    await act(page);
    await expect.poll(() => figure(page, at).textContent()).toMatch(then);
    costs[name] = (await worked(cdp)) - before;
  }
  if (process.env.WATCH) console.log({ first, ...costs });
  expect(Object.entries(costs).filter(([, cost]) => cost > first)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

it('has no more of the list in the document than a short one has', async () => {
  const counts: number[] = [];
  for (const plan of [listed, tenThousand]) {
    const { page } = await opened(plan);
    counts.push(await figure(page, 'tbody tr').count());
    await page.close();
  }
  expect(counts).toEqual([15, 15]);
});
