/**
 * `plan-charts` as a process: what it writes where, and how it ends.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/data/load.ts';
import type { CheckedPlan } from '../../src/node/plan-check.ts';
import { useCommand } from './command.ts';
import { aFolder, aPlanFolder, HEAD } from './folder.ts';

const command = useCommand();
const run = (...words: readonly string[]) => command(words).ended;
const wrong = () => aPlanFolder({ 'plan.json': { ...HEAD, asOf: 'soon' } });

describe('plan-charts', () => {
  it.each([
    ['--help'],
    ['help', 'check'],
    ['check', '--help'],
    ['init', '--help'],
    ['bundle', '--help'],
    ['export', '--help'],
    ['snippet', '--help'],
    ['render', '--help'],
    ['prerender', '--help'],
  ])('explains itself with examples: %s %s', async (...words) => {
    const { status, stdout, stderr } = await run(...words.filter((word) => word !== undefined));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: plan-charts[^]*Examples:\n {2}\$ plan-charts /);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [[], 'Usage:'],
    [['chek'], 'Did you mean check?'],
    [['check', '--jsn'], 'Did you mean --json?'],
    [['check', 'a', 'b'], 'too many arguments'],
    [['init'], 'missing required argument'],
    [['export', 'seeds'], '--output'],
    [['check', 'nowhere'], 'plan-charts: no such file or folder: nowhere\n'],
    [['check', 'nowhere', '--watch'], 'plan-charts: no such file or folder: nowhere\n'],
    [['check', 'src'], 'no plan.json in src'],
    [['bundle', 'nowhere'], 'plan-charts: no such file or folder: nowhere\n'],
    [['bundle', 'seeds', '-o', 'nowhere/plan.json'], 'ENOENT'],
    [['bundle', 'seeds', '-o', 'seeds/bundle.json'], 'must not be a part of the plan'],
    [['export', 'seeds', '-o', 'seeds'], 'must not be a part of the plan'],
    [['export', 'seeds', '-o', 'src'], 'the folder is not empty and holds no earlier export'],
    [['init', 'seeds'], 'the folder is not empty: seeds holds arithmetic.json, breakdowns.json, directory.json'],
  ])('ends with 2 where it cannot be done: %j', async (words, message) => {
    const { status, stdout, stderr } = await run(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('plan-charts check', () => {
  it('ends with 1 where there are errors, in colours only where a person asks for them', async () => {
    const folder = await wrong();
    const { status, stdout, stderr } = await run('check', folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /plan\.json\n {2}6:3 {2}error {4}asOf: expected a date such as [^]*\n1 error, no warnings\n$/,
    );
    expect(stdout).not.toContain('\u001b');
    expect((await command(['check', folder], undefined, { FORCE_COLOR: '1' }).ended).stdout).toContain(
      '\u001b[31merror',
    );
    const both = { FORCE_COLOR: undefined, NO_COLOR: '1' };
    expect((await command(['check', folder], undefined, both).ended).stdout).toBe(stdout);
  });

  it('takes the folder it runs in, and says names from there', async () => {
    const { stdout } = await command(['check'], await wrong()).ended;
    expect(stdout).toMatch(/^plan\.json\n/);
  });

  it('ends with 0 where there are only warnings', async () => {
    const { status, stdout } = await run('check', await aPlanFolder({ 'documents/scan.pdf': new Uint8Array([0xff]) }));
    expect(status).toBe(0);
    expect(stdout).toMatch(/no errors, 1 warning\n$/);
  });

  it('writes findings, counts and files as one line of JSON', async () => {
    const folder = await wrong();
    const { status, stdout } = await command(['check', '--json'], folder).ended;
    expect([status, stdout.trimEnd().includes('\n')]).toEqual([1, false]);
    const report = JSON.parse(stdout) as CheckedPlan;
    expect(Object.keys(report)).toEqual(['findings', 'counts', 'files']);
    expect(report.findings).toMatchObject([
      {
        rule: 'schema',
        severity: 'error',
        at: 'asOf',
        file: 'plan.json',
        part: 'asOf',
        line: 6,
        column: 3,
        got: '"soon"',
      },
    ]);
    expect(report.files).toEqual(['plan.json', 'themes.json', 'sources.json']);
    // What is no plan states no numbers, which is not the same as none.
    expect(report.counts).toBeNull();
    const right = JSON.parse((await run('check', await aPlanFolder(), '--json')).stdout) as CheckedPlan;
    expect(Object.keys(right.counts!)).toEqual(['numbers', 'quoted', 'crossChecked', 'addressOnly']);
  });

  it('does not mind a reader who leaves', async () => {
    const { child, ended } = command(['check', 'seeds', '--json']);
    child.stdout.destroy();
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('plan-charts bundle', () => {
  it('prints the errors and writes nothing where there are any', async () => {
    const output = join(await aFolder(), 'plan.json');
    const { status, stdout, stderr } = await run('bundle', await wrong(), '-o', output);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('asOf: expected a date');
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  it('writes to standard output, in one line or for people', async () => {
    const folder = await aPlanFolder();
    const [small, pretty] = [await run('bundle', folder), await run('bundle', folder, '--pretty')];
    expect([small.status, small.stderr, small.stdout.split('\n').length]).toEqual([0, '', 2]);
    expect(pretty.stdout).toMatch(/^\{\n {2}"format"/);
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(small.stdout));
  });
});

describe('plan-charts export', () => {
  it('writes over an earlier export, and over nothing else', async () => {
    const output = join(await aFolder(), 'data');
    expect(await run('export', 'seeds', '-o', output)).toEqual({ status: 0, stdout: '', stderr: '' });
    await writeFile(join(output, 'targets.csv'), 'old');
    expect((await run('export', 'seeds', '-o', output)).status).toBe(0);
    expect(await readFile(join(output, 'targets.csv'), 'utf8')).toMatch(/^id,plan,label,/);
    expect(await readdir(output)).toEqual(
      expect.arrayContaining(['datapackage.json', 'dataset.jsonld', 'sources.csv', 'statistics']),
    );
    const mine = await aFolder({ 'mine.txt': '' });
    expect((await run('export', 'seeds', '-o', mine)).status).toBe(2);
    expect(await readdir(mine)).toEqual(['mine.txt']);
  });

  it('prints the errors and writes nothing where there are any', async () => {
    const output = join(await aFolder(), 'data');
    expect(await run('export', await wrong(), '-o', output)).toMatchObject({ status: 1, stdout: '' });
    await expect(readdir(output)).rejects.toThrow('ENOENT');
  });
});

describe('init → check → bundle → load', () => {
  it('goes round: what it writes, a page loads', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'public'));
    const inFolder = (...words: readonly string[]) => command(words, folder).ended;
    const quiet = { status: 0, stdout: '', stderr: '' };
    expect(await inFolder('init', 'town')).toEqual(quiet);
    expect(JSON.parse(await readFile(join(folder, 'town/plan.schema.json'), 'utf8'))).toHaveProperty('$defs');
    expect(await inFolder('check', 'town')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('no errors') as string,
    });
    expect(await inFolder('bundle', 'town', '-o', 'public/town.json')).toEqual(quiet);
    const text = await readFile(join(folder, 'public/town.json'));
    const server = createServer((_, response) => response.end(text)).listen(0);
    const { port } = server.address() as AddressInfo;
    const plan = await loadPlan('town.json', `http://localhost:${port}/`, new AbortController().signal);
    server.close();
    expect(plan.targets).toMatchObject([{ id: 'trees-2025', operator: 'at-least', value: 3000 }]);
    expect(plan.statistics[0]?.observations).toHaveLength(3);
  });
});

describe('plan-charts render', () => {
  it('writes the file that its name asks for, and says nothing to a program', async () => {
    const file = join(await aFolder({}), 'factories.png');
    const ended = await run('render', 'target-gauge', '--target', '5g-factories', '-o', file);
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await readFile(file)).toString('latin1', 1, 4)).toBe('PNG');
  }, 20_000);
});

describe('plan-charts snippet', () => {
  it('writes the code to standard output, and says nothing to a program', async () => {
    const base = 'https://static.example.org/plan-charts/';
    const { status, stdout, stderr } = await run('snippet', 'target-gauge', '--for', 'page', '--base', base);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/<target-gauge><template shadowrootmode="open"[^]*<\/target-gauge>\n$/);
  });
});
