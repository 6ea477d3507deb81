/**
 * One page, loaded once by a browser that knows nothing of it.
 */
import type { Browser, CDPSession } from 'playwright-core';
import { throttle, type Condition } from './conditions.ts';
import type { Measures } from './measures.ts';
import { probe } from './probe.ts';
import { atRest } from './rest.ts';
import type { Scenario } from './scenarios.ts';
import { followTraffic } from './traffic.ts';
import { runUpdates } from './updates.ts';

/** @param isAliveExpected Whether the page is waited for until it answers; a plain picture never does. */
export const measure = async (
  browser: Browser,
  address: string,
  condition: Condition,
  { updates }: Scenario,
  isAliveExpected: boolean,
): Promise<Measures> => {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...condition.context });
  try {
    const page = await context.newPage();
    // From the same site, so that the process in which the page will run is there already, as for any second click.
    await page.goto(new URL('/blank.html', address).href);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await throttle(session, condition);
    await page.addInitScript(probe, isAliveExpected);
    const traffic = followTraffic(session);
    const before = await taskTime(session);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await atRest(page, () => taskTime(session), traffic, isAliveExpected);
    const mainThread = (await taskTime(session)) - before;
    const { picture, alive, shift, blocking } = await page.evaluate(() => window.benchProbe);
    const changing = updates > 0 ? await timed(session, () => runUpdates(page, updates)) : undefined;
    return {
      picture,
      alive: isAliveExpected ? alive : undefined,
      mainThread,
      blocking,
      shift,
      heap: await heapSize(session),
      ...traffic.sums(),
      updates: changing,
    };
  } finally {
    await context.close();
  }
};

const metric = async (session: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
};

/** Time that the main thread has spent in tasks, in ms. Script time alone would miss what promises do. */
const taskTime = async (session: CDPSession): Promise<number> => 1000 * (await metric(session, 'TaskDuration'));

const timed = async (session: CDPSession, run: () => Promise<unknown>): Promise<number> => {
  const before = await taskTime(session);
  await run();
  return (await taskTime(session)) - before;
};

const heapSize = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
};
