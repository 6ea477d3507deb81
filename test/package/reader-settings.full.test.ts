/** Each figure, alive, under each setting of a reader; and none moves, whatever a reader does. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { measuredInNode } from '../measures.js';
import { BARE, usePages } from './pages-of-figures.ts';
import { SETTINGS } from './reader-settings.ts';
import { faintRings } from './seen-on-page.ts';

const { open } = usePages();

const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('figure[aria-busy=false] svg'),
    tag,
  );

describe.each(Object.entries(BARE))('<%s>, alive,', (tag, text) => {
  it.each(SETTINGS.map((setting) => [setting.name, setting] as const))('under %s', async (_, { prepare, faults }) => {
    const { page } = await open(`<main>${text.replace('>', ' draw="eager">')}</main>`, prepare);
    await drawn(page, tag);
    const found = await faults(page);
    expect(found).toEqual([]);
    measuredInNode('settings of readers under which a figure, alive, loses nothing', 1, 1);
    await page.close();
  });

  it.each(['no-preference', 'reduce'] as const)('moves nothing, whatever a reader does (%s)', async (reducedMotion) => {
    const { page } = await open(`<main>${text.replace('>', ' draw="eager">')}</main>`, async (before) => {
      await before.emulateMedia({ reducedMotion });
      // So high that the browser has nothing to scroll.
      await before.setViewportSize({ width: 700, height: 4000 });
    });
    await drawn(page, tag);
    const moving = async () =>
      page.evaluate(async () => {
        const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
        const animations = roots
          .flatMap((root) => root.getAnimations())
          .map(({ id, playState }) => `${id} ${playState}`);
        // Whatever moves by itself is somewhere else in the next frames.
        const places = () =>
          roots.flatMap((root) => [...root.querySelectorAll('*')].map((one) => one.getBoundingClientRect().top)).join();
        const before = places();
        for (let i = 0; i < 5; i += 1) await new Promise(requestAnimationFrame);
        return [...animations, ...(places() === before ? [] : ['places'])];
      });
    const settled = () => page.waitForTimeout(150);
    const box = (await page.locator(`${tag} .picture svg`).boundingBox())!;
    for (const act of [
      () => page.mouse.move(box.x + box.width / 2, box.y + box.height / 2),
      () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
      () => page.keyboard.press('Tab'),
      () => page.keyboard.press('ArrowDown'),
      () => page.keyboard.press('ArrowRight'),
      () => page.keyboard.press('Enter'),
      () => page.keyboard.press('End'),
      () => page.keyboard.press('Escape'),
    ]) {
      await act();
      await settled();
      expect(await moving()).toEqual([]);
    }
    measuredInNode('figures of which nothing moves by itself', 1, 1);
    await page.close();
  });
});

/** What holds no picture of its own, and all of them in one. */
const PAGES = {
  'cited-figure and source-list': `<p>China has built <cited-figure figure="base-stations-2023-04">2.73 million</cited-figure> of them.</p>
    ${BARE['target-gauge']}<source-list></source-list>`,
  'plan-briefing': '<plan-briefing></plan-briefing>',
};

describe.each(Object.entries(PAGES))('a page with %s', (_, text) => {
  it.each(SETTINGS.filter(({ name }) => !name.startsWith('paper')).map((setting) => [setting.name, setting] as const))(
    'under %s',
    async (name, { prepare, faults }) => {
      const { page } = await open(`<main>${text}</main>`, prepare);
      await page.waitForSelector('source-list li', { timeout: 15_000 });
      // Its tip lies over the page, and is what is looked at where colours are asked for.
      if (/colours|contrast/.test(name) && text.includes('<cited-figure')) {
        await page.locator('cited-figure [role=button]').focus();
        await page.locator('cited-figure [part=tip]').getByRole('link').first().waitFor();
      }
      expect(await faults(page)).toEqual([]);
      measuredInNode('settings of readers under which cited figures, lists and briefings lose nothing', 1, 1);
      await page.close();
    },
  );
});

describe.each(['dark', 'light'] as const)('forced colours on a %s ground', (colorScheme) => {
  it.each(Object.entries(BARE))('show where in <%s> a reader is, and what is chosen', async (tag, text) => {
    const { page } = await open(`<main>${text.replace('>', ' draw="eager">')}</main>`, async (before) => {
      await before.emulateMedia({ forcedColors: 'active', colorScheme });
    });
    await drawn(page, tag);
    const seen = new Set<string>();
    for (const key of ['Tab', 'ArrowDown', 'ArrowRight', 'Enter', 'ArrowDown']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      const rings = await page.evaluate(faintRings, 3);
      expect(rings.faults, key).toEqual([]);
      for (const one of rings.seen) seen.add(one);
    }
    expect([...seen]).toContain('focus');
    measuredInNode('figures whose rings stand out from forced colours', 1, 1);
    await page.close();
  });
});
