/**
 * What holds for every chart of every builder.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { compileShape } from '../../src/render/compile.ts';
import { vegaLiteConfig } from '../../src/render/vega-lite-config.ts';
import { charts } from '../../src/specs/charts.ts';
import { examples } from './examples.ts';

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
// Formats of strings are not what is tested: the builders write none.
ajv.addFormat('uri', true);
ajv.addFormat('uri-reference', true);
ajv.addFormat('color-hex', true);
const isVegaLite = ajv.compile(schema);

describe.each(Object.entries(examples))('%s', (_, { tag, plan, options, locale }) => {
  const build = async () => (await charts[tag]()).build(plan, options, locale);

  it('is valid Vega-Lite', async () => {
    isVegaLite((await build()).spec);
    expect(isVegaLite.errors ?? []).toEqual([]);
  });

  it('compiles without a warning', async () => {
    const warnings: unknown[] = [];
    compileShape((await build()).spec, { warn: (...messages) => warnings.push(...messages) });
    expect(warnings).toEqual([]);
  });

  it('is the same each time, and leaves plan and options as they were', async () => {
    const before = structuredClone(options);
    expect(await build()).toEqual(await build());
    expect(options).toEqual(before);
    // The plan is frozen: a builder that wrote to it would have thrown.
    expect(Object.isFrozen(plan.statistics)).toBe(true);
  });

  it('gives Vega no text of the plan but as the text of a row', async () => {
    const { layer } = (await build()).spec;
    // Every string in the layers is one of Vega-Lite's, or a name, style or column of ours.
    const strings = new Set<string>();
    JSON.stringify(layer, (_, value: unknown) => (typeof value === 'string' ? (strings.add(value), value) : value));
    const { statistics, targets, themes, steps, title } = inLanguage(plan, locale.tag);
    const texts = [
      ...statistics.flatMap(({ label, unit }) => [label, unit]),
      ...targets.flatMap(({ label, unit, statedAs }) => [label, unit, statedAs]),
      ...[themes, steps].flat().map(({ label }) => label),
      title,
    ].filter((text) => text !== undefined && text !== 'percent');
    expect(texts.filter((text) => strings.has(text!))).toEqual([]);
    for (const text of strings)
      expect(text).toMatch(/^(?:c\d|datum\.c\d|[a-z]+(?:-[a-z]+)*|[a-z]+(?:[-_][a-z0-9]+)*)$/);
  });

  it('gives every mark a style that has a look', async () => {
    const styles = Object.keys(vegaLiteConfig.style);
    const layers = (await build()).spec.layer;
    expect(layers.map(({ mark }) => mark.style as string).filter((style) => !styles.includes(style))).toEqual([]);
  });

  it('names colours by role only', async () => {
    expect(JSON.stringify((await build()).spec)).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|"(?:red|blue|black|white)"/i);
  });

  it('ties every point to a row of the layer that draws it', async () => {
    const { spec, points } = await build();
    const tied = new Set(points.map(({ layer }) => layer));
    const drawn = Object.entries(spec.datasets).filter(([name]) => name.startsWith('points_') || tied.has(name));
    expect(points).toHaveLength(drawn.reduce((sum, [, rows]) => sum + rows.length, 0));
    for (const { layer, row } of points) expect(spec.datasets[layer]?.[row]).toBeDefined();
    expect(new Set(points.map(({ layer, row }) => `${layer}/${row}`)).size).toBe(points.length);
  });

  it('keeps the boxes of its nodes within its picture', async () => {
    const { spec, points } = await build();
    for (const { tree } of points)
      if (tree) {
        const { x, y, width, height } = tree.box;
        expect([x >= 0, y >= 0, x + width <= spec.width, y + height <= spec.height]).toEqual([true, true, true, true]);
      }
  });

  it('names a source for every cell that holds a figure', async () => {
    const { table, sources } = await build();
    for (const { cells } of table.rows)
      for (const { value, source } of cells)
        // What no source says has none.
        if (value !== undefined && (value !== null || source !== undefined))
          expect(sources.map(({ number }) => number)).toContain(source);
  });
});
