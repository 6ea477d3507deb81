/**
 * Pages of many figures over the built files, and what the browser says they hold.
 */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { prerender } from '../../src/node/prerender.ts';
import type { Tag } from '../../src/specs/charts.ts';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';

/** One of each tag, as an author writes it. */
export const BARE = {
  'target-gauge': '<target-gauge target="5g-factories"></target-gauge>',
  'plan-tree': '<plan-tree></plan-tree>',
  'fiveg-stats-chart': '<fiveg-stats-chart statistics="base-stations users"></fiveg-stats-chart>',
  'target-board': '<target-board></target-board>',
  'plan-timeline': '<plan-timeline></plan-timeline>',
  'sector-grid': '<sector-grid></sector-grid>',
  'network-map': '<network-map></network-map>',
  'factory-directory': '<factory-directory></factory-directory>',
} as const satisfies Record<Tag, string>;

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/cdn/plan-charts.css">
<script type="module" src="/cdn/plan-charts.js"></script></head>`;

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Errors and warnings of the page. */
  readonly faults: readonly string[];
  /** Names of the files that were asked for. */
  readonly requests: readonly string[];
}

/** What a page holds after its garbage was collected. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** Starts a browser for the tests of a file, and serves it the built files. */
export const usePages = () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const pages: Record<string, string> = {};
  const figures: Record<string, string> = {};

  beforeAll(async () => {
    for (const [tag, text] of Object.entries(BARE)) {
      const { html } = await prerender(`${HEAD}<body>${text}</body></html>`);
      figures[tag] = /<body>([^]*)<\/body>/.exec(html)![1]!;
    }
    server = await serve({ '/cdn/': await builtCdn() }, { pages });
    browser = await chromium.launch(findBrowser());
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return {
    /** Tag → the figure as the command writes it into a page. */
    figures: figures as Readonly<Record<keyof typeof BARE, string>>,
    /** @param prepare What is done before the page loads. */
    open: async (body: string, prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage> => {
      pages['/'] = `${HEAD}<body>${body}</body></html>`;
      const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', viewport: { width: 700, height: 900 } });
      const faults: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => message.type() !== 'info' && faults.push(message.text()));
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('request', (request) => requests.push(request.url().split('/').at(-1)!));
      await prepare?.(page);
      await page.goto(server.address);
      return { page, cdp: await page.context().newCDPSession(page), faults, requests };
    },
  };
};

export const heldBy = async (cdp: CDPSession): Promise<Held> => {
  await cdp.send('Performance.enable');
  // Once is not enough: what a finalizer lets go is collected by the next.
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') };
};
