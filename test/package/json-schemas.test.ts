import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../build/json-schemas.ts';
import { bundlePlan } from '../../src/node/bundle.ts';
import { examplePlan } from '../../src/node/init/example-plan.ts';
import { planJson, statistic } from '../fixtures.ts';

type Schema = Readonly<Record<string, unknown>>;
const schemas = jsonSchemas() as Readonly<Record<string, Schema>>;

/** What is wrong with a value, in ajv's words; it complains of a schema that is none, too. */
const faults = (name: string, value: unknown): readonly string[] => {
  const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true });
  const validate = ajv.compile(schemas[name]!);
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const target = {
  id: 'goal',
  label: 'Goal',
  operator: 'at-least',
  value: 3,
  statedAs: 'three',
  citation: { source: 'gazette' },
};

describe('plan.schema.json', () => {
  it('takes the shipped plan', async () => {
    const { plan } = await bundlePlan('seeds');
    expect(faults('plan.schema.json', plan)).toEqual([]);
  });

  it('takes a plan that leaves out what has a default, in several languages and scripts', () => {
    const title = { en: 'Town plan', 'zh-Hans': '城市规划', 'PT-br': 'Plano' };
    expect(
      faults('plan.schema.json', { $schema: './x.json', ...planJson({ title, targets: [target as never] }) }),
    ).toEqual([]);
  });

  it.each([
    ['a key that is misspelt', { valeu: 3 }, '/targets/0 must NOT have additional properties'],
    ['a number that is text', { value: '3' }, '/targets/0/value must be number'],
    [
      'an operator that is none',
      { operator: 'atleast' },
      '/targets/0/operator must be equal to one of the allowed values',
    ],
    [
      'a date in words',
      { deadline: 'soon' },
      expect.stringContaining('/targets/0/deadline must match pattern') as string,
    ],
    ['a label in no language', { label: { english: 'Goal' } }, '/targets/0/label property name must be valid'],
    [
      'nothing where a source must be named',
      { citation: {} },
      "/targets/0/citation must have required property 'source'",
    ],
  ])('refuses %s', (_, part, fault) => {
    expect(faults('plan.schema.json', planJson({ targets: [{ ...target, ...part } as never] }))).toContainEqual(fault);
  });

  it('says of keys what the comments in the code say', () => {
    const { $defs, properties } = schemas['plan.schema.json'] as {
      $defs: Record<string, Schema>;
      properties: Record<string, Schema>;
    };
    expect(properties.asOf?.description).toMatch(/^The day on which the package was true/);
    expect($defs.PlainDate?.description).toMatch(/^A calendar date of day, month or year precision/);
    expect(JSON.stringify($defs.Target)).toContain(
      '"statedAs":{"description":"The words in which its source states it; never our own."',
    );
    expect(JSON.stringify($defs.TargetAssessment)).toContain(
      '"description":"Name of who judged, where it was not computed."',
    );
  });
});

describe('schema/', () => {
  it('has one for each file of a folder that is a list or an object, and each stands alone', () => {
    const properties = schemas['plan.schema.json']!.properties as Record<string, Schema>;
    const keys = Object.keys(properties).filter((key) => ['array', 'object'].includes(properties[key]!.type as string));
    const files = ['plan', 'statistic', ...keys.filter((key) => key !== 'statistics')].map(
      (key) => `schema/${key}.json`,
    );
    expect(Object.keys(schemas).sort()).toEqual(['plan.schema.json', ...files].sort());
    for (const schema of Object.values(schemas)) {
      const named = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
      expect(new Set(Object.keys((schema.$defs as object | undefined) ?? {}))).toEqual(new Set(named));
    }
  });

  it.each(
    Object.entries(examplePlan({ head: './plan.schema.json', statistic: '…' })).filter(([file]) =>
      file.endsWith('.json'),
    ),
  )('takes the %s that init writes', (file, text) => {
    const name = file.startsWith('statistics/') ? 'schema/statistic.json' : `schema/${file}`;
    expect(faults(name, JSON.parse(text))).toEqual([]);
    expect(faults(name, 3)).not.toEqual([]);
  });

  it('takes the order of the statistics in plan.json, or the statistics themselves, and no sources', () => {
    const head = Object.fromEntries(Object.entries(planJson()).filter(([key]) => key !== 'sources'));
    for (const statistics of [['trees'], [statistic('trees', [['2022', 1]])]])
      expect(faults('schema/plan.json', { ...head, statistics })).toEqual([]);
    expect(faults('schema/plan.json', { ...head, statistics: [3] })).not.toEqual([]);
  });

  it('takes the files of the shipped plan', () => {
    const files = readdirSync('seeds').filter((file) => file.endsWith('.json'));
    for (const file of files)
      expect(faults(`schema/${file}`, JSON.parse(readFileSync(`seeds/${file}`, 'utf8'))), file).toEqual([]);
  });
});
