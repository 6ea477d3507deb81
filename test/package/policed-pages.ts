/**
 * The stories as pages under a strict policy, toured, and all that the browser had to say against it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { charts } from '../../src/specs/charts.ts';
import { SLOW_PLAN } from '../../stories/surroundings.ts';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { tour, type State, type Tour } from './figure-tour.ts';
import { writeStoryPages } from './story-pages.ts';
import type { WrittenStory } from './story-script.ts';
import { FRAMES_POLICY, STRICT_POLICY } from './strict-policy.ts';

interface Visit {
  readonly page: Page;
  /** Violations of the policy, errors and warnings, of the page and its frames. */
  readonly faults: readonly string[];
}

export interface PageTour {
  readonly tours: readonly Tour[];
  readonly faults: readonly string[];
}

const figures = Object.keys(charts).join();

/** What the page of a story does itself: it names a plan that is not there, and frames its own server. */
const OWN_FAULTS = [
  'the server responded with a status of 404',
  'An iframe which has both allow-scripts and allow-same-origin',
] as const;

/**
 * To be awaited before the tests are named: they are named after the stories.
 *
 * @param cdn Folder of the built files.
 */
export const policedPages = async (cdn: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-charts-stories-'));
  const browser = await chromium.launch(findBrowser());
  const stories = await writeStoryPages(browser, folder);
  const folders = { '/': folder, '/cdn/': cdn };
  const strict = await serve(folders, { headers: { 'content-security-policy': STRICT_POLICY } });
  const frames = await serve(folders, { headers: { 'content-security-policy': FRAMES_POLICY } });
  const servers = [strict, frames];
  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  const visit = async (address: string): Promise<Visit> => {
    const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', viewport: { width: 800, height: 900 } });
    const faults: string[] = [];
    const note = (text: string) => void (OWN_FAULTS.some((own) => text.includes(own)) || faults.push(text));
    page.on('console', (message) => message.type() !== 'info' && note(message.text()));
    page.on('pageerror', ({ message }) => note(message));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violates ${violatedDirective}: ${blockedURI}`),
      ),
    );
    await page.route(`**${SLOW_PLAN}`, () => undefined);
    await page.goto(address);
    return { page, faults };
  };

  return {
    stories,
    /** A page that the test writes as `index.html`, and its own files by their names. */
    openPage: async (policy: string, files: Readonly<Record<'index.html', string> & Record<string, string>>) => {
      const own = mkdtempSync(join(folder, 'own-'));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
      const server = await serve({ '/': own, '/cdn/': cdn }, { headers: { 'content-security-policy': policy } });
      servers.push(server);
      return visit(`${server.address}/index.html`);
    },
    tourStory: async ({ id, html }: WrittenStory): Promise<PageTour> => {
      const { address } = html.includes('embed.html') ? frames : strict;
      return tourPage(await visit(`${address}/stories/${id}.html`));
    },
  };
};

/** @returns What each figure met, after which the page becomes narrow, dark, Chinese and is printed; and the page's faults. */
export const tourPage = async ({ page, faults }: Visit): Promise<PageTour> => {
  const tours: Tour[] = [];
  for (const figure of await page.locator(figures).all()) tours.push(await tour(page, figure));
  await change(page);
  await page.close();
  return { tours, faults };
};

/** What a reader or the page around a figure may change after it was drawn. */
const change = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 340, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.evaluate(() => (document.documentElement.lang = 'zh-Hans'));
  await page.evaluate(async (selector) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    type Figure = HTMLElement & { readonly picture?: unknown; readonly updateComplete?: Promise<unknown> };
    const drawn = [...document.querySelectorAll<Figure>(selector)].filter(({ picture }) => picture);
    for (const { updateComplete } of drawn) await updateComplete;
  }, figures);
};

/** @returns The states that were met in any of the tours. */
export const statesIn = (tours: readonly Tour[]): ReadonlySet<State> =>
  new Set(tours.flatMap(({ states }) => [...states]));
