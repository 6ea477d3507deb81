/**
 * Data runs one way: seeds → data → specs → render → elements → entry. A folder imports only from folders to its left;
 * `node` stands beside `elements`. Only `render` knows Vega, only `node` knows Node and what is made for it, and nothing
 * imports the public index.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LAYERS = ['seeds', 'data', 'specs', 'render', 'elements', 'entry'];

/** Packages of no use in a page. */
const FOR_NODE =
  /^(?:node:|@exodus\/bytes|@resvg\/|chokidar$|commander$|csv-parse|csv-stringify|fastest-levenshtein$|fontkit$|html-encoding-sniffer$|jsonc-parser$|parse5$|piscina$|vite$|write-file-atomic$)/;

const layerOf = (path: string): string => /^(\w+)\//.exec(path.replace(/^src\//, ''))?.[1] ?? 'index';

/** Modules that a source text names, static or dynamic, types included: a type is a dependency too. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, address]) => address!);

/** What is wrong with one import, or nothing. */
const breach = (file: string, address: string): string | undefined => {
  const from = layerOf(file);
  if (from === 'index') return undefined;
  if (FOR_NODE.test(address)) return from === 'node' ? undefined : `${file} imports ${address}: only node/ may`;
  if (address.startsWith('vega')) return from === 'render' ? undefined : `${file} imports ${address}: only render/ may`;
  if (!address.startsWith('.')) return undefined;
  const target = join(dirname(file), address);
  const to = layerOf(target);
  if (to === 'index') return `${file} imports the public index`;
  const rank = (layer: string) => LAYERS.indexOf(layer === 'node' ? 'elements' : layer);
  const isBeside = from !== to && [from, to].includes('node') && [from, to].includes('elements');
  return rank(to) > rank(from) || rank(to) < 0 || isBeside ? `${file} imports upward: ${target}` : undefined;
};

describe('layers', () => {
  it('are kept by every file of src', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file.replaceAll('\\', '/')}`);
    expect(files.length).toBeGreaterThan(20);
    const breaches = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((address) => breach(file, address) ?? []),
    );
    expect(breaches).toEqual([]);
  });

  it.each([
    ['src/data/select.ts', "import { x } from '../specs/chart.ts';"],
    ['src/specs/chart.ts', "const { x } = await import('../render/draw.ts');"],
    ['src/specs/chart.ts', "import type { Spec } from 'vega-lite';"],
    ['src/elements/plan-tree.ts', "import { readFile } from 'node:fs';"],
    ['src/data/validate.ts', "import { distance } from 'fastest-levenshtein';"],
    ['src/render/markup.ts', "import { parse } from 'parse5';"],
    ['src/render/export.ts', "import { Resvg } from '@resvg/resvg-js';"],
    ['src/elements/plan-tree.ts', "import { x } from '../node/check.ts';"],
    ['src/entry/embed.ts', "import { x } from '../index.ts';"],
  ])('%s may not have %s', (file, text) => {
    expect(importsOf(text).map((address) => breach(file, address))).toEqual([expect.any(String)]);
  });

  it.each([
    ['src/data/plan.ts', "import plan from '../../seeds/plan.json' with { type: 'json' };"],
    ['src/render/compile.ts', "import { compile } from 'vega-lite';"],
    ['src/entry/define/plan-tree.ts', "import { PlanTree } from '../../elements/plan-tree.ts';"],
  ])('%s may have %s', (file, text) => {
    expect(importsOf(text).map((address) => breach(file, address))).toEqual([undefined]);
  });
});
