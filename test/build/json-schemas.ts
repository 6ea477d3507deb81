/**
 * The JSON Schemas that the package ships: `plan.schema.json` for a plan as one file, and `schema/<name>.json` for each
 * file that a plan's folder may hold. Editors complete and check with them; the library itself reads none.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as figures from '../../src/data/figure-schema.ts';
import { PlanSchema } from '../../src/data/schema.ts';
import * as targets from '../../src/data/target-schema.ts';
import * as values from '../../src/data/values.ts';
import { described, type Schema, type Schemas } from './described.ts';
import { schemaComments } from './schema-comments.ts';

const FILES = ['values', 'figure-schema', 'target-schema', 'schema'].map((name) => `src/data/${name}.ts`);

/** File name → schema, relative to `dist/`. */
export const jsonSchemas = (): Readonly<Record<string, object>> => {
  const definitions = { ...values, ...figures, ...targets } as never;
  const schema = toJsonSchema(PlanSchema, { errorMode: 'ignore', typeMode: 'input', definitions });
  const { $defs = {}, ...plan } = described(schema, schemaComments(FILES));
  const named = $defs as Schemas;
  const whole = (schema: Schema): object => ({
    $schema: plan.$schema,
    ...schema,
    ...definitionsOf(schema, named),
  });
  const parts = Object.entries(plan.properties as Schemas).filter(
    ([key, schema]) => isPart(schema) && key !== 'statistics',
  );
  return {
    'plan.schema.json': whole({ title: 'A plan for plan-charts, as one file', ...plan }),
    'schema/plan.json': whole(headOf(plan)),
    'schema/statistic.json': whole(statisticOf(named.Statistic!)),
    ...Object.fromEntries(parts.map(([key, schema]) => [`schema/${key}.json`, whole(partOf(key, schema))])),
  };
};

/** Lists and objects have files of their own; a title has none, though it could. */
const isPart = ({ type }: Schema): boolean => type === 'array' || type === 'object';

/** In a folder the sources have a file of their own, and the statistics may be named in their order. */
const headOf = (plan: Schema): Schema => {
  const { statistics, ...properties } = plan.properties as Schemas;
  return {
    title: 'The head of a plan in a folder: plan.json',
    ...plan,
    properties: {
      ...properties,
      statistics: {
        description:
          'Ids of the files in statistics/ that come first, in the order in which they are shown; or the statistics themselves.',
        anyOf: [{ type: 'array', items: { $ref: '#/$defs/Id' } }, statistics!],
      },
    },
    required: plan.required!.filter((key) => key !== 'sources'),
  };
};

const ADDRESS = { $schema: { type: 'string', description: 'Address of this schema.' } } as const;

/** The observations may stand in a table beside it. */
const statisticOf = (statistic: Schema): Schema => ({
  ...statistic,
  title: 'A statistic: statistics/<id>.json',
  properties: { ...ADDRESS, ...(statistic.properties as Schemas) },
  required: statistic.required!.filter((key) => key !== 'observations'),
});

/** A list has no place for the address of its schema: an editor is told by a setting. */
const partOf = (key: string, schema: Schema): Schema => ({
  title: `The ${key} of a plan in a folder: ${key}.json`,
  ...schema,
  ...(schema.properties && { properties: { ...ADDRESS, ...(schema.properties as Schemas) } }),
});

/** The definitions that a schema refers to, and those that they refer to. */
const definitionsOf = (schema: Schema, all: Schemas): { $defs?: Schemas } => {
  const needed = new Set<string>();
  const waiting = [schema];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const [, name] of JSON.stringify(next).matchAll(/"#\/\$defs\/(\w+)"/g))
      if (!needed.has(name!)) {
        needed.add(name!);
        waiting.push(all[name!]!);
      }
  return needed.size > 0 ? { $defs: Object.fromEntries([...needed].sort().map((name) => [name, all[name]!])) } : {};
};
