/**
 * Settings of a reader, as a browser applies them, and what must hold of a page of figures under each.
 */
import type { Page } from 'playwright-core';
import { spaceOut, SPACING } from '../../stories/text-spacing.ts';
import { enlarge, faint, lost, type Fault } from './seen-on-page.ts';

export interface Setting {
  readonly name: string;
  /** Before the page loads. */
  readonly prepare: (page: Page) => Promise<unknown>;
  /** Once the figures are there. */
  readonly faults: (page: Page) => Promise<readonly Fault[]>;
}

/** A sheet of A4 between margins of 1 cm, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

/** What stands on paper: tables after their pictures, addresses, and nothing to press. */
const printFaults = async (page: Page): Promise<readonly Fault[]> => {
  const faults = await page.evaluate((most) => {
    const found: string[] = [];
    for (const figure of document.querySelectorAll('main > *')) {
      const root = figure.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>('*') ?? []), ...figure.querySelectorAll<HTMLElement>('*')];
      const seen = all.filter((one) => one.checkVisibility({ checkVisibilityCSS: true }));
      const tell = (text: string) => found.push(`${figure.localName}: ${text}`);
      const picture = seen.find((one) => one.localName === 'svg')?.getBoundingClientRect();
      const table = seen.find((one) => one.localName === 'table')?.getBoundingClientRect();
      if (!picture || !table || table.height < 40) tell('no picture, or no table');
      else if (table.top < picture.bottom) tell('the table is not after the picture');
      if (picture && (picture.width > innerWidth || picture.height > most))
        tell(`the picture is ${picture.width} × ${picture.height}`);
      const stage = seen.find((one) => one.matches('.stage, [part~=pictures]'));
      if (!stage || getComputedStyle(stage).breakInside !== 'avoid') tell('the picture may be broken over two sheets');
      const pressed = seen.filter((one) => one.matches('button, select, input, .menu summary'));
      if (pressed.length > 0) tell(`${pressed.length} things to press`);
      const links = seen.filter((one) => one.matches('.sources a, [slot=sources] a'));
      if (links.length === 0) tell('no source');
      for (const link of links)
        if (
          !getComputedStyle(link, '::after').content.includes(
            (link as HTMLAnchorElement).getAttribute('href')!.slice(0, 40),
          )
        )
          tell(`no address of ${link.textContent}`);
    }
    return found;
  }, SHEET.height);
  return [...faults, ...(await page.evaluate(lost))];
};

const colours = (
  name: string,
  media: Parameters<Page['emulateMedia']>[0],
  least: Parameters<typeof faint>[0],
): Setting => ({
  name,
  prepare: (page) => page.emulateMedia(media),
  faults: (page) => page.evaluate(faint, least),
});

const room = (name: string, width: number, change?: (page: Page) => Promise<unknown>): Setting => ({
  name,
  prepare: (page) => page.setViewportSize({ width, height: 900 }),
  faults: async (page) => {
    await change?.(page);
    return page.evaluate(lost);
  },
});
const spaced = (page: Page) => page.evaluate(spaceOut, SPACING);
const enlarged = (page: Page) => page.evaluate(enlarge);

/** A ratio of 7 is what WCAG asks of enhanced contrast. */
const ENHANCED = { text: 7, mark: 3 };

export const SETTINGS: readonly Setting[] = [
  colours('forced colours on a dark ground', { forcedColors: 'active', colorScheme: 'dark' }, ENHANCED),
  colours('forced colours on a light ground', { forcedColors: 'active', colorScheme: 'light' }, ENHANCED),
  colours('more contrast, light', { contrast: 'more', colorScheme: 'light' }, { text: 4.5, mark: 3 }),
  colours('more contrast, dark', { contrast: 'more', colorScheme: 'dark' }, { text: 4.5, mark: 3 }),
  room('a window of 320 px', 320),
  // A window of 1280 px shows 640 when everything is twice as large.
  room('text of 200 %, by zoom', 640),
  room('wide text spacing', 700, spaced),
  room('wide text spacing in a window of 320 px', 320, spaced),
  room('text of 200 %, the rest as it was', 700, enlarged),
  room('text of 200 %, the rest as it was, in a window of 320 px', 320, enlarged),
  {
    name: 'paper of A4',
    prepare: (page) => page.setViewportSize(SHEET),
    faults: async (page) => {
      await page.emulateMedia({ media: 'print' });
      return printFaults(page);
    },
  },
];
