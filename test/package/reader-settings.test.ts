/**
 * Figures follow what a reader has set: a page of all of them, as prerendering writes it, without a script.
 * `reader-settings.full.test.ts` has them alive, each by itself.
 */
import { describe, expect, it } from 'vitest';
import { usePages } from './pages-of-figures.ts';
import { SETTINGS } from './reader-settings.ts';

const { figures, open } = usePages();

describe('figures as they came with the page', () => {
  it.each(SETTINGS.map((setting) => [setting.name, setting] as const))('under %s', async (_, { prepare, faults }) => {
    const { page } = await open(`<main>${Object.values(figures).join('\n')}</main>`, async (before) => {
      await prepare(before);
      // Nothing comes alive.
      await before.route('**/*.js', (route) => route.abort());
    });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
