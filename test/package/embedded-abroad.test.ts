/**
 * Frames and links in a page of another origin than the files: an article here, `cdn/` there.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedCode } from '../../src/render/embed/embed-code.ts';
import type { Figure } from '../../src/render/embed/figure-attributes.ts';
import { findBrowser } from '../browser.js';
import { embedding } from '../embed/embedded.ts';
import { serve } from '../serve.js';
import { builtCdn } from './built-cdn.ts';

type Server = Awaited<ReturnType<typeof serve>>;

const cdn = await builtCdn();
let browser: Browser;
let files: Server;
let article: Server;
const pages: Record<string, string> = {};
/** Pages of the other house that stand in a frame. */
const framed: Record<string, string> = {};

beforeAll(async () => {
  // What a house that serves the files has to send with them.
  files = await serve({ '/pc/0.1.0/': cdn }, { pages: framed, headers: { 'access-control-allow-origin': '*' } });
  article = await serve({}, { pages });
  browser = await chromium.launch(findBrowser());
}, 60_000);

afterAll(async () => {
  await browser.close();
  files.close();
  article.close();
});

const base = () => `${files.address}/pc/0.1.0/`;
const gauge: Figure = { tag: 'target-gauge', attributes: { target: '5g-factories' } };
const chart: Figure = { tag: 'fiveg-stats-chart', attributes: { statistics: 'base-stations users' } };
const tree: Figure = { tag: 'plan-tree', attributes: {} };

const frameCode = async (figure: Figure, width: number) =>
  embedCode('iframe', await embedding(figure, { base: base(), width }));
const linkCode = async (figure: Figure) => embedCode('link', await embedding(figure, { base: base() }));

interface Opened {
  readonly page: Page;
  /** What it did that it should not have. */
  readonly faults: string[];
  /** What its frames said to it. */
  readonly messages: () => Promise<unknown[]>;
}

