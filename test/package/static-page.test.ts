/**
 * The article page after prerendering: what a reader has without a script, while it loads, and once it is alive.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { plan } from '../../src/data/plan.ts';
import { prerender } from '../../src/node/prerender.ts';
import type { Shown } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { findBrowser } from '../browser.js';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';
import { STRICT_POLICY } from './strict-policy.ts';

const TAGS: readonly (readonly [Tag, Readonly<Record<string, string>>])[] = [
  ['target-gauge', { target: '5g-factories' }],
  ['plan-tree', {}],
  ['fiveg-stats-chart', { statistics: 'base-stations users', highlight: '2023-04-30' }],
  ['target-board', {}],
  ['plan-timeline', {}],
  ['sector-grid', {}],
  ['network-map', {}],
  ['factory-directory', {}],
];

const tagText = ([tag, options]: (typeof TAGS)[number]) =>
  `<${tag}${Object.entries(options)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}></${tag}>`;

const article = (head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
    <link rel="stylesheet" href="/cdn/plan-charts.css">${head}
    <script type="module" src="/cdn/plan-charts.js"></script>
  </head>
  <body>
    <h1>China to build 300 5G factories</h1>
    ${TAGS.map((tag) => `<p>Before the figure.</p>\n${tagText(tag)}\n<p>After the figure.</p>`).join('\n')}
  </body>
</html>`;

/** What draws: a page of static figures never needs it. */
const HEAVY = /\/chunks\/(?!plan-charts\.)(?:live|draw|plan|figures|look-ahead)-[\w-]{6}\.js(?:\?.*)?$/;

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** In the page. */
declare const shifts: unknown[];

const HOSTILE = '* { margin: 9px; font: 20px serif } svg, table { width: 100% !important }';

const cdn = await builtCdn();
const own = mkdtempSync(join(tmpdir(), 'plan-charts-page-'));
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
/** The same, as over a slow network. */
let slow: Awaited<ReturnType<typeof serve>>;
const pages: Record<string, string> = {};

beforeAll(async () => {
  const filled = async (html: string) => (await prerender(html)).html;
  pages['/'] = await filled(article());
  pages['/hostile'] = await filled(article('<link rel="stylesheet" href="/own/hostile.css">'));
  pages['/rtl'] = await filled(article().replace('<html lang="en">', '<html lang="en" dir="rtl">'));
  writeFileSync(join(own, 'dark.css'), ':root { color-scheme: dark; background: #111; color: #eee }');
  pages['/dark'] = await filled(article('<link rel="stylesheet" href="/own/dark.css">'));
  pages['/stripped'] = pages['/'].replace(/<template shadowrootmode[^]*?<\/template><\/template\s*>/g, '');
  const headers = { 'content-security-policy': STRICT_POLICY };
  writeFileSync(join(own, 'hostile.css'), HOSTILE);
  const folders = { '/cdn/': cdn, '/own/': own };
  server = await serve(folders, { pages, headers });
  slow = await serve(folders, { pages, headers, latency: 300 });
  browser = await chromium.launch(findBrowser());
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  slow.close();
  rmSync(own, { recursive: true });
});

const open = async (
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
  house = server.address,
) => {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => requests.push(request.url().split('/').at(-1)!));
  await prepare?.(page);
  await page.goto(`${house}${path}`);
  return { page, faults, requests, close: () => context.close() };
};

const built = async ([tag, options]: (typeof TAGS)[number]): Promise<Shown> =>
  (await charts[tag]()).build(plan, { ...options, width: 560 }, createLocale('en'));

const isAlive = () =>
  ['target-gauge', 'plan-tree', 'fiveg-stats-chart'].every((tag) => {
    const element = document.querySelector<HTMLElement & { chart?: unknown }>(tag);
    return element?.chart !== undefined && element.shadowRoot!.querySelector('[role=status]') !== null;
  });

