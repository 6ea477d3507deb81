/**
 * The compiled shapes, `src/render/shapes/`: what the engine has in place of a compiler. They are golden files that ship:
 * `npm run golden` makes them.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileShape, withoutRows } from '../../src/render/compile.ts';
import { operators } from '../../src/render/engine.ts';
import { shapes, type Shape } from '../../src/render/shapes.ts';
import { functionContext } from '../../src/render/vega-stand-ins.ts';
import type { Spec } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { examples } from './examples.ts';

const built = await Promise.all(
  Object.values(examples).map(async ({ tag, plan, options, locale }) =>
    (await charts[tag]()).build(plan, options, locale),
  ),
);

/** One specification of each name, of one tag or of all. */
const specsOf = (tag?: Tag): ReadonlyMap<string, Spec> =>
  new Map(
    built
      .filter((chart) => tag === undefined || chart.tag === tag)
      .map(({ spec }) => [spec.name, withoutRows(spec)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** An operator a line, so that a change can be read. */
const written = ({ operators }: Shape): string =>
  `{ "operators": [\n${operators.map((operator) => `  ${JSON.stringify(operator)}`).join(',\n')}\n ] }`;

/** Every value of a key, wherever it stands. */
const valuesOf = (value: unknown, key: string): readonly unknown[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, one]) => [
        ...(name === key ? [one] : []),
        ...valuesOf(one, key),
      ]);

/** Those of a facet stand within it. */
const allOperators = (shape: unknown): Shape['operators'] =>
  (valuesOf(shape, 'operators') as Shape['operators'][]).flat();

describe.each(Object.keys(shapes) as Tag[])('the shapes of %s', (tag) => {
  const file = readFileSync(`src/render/shapes/${tag}.json`, 'utf8');
  const shipped = JSON.parse(file) as Readonly<Record<string, Shape>>;

  it('are what the compiler makes of its specifications', async () => {
    const all = [...specsOf(tag)].map(([name, spec]) => ` ${JSON.stringify(name)}: ${written(compileShape(spec))}`);
    await expect(`{\n${all.join(',\n')}\n}\n`).toMatchFileSnapshot(`../../src/render/shapes/${tag}.json`);
  });

  it('use no operator and no function that the engine does not have', () => {
    for (const shape of Object.values(shipped)) {
      const types = new Set(allOperators(shape).map(({ type }) => type));
      expect([...types].filter((type) => type !== 'operator' && !Object.hasOwn(operators, type))).toEqual([]);
      const called = new Set(valuesOf(shape, 'callee').map((callee) => (callee as { name: string }).name));
      expect([...called].filter((name) => !Object.hasOwn(functionContext, name))).toEqual([]);
    }
  });

  it('cost a reader at most 5 kB', () =>
    expect(brotliCompressSync(JSON.stringify(shipped)).length).toBeLessThanOrEqual(5000));
});

describe.each([...specsOf()])('the shape %s', (name, spec) => {
  it('is that of every specification of its name', () => {
    for (const chart of built.filter((one) => one.spec.name === name)) expect(withoutRows(chart.spec)).toEqual(spec);
  });
});
