/**
 * `plan-charts render`, in this process: what is asked, and what it answers with.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFonts } from '../../../src/node/own-package.ts';
import { aFolder, aPlanFolder, HEAD } from '../folder.ts';
import { runHere } from '../run-here.ts';

const render = (words: readonly string[], isTTY?: boolean) => runHere(['render', ...words], isTTY);

describe('plan-charts render', () => {
  it.each([
    [[], 'missing required argument'],
    [['target-guage'], 'unknown tag: target-guage; did you mean target-gauge? (there are plan-tree, '],
    [['pie'], 'unknown tag: pie (there are plan-tree, '],
    [['plan-tree', '--target', 'x'], '<plan-tree> has no option --target; it has --open\n'],
    [['plan-tree', '--opne', 'x'], 'Did you mean --open?'],
    [['target-gauge', '--target', 'x'], 'target-gauge: There is no target “x” in this plan. It has: '],
    [['target-gauge', '--shape', 'ring'], '“shape” expects bar or arc, not “ring”'],
    [['target-gauge', '--width', '10'], 'Expected a number from 240 to 4000'],
    [['target-gauge', '--scale', ''], 'Expected a number from 0.1 to 8'],
    [['target-gauge', '--lang', '?'], 'Expected a language tag'],
    [['target-gauge', '--theme', 'blue'], 'Allowed choices are light, dark'],
    [['target-gauge', '--font', 'a,b,c'], 'Expected one file, or two'],
    [['target-gauge', '--font', 'package.json'], 'not a font that can be used: package.json'],
    [['target-gauge', '--font', 'nowhere.ttf'], 'the font cannot be read (ENOENT): nowhere.ttf'],
    [['target-gauge', '--lang', 'zh-Hans', '--format', 'png'], 'the font Source Sans 3 has no '],
    [['target-gauge', '--card', '--format', 'csv'], 'a card is a png or an svg, not csv'],
    [['target-gauge', '-o', 'a.gif'], 'a.gif ends like none; say --format'],
    [['target-gauge', '-o', 'nowhere/a.svg'], 'cannot write the file: nowhere/a.svg: its folder does not exist'],
    [['target-gauge', '--format', 'svg', '-o', 'src'], 'cannot write the file: src: it is a folder'],
    [['target-gauge', '--plan', 'nowhere'], 'no such file or folder: nowhere'],
    [['target-gauge', '--plan', 'seeds', '-o', 'seeds/a.svg'], 'must not be a part of the plan'],
  ])('ends with 2 where it cannot be done: %j', async (words, message) => {
    const { status, stdout, stderr } = await render(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('lists the options of each tag', async () => {
    const { status, stdout } = await render(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/--target <id> [^]*--shape <shape> +target-gauge: bar or arc/);
  });

  it('takes the format of the file’s name, and tells a person what was written', async () => {
    const folder = await aFolder({});
    for (const [name, beginning] of [
      ['a.svg', '<svg '],
      ['a.PNG', '\u0089PNG'],
      ['a.html', '<!doctype html>'],
      ['a.csv', ','],
      ['a.json', '{'],
    ] as const) {
      const file = join(folder, name);
      const { status, stdout, stderr } = await render(['target-gauge', '--target', '5g-factories', '-o', file], true);
      expect([status, stdout]).toEqual([0, '']);
      expect(stderr).toMatch(/^\S+: \d+ kB\n$/);
      expect((await readFile(file)).toString('latin1', 0, beginning.length)).toBe(beginning);
    }
  }, 20_000);

  it('writes to standard output without a file, but no pixels to a person', async () => {
    const { status, stdout, stderr } = await render(['plan-tree', '--width', '320', '--theme', 'dark']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<svg [^]*#141413[^]*<\/svg>\n$/);
    const png = await render(['plan-tree', '--format', 'png'], true);
    expect([png.status, png.stdout]).toEqual([2, '']);
    expect(png.stderr).toContain('name a file: -o picture.png');
  });

  it('draws with the font that it is given, and asks of a family that it is one', async () => {
    const [regular, bold] = ownFonts;
    const { stdout } = await render(['plan-tree', '--font', `${regular},${bold}`, '--heading', 'Our plan']);
    expect(stdout).toContain(`font-family="'Source Sans 3', system-ui, 'Noto Sans', `);
    expect(stdout).toContain('>Our plan<');
  });

  it('shows the plan that it is given, and prints what is wrong with one', async () => {
    const { status, stdout } = await render(['plan-tree', '--plan', await aPlanFolder(), '--format', 'csv']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Streets')]);
    const wrong = await aPlanFolder({ 'plan.json': { ...HEAD, asOf: 'soon' } });
    const bad = await render(['plan-tree', '--plan', wrong]);
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toContain('asOf');
  });
});
