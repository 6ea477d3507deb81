/**
 * Every story as a page of its own without Storybook: markup, a stylesheet, a script that gives its plans. A story file is
 * picked up by being there.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import type { Browser } from 'playwright-core';
import { serve } from '../serve.js';
import type { WrittenStory } from './story-script.ts';

/** The list of story files; and no elements, because a story is written down before they are alive. */
const stories: Plugin = {
  name: 'stories',
  setup(build) {
    build.onResolve({ filter: /^virtual:stories$/ }, ({ path }) => ({ path, namespace: 'written' }));
    // The page defines its elements by the built files.
    build.onResolve({ filter: /\/entry\/define\// }, () => ({ path: 'nothing', namespace: 'written' }));
    build.onLoad({ filter: /^nothing$/, namespace: 'written' }, () => ({ contents: 'module.exports = {}' }));
    build.onLoad({ filter: /^virtual:/, namespace: 'written' }, () => {
      const names = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
      const entries = names.map((name) => `'${name}': () => import('./stories/${name}')`);
      return { contents: `export default { ${entries.join()} }`, resolveDir: '.' };
    });
  },
};

const bundled = async (): Promise<string> => {
  const { outputFiles } = await bundle({
    entryPoints: ['test/package/story-script.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['browser', 'module', 'import', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [stories],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};

/** @returns Every story, as a browser writes it down. */
const writtenStories = async (browser: Browser, folder: string): Promise<readonly WrittenStory[]> => {
  writeFileSync(join(folder, 'stories.js'), await bundled());
  const pages = { '/': '<!doctype html><script type="module" src="/stories.js"></script>' };
  const server = await serve({ '/': folder }, { pages });
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC' });
  try {
    const failed = page.waitForEvent('pageerror', { timeout: 0 }).then((error) => Promise.reject(error));
    failed.catch(() => undefined);
    await page.goto(server.address);
    await Promise.race([page.waitForFunction(() => 'stories' in window), failed]);
    const text = await page.evaluate(() => (window as unknown as { stories: string }).stories);
    // Where the pages will be served is not known yet.
    return JSON.parse(text.replaceAll(`${server.address}/`, '/')) as WrittenStory[];
  } finally {
    await page.close();
    server.close();
  }
};

/** The files are ours, whoever opens them: each is asked for by the story's own name. */
const pageOf = ({ id, html }: WrittenStory): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${id}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/cdn/plan-charts.css">
    <link rel="stylesheet" href="/stories/${id}.css">
    <script type="module" src="/stories/${id}.js"></script>
    <script type="module" src="/cdn/plan-charts.js"></script>
  </head>
  <body>${html}</body>
</html>`;

const scriptOf = ({ given }: WrittenStory): string =>
  `const given = ${JSON.stringify(given)};
document.querySelectorAll('[data-given]').forEach((element, i) => Object.assign(element, given[i]));`;

/**
 * @param folder Is filled: `stories/<id>.html` and what it links, to be served as `/stories/`, beside `/cdn/`.
 * @returns The stories, in the order of their files.
 */
export const writeStoryPages = async (browser: Browser, folder: string): Promise<readonly WrittenStory[]> => {
  const all = await writtenStories(browser, folder);
  mkdirSync(join(folder, 'stories'), { recursive: true });
  for (const story of all) {
    const parts = { html: pageOf(story), css: story.css, js: scriptOf(story) };
    for (const [ending, text] of Object.entries(parts))
      writeFileSync(join(folder, 'stories', `${story.id}.${ending}`), text);
  }
  return all;
};
