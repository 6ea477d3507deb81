/**
 * Puts the pictures of screenshots/ on sheets, one an element, width and theme, in screenshots/sheets/: so that all states of
 * an element are seen beside each other. `npm run look` makes them of the pictures it took; `node test/contact-sheets.js` of
 * all that are there.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';
import { serve } from './serve.js';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));

/** A sheet is about as wide as a large screen, whatever is on it. */
const SHEET = 2432;
const GAP = 16;

/**
 * @param {readonly string[]} pictures File names in screenshots/: `target-gauge--met.320.dark.png`.
 * @returns {Map<string, string[]>} By the name of their sheet: `target-gauge.320.dark.png`.
 */
const bySheet = (pictures) => {
  /** @type {Map<string, string[]>} */
  const sheets = new Map();
  for (const picture of pictures) {
    const sheet = picture.replace(/--[^.]+/, '');
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), picture]);
  }
  return sheets;
};

/** @param {string} sheet @param {readonly string[]} pictures */
const page = (sheet, pictures) => {
  const [, width = 0, theme] = sheet.split('.');
  const columns = Math.min(pictures.length, Math.floor(SHEET / (Number(width) + GAP)));
  const figures = pictures.map(
    (picture) => `<figure><figcaption>${picture.split('.')[0]}</figcaption><img src="/${picture}"></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="${theme}">
    <style>
      body { margin: ${GAP}px; width: max-content; background: ${theme === 'dark' ? '#000' : '#ddd'} }
      main { columns: ${columns}; column-gap: ${GAP}px; width: ${columns * (Number(width) + GAP) - GAP}px }
      figure { margin: 0; padding-bottom: ${GAP}px; break-inside: avoid; font: 700 14px/24px system-ui, sans-serif }
      img { display: block }
    </style>
    <main>${figures.join('')}</main>`;
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {readonly string[]} pictures File names in screenshots/.
 * @returns {Promise<number>} How many sheets were written.
 */
export const contactSheets = async (browser, pictures) => {
  const sheets = bySheet(pictures);
  const pages = Object.fromEntries([...sheets].map(([sheet, on]) => [`/${sheet}.html`, page(sheet, on)]));
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  const { address, close } = await serve({ '/': folder }, { pages });
  const tab = await browser.newPage({ viewport: { width: SHEET, height: 600 } });
  try {
    for (const sheet of sheets.keys()) {
      await tab.goto(`${address}/${sheet}.html`);
      await tab.locator('main').screenshot({ path: join(folder, 'sheets', sheet) });
    }
  } finally {
    await tab.close();
    close();
  }
  return sheets.size;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch(findBrowser());
  try {
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    console.log(`${await contactSheets(browser, pictures)} sheets in screenshots/sheets/`);
  } finally {
    await browser.close();
  }
}
