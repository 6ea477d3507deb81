/**
 * The plugin in a real run of Eleventy.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { describe, expect, it, vi } from 'vitest';
import { planCharts, type EleventyConfig } from '../../src/node/eleventy.ts';
import { aFolder, HEAD, SOURCES, THEMES } from './folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = { ...HEAD, title: 'A tree for every child', sources: SOURCES, themes: THEMES };

const aSite = async (page: string) => {
  const folder = await aFolder({
    'src/index.md': page,
    'src/plan.json': PLAN,
    'src/feed.njk': '---\npermalink: feed.xml\n---\n<plan-tree>',
  });
  // It takes no path that is not from where it runs.
  const from = relative('', folder);
  const site = new Eleventy(`${from}/src`, `${from}/out`, {
    quietMode: true,
    configPath: null,
    config: (config: EleventyConfig & { addPlugin(plugin: unknown, options: unknown): void }) => {
      config.addPlugin(planCharts, { stylesheet: '/plan-charts.css', widths: [360] });
    },
  });
  site.disableLogger();
  return { site, read: (file: string) => readFile(join(folder, 'out', file), 'utf8') };
};

describe('planCharts for Eleventy', () => {
  it('fills the pages that it writes, and nothing else', async () => {
    const { site, read } = await aSite('# Trees\n\n<plan-tree src="plan.json">\n</plan-tree>\n');
    await site.write();
    const html = await read('index.html');
    expect(html).toMatch(/<h1>Trees<\/h1>\s*<plan-tree src="plan\.json"><template shadowrootmode="open"/);
    expect(html).toContain('A tree for every child');
    expect(await read('feed.xml')).toBe('<plan-tree>');
  });

  it('lets the run fail, and names template, line and id', async () => {
    const { site } = await aSite('# Trees\n\n<target-gauge target="5g">\n</target-gauge>\n');
    const reasons: string[] = [];
    const error: unknown = await site.write().catch((reason: unknown) => reason);
    for (
      let at = error;
      at instanceof Error;
      at = (at as Error & { originalError?: unknown }).originalError ?? at.cause
    )
      reasons.push(at.message);
    expect(reasons.join('\n')).toMatch(/index\.md:\n.*index\.html:2: <target-gauge> "5g": There is no target “5g”/);
  });
});
