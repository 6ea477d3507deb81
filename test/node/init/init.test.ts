import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundlePlan } from '../../../src/node/bundle.ts';
import { initPlan } from '../../../src/node/init/init.ts';
import { checkPlan } from '../../../src/node/plan-check.ts';
import { aFolder } from '../folder.ts';

const headOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')) as { $schema?: string };

describe('initPlan(folder)', () => {
  it('writes a plan without errors, with one of each kind of file', async () => {
    const folder = join(await aFolder(), 'new/plan');
    expect(await initPlan(folder)).toEqual(expect.arrayContaining(['plan.json', 'statistics/trees.csv', 'README.md']));
    expect((await readdir(folder)).sort()).toEqual([
      'README.md',
      'documents',
      'plan.json',
      'sources.json',
      'statistics',
      'targets.json',
    ]);
    const { findings, counts } = await checkPlan(folder);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts?.numbers).toBe(4);
    const { plan } = await bundlePlan(folder);
    expect(plan?.statistics?.[0]?.observations.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [900, undefined],
      [null, undefined],
      [1800, 'nearly'],
    ]);
  });

  it('quotes its document word for word, and is evidently made up', async () => {
    const folder = await aFolder();
    await initPlan(folder);
    const files = await Promise.all(
      ['targets.json', 'plan.json', 'sources.json'].map((file) => readFile(join(folder, file), 'utf8')),
    );
    const minutes = await readFile(join(folder, 'documents/council-2022.txt'), 'utf8');
    const quotes = [...files.join('').matchAll(/"quote": "([^"]+)"/g)].map(([, quote]) => quote!);
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(minutes).toContain(quote);
    expect(files[1]).toContain('made-up');
    expect([...files.join('').matchAll(/https:\/\/([\w.]+)/g)].every(([, host]) => host === 'example.org')).toBe(true);
  });

  it('refuses a folder with anything in it, says what, and touches nothing', async () => {
    const folder = await aFolder({ 'a.txt': 'mine', '.hidden': '' });
    await expect(initPlan(folder)).rejects.toThrow(`the folder is not empty: ${folder} holds .hidden, a.txt`);
    await expect(initPlan(join(folder, 'a.txt'))).rejects.toThrow('not a folder');
    expect((await readdir(folder)).sort()).toEqual(['.hidden', 'a.txt']);
  });

  it('points an editor to the schema of the package that is installed above it', async () => {
    const project = await aFolder({ 'node_modules/plan-charts/dist/schema/plan.json': {} });
    await initPlan(join(project, 'plans/town'));
    await initPlan(join(project, 'town'));
    expect((await headOf(join(project, 'plans/town'))).$schema).toBe(
      '../../node_modules/plan-charts/dist/schema/plan.json',
    );
    const statistic = JSON.parse(await readFile(join(project, 'town/statistics/trees.json'), 'utf8')) as {
      $schema: string;
    };
    expect(statistic.$schema).toBe('../node_modules/plan-charts/dist/schema/statistic.json');
    expect((await checkPlan(join(project, 'town'))).findings.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    expect(existsSync(join(project, 'town/plan.schema.json'))).toBe(false);
  });
});
