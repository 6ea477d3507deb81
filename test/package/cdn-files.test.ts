/**
 * The files of `cdn/`: what is pinned, what may be cached for ever, what a page loads first.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';
import { builtCdn } from './built-cdn.ts';

const cdn = await builtCdn();
const read = (file: string) => readFileSync(join(cdn, file));
const files = () =>
  readdirSync(cdn, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(cdn.length + 1)
        .replaceAll('\\', '/'),
    );

describe('cdn/', () => {
  it('is a folder named after the version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { build } = config({ mode: 'cdn', command: 'build' });
    expect(build?.outDir).toBe(`cdn/${version}`);
  });

  it('has entries of fixed names, and chunks whose names change with their content', () => {
    const [entries, chunks] = [
      files().filter((name) => !name.includes('/')),
      files().filter((name) => name.includes('/')),
    ];
    expect(entries).toEqual(
      expect.arrayContaining([
        'plan-charts.js',
        'frames.js',
        'embed.js',
        'embed.html',
        'plan-briefing.css',
        'plan-charts.css',
        'integrity.json',
      ]),
    );
    expect(chunks.length).toBeGreaterThan(10);
    for (const name of chunks) expect(name).toMatch(/^chunks\/[\w-]+-[\w-]{6}\.js$/);
  });

  it('lists the sha384 of every file', () => {
    const list = JSON.parse(read('integrity.json').toString()) as Record<string, string>;
    expect(Object.keys(list).toSorted()).toEqual(
      files()
        .filter((name) => name !== 'integrity.json')
        .toSorted(),
    );
    for (const [name, integrity] of Object.entries(list))
      expect(integrity, name).toBe(`sha384-${createHash('sha384').update(read(name)).digest('base64')}`);
  });

  // What did not arrive is asked for again by the address that the browser names.
  it('asks for nothing by an absolute address', () => {
    for (const name of files().filter((file) => file.endsWith('.js')))
      for (const [, address] of read(name)
        .toString()
        .matchAll(/\b(?:(?:import|export)\b[^"'`;()]*\bfrom|import\(?)["'`](?!\$\{)([^"'`]+)["'`]/g))
        expect(address, name).toMatch(/^\.{1,2}\//);
    const page = read('embed.html').toString();
    for (const [, address] of page.matchAll(/ (?:src|href)="([^"]*)"/g)) expect(address).not.toMatch(/^(\/|\w+:)/);
  });

  it('costs a page at most 1.5 kB for its frames', () => {
    for (const name of ['frames.js', 'embed.js'])
      expect(brotliCompressSync(read(name)).length, name).toBeLessThanOrEqual(1500);
  });

  it('has no script and no style in the page of a frame, which brings a strict policy', () => {
    const page = read('embed.html').toString();
    expect(page).not.toMatch(/<style| style=| on\w+=|<script(?![^>]* src=)/);
    expect(page).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    );
  });
});
