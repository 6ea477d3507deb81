/**
 * Makes the README's pictures from cdn/, as a page without a bundler shows it: `npm run picture`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'stories', 'pictures');
/** @type {string} */
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** File name → the tag in it. */
const pictures = {
  'plan-tree': '<plan-tree></plan-tree>',
  'sector-grid': '<sector-grid></sector-grid>',
  'target-board': '<target-board></target-board>',
  'plan-timeline': '<plan-timeline></plan-timeline>',
  'target-gauge': '<target-gauge target="5g-factories"></target-gauge>',
  'network-map': '<network-map></network-map>',
  'factory-directory': '<factory-directory></factory-directory>',
  'fiveg-stats-chart':
    '<fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30"></fiveg-stats-chart>',
};

/** @param {string} tag */
const page = (
  tag,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
  <style>body { margin: 0; padding: 16px; font-family: system-ui, sans-serif; background: light-dark(#fff, #141413) }</style>
  <script type="module" src="/cdn/plan-charts.js"></script>${tag}`;

const pages = Object.fromEntries(Object.entries(pictures).map(([name, tag]) => [`/${name}`, page(tag)]));
const { address, close } = await serve({ '/cdn/': join(root, 'cdn', version) }, { pages });
const browser = await chromium.launch(findBrowser());
try {
  mkdirSync(out, { recursive: true });
  for (const name of Object.keys(pictures))
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const tab = await browser.newPage({
        viewport: { width: 800, height: 600 },
        deviceScaleFactor: 2,
        colorScheme,
        locale: 'en-US',
        timezoneId: 'UTC',
      });
      await tab.goto(`${address}/${name}`);
      await tab.locator(`${name} svg`).waitFor();
      await tab.locator(name).screenshot({ path: join(out, `${name}.${colorScheme}.png`) });
      await tab.close();
      console.log(`stories/pictures/${name}.${colorScheme}.png`);
    }
} finally {
  await browser.close();
  close();
}
