/**
 * The plugin in a real build of Vite's, and in its development server.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { planCharts } from '../../src/node/vite.ts';
import { aFolder, HEAD, SOURCES } from './folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = {
  ...HEAD,
  sources: SOURCES,
  targets: [
    {
      id: 'trees',
      label: 'Trees',
      operator: 'at-least',
      value: 3000,
      unit: 'trees',
      deadline: '2030',
      citation: { source: 'gazette' },
    },
  ],
};

const page = (target: string): string => `<!doctype html>
<html lang="en"><head><link rel="stylesheet" href="/plan-charts.css"><script type="module" src="/main.js"></script></head>
<body><target-gauge src="/plan.json" target="${target}">
</target-gauge></body></html>`;

const aProject = async (target: string): Promise<InlineConfig> => ({
  root: await aFolder({
    'index.html': page(target),
    'main.js': 'document.title = "town";',
    'public/plan-charts.css': '',
    'public/plan.json': PLAN,
  }),
  configFile: false,
  logLevel: 'silent',
  plugins: [planCharts({ widths: [360], jsonLd: true })],
});

describe('planCharts() for Vite', () => {
  it('fills the pages of a build', async () => {
    const project = await aProject('trees');
    await build(project);
    const html = await readFile(join(project.root!, 'dist/index.html'), 'utf8');
    expect(html).toMatch(/<target-gauge src="\/plan\.json" target="trees"><template shadowrootmode="open"/);
    expect(html).toContain('at least 3,000 trees');
    expect(html).toMatch(/application\/ld\+json[^]*<\/head>/);
    expect(html).toMatch(/src="\/assets\/index-.*\.js"/);
  });

  it('lets a build fail, and names file and line', async () => {
    const project = await aProject('tree');
    const error: unknown = await build(project).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/index\.html:3: <target-gauge> "tree": There is no target “tree”/);
  });

  it('gives the development server the line of the file, not of the page that it made of it', async () => {
    const project = await aProject('tree');
    const server = await createServer({ ...project, server: { middlewareMode: true }, appType: 'custom' });
    onTestFinished(() => server.close());
    const file = join(project.root!, 'index.html');
    const error = await server.transformIndexHtml('/index.html', page('tree')).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ id: file, loc: { file, line: 3 } });
    const good = await server.transformIndexHtml('/index.html', page('trees'));
    expect(good).toContain('<template shadowrootmode="open"');
  });
});
