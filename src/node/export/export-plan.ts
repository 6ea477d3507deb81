/**
 * A plan → the files of its open data, by path. A pure function: the same plan is always the same files.
 */
import type { Plan } from '../../data/schema.ts';
import { csvText } from './csv-text.ts';
import { dataPackage } from './data-package.ts';
import { datasetJsonLd } from './dataset-json-ld.ts';
import { exportTables } from './export-tables.ts';

export const exportPlan = (plan: Plan): ReadonlyMap<string, string> => {
  const tables = exportTables(plan);
  const distribution = tables.map(({ title, path }) => ({ name: title, contentUrl: path, encodingFormat: 'text/csv' }));
  return new Map([
    ...tables.map((table) => [table.path, csvText(table)] as const),
    ['datapackage.json', json(dataPackage(plan, tables))],
    ['dataset.jsonld', json(datasetJsonLd(plan, { distribution }))],
  ]);
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
