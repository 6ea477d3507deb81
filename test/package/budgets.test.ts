/**
 * What a page pays, in bytes of brotli at its highest quality. A number here is changed on purpose, or not at all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TAG_FILES } from '../../src/node/prerender/module-addresses.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { builtCdn } from './built-cdn.ts';

/** Everything that is loaded for the first figure of a tag to come alive, Lit included. */
const DEFINED = 12_000;
/** What stands in a text: all that is loaded beside the script that defines tags. */
const PROSE = { 'cited-figure': 3_000, 'source-list': 1_500 };
const ENGINE = 50_000;
const PLAN = 15_000;
const SCRIPT = 1_500;
const STYLESHEET = 3_200;

const cdn = await builtCdn();

const file = (name: string) => readFileSync(join(cdn, name));
const brotli = (name: string): number => brotliCompressSync(file(name)).length;
const chunks = () => readdirSync(join(cdn, 'chunks')).map((name) => `chunks/${name}`);
const chunkWith = (text: string): string => chunks().find((name) => file(name).includes(text))!;
const definitionOf = (tag: string): string => `${tag}.js`;

/** A file and what it imports at once: what is imported by a call waits. */
const withImports = (name: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  if (known.has(name)) return known;
  const addresses = [
    ...file(name)
      .toString()
      .matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g),
  ];
  return addresses.reduce(
    (all, [, address]) => withImports(join(dirname(name), address!), all),
    new Set([...known, name]) as ReadonlySet<string>,
  );
};

const cost = (names: Iterable<string>): number => [...new Set(names)].reduce((sum, name) => sum + brotli(name), 0);

describe('cdn/', () => {
  it('asks 1.5 kB for the script that defines tags', () =>
    expect(cost(['plan-charts.js'])).toBeLessThanOrEqual(SCRIPT));

  it('asks 3.2 kB for the stylesheet, some of it for paper, and for pages in Urdu', () =>
    expect(cost(['plan-charts.css'])).toBeLessThanOrEqual(STYLESHEET));

  it.each(Object.keys(charts))('asks 12 kB for <%s>, Lit included, until a picture is needed', (tag) =>
    expect(cost(withImports(definitionOf(tag), withImports('plan-charts.js')))).toBeLessThanOrEqual(DEFINED),
  );

  it.each(Object.entries(PROSE))('asks little for <%s>: no Lit, no plan, until a reader asks', (tag, bytes) =>
    expect(cost(withImports(definitionOf(tag)))).toBeLessThanOrEqual(bytes),
  );

  it.each(Object.keys(TAG_FILES) as Tag[])('asks for <%s> what a figure in a page names beforehand', (tag) =>
    expect([...withImports(definitionOf(tag))].toSorted()).toEqual([...TAG_FILES[tag]].toSorted()),
  );

  it('asks 50 kB for the engine, one chunk for all tags', () => {
    const engines = chunks().filter((name) => file(name).includes('plan charts never let a picture load anything'));
    expect(engines).toHaveLength(1);
    expect(brotli(engines[0]!)).toBeLessThanOrEqual(ENGINE);
  });

  it('has in its engine no compiler, no parser, no scales, no loader', () => {
    const packages = [
      ...file('engine-licenses.md')
        .toString()
        .matchAll(/^## (\S+)/gm),
    ].map(([, name]) => name);
    const d3 = ['d3-array', 'd3-path', 'd3-shape', 'd3-timer'];
    const vega = [
      ...['canvas', 'dataflow', 'encode', 'interpreter', 'runtime', 'scenegraph', 'statistics', 'transforms', 'util'],
      ...['view', 'view-transforms'],
    ].map((part) => `vega-${part}`);
    expect(packages.toSorted()).toEqual([...d3, ...vega].toSorted());
  });

  it('asks 15 kB for the shipped plan', () =>
    expect(brotli(chunkWith('industrial-internet-2023'))).toBeLessThanOrEqual(PLAN));
});
