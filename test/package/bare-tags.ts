/**
 * Pages of one tag each, without a picture of its own, over a slow network; and what has moved in them since the first paint.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { charts } from '../../src/specs/charts.ts';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';

export const TAGS = [
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

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** In the page. */
declare const shifts: unknown[];

export const FIGURES = Object.keys(charts).join();

const isDrawn = (tags: string) => {
  const figure = document.querySelector(tags)!;
  if (figure.getAttribute('draw') === 'never') return customElements.get(figure.localName) !== undefined;
  return figure.shadowRoot?.querySelector('figure[aria-busy=false] .picture svg') != null;
};

/** Starts a browser for the tests of a file, and serves it the built files. */
export const useBareTags = () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    // Each file takes a while, so that every state between the first paint and the last is painted.
    server = await serve({ '/cdn/': await builtCdn() }, { pages, latency: 100 });
    browser = await chromium.launch(findBrowser());
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** @returns The page of a tag, when that is drawn. */
  const open = async (tag: (typeof TAGS)[number], width: number): Promise<Page> => {
    // High enough for what follows the figure to be in sight: below the screen nothing could be seen to move.
    const opened = await browser.newPage({ viewport: { width, height: 2000 } });
    await opened.addInitScript(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[])
          shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await opened.goto(`${server.address}/${TAGS.indexOf(tag)}`);
    await opened.waitForFunction(isDrawn, FIGURES);
    return opened;
  };

  return {
    open,
    movesNothing: async (tag: (typeof TAGS)[number], width: number): Promise<void> => {
      const opened = await open(tag, width);
      await opened.waitForTimeout(100);
      expect(await opened.evaluate(() => shifts)).toEqual([]);
      await opened.close();
    },
  };
};
