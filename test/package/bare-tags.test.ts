/**
 * Tags without a picture of their own: what follows them in the page stays where it is, from first paint to alive.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/specs/charts.ts';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';

const TAGS = [
  '<plan-tree></plan-tree>',
  '<fiveg-stats-chart></fiveg-stats-chart>',
  '<fiveg-stats-chart statistics="base-stations"></fiveg-stats-chart>',
  '<fiveg-stats-chart statistics="projects" no-heading></fiveg-stats-chart>',
  '<fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30" no-table></fiveg-stats-chart>',
  '<target-gauge></target-gauge>',
  '<target-gauge target="5g-factories"></target-gauge>',
  '<target-gauge target="pilot-benchmarks" no-sources></target-gauge>',
  '<target-gauge shape="arc"></target-gauge>',
  '<target-gauge draw="never"></target-gauge>',
  '<target-board></target-board>',
  '<plan-timeline></plan-timeline>',
  '<sector-grid></sector-grid>',
  '<network-map></network-map>',
  '<factory-directory></factory-directory>',
] as const;

const page = (tag: string) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/cdn/plan-charts.css"><script type="module" src="/cdn/plan-charts.js"></script>
<body style="margin: 16px">${tag}<p>After the figure.</p></body></html>`;

const pages = Object.fromEntries(TAGS.map((tag, i) => [`/${i}`, page(tag)]));

const cdn = await builtCdn();
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  // Each file takes a while, so that every state between the first paint and the last is painted.
  server = await serve({ '/cdn/': cdn }, { pages, latency: 100 });
  browser = await chromium.launch(findBrowser());
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** In the page. */
declare const shifts: unknown[];

const FIGURES = Object.keys(charts).join();

const open = async (path: string, width: number) => {
  // High enough for what follows the figure to be in sight: below the screen nothing could be seen to move.
  const opened = await browser.newPage({ viewport: { width, height: 2000 } });
  await opened.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[])
        shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await opened.goto(`${server.address}${path}`);
  return opened;
};

const isDrawn = (tags: string) => {
  const figure = document.querySelector(tags)!;
  if (figure.getAttribute('draw') === 'never') return customElements.get(figure.localName) !== undefined;
  return figure.shadowRoot?.querySelector('figure[aria-busy=false] .picture svg') != null;
};

describe.each([320, 768, 1200])('in a window of %i px', (width) => {
  it.each(TAGS.map((tag, i) => [tag, `/${i}`] as const))(
    'moves nothing while it loads and draws: %s',
    async (_, path) => {
      const opened = await open(path, width);
      await opened.waitForFunction(isDrawn, FIGURES);
      await opened.waitForTimeout(100);
      expect(await opened.evaluate(() => shifts)).toEqual([]);
      await opened.close();
    },
  );
});

it('gives the room back that it does not need, with the next picture', async () => {
  const opened = await open('/5', 768);
  await opened.waitForFunction(isDrawn, FIGURES);
  const height = () => opened.locator(FIGURES).evaluate((figure) => figure.getBoundingClientRect().height);
  const content = () =>
    opened.locator(FIGURES).evaluate((figure) => {
      const parts = [...figure.shadowRoot!.querySelector('figure')!.children];
      return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - figure.getBoundingClientRect().top;
    });
  expect(await height()).toBeGreaterThan(await content());
  await opened.locator(FIGURES).evaluate((figure) => figure.setAttribute('target', 'pilot-benchmarks'));
  await expect.poll(async () => (await height()) - (await content())).toBe(0);
  await opened.close();
});

it('gives it back where nobody sees it, below the screen', async () => {
  const opened = await open('/5', 768);
  await opened.waitForFunction(isDrawn, FIGURES);
  const room = () =>
    opened.locator(FIGURES).evaluate((figure) => figure.shadowRoot!.querySelector('figure')!.style.minBlockSize);
  expect(await room()).not.toBe('');
  await opened.evaluate(() => (document.body.style.paddingTop = '3000px'));
  await expect.poll(room).toBe('');
  await opened.close();
});
