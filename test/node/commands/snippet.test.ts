/**
 * `plan-charts snippet`: the code of each form, and what it says where it cannot write it.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../src/render/embed/embedding.ts';
import { aFolder, aPlanFolder, HEAD } from '../folder.ts';
import { runHere } from '../run-here.ts';

const run = (...words: readonly string[]) => runHere(words);

const BASE = 'https://static.example.org/plan-charts/9.9.9/';
const addresses = ['--base', BASE, '--image', 'https://static.example.org/a.png'];

describe('plan-charts snippet <tag> --for <form>', () => {
  it.each(forms)('writes the code of the form %s and nothing else', async (form) => {
    const { status, stdout, stderr } = await run('snippet', 'plan-tree', '--for', form, ...addresses);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch({ npm: /plan-charts\/define\/plan-tree\.js/, oembed: /^\{\n/ }[form as string] ?? /^</);
  });

  it('writes the options of the tag, and what is left out', async () => {
    const words = ['--target', '5g-factories', '--shape', 'arc', '--no-menu', '--lang', 'zh-Hans'];
    const { stdout } = await run('snippet', 'target-gauge', ...words, '--for', 'page', '--bare', '--base', BASE);
    expect(stdout).toContain('<target-gauge target="5g-factories" shape="arc" lang="zh-Hans" no-menu></target-gauge>');
  });

  it('writes the static figure into the tag of a page', async () => {
    const { stdout } = await run('snippet', 'target-gauge', '--for', 'page', '--base', BASE);
    expect(stdout).toMatch(/<target-gauge><template shadowrootmode="open"\s*><link rel="stylesheet" href="https:/);
    expect(stdout).toContain('<h3 slot="heading" data-plan-charts>');
    expect(stdout.trimEnd()).toMatch(/<\/target-gauge>$/);
  });

  it('reserves more height where the column is narrow', async () => {
    const heightAt = async (width: string) => {
      const { stdout } = await run('snippet', 'plan-tree', '--for', 'iframe', '--base', BASE, '--width', width);
      return Number(/ height="(\d+)"/.exec(stdout)![1]);
    };
    expect(await heightAt('320')).toBeGreaterThan(await heightAt('1200'));
  });

  it('writes the link to the JSON of oEmbed for a page’s head', async () => {
    const json = 'https://example.org/oembed/a.json';
    const { stdout } = await run('snippet', 'plan-tree', '--for', 'oembed', '--base', BASE, '--discovery', json);
    expect(stdout).toMatch(
      /^<link rel="alternate" type="application\/json\+oembed" href="[^"]+a\.json" title="[^"]+">\n$/,
    );
  });

  it('builds a plan of one’s own, and says where its pages find it', async () => {
    const folder = await aFolder();
    await run('init', join(folder, 'town'));
    const words = ['snippet', 'target-gauge', '--plan', join(folder, 'town'), '--target', 'trees-2025'];
    const { stdout } = await run(...words, '--for', 'link', '--base', BASE, '--src', 'https://example.org/town.json');
    expect(stdout).toContain('target=trees-2025&amp;src=https%3A%2F%2Fexample.org%2Ftown.json');
    expect(await run(...words, '--for', 'link', '--base', BASE)).toMatchObject({
      status: 2,
      stderr:
        'plan-charts: --for link with --plan needs --src <address>: where a page finds the plan that bundle writes\n',
    });
  });

  it.each([
    ['page', ['--src', 'javascript:alert(1)', '--plan', 'seeds'], '--src expects an http, https or relative address'],
    ['iframe', ['--lang', '!'], '--lang expects a language tag, not: !'],
    ['image', ['--no-table'], '--no-table changes nothing in --for image'],
    ['feed', ['--no-menu'], '--no-menu changes nothing in --for feed'],
    ['iframe', ['--base', 'https://me:secret@example.org/'], 'address without a password'],
  ] as const)('refuses for %s what would be left out there: %s', async (form, words, message) => {
    const { status, stdout, stderr } = await run('snippet', 'plan-tree', '--for', form, ...addresses, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('leaves out of a feed what it is told to, and runs as its words do', async () => {
    const words = ['--no-heading', '--no-table', '--no-sources', '--lang', 'fa'];
    const { stdout } = await run('snippet', 'plan-tree', '--for', 'feed', ...addresses, ...words);
    expect(stdout).toMatch(/^<div lang="en" dir="ltr">/);
    expect(stdout).not.toMatch(/<h3|<table|<ol/);
  });

  it('ends with 1 and says what is wrong with the plan', async () => {
    const folder = await aPlanFolder({ 'plan.json': { ...HEAD, asOf: 'soon' } });
    const { status, stdout, stderr } = await run(
      'snippet',
      'plan-tree',
      '--plan',
      folder,
      '--src',
      'a.json',
      '--for',
      'npm',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('asOf');
  });

  it.each([
    [['plan-tree'], "required option '--for <form>' not specified"],
    [['plan-tree', '--for', 'fax'], 'Allowed choices are page, npm, iframe, link, oembed, image, feed'],
    [['plan-tre', '--for', 'npm'], 'unknown tag: plan-tre; did you mean plan-tree?'],
    [['plan-tree', '--for', 'npm', '--target', 'a'], '<plan-tree> has no option --target; it has --open'],
    [
      ['target-gauge', '--for', 'npm', '--target', '6g'],
      '<target-gauge>: There is no target “6g” in this plan. It has: ',
    ],
    [['plan-tree', '--for', 'iframe'], '--for iframe needs --base <address>: the folder that holds plan-charts.js'],
    [['plan-tree', '--for', 'feed'], '--for feed needs --image <address>: the picture as a file'],
    [['plan-tree', '--for', 'link', '--base', 'cdn/'], 'Expected an absolute http or https address'],
    [['plan-tree', '--for', 'link', '--base', 'javascript:alert(1)'], 'Expected an absolute http or https address'],
    [['plan-tree', '--for', 'npm', '--width', '12'], 'Expected a whole number of pixels from 240 to 4000'],
    [['plan-tree', '--for', 'npm', '--image-size', 'big'], 'Expected width and height in pixels, as 1200x630'],
    [['plan-tree', '--for', 'npm', '--discovery', 'https://example.org/a.json'], '--discovery goes with --for oembed'],
    [['plan-tree', '--for', 'npm', '--plan', 'nowhere', '--src', 'a.json'], 'no such file or folder: nowhere'],
  ])('ends with 2 where it cannot be done: %j', async (words, message) => {
    const { status, stdout, stderr } = await run('snippet', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
