/**
 * `plan-charts prerender` as a process: what it does to the files of a folder.
 */
import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PageReport } from '../../../src/node/prerender/prerender-file.ts';
import { useCommand } from '../command.ts';
import { aFolder, aPlanFolder, HEAD, SOURCES, THEMES, write } from '../folder.ts';

// Each starts the command a few times, and it draws.
vi.setConfig({ testTimeout: 60_000 });

const command = useCommand();

const LINK = '<meta charset="utf-8"><link rel="stylesheet" href="/plan-charts.css">';
const GAUGE = '<target-gauge target="5g-factories"></target-gauge>';
const page = (body = GAUGE): string =>
  `<!doctype html><html lang="en"><head>${LINK}</head><body>\n${body}</body></html>`;

const run = (cwd: string, ...words: readonly string[]) => command(['prerender', ...words], cwd).ended;
const reportsOf = (stdout: string) => (JSON.parse(stdout) as { pages: readonly PageReport[] }).pages;
const read = (...path: readonly string[]) => readFile(join(...path), 'utf8');

describe('plan-charts prerender', () => {
  it('fills the pages of a folder in place, silently, and does nothing more the next time', async () => {
    const folder = await aFolder({
      'a.html': page(),
      'news/b.HTM': page(),
      'c.txt': page(),
      'none.html': '<p>words</p>',
      'empty.html': '',
      'node_modules/d.html': page(),
      '.cache/e.html': page(),
    });
    await chmod(join(folder, 'a.html'), 0o640);
    expect(await run(folder, '.')).toEqual({ status: 0, stdout: '', stderr: '' });
    const a = await read(folder, 'a.html');
    expect(a).toMatch(/<target-gauge target="5g-factories"><template shadowrootmode="open"[^]*<table slot="table"/);
    expect(await read(folder, 'news/b.HTM')).toBe(a);
    expect((await stat(join(folder, 'a.html'))).mode & 0o777).toBe(0o640);
    for (const file of ['c.txt', 'node_modules/d.html', '.cache/e.html']) expect(await read(folder, file)).toBe(page());
    const before = await stat(join(folder, 'a.html'));
    const { stdout } = await run(folder, '.', '--json');
    expect(reportsOf(stdout).map(({ file, state }) => [file, state])).toEqual([
      ['a.html', 'same'],
      ['empty.html', 'same'],
      [join('news', 'b.HTM'), 'same'],
      ['none.html', 'same'],
    ]);
    expect((await stat(join(folder, 'a.html'))).ino).toBe(before.ino);
  });

  it('leaves a page with an error as it was, names file, line and id, and does the others', async () => {
    const wrong = page('<target-gauge target="5g"></target-gauge>');
    const folder = await aFolder({ 'a.html': wrong, 'b.html': page(), 'c.html': page('<p><plan-tree></plan-tree>') });
    const { status, stdout, stderr } = await run(folder, 'a.html', 'b.html', 'c.html');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^a\.html:2: <target-gauge> "5g": There is no target “5g” in this plan\./),
      expect.stringMatching(/^c\.html:2: <plan-tree>: it stands in the <p> of line 2,/),
      '',
    ]);
    expect(await read(folder, 'a.html')).toBe(wrong);
    expect(await read(folder, 'b.html')).toContain('<template');
  });

  it('writes nothing with --check, and lists what is missing or older than its plan', async () => {
    const plan = { ...HEAD, sources: SOURCES, figures: [], targets: [] };
    const target = {
      id: 't',
      label: 'Trees',
      operator: 'at-least',
      value: 3,
      unit: 'trees',
      deadline: '2030',
      citation: { source: 'gazette' },
    };
    const body =
      '<target-gauge src="plan.json"></target-gauge>\n<target-gauge src="plan.json" target="t"></target-gauge>';
    const folder = await aFolder({ 'plan.json': { ...plan, targets: [target] }, 'a.html': page(body) });
    const missing = await run(folder, '--check', '.');
    expect(missing).toEqual({
      status: 1,
      stdout: 'a.html:2: <target-gauge>: not there yet\na.html:3: <target-gauge> "t": not there yet\n',
      stderr: '',
    });
    expect(await read(folder, 'a.html')).toBe(page(body));
    await run(folder, '.');
    expect(await run(folder, '--check', '.')).toEqual({ status: 0, stdout: '', stderr: '' });
    await write(folder, { 'plan.json': { ...plan, targets: [{ ...target, value: 4 }] } });
    const old = await run(folder, '--check', '.');
    expect([old.status, old.stdout]).toEqual([
      1,
      expect.stringMatching(/^a\.html:2: .*: older than the plan\na\.html:\d+: .*: older than the plan\n$/),
    ]);
    expect(await run(folder, '--check', '.', '--json-ld')).toMatchObject({ status: 1 });
  });

  it('describes the data in <head> with --json-ld, once', async () => {
    const folder = await aFolder({ 'a.html': page() });
    await run(folder, '.', '--json-ld');
    const once = await read(folder, 'a.html');
    const [script, json] = /<script type="application\/ld\+json" data-plan-charts>([^<]*)<\/script>(?=<\/head>)/.exec(
      once,
    )!;
    expect(JSON.parse(json!)).toMatchObject({ '@type': 'Dataset' });
    await run(folder, '.', '--json-ld');
    expect(await read(folder, 'a.html')).toBe(once);
    await write(folder, { 'a.html': once.replace(script, '').replace('<title', `${script}<title`) });
  });

  it('takes a plan, a stylesheet, a language and widths', async () => {
    const plan = await aPlanFolder({
      'targets.json': [
        {
          id: 't',
          label: 'Trees',
          operator: 'at-least',
          value: 3,
          unit: 'trees',
          deadline: '2030',
          citation: { source: 'gazette' },
        },
      ],
    });
    const folder = await aFolder({ 'a.html': '<target-gauge target="t"></target-gauge>' });
    const words = ['--plan', plan, '--stylesheet', '/x.css', '--lang', 'zh-Hans', '--widths', '288,560'];
    expect(await run(folder, 'a.html', ...words)).toEqual({ status: 0, stdout: '', stderr: '' });
    const html = await read(folder, 'a.html');
    expect(html).toContain('href="/x.css"');
    expect(html).toContain('lang="zh-Hans"');
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  it('asks no host that was not allowed, and an allowed one once', async () => {
    let count = 0;
    const server = createServer((_, response) => {
      count += 1;
      response.end(JSON.stringify({ ...HEAD, sources: SOURCES, themes: THEMES }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const src = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plan.json`;
    const folder = await aFolder({
      'a.html': page(`<plan-tree src="${src}"></plan-tree>`),
      'b.html': page(`<plan-tree src="${src}"></plan-tree>`),
    });
    const refused = await run(folder, '.');
    expect([refused.status, refused.stderr, count]).toEqual([1, expect.stringContaining('--allow-net 127.0.0.1'), 0]);
    expect(await run(folder, '.', '--allow-net', '127.0.0.1', '--jobs', '2')).toMatchObject({ stderr: '', status: 0 });
    expect(count).toBe(1);
  });

  it('writes what a link leads to, within the root; a link out of it is refused', async () => {
    const outside = await aFolder({ 'x.html': page() });
    const folder = await aFolder({ 'real/a.html': page() });
    await symlink(join(folder, 'real/a.html'), join(folder, 'link.html'));
    await symlink(join(outside, 'x.html'), join(folder, 'out.html'));
    await symlink(outside, join(folder, 'folder'));
    const { status, stderr } = await run(folder, '.');
    expect([status, stderr]).toEqual([1, 'out.html: a link out of . is not followed\n']);
    expect((await lstat(join(folder, 'link.html'))).isSymbolicLink()).toBe(true);
    expect(await read(folder, 'real/a.html')).toContain('<template');
    expect(await read(outside, 'x.html')).toBe(page());
  });

  it('does not write over a file that is read-only', async () => {
    const folder = await aFolder({ 'a.html': page(), 'b.html': page() });
    await chmod(join(folder, 'a.html'), 0o444);
    const { status, stderr } = await run(folder, '.');
    expect([status, stderr]).toEqual([1, 'a.html: it is read-only\n']);
    expect(await read(folder, 'a.html')).toBe(page());
    expect(await read(folder, 'b.html')).toContain('<template');
  });

  it('fills many pages by several threads, as one would', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.html`, page(i === 7 ? '<plan-tree>' : GAUGE)]),
    );
    const [one, many] = [await aFolder(files), await aFolder(files)];
    const reports = await Promise.all([
      run(one, '.', '--json', '--jobs', '1'),
      run(many, '.', '--json', '--jobs', '3'),
    ]);
    expect(reports[1]).toEqual(reports[0]);
    expect(reportsOf(reports[1].stdout).filter(({ state }) => state === 'written')).toHaveLength(39);
    for (const file of Object.keys(files)) expect(await read(many, file)).toBe(await read(one, file));
  });

  it.each([
    [['nowhere'], 'no such file or folder: nowhere'],
    [['.'], 'no .html file in .'],
    [[], "missing required argument 'paths'"],
    [['.', '--root', 'nowhere'], 'no such file or folder: nowhere'],
    [['.', '--plan', 'nowhere'], 'no .html file in .'],
    [['.', '--widths', '288,300'], 'expected some of 288,360,450,560,700,875'],
    [['.', '--font', 'none.ttf'], 'the font cannot be read (ENOENT): none.ttf'],
    [['.', '--jobs', '0'], 'expected a whole number, 1 or more'],
    [['.', '--lang', 'no language'], 'expected a language tag'],
  ])('ends with 2 where it cannot be done: %j', async (words, message) => {
    const folder = await aFolder();
    if (words.includes('--font')) await write(folder, { 'a.html': page() });
    const { status, stdout, stderr } = await run(folder, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('ends with 1 and writes nothing where the plan has errors', async () => {
    const folder = await aFolder({ 'a.html': page() });
    const plan = await aPlanFolder({ 'plan.json': { ...HEAD, asOf: 'soon' } });
    const { status, stderr } = await run(folder, '.', '--plan', plan);
    expect([status, stderr]).toEqual([1, expect.stringContaining('asOf: expected a date')]);
    expect(await read(folder, 'a.html')).toBe(page());
  });
});
