/**
 * A page whose network loses a file: asked for once more, and if that fails too, what is on screen stays.
 * And one that is slow: what a reader has left or taken back by then is not done.
 */
import type { Page, Route } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BARE, usePages, type OpenPage } from './pages-of-figures.ts';

const pages = usePages();
let open: OpenPage | undefined;
afterEach(() => open?.page.close());

const lost = (route: Route) => route.abort('connectionfailed');

/** Loses the first request of each address that matches. */
const losingOnce = (pattern: RegExp) => (page: Page) => {
  const seen = new Set<string>();
  return page.route(pattern, (route) => {
    const address = route.request().url().split('?')[0]!;
    if (seen.has(address)) return route.continue();
    seen.add(address);
    return lost(route);
  });
};

const errorsOf = (page: Page) =>
  page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('chart-error', ({ detail }) => told.push(detail.code));
  });

/** In the page. */
declare const told: readonly string[];

const node = (page: Page) => page.getByRole('treeitem', { name: /^Networks,/ });

describe('a page that loses files', () => {
  it.each(['live', 'draw', 'plan'])('opens a node where the file of "%s" comes at the second try', async (name) => {
    open = await pages.open(pages.figures['plan-tree'], losingOnce(new RegExp(`/chunks/${name}-[\\w-]{6}\\.js`)));
    const { page, requests } = open;
    await node(page).click();
    await expect.poll(() => page.getByRole('treeitem').count(), { timeout: 10_000 }).toBe(15);
    expect(await page.locator('[part=error]').count()).toBe(0);
    expect(requests.filter((file) => new RegExp(`^${name}-(?!charts)[\\w-]{6}\\.js`).test(file))).toHaveLength(2);
  });

  it('comes alive where the file that defines its tag comes at the second try', async () => {
    open = await pages.open(pages.figures['plan-tree'], losingOnce(/\/plan-tree\.js/));
    const { page } = open;
    await node(page).click({ timeout: 10_000 });
    await expect.poll(() => page.getByRole('treeitem').count(), { timeout: 10_000 }).toBe(15);
  });

  it('stays as it came, and tells the page once a figure, where the file that defines its tag does not come', async () => {
    const prepare = async (page: Page) => {
      await errorsOf(page);
      await page.route(/\/plan-tree\.js/, lost);
    };
    open = await pages.open(pages.figures['plan-tree'].repeat(2), prepare);
    const { page } = open;
    await expect.poll(() => page.evaluate(() => told), { timeout: 10_000 }).toEqual(['draw-failed', 'draw-failed']);
    expect(await page.locator('svg:visible').count()).toBe(2);
    expect(await page.evaluate(() => customElements.get('plan-tree'))).toBeUndefined();
  });

  it('keeps its picture, says so once and tells the page where a file does not come at all', async () => {
    const prepare = async (page: Page) => {
      await errorsOf(page);
      await page.route(/\/chunks\/live-/, lost);
    };
    open = await pages.open(pages.figures['plan-tree'], prepare);
    const { page, requests } = open;
    await node(page).click();
    await page.locator('[part=error]').waitFor();
    expect(await page.evaluate(() => told)).toEqual(['draw-failed']);
    expect(await page.locator('svg:visible').count()).toBe(1);
    expect(await page.getByRole('treeitem').count()).toBe(19);
    expect(requests.filter((file) => file.startsWith('live-'))).toHaveLength(2);
    // Ten seconds later the network may be back.
    await page.unroute(/\/chunks\/live-/);
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 10_000;
    });
    await node(page).click();
    await expect.poll(() => page.locator('[part=error]').count(), { timeout: 10_000 }).toBe(0);
  });

  it('says in a bare tag’s place that nothing could be drawn', async () => {
    const prepare = async (page: Page) => {
      await errorsOf(page);
      await page.route(/\/chunks\/draw-/, lost);
    };
    open = await pages.open(BARE['target-gauge'], prepare);
    const { page } = open;
    await page.locator('[part=error]').waitFor();
    expect(await page.evaluate(() => told)).toEqual(['draw-failed']);
    // The words need no engine.
    expect(await page.locator('target-gauge [part=summary]').textContent()).toContain('300');
  });
});

describe('a page that waits for what keys do', () => {
  /** What holds the files back until it is called. */
  const held = () => {
    let release = (): void => undefined;
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const prepare = (page: Page) =>
      page.route(/\/chunks\/(?:point-keys|tree-acts)-/, async (route) => {
        await isReleased;
        await route.continue();
      });
    return { prepare, release };
  };
  const AFTER = '<p><button>After</button></p>';

  it.each([
    ['says nothing of a key that Tab has left behind', 'Tab', false],
    ['says nothing of a key that Escape has taken back', 'Escape', false],
    ['answers all other keys, in their order', 'Home', true],
  ])('%s', async (_, next, isAnswered) => {
    const { prepare, release } = held();
    open = await pages.open(`${BARE['target-gauge']}${AFTER}`, prepare);
    const { page } = open;
    await page.locator('target-gauge [part~=chart][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(next);
    release();
    await page.waitForTimeout(500);
    const said = await page.locator('target-gauge [role=status].pc-hidden').textContent();
    expect(said?.trim() !== '').toBe(isAnswered);
    expect(await page.locator('target-gauge [part=tooltip]').isVisible()).toBe(isAnswered);
  });

  it('does not call the focus back into a tree that a reader has left', async () => {
    const { prepare, release } = held();
    open = await pages.open(`${BARE['plan-tree']}${AFTER}`, prepare);
    const { page } = open;
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'After' }).focus();
    release();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('After');
  });
});