describe('the prerendered article', () => {
  it('shows every figure with every number, table and source where there is no script', async () => {
    const { page, faults, close } = await open('/', { javaScriptEnabled: false });
    for (const tag of TAGS) {
      const { title, summary, asOf, table, sources } = await built(tag);
      const figure = page.locator(tag[0]);
      const words = (await figure.textContent())!;
      for (const text of [title, summary, asOf]) expect(words).toContain(text);
      expect(await figure.locator('h3').isVisible()).toBe(true);
      expect(await figure.locator('svg:visible').count()).toBe(1);
      expect(await figure.locator('svg:visible text').count()).toBeGreaterThan(4);
      const cells = (await figure.locator('table[data-plan-charts]').textContent())!;
      for (const row of table.rows) for (const { text } of row.cells) expect(cells).toContain(text);
      const links = await figure
        .locator('ol[data-plan-charts] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(sources.map(({ source }) => source.url));
      await figure.getByText('Table', { exact: true }).click();
      expect(await figure.locator('table[data-plan-charts]').isVisible()).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each([320, 768, 1200])(
    'moves nothing from first paint to alive, in a window of %i px',
    async (width) => {
      const observe = (page: Page) =>
        page.addInitScript(() => {
          Object.assign(window, { shifts: [] });
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries() as unknown as Shift[])
              shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
          }).observe({ type: 'layout-shift', buffered: true });
        });
      const { page, faults, close } = await open('/', { viewport: { width, height: 900 } }, observe, slow.address);
      await page.waitForFunction(isAlive);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => shifts)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
    20_000,
  );

  it('answers pointer, touch and keys where plan and engine are not to be had', async () => {
    const missing = (page: Page) => page.route(HEAVY, (route) => route.fulfill({ status: 404 }));
    const { page, faults, requests, close } = await open(
      '/',
      { hasTouch: true, viewport: { width: 700, height: 900 } },
      missing,
    );
    await page.waitForFunction(isAlive);
    const figure = (tag: string) => page.locator(tag);

    const point = figure('fiveg-stats-chart').locator('svg:visible .points_exact_marks > *').last();
    await point.hover({ force: true });
    await figure('fiveg-stats-chart').locator('[part=tooltip]', { hasText: '1,204,000,000 users' }).waitFor();
    await figure('fiveg-stats-chart').locator('[part~=chart]').focus();
    await page.keyboard.press('Home');
    await expect
      .poll(() => figure('fiveg-stats-chart').locator('.over [role=status]').textContent())
      .toContain('1 of 19');

    await figure('target-gauge').locator('[part~=chart]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => figure('target-gauge').locator('.selection').isVisible()).toBe(true);

    const item = page.getByRole('treeitem', { name: /^Construct 5G factories/ });
    await item.tap();
    await figure('plan-tree').locator('[part=tooltip]', { hasText: '5G factories' }).waitFor();
    expect(await item.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');

    const csv = await page.evaluate(() =>
      document.querySelector<HTMLElement & { toCSV(): Promise<string> }>('target-gauge')!.toCSV(),
    );
    expect(csv).toContain('300');
    const svg = await page.evaluate(() =>
      document.querySelector<HTMLElement & { toSVG(): Promise<string> }>('target-gauge')!.toSVG(),
    );
    expect(svg).not.toContain('aria-hidden');
    expect(requests.filter((name) => HEAVY.test(`/chunks/${name}`))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 20_000);

  it('keeps its picture, and says so, where a node is opened and no plan is to be had', async () => {
    const missing = (page: Page) => page.route(HEAVY, (route) => route.fulfill({ status: 404 }));
    const { page, close } = await open('/', {}, missing);
    await page.waitForFunction(isAlive);
    await page.getByRole('treeitem', { name: /^Networks,/ }).click();
    await page.locator('plan-tree [part=error]').waitFor();
    expect(await page.locator('plan-tree svg:visible').count()).toBe(1);
    expect(await page.locator('plan-tree').getByRole('treeitem').count()).toBe(19);
    await close();
  });

  it('opens a node with what is fetched then, once', async () => {
    const { page, faults, requests, close } = await open('/');
    await page.waitForFunction(isAlive);
    await page.getByRole('treeitem', { name: /^Networks,/ }).click();
    await expect.poll(() => page.locator('plan-tree').getByRole('treeitem').count()).toBe(15);
    expect(requests.filter((name) => HEAVY.test(`/chunks/${name}`)).length).toBeGreaterThan(1);
    expect(new Set(requests).size).toBe(requests.filter((name) => name !== 'plan-charts.css').length + 1);
    expect(faults).toEqual([]);
    await close();
  });

  it('gives away files, citation and embed code under its strict policy, still without plan and engine', async () => {
    const { page, faults, requests, close } = await open('/');
    await page.waitForFunction(isAlive);
    const gauge = page.locator('target-gauge');
    await gauge.getByText('Reuse', { exact: true }).click();
    for (const [name, ending] of [
      ['Numbers (CSV)', 'csv'],
      ['Picture (SVG)', 'svg'],
      ['Picture (PNG)', 'png'],
      ['Figure (JSON)', 'json'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), gauge.getByRole('button', { name }).click()]);
      expect(file.suggestedFilename()).toBe(`target-gauge.${ending}`);
    }
    await gauge.getByRole('button', { name: 'Copy the citation' }).click();
    await gauge.locator('.answer pre', { hasText: '5G factories constructed, China. Sources:' }).waitFor();
    await gauge.getByRole('button', { name: 'Copy the embed code' }).click();
    await gauge.locator('.answer pre', { hasText: `${server.address}/cdn/plan-charts.js` }).waitFor();
    expect(requests.filter((name) => /^(?:live|draw|validate|load)-/.test(name))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }, 20_000);

  it('has the same picture under a stylesheet that sets everything', async () => {
    const looks = (page: Page) =>
      page.locator('svg:visible text').evaluateAll((texts) =>
        texts.map((text) => {
          const { fontSize, fontWeight, fontStyle, letterSpacing, wordSpacing, margin } = getComputedStyle(text);
          return [text.textContent, fontSize, fontWeight, fontStyle, letterSpacing, wordSpacing, margin];
        }),
      );
    const shapes = (page: Page) =>
      page.locator('svg:visible').evaluateAll((all) =>
        all.map((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          const [w, h] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [number, number];
          return [w, Math.round(100 * ((width * h) / (height * w))), width >= w && width <= 1.25 * w];
        }),
      );
    const at = { viewport: { width: 800, height: 900 } };
    const [plain, hostile] = [await open('/', at), await open('/hostile', at)];
    for (const { page } of [plain, hostile]) await page.waitForFunction(isAlive);
    expect(await shapes(hostile.page)).toEqual(await shapes(plain.page));
    expect((await shapes(hostile.page)).map(([, ratio, isInBounds]) => [ratio, isInBounds])).toEqual(
      TAGS.map(() => [100, true]),
    );
    expect(await looks(hostile.page)).toEqual(await looks(plain.page));
    for (const { close } of [plain, hostile]) await close();
  }, 20_000);

  it.each([true, false])('is read as words and one image each, with scripts: %s', async (javaScriptEnabled) => {
    const { page, close } = await open('/', { javaScriptEnabled });
    if (javaScriptEnabled) await page.waitForFunction(isAlive);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const within = (node: (typeof nodes)[number] | undefined): boolean =>
      node !== undefined && (node.role?.value === 'image' || within(byId.get(node.parentId ?? '')));
    const read = nodes.filter(({ ignored }) => !ignored);
    expect(read.filter(({ role }) => role?.value === 'image').map(({ name }) => name?.value as string)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^5G factories constructed/), expect.stringMatching(/^5G base/)]),
    );
    const texts = read.filter(({ role }) => role?.value === 'StaticText');
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(within).map(({ name }) => name?.value as string)).toEqual([]);
    await close();
  });

  it.each([
    [320, 'ltr'],
    [768, 'ltr'],
    [1200, 'rtl'],
  ] as const)('leads from control to control as the eye goes, %i px, %s', async (width, dir) => {
    const { page, close } = await open(dir === 'rtl' ? '/rtl' : '/', { viewport: { width, height: 900 } });
    await page.waitForFunction(isAlive);
    for (const [tag] of TAGS) {
      await page.locator(`${tag} summary`).first().focus();
      const places: { top: number; start: number }[] = [];
      do {
        const place = await page.evaluate((direction) => {
          let at = document.activeElement!;
          while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          const { top, left, right } = at.getClientRects()[0]!;
          return { top: Math.round(top + scrollY), start: Math.round(direction === 'ltr' ? left : -right) };
        }, dir);
        places.push(place);
        await page.keyboard.press('Tab');
      } while (await page.locator(`${tag}:focus-within`).count());
      expect(places.length, tag).toBeGreaterThan(1);
      expect(places, tag).toEqual(places.toSorted((a, b) => a.top - b.top || a.start - b.start));
    }
    await close();
  });

  it('prints in the colours of paper where a page is dark, no wider than its sheet', async () => {
    const { page, close } = await open('/dark', { viewport: { width: 640, height: 900 } });
    await page.waitForFunction(isAlive);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    for (const [tag] of TAGS) {
      const ink = await page.locator(`${tag} .heading`).evaluate((heading) => getComputedStyle(heading).color);
      expect(ink, tag).toBe('rgb(29, 29, 27)');
      const ground = await page.locator(`${tag} figure`).evaluate((box) => getComputedStyle(box).backgroundColor);
      expect(ground, tag).toBe('rgb(255, 255, 255)');
      const box = (await page.locator(`${tag} table[data-plan-charts]`).boundingBox())!;
      expect(box.x + box.width, tag).toBeLessThanOrEqual(640);
    }
    await close();
  });

  it('has a heading, and a phone’s page as wide as it was, where a CMS took the pictures away', async () => {
    const { page, close } = await open('/stripped', {
      viewport: { width: 360, height: 900 },
      javaScriptEnabled: false,
    });
    const heading = page.locator('plan-tree h3');
    expect(await heading.evaluate((h3) => getComputedStyle(h3).fontSize)).toBe('18px');
    expect(await heading.evaluate((h3) => getComputedStyle(h3).fontWeight)).toBe('700');
    expect(await page.locator('plan-tree svg').count()).toBe(0);
    expect(await page.locator('plan-tree table').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  });

  it('prints with its table open under each picture, without a script', async () => {
    const { page, close } = await open('/', { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const [tag] of TAGS) {
      const table = (await page.locator(`${tag} table[data-plan-charts]`).boundingBox())!;
      const picture = (await page.locator(`${tag} svg:visible`).boundingBox())!;
      expect(table.height, tag).toBeGreaterThan(40);
      expect(table.y, tag).toBeGreaterThan(picture.y + picture.height);
    }
    await close();
  });
});
