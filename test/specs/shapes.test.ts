/**
 * The compiled shapes, `src/render/shapes/`: what the engine has in place of a compiler. They are golden files that ship:
 * `npm run golden` makes them.
 */
import { describe, expect, it } from 'vitest';
import { compileShape, withoutRows } from '../../src/render/compile.ts';
import type { Spec } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { examples } from './examples.ts';

/** One specification of each name, by tag. */
const specsOf = async (tag: Tag): Promise<ReadonlyMap<string, Spec>> => {
  const builder = await charts[tag]();
  const specs = Object.values(examples)
    .filter((example) => example.tag === tag)
    .map(({ plan, options, locale }) => builder.build(plan, options, locale).spec);
  return new Map(specs.map((spec) => [spec.name, withoutRows(spec)]));
};

describe.each(Object.keys(charts) as Tag[])('shapes of %s', (tag) => {
  it('are what the compiler makes of its specifications', async () => {
    const specs = [...(await specsOf(tag))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const shapes = specs.map(([name, spec]) => ` ${JSON.stringify(name)}: ${lines(compileShape(spec))}`);
    await expect(`{\n${shapes.join(',\n')}\n}\n`).toMatchFileSnapshot(`../../src/render/shapes/${tag}.json`);
  });
});

/** An operator a line, so that a change can be read. */
const lines = ({ operators }: ReturnType<typeof compileShape>): string =>
  `{ "operators": [\n${operators.map((operator) => `  ${JSON.stringify(operator)}`).join(',\n')}\n ] }`;
