/**
 * Pages of a hundred and of a thousand figures: what they hold and ask for, however many there are.
 */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { planJson, statistic } from '../fixtures.ts';
import { BARE, heldBy, usePages, type OpenPage } from './pages-of-figures.ts';

const MEGABYTE = 1_000_000;

const pages = usePages();
let open: OpenPage | undefined;
afterEach(() => open?.page.close());

const many = (count: number, figures: readonly string[]) =>
  Array.from({ length: count }, (_, i) => `${figures[i % figures.length]!}<p>Between two figures.</p>`).join('\n');

/** How many have begun to live, asked without waking any. */
const awake = (page: Page) =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].filter(({ shadowRoot }) => shadowRoot?.querySelector('.over')).length,
    Object.keys(BARE).join(),
  );

const drawn = (page: Page) =>
  page.evaluate(
    (tags) => [...document.querySelectorAll(tags)].filter(({ shadowRoot }) => shadowRoot?.querySelector('svg')).length,
    Object.keys(BARE).join(),
  );

describe('a page of static figures', () => {
  it.each([
    [100, Object.keys(BARE)],
    // A page of a thousand trees is a hundred megabytes of markup.
    [1000, ['target-gauge']],
  ] as const)(
    'wakes those near the reader, of %i',
    async (count, tags) => {
      open = await pages.open(
        many(
          count,
          tags.map((tag) => pages.figures[tag as keyof typeof BARE]),
        ),
      );
      const { page, cdp, faults, requests } = open;
      await expect.poll(() => awake(page), { timeout: 20_000 }).toBeGreaterThan(0);
      await page.waitForTimeout(500);
      expect(await awake(page)).toBeLessThan(10);
      const { bytes, listeners } = await heldBy(cdp);
      expect(bytes).toBeLessThan(5 * MEGABYTE);
      expect(listeners).toBeLessThan(100);
      expect(requests.filter((name) => /^(?:live|draw|plan-(?!charts)\w{6}|load)-/.test(name))).toEqual([]);
      // The last one answers as the first does.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = page.locator(Object.keys(BARE).join()).last();
      await last.scrollIntoViewIfNeeded();
      await expect
        .poll(() => last.evaluate(({ shadowRoot }) => shadowRoot!.querySelector('.over') !== null))
        .toBe(true);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

describe('a page of bare tags', () => {
  it.each([100, 1000])(
    'draws those near the reader, of %i',
    async (count) => {
      open = await pages.open(many(count, Object.values(BARE)));
      const { page, cdp, faults } = open;
      await expect.poll(() => drawn(page), { timeout: 20_000 }).toBeGreaterThan(1);
      await page.waitForTimeout(500);
      expect(await drawn(page)).toBeLessThan(10);
      expect((await heldBy(cdp)).bytes).toBeLessThan(15 * MEGABYTE);
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('asks for a plan once, for the engine once, and draws one picture a task', async () => {
    const prepare = async (page: Page) => {
      const town = planJson({
        statistics: [
          statistic('parks', [
            ['2020-01-01', 1],
            ['2021-01-01', 2],
          ]),
        ],
      });
      await page.route('**/town.json', (route) => route.fulfill({ json: town }));
      await page.addInitScript(() => {
        const state = { answers: 0, at: [] as number[] };
        Object.assign(window, { state });
        const { port1, port2 } = new MessageChannel();
        const ask = () => port2.postMessage(undefined);
        port1.onmessage = () => {
          state.answers += 1;
          if (state.at.length < 40) ask();
        };
        ask();
        addEventListener('chart-ready', () => state.at.push(state.answers));
      });
    };
    open = await pages.open(
      many(40, ['<fiveg-stats-chart src="/town.json" draw="eager"></fiveg-stats-chart>']),
      prepare,
    );
    const { page, requests, faults } = open;
    await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(40);
    for (const file of [/^town\.json/, /^draw-/, /^live-/])
      expect(
        requests.filter((name) => file.test(name)),
        `${file}`,
      ).toHaveLength(1);
    const answers = await page.evaluate(() => (window as unknown as { state: { at: number[] } }).state.at);
    expect(answers).toHaveLength(40);
    // All but those that have waited together for the first shape.
    expect(new Set(answers).size, 'the page answers between two pictures').toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  it('draws nothing while it is hidden, and what is near the reader once it is looked at', async () => {
    const hidden = (page: Page) =>
      page.addInitScript(() => {
        const state = { isHidden: true };
        Object.defineProperty(document, 'hidden', { get: () => state.isHidden });
        Object.assign(window, {
          look: () => {
            state.isHidden = false;
            document.dispatchEvent(new Event('visibilitychange'));
          },
        });
      });
    open = await pages.open(many(6, ['<target-gauge draw="eager"></target-gauge>']), hidden);
    const { page } = open;
    await page.waitForTimeout(1000);
    expect(await drawn(page)).toBe(0);
    // A picture that is asked for by name is drawn: somebody waits for the file.
    const csv = await page.evaluate(() =>
      document.querySelector<HTMLElement & { toCSV(): Promise<string> }>('target-gauge')!.toCSV(),
    );
    expect(csv).toContain('300');
    expect(await drawn(page)).toBe(1);
    await page.evaluate(() => (window as unknown as { look(): void }).look());
    await expect.poll(() => drawn(page)).toBe(6);
  });
});
