/**
 * datapackage.json by the rules of Data Package 2.0 (datapackage.org/standard): no npm package holds its profile, so what it
 * demands of what we write is written out here.
 */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/data/language.ts';
import { plan as shipped } from '../../../src/data/plan.ts';
import type { Plan } from '../../../src/data/schema.ts';
import { exportPlan } from '../../../src/node/export/export-plan.ts';
import { aPlan } from '../../fixtures.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource: string; fields: readonly string[] };
    }[];
  };
}
type Package = Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[] };

const packageOf = (plan: Plan) => {
  const files = exportPlan(plan);
  const descriptor = JSON.parse(files.get('datapackage.json')!) as Package;
  const rowsOf = ({ path }: Resource) => parse<Record<string, string>>(files.get(path)!, { columns: true });
  return { files, descriptor, rowsOf };
};

const wellDescribed = aPlan({
  version: '1.2.0',
  licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  byline: 'Data desk',
  credit: 'The archive',
});

describe('datapackage.json', () => {
  it('names the package, its licence, who made it, what it rests on, and its profile', () => {
    expect(packageOf(wellDescribed).descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'town-plan',
      title: 'Town plan',
      version: '1.2.0',
      created: '2025-01-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [
        { title: 'Data desk', roles: ['creator'] },
        { title: 'The archive', roles: ['contributor'] },
      ],
      sources: [{ title: 'Town Gazette', path: 'https://example.org/gazette' }],
    });
  });

  it('leaves out what it does not know: a list that is there has something in it', () => {
    const { descriptor } = packageOf(aPlan({ asOf: '2025' }));
    for (const key of ['licenses', 'contributors', 'created', 'version']) expect(descriptor).not.toHaveProperty(key);
  });

  it('writes a licence in words as an id', () => {
    const licences = ['All rights reserved ©', '公共领域'].map(
      (name) => packageOf(aPlan({ licence: { name } })).descriptor.licenses,
    );
    for (const licence of licences)
      expect(licence).toMatchObject([{ name: expect.stringMatching(/^[-a-zA-Z0-9._]+$/) as string }]);
  });

  it.each([
    ['the shipped plan', inLanguage(shipped, 'en')],
    ['a plan with next to nothing', aPlan()],
  ])('describes each file of %s as it is', (_, plan) => {
    const { files, descriptor, rowsOf } = packageOf(plan);
    const { resources } = descriptor;
    expect(resources.map(({ path }) => path)).toEqual([...files.keys()].filter((file) => file.endsWith('.csv')));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const resource of resources) {
      const { fields, primaryKey = [], foreignKeys = [], missingValues } = resource.schema;
      expect(resource).toMatchObject({ type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' });
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
      expect(resource.path).toMatch(/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?\.csv$/);
      expect(missingValues).toEqual(['']);
      const [header] = parse(files.get(resource.path)!, { to: 1 });
      expect(fields.map(({ name }) => name)).toEqual(header);
      const rows = rowsOf(resource);
      for (const field of fields)
        expectField(
          field,
          rows.map((row) => row[field.name]!),
        );
      const keys = rows.map((row) => primaryKey.map((name) => row[name]).join());
      if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
      for (const {
        fields: [from],
        reference,
      } of foreignKeys) {
        const target = resources.find(({ name }) => name === reference.resource)!;
        const there = new Set(['', ...rowsOf(target).map((row) => row[reference.fields[0]!]!)]);
        for (const row of rows) expect(there).toContain(row[from!]);
      }
    }
  });
});

const expectField = ({ name, type, format, description, constraints = {} }: Field, cells: readonly string[]): void => {
  expect(['string', 'number']).toContain(type);
  expect(['uri', undefined]).toContain(format);
  expect(description, name).toMatch(/\S\.$/);
  const given = cells.filter((cell) => cell !== '');
  if (constraints.required) expect(given).toHaveLength(cells.length);
  if (constraints.enum) for (const cell of given) expect(constraints.enum).toContain(cell);
  if (constraints.pattern) for (const cell of given) expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
  if (type === 'number') for (const cell of given) expect(cell).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/);
};
