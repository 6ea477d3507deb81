/**
 * Tags without a picture of their own: what follows them in the page stays where it is, from first paint to alive. Each at
 * one width; `bare-tags.full.test.ts` has all.
 */
import { expect, it } from 'vitest';
import { FIGURES, TAGS, useBareTags } from './bare-tags.ts';

const { open, movesNothing } = useBareTags();

it.concurrent.each(TAGS.map((tag, i) => [tag, [320, 768, 1200][i % 3]!] as const))(
  'moves nothing while it loads and draws: %s in a window of %i px',
  movesNothing,
);

it('gives the room back that it does not need, with the next picture', async () => {
  const opened = await open('<target-gauge></target-gauge>', 768);
  const height = () => opened.locator(FIGURES).evaluate((figure) => figure.getBoundingClientRect().height);
  const content = () =>
    opened.locator(FIGURES).evaluate((figure) => {
      const parts = [...figure.shadowRoot!.querySelector('figure')!.children];
      return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - figure.getBoundingClientRect().top;
    });
  expect(await height()).toBeGreaterThan(await content());
  await opened.locator(FIGURES).evaluate((figure) => figure.setAttribute('target', 'pilot-benchmarks'));
  await expect.poll(async () => (await height()) - (await content())).toBe(0);
  await opened.close();
});

it('gives it back where nobody sees it, below the screen', async () => {
  const opened = await open('<target-gauge></target-gauge>', 768);
  const room = () =>
    opened.locator(FIGURES).evaluate((figure) => figure.shadowRoot!.querySelector('figure')!.style.minBlockSize);
  expect(await room()).not.toBe('');
  await opened.evaluate(() => (document.body.style.paddingTop = '3000px'));
  await expect.poll(room).toBe('');
  await opened.close();
});
