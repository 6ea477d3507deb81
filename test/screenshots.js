/**
 * Writes a picture of every story at three widths, light and dark, into screenshots/: `npm run look`.
 * Words after `--` keep the stories whose id contains one of them: `npm run look -- target-gauge news`.
 * It reads storybook-static/, so that what is looked at is what gets published.
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'storybook-static');
const out = join(root, 'screenshots');
const widths = [320, 768, 1200];
const themes = ['light', 'dark'];

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = createServer(({ url = '/' }, response) => {
  const file = join(site, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());

const wanted = process.argv.slice(2);
/** @type {{ id: string, type: string }[]} */
const entries = Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries);
const ids = entries
  .filter(({ id, type }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))))
  .map(({ id }) => id);

/** @type {string[]} */
const failures = [];
/** @param {import('playwright-core').Page} page @param {string} id @param {string} theme */
const shoot = async (page, id, theme) => {
  for (const width of widths) {
    // Loaded anew at each width: a reader's first picture, not a resized one.
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`http://127.0.0.1:${address.port}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`);
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
    await page.screenshot({ path: join(out, `${id}.${width}.${theme}.png`), fullPage: true, animations: 'disabled' });
  }
};

const { executablePath, args, env } = findBrowser();
const browser = await chromium.launch({ executablePath, args, env });
try {
  if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = ids.flatMap((id) => themes.map((theme) => ({ id, theme })));
  const take = async () => {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`));
    for (let next = work.shift(); next; next = work.shift()) await shoot(page, next.id, next.theme);
  };
  // One page a core: drawing is what takes the time.
  await Promise.all([take(), take()]);
} finally {
  await browser.close();
  server.close();
}
console.log(`${ids.length * themes.length * widths.length} pictures of ${ids.length} stories in screenshots/`);
if (failures.length > 0) {
  console.error(`failed:\n${failures.join('\n')}`);
  process.exitCode = 1;
}
