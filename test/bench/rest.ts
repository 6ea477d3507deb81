/**
 * When a page has come to rest: it has drawn, it answers, nothing is on its way, and its main thread has nothing to do.
 */
import type { Page } from 'playwright-core';
import type { Traffic } from './traffic.ts';

/** ms between two looks; each costs the page next to nothing. */
const PAUSE = 250;
/** Looks in a row that have to find it at rest. */
const LOOKS = 2;
/** ms of work between two looks that are still rest. */
const IDLE = 8;
/** A page that takes longer never gets there. */
const LONGEST = 120_000;

/** Settles at rest, or after two minutes: what is not there by then has no value in the table. */
export const atRest = async (
  page: Page,
  taskTime: () => Promise<number>,
  { pending }: Traffic,
  isAliveExpected: boolean,
): Promise<void> => {
  const isThere = (expected: boolean) =>
    window.benchProbe.picture !== undefined && (!expected || window.benchProbe.alive !== undefined);
  const end = Date.now() + LONGEST;
  await page.waitForFunction(isThere, isAliveExpected, { polling: PAUSE, timeout: LONGEST }).catch(() => undefined);
  let before = await taskTime();
  for (let quiet = 0; quiet < LOOKS && Date.now() < end;) {
    await page.waitForTimeout(PAUSE);
    const now = await taskTime();
    quiet = now - before < IDLE && pending() === 0 ? quiet + 1 : 0;
    before = now;
  }
};