/** An article of one column, under a policy that lets the files of the other house in and nothing else. */
const open = async (content: string, width: number, options: BrowserContextOptions = {}): Promise<Opened> => {
  const house = files.address;
  const policy = `default-src 'none'; script-src ${house}; frame-src ${house}; connect-src ${house}; require-trusted-types-for 'script'; trusted-types lit-html`;
  pages['/'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>Article</title>${content}`;
  const page = await browser.newPage({
    viewport: { width: width + 16, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    ...options,
  });
  const faults: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(violatedDirective, blockedURI),
    );
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(article.address);
  const messages = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  return { page, faults, messages };
};

const sandboxes = [
  ['sandboxed without an origin', (code: string) => code],
  ['with its own origin', (code: string) => code.replace(/ sandbox="[^"]*"/, '')],
] as const;

describe.each(sandboxes)('a frame %s', (name, changed) => {
  it('draws the figure, and gets the height of it', async () => {
    const { page, faults, messages } = await open(changed(await frameCode(gauge, 660)), 660);
    const inside = page.frameLocator('iframe');
    await inside.locator('target-gauge svg text', { hasText: 'at least 300 5G factories' }).waitFor();
    const contentHeight = () =>
      inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const frameHeight = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0);
    // A reader opens the table: the figure grows, the frame with it.
    const before = await frameHeight();
    await inside.locator('details.numbers > summary').click();
    await expect.poll(frameHeight).toBeGreaterThan(before);
    await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0);
    // What a sandbox forbids is not offered.
    expect(await inside.locator('[part=menu]').count()).toBe(name.startsWith('sandboxed') ? 0 : 1);
    const said = await messages();
    expect(said.length).toBeGreaterThan(1);
    for (const message of said)
      expect(message).toEqual({ type: 'plan-charts-height', version: 1, height: expect.any(Number) as number });
    expect(faults).toEqual([]);
    await page.close();
  }, 20_000);
});

describe('a frame', () => {
  const widths = [330, 660, 1200];
  it.each([
    ['light', 'dark', 'rgb(29, 29, 27)'],
    ['dark', 'light', 'rgb(236, 236, 234)'],
    ['auto', 'dark', 'rgb(236, 236, 234)'],
  ] as const)('has the colours it was asked for: %s, for a reader who prefers %s', async (theme, colorScheme, ink) => {
    const code = embedCode('iframe', { ...(await embedding(gauge, { base: base(), width: 660 })), theme });
    const { page } = await open(code, 660, { colorScheme });
    const heading = page.frameLocator('iframe').locator('target-gauge [part=heading]');
    await expect.poll(() => heading.evaluate((text) => getComputedStyle(text).color)).toBe(ink);
    await page.close();
  });

  it.each([gauge, chart, tree].flatMap((figure) => widths.map((width) => ({ figure, width }))))(
    'has the height of $figure.tag at $width px reserved before it loads, within a fifth and never too low by a line',
    async ({ figure, width }) => {
      const { page } = await open(await frameCode(figure, width), width);
      const reserved = Number(await page.locator('iframe').getAttribute('height'));
      await page.frameLocator('iframe').locator('svg').first().waitFor();
      await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).not.toBe('');
      const height = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
      expect(reserved - height).toBeGreaterThan(-16);
      expect(reserved / height).toBeLessThan(1.2);
      await page.close();
    },
    20_000,
  );

  it('is as high as the static figure in it, and offers nothing that its sandbox forbids', async () => {
    const [{ figurePage }, { plan }] = await Promise.all([
      import('../../src/node/render/figure-page.ts'),
      import('../../src/data/plan.ts'),
    ]);
    const options = gauge.attributes;
    const stylesheet = `${base()}plan-charts.css`;
    framed['/figure.html'] = await figurePage({
      tag: gauge.tag,
      options,
      plan,
      language: 'en',
      width: 640,
      stylesheet,
      base: base(),
    });
    const code = (await frameCode(gauge, 660)).replace(
      / src="[^"]*embed.html[^"]*"/,
      ` data-plan-charts src="${files.address}/figure.html"`,
    );
    const { page, faults } = await open(code, 660);
    const inside = page.frameLocator('iframe');
    await inside.locator('target-gauge:defined').waitFor();
    await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).not.toBe('');
    const height = await inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(height);
    expect(await inside.locator('[part=menu]').isVisible()).toBe(false);
    // It is the picture that came with the page.
    expect(await inside.locator('svg').count()).toBe(6);
    expect(faults).toEqual([]);
    await page.close();
  }, 20_000);

  it('says what it would show and links to it, without a script', async () => {
    const { page } = await open(await frameCode(gauge, 660), 660, { javaScriptEnabled: false });
    const link = page.frameLocator('iframe').getByRole('link', { name: 'Open the figure on a page of its own' });
    await link.waitFor();
    expect(
      await link.evaluate((at: HTMLAnchorElement) => [at.href, at.ownerDocument.querySelector('base')!.target]),
    ).toEqual([`${base()}embed.html?tag=target-gauge&target=5g-factories`, '_blank']);
    await page.close();
  });

  it('shows no plan from a third house, and no unknown tag', async () => {
    const strange = await serve({}, { pages: { '/plan.json': '{}' }, headers: { 'access-control-allow-origin': '*' } });
    const src = `${strange.address}/plan.json`;
    const { page } = await open(await frameCode({ ...gauge, attributes: { src, target: '5g-factories' } }, 660), 660);
    await page.frameLocator('iframe').locator('[part=error]').waitFor();
    await page.goto(`${base()}embed.html?tag=script&src=${src}`);
    await page.getByText(/^“tag” expects .*target-gauge.*, not “script”\.$/).waitFor();
    await page.goto(`${base()}embed.html?tag=script&lang=ur`);
    await page.locator('html[lang=ur][dir=rtl] body', { hasText: 'script' }).waitFor();
    expect(await page.locator('script:not([src]), [src*="plan.json"]').count()).toBe(0);
    await page.close();
    strange.close();
  });
});

describe('a link to a figure', () => {
  const script = () => `<script type="module" src="${base()}plan-charts.js"></script>`;
  const anchor = (text = 'At least 300 factories') =>
    `<a href="${base()}embed.html?tag=target-gauge&amp;target=5g-factories&amp;onclick=alert(1)">${text}</a>`;

  it('becomes the figure where it stands alone, and keeps the link', async () => {
    const { page, faults } = await open(`${script()}<main>${await linkCode(gauge)}</main>`, 660);
    await page.locator('p > target-gauge svg text', { hasText: 'at least 300 5G factories' }).waitFor();
    expect(await page.locator('target-gauge > a').count()).toBe(1);
    expect(await page.locator('target-gauge > a').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('becomes the figure when it is added later, and passes no handler', async () => {
    const { page, faults } = await open(`${script()}<main></main>`, 660);
    await page.evaluate(
      (href) => {
        const link = document.createElement('a');
        Object.assign(link, { href, textContent: 'A figure' });
        document.querySelector('main')!.append(link);
      },
      /href="([^"]+)"/.exec(anchor())![1]!.replaceAll('&amp;', '&'),
    );
    await page.locator('main > target-gauge svg').waitFor();
    expect(await page.locator('target-gauge').evaluate((at) => at.getAttributeNames())).toEqual(['target']);
    expect(faults).toEqual([expect.stringContaining('unknown option: onclick')]);
    await page.close();
  });

  it('stays a link in a line of text, beside another, and to another folder', async () => {
    const elsewhere = anchor('Elsewhere').replace('/pc/', '/other/');
    const { page, faults } = await open(
      `${script()}<p>See ${anchor('the factories')}.</p><p>${anchor('One')} ${anchor('two')}</p><p>${elsewhere}</p><p><em>${anchor('slanted')}</em></p><p id="last">${anchor('alone')}</p>`,
      660,
    );
    await page.locator('#last > target-gauge svg').waitFor();
    expect(await page.locator('target-gauge').count()).toBe(1);
    expect(await page.locator(':is(p, em) > a:visible').allTextContents()).toEqual([
      'the factories',
      'One',
      'two',
      'Elsewhere',
      'slanted',
    ]);
    expect(faults).toHaveLength(1);
    await page.close();
  });

  it('stays on screen where the code of the figure does not arrive', async () => {
    const content = `${script()}<main>${await linkCode(gauge)}</main>`;
    pages['/late'] = '';
    const { page } = await open('', 660);
    await page.route(/\/target-gauge\.js$/, (route) => route.abort());
    pages['/'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>${content}`;
    await page.reload();
    await page.locator('target-gauge').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: '5G factories constructed, China' }).isVisible()).toBe(true);
    await page.close();
  });
});
