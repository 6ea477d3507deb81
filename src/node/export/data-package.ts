/**
 * What the exported tables are, for programs: a Data Package (datapackage.org, version 2), which tools for open data read.
 */
import type { Plan } from '../../data/schema.ts';
import type { Column } from './export-columns.ts';
import type { ExportTable } from './export-tables.ts';

/** A pure function of the plan and its tables: it is dated by the plan, not by a clock. */
export const dataPackage = (plan: Plan, tables: readonly ExportTable[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: plan.id,
  title: plan.title,
  ...(plan.version !== undefined && { version: plan.version }),
  ...(isDay(plan.asOf) && { created: `${plan.asOf}T00:00:00Z` }),
  ...(plan.licence && { licenses: [licence(plan.licence)] }),
  ...contributors(plan),
  ...(plan.sources.length > 0 && {
    sources: plan.sources.map(({ publisher, title, url }) => ({ title: title ?? publisher, path: url })),
  }),
  resources: tables.map((table) => resource(table, tables)),
});

const isDay = (date: string): boolean => date.split('-').length === 3;

/** Its name is an id there; a name in words is a title. */
const licence = ({ name, url }: NonNullable<Plan['licence']>): object => ({
  name: /^[-\w.]+$/.test(name) ? name : name.normalize('NFKD').replace(/[^-\w.]+/g, '-'),
  title: name,
  ...(url !== undefined && { path: url }),
});

const contributors = ({ byline, credit }: Plan): object => {
  const named = [
    ...(byline === undefined ? [] : [{ title: byline, roles: ['creator'] }]),
    ...(credit === undefined ? [] : [{ title: credit, roles: ['contributor'] }]),
  ];
  return named.length > 0 ? { contributors: named } : {};
};

const resource = (
  { name, path, title, description, columns, key }: ExportTable,
  tables: readonly ExportTable[],
): object => ({
  name,
  type: 'table',
  path,
  title,
  ...(description !== undefined && { description }),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: columns.map(field),
    // Empty: not known, or not given.
    missingValues: [''],
    ...(key && { primaryKey: key }),
    ...foreignKeys(name, columns, tables),
  },
});

const field = ({ name, type, description, format, constraints }: Column): object => ({
  name,
  type,
  ...(format && { format }),
  description,
  ...(constraints && { constraints }),
});

/** Columns that name a row of another table. */
const POINTS_TO: Readonly<Record<string, string>> = {
  source: 'sources',
  baselineSource: 'sources',
  conversionBy: 'sources',
  disputedBy: 'sources',
};

const foreignKeys = (name: string, columns: readonly Column[], tables: readonly ExportTable[]): object => {
  const keys = columns.flatMap((column) => {
    const resource = POINTS_TO[column.name];
    if (resource === undefined || resource === name || !tables.some((table) => table.name === resource)) return [];
    return [{ fields: [column.name], reference: { resource, fields: ['id'] } }];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
};
