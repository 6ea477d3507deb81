/**
 * The built files alone, in a page as strict as a news site can make it.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';
import { STRICT_POLICY } from './strict-policy.ts';

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/any/cdn/plan-charts.js"></script>';
const tag = '<fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30"></fiveg-stats-chart>';
const others = '<plan-tree></plan-tree><target-gauge target="5g-factories"></target-gauge>';

const styled = '<!doctype html><html lang="en"><link rel="stylesheet" href="/any/cdn/plan-charts.css">';
const bare = '<plan-tree></plan-tree><target-gauge></target-gauge><fiveg-stats-chart></fiveg-stats-chart>';
const script = '<script type="module" src="/any/cdn/plan-charts.js"></script>';

const pages = {
  '/styled': `${styled}${bare}`,
  '/bare': `${styled}${script}${bare}`,
  '/': `${head}${others}${tag}`,
  '/sight': `${head}${tag}`,
  '/below': `${head}${'<br>'.repeat(200)}${tag}`,
  '/wrong': `${head}<fiveg-stats-chart statistics="5g"></fiveg-stats-chart><fiveg-stats-chart src="/no.json"></fiveg-stats-chart>`,
};

const cdn = await builtCdn();
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve(
    { '/any/cdn/': cdn },
    { pages, headers: { 'content-security-policy': `${STRICT_POLICY}; form-action 'none'` } },
  );
  browser = await chromium.launch(findBrowser());
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page, and everything it did that it should not have. */
const open = async (path: string) => {
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC' });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective));
  });
  await page.goto(`${server.address}${path}`);
  return { page, faults, requests };
};

describe('cdn/plan-charts.js', () => {
  it('draws the article’s figures from its own folder, under a strict policy', async () => {
    const { page, faults, requests } = await open('/');
    const said = page.locator('fiveg-stats-chart svg text', { hasText: 'about 2.73 million base stations' });
    // Without the stylesheet, what stands above it takes its room as it is defined, and moves it out of sight again.
    const scrolled = async () => {
      await page.locator('fiveg-stats-chart').scrollIntoViewIfNeeded();
      return said.count();
    };
    await expect.poll(scrolled, { timeout: 15_000 }).toBe(1);
    const texts = await page.locator('fiveg-stats-chart svg text').allTextContents();
    expect(texts).toEqual(
      expect.arrayContaining(['4.84 million base stations', '634 million users', '1.2 billion users']),
    );
    await page.locator('plan-tree svg text', { hasText: 'at least 300 5G factories' }).waitFor();
    expect(await page.locator('plan-tree [role=treeitem]').count()).toBe(19);
    expect(await page.locator('plan-tree svg text').allTextContents()).toEqual(
      expect.arrayContaining(['at least 3,000 enterprises', '30 pilot benchmarks', 'more than 3,000 enterprises']),
    );
    await page.locator('target-gauge svg text', { hasText: 'at least 300 5G factories' }).waitFor();
    expect(await page.locator('target-gauge svg text').allTextContents()).toContain('Result, Nov 12, 2023');
    await page.getByRole('treeitem', { name: /^Networks,/ }).click();
    await expect.poll(() => page.locator('plan-tree [role=treeitem]').count()).toBe(15);
    const files = await page.evaluate(async () => {
      const figure = document.querySelector('fiveg-stats-chart') as unknown as {
        toPNG(): Promise<Blob>;
        toSVG(): Promise<string>;
      };
      return { png: (await figure.toPNG()).size, svg: (await figure.toSVG()).includes('var(') };
    });
    expect(files.png).toBeGreaterThan(5000);
    expect(files.svg).toBe(false);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
    await page.close();
  }, 20_000);

  it('loads neither plan nor engine before the reader comes near', async () => {
    const { page, faults, requests } = await open('/below');
    await page.waitForFunction(() => customElements.get('fiveg-stats-chart'));
    await page.waitForTimeout(300);
    const names = () => requests.flatMap((url) => /\/([^/]+)\.js$/.exec(url)?.[1] ?? []);
    const early = names().filter((name) => !name.startsWith('look-ahead-'));
    expect(early.toSorted()).toEqual(['element', 'fiveg-stats-chart', 'plan-charts', 'point-controller']);
    await page.locator('fiveg-stats-chart').scrollIntoViewIfNeeded();
    await page.locator('fiveg-stats-chart svg').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('asks at once for all that a tag in sight is drawn with', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // The definition never comes, so nothing but the script that looks for tags can ask.
    await page.route(/\/fiveg-stats-chart\.js$/, () => undefined);
    await page.goto(`${server.address}/sight`);
    const isAsked = (name: string) => asked.some((url) => new RegExp(`/chunks/${name}-[\\w-]{6}\\.js$`).test(url));
    await expect.poll(() => ['live', 'draw', 'plan', 'fiveg-stats-chart'].filter((name) => !isAsked(name))).toEqual([]);
    await page.close();
  });

  it.each([320, 600, 768, 1200])(
    'keeps the same room for a tag before and after it is defined, %i px',
    async (width) => {
      const heights = async (path: string) => {
        const page = await browser.newPage({ viewport: { width, height: 6000 } });
        // The script that would draw never comes.
        await page.route(/\/chunks\/live-/, () => undefined);
        await page.goto(`${server.address}${path}`);
        const selector = path === '/styled' ? 'target-gauge' : 'target-gauge:defined';
        await page.locator(selector).first().waitFor();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const all = page.locator('plan-tree, target-gauge, fiveg-stats-chart');
        const found = await all.evaluateAll((tags) => tags.map((tag) => tag.getBoundingClientRect().height));
        await page.close();
        return found;
      };
      const reserved = await heights('/styled');
      for (const height of reserved) expect(height).toBeGreaterThan(200);
      await expect.poll(() => heights('/bare')).toEqual(reserved);
    },
    20_000,
  );

  it('prints its errors in the figure and throws nothing into the page', async () => {
    const { page, faults } = await open('/wrong');
    await expect.poll(() => page.locator('[part=error]').allTextContents()).toHaveLength(2);
    // The browser itself logs the missing file.
    expect(faults.filter((text) => !text.includes('404'))).toEqual([]);
    await page.close();
  });
});
