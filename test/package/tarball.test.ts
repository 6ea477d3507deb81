/**
 * The package as npm makes and installs it: the command runs from there, and what `exports` names is in it.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../node/command.ts';

interface PackageJson {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

let folder: string;
/** As in node_modules. */
let installed: string;
let manifest: PackageJson;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-charts-tarball-')));
  const packed = join(folder, 'packed');
  installed = join(folder, 'project/node_modules/plan-charts');
  for (const name of ['package.json', 'README.md', 'LICENSE', 'NOTICE']) cpSync(name, join(packed, name));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'dist', '--outDir', join(packed, 'dist')];
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [{ filename }] = JSON.parse(
    execFileSync(npm, ['pack', '--json', '--offline'], { cwd: packed, encoding: 'utf8', stdio: 'pipe' }),
  ) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(packed, filename), '--strip-components=1'], { cwd: installed });
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as PackageJson;
  // As npm would, but without a network: the dependencies that it names, and no others.
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'project/node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), link, 'dir');
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) =>
  start([join(installed, manifest.bin['plan-charts']!), ...words], join(folder, 'project')).ended;

describe('the packed package', () => {
  it('brings the command, which begins as a script of Node’s', () => {
    expect(readFileSync(join(installed, manifest.bin['plan-charts']!), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('writes, checks, bundles, exports and renders a plan with nothing but its dependencies', async () => {
    const quiet = { status: 0, stdout: '', stderr: '' };
    expect(await run('init', 'plans/town')).toEqual(quiet);
    const { $schema } = JSON.parse(readFileSync(join(folder, 'project/plans/town/plan.json'), 'utf8')) as {
      $schema: string;
    };
    expect($schema).toBe('../../node_modules/plan-charts/dist/schema/plan.json');
    expect(existsSync(join(folder, 'project/plans/town', $schema))).toBe(true);
    expect(await run('check', 'plans/town')).toMatchObject({ status: 0, stderr: '' });
    expect(await run('bundle', 'plans/town', '-o', 'town.json')).toEqual(quiet);
    expect(await run('export', 'town.json', '-o', 'data')).toEqual(quiet);
    expect(existsSync(join(folder, 'project/data/statistics/trees.csv'))).toBe(true);
    expect(await run('render', 'plan-tree', '--plan', 'plans/town', '--card', '-o', 'town.png')).toEqual(quiet);
    expect(await run('render', 'plan-tree', '--plan', 'town.json', '-o', 'town.html')).toEqual(quiet);
    expect(existsSync(join(folder, 'project/town.png'))).toBe(true);
  });

  it('has every file that it exports', () => {
    const files = Object.values(manifest.exports).map((entry) => (typeof entry === 'string' ? entry : entry.default));
    for (const file of files.filter((name) => !name.includes('*')))
      expect(existsSync(join(installed, file)), file).toBe(true);
  });

  it('can be asked from a script: plan-charts/bundle, plan-charts/check', async () => {
    const script = `
      import { bundlePlan } from 'plan-charts/bundle';
      import { check } from 'plan-charts/check';
      const { plan } = await bundlePlan('plans/other');
      console.log(plan.id, check(plan, new Map()).counts.numbers, import.meta.resolve('plan-charts/schema.json').slice(-21));`;
    await run('init', 'plans/other');
    const { stdout, stderr } = await start(['--input-type=module', '-e', script], join(folder, 'project')).ended;
    expect([stdout, stderr]).toEqual(['example-trees 4 dist/plan.schema.json\n', '']);
  });

  it('fills pages, by threads too', async () => {
    const page = '<link rel="stylesheet" href="plan-charts.css"><target-gauge></target-gauge>';
    for (const file of ['a.html', 'b.html']) writeFileSync(join(folder, 'project', file), page);
    expect(await run('prerender', 'a.html', 'b.html', '--jobs', '2')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'project/b.html'), 'utf8')).toContain('<template shadowrootmode="open"');
    const script = `
      import { prerender } from 'plan-charts/prerender';
      import { planCharts as vite } from 'plan-charts/vite';
      import { planCharts as eleventy } from 'plan-charts/eleventy';
      const { figures } = await prerender(${JSON.stringify(page)});
      console.log(figures.length, vite().name, typeof eleventy);`;
    const { stdout, stderr } = await start(['--input-type=module', '-e', script], join(folder, 'project')).ended;
    expect([stdout, stderr]).toEqual(['1 plan-charts function\n', '']);
  }, 60_000);

  it('ships the plan that it shows, as one file', async () => {
    const plan = JSON.parse(readFileSync(join(installed, 'dist/plan.json'), 'utf8')) as { id: string };
    expect(plan.id).toBe('industrial-internet-2023');
    expect(await run('check', join(installed, 'dist/plan.json'))).toMatchObject({ stderr: '' });
  });
});
