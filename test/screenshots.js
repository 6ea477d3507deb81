/**
 * Writes a picture of every story at three widths, light and dark, into screenshots/, and sheets of them: `npm run look`.
 * Words after `--` keep the stories whose id contains one of them: `npm run look -- target-gauge news`.
 * It reads storybook-static/, so that what is looked at is what gets published.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';
import { contactSheets } from './contact-sheets.js';
import { readingFonts, withReadingFonts } from './reading-fonts.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'storybook-static');
const out = join(root, 'screenshots');
const widths = [320, 768, 1200];
const themes = ['light', 'dark'];

/** @param {string} id @param {number} width @param {string} theme */
const picture = (id, width, theme) => `${id}.${width}.${theme}.png`;

const { address, close } = await serve(
  { '/': site, ...readingFonts.folders },
  { pages: { '/iframe.html': withReadingFonts(join(site, 'iframe.html')), ...readingFonts.pages } },
);

const wanted = process.argv.slice(2);
/** @type {{ id: string, type: string, tags: string[] }[]} */
const entries = Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries);
const stories = entries.filter(
  ({ id, type }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
);
const ids = stories.map(({ id }) => id);

/**
 * Tag of a story → what its reader has set.
 *
 * @type {Record<string, import('playwright-core').BrowserContextOptions & { media?: 'print' }>}
 */
const settings = {
  'forced-colors': { forcedColors: 'active' },
  'more-contrast': { contrast: 'more' },
  'less-motion': { reducedMotion: 'reduce' },
  // Of a window as wide as the picture, half as many pixels are left.
  'zoom-200': { deviceScaleFactor: 2 },
  print: { media: 'print' },
};

/** @type {string[]} */
const failures = [];
/** Whether a figure is not drawn because it is out of sight. */
const isWaiting = () =>
  [...document.querySelectorAll('#storybook-root *')].some(
    (element) => 'picture' in element && !element.picture && /** @type {any} */ (element).draw === 'needed',
  );

const isDrawn = () =>
  [...document.querySelectorAll('#storybook-root *')].every((element) => !('picture' in element) || element.picture);

/** @param {import('playwright-core').Page} page @param {string} id @param {string} theme @param {number} scale */
const shoot = async (page, id, theme, scale) => {
  for (const full of widths) {
    const width = Math.max(full / scale, 320);
    // Loaded anew at each width: a reader's first picture, not a resized one.
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`);
    await page.waitForSelector('.sb-show-main, .sb-show-errordisplay');
    const failed = await page.evaluate(
      () =>
        // Storybook's own word for it; the preview waits there for the elements too.
        new Promise((resolve) => {
          const { __STORYBOOK_PREVIEW__: preview } = /** @type {any} */ (window);
          const look = () => {
            const phase = preview?.currentRender?.phase;
            if (phase === 'finished' || phase === 'errored' || phase === 'aborted') resolve(phase !== 'finished');
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    if (failed) failures.push(`${id} ${theme} ${width}`);
    // What waits for a reader to come near is drawn too.
    if (await page.evaluate(isWaiting)) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.waitForFunction(isDrawn, undefined, { timeout: 30_000 });
    }
    // Letters are fetched once what is laid out needs them. Chromium then keeps some lines in the font that stood in, until
    // something about their text changes: this is what it does anyway, said in another word.
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      do {
        await frame();
        await document.fonts.ready;
        await frame();
      } while (document.fonts.status === 'loading');
      document.documentElement.style.textRendering = 'optimizeLegibility';
      await frame();
    });
    await page.screenshot({ path: join(out, picture(id, full, theme)), fullPage: true, animations: 'disabled' });
  }
};

const { executablePath, args, env } = findBrowser();
const browser = await chromium.launch({ executablePath, args, env });
try {
  if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = stories.flatMap((story) => themes.map((theme) => ({ story, theme })));
  const take = async () => {
    for (let next = work.shift(); next; next = work.shift()) {
      const { id, tags } = next.story;
      const { media, ...setting } = tags
        .map((tag) => settings[tag] ?? {})
        .reduce((all, one) => ({ ...all, ...one }), {});
      const context = await browser.newContext({
        locale: 'en-US',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        // What colours are forced depends on it.
        colorScheme: next.theme === 'dark' ? 'dark' : 'light',
        ...setting,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`));
      if (media) await page.emulateMedia({ media });
      await shoot(page, id, next.theme, setting.deviceScaleFactor ?? 1);
      await context.close();
    }
  };
  // One page a core: drawing is what takes the time.
  await Promise.all([take(), take()]);
  const taken = ids.flatMap((id) => widths.flatMap((width) => themes.map((theme) => picture(id, width, theme))));
  console.log(`${taken.length} pictures of ${ids.length} stories in screenshots/`);
  console.log(`${await contactSheets(browser, taken)} sheets in screenshots/sheets/`);
} finally {
  await browser.close();
  close();
}
if (failures.length > 0) {
  console.error(`failed:\n${failures.join('\n')}`);
  process.exitCode = 1;
}
