/**
 * The files beside `plan.json` that hold one key of the package each: `targets.json`, `sources.json`, `directory.json` with
 * its table …
 */
import { PlanSchema } from '../../data/schema.ts';
import { suggestion } from '../did-you-mean.ts';
import { entriesFrom } from './directory-csv.ts';
import type { Finding } from '../finding.ts';
import { readPart, readTable, withTable } from './part-file.ts';
import type { Part } from './piece.ts';

/** Every key of a package but those that say what a file is. */
const KEYS = Object.keys(PlanSchema.entries).filter((key) => key !== '$schema' && key !== 'format');

export const HEAD = 'plan.json';
const TABLE = 'directory.csv';

/** What other programs keep in such a folder, and what `init` puts there. */
const OTHERS = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'plan.schema.json', 'datapackage.json']);

/** @param names What stands in the folder. */
export const readParts = (root: string, names: readonly string[]): Promise<readonly Part[]> => {
  const hasTable = names.includes(TABLE);
  const keys = KEYS.filter((key) => names.includes(`${key}.json`) || (key === 'directory' && hasTable));
  return Promise.all(
    keys.map(async (key) =>
      key === 'directory' && hasTable
        ? readDirectory(root, names)
        : { key, files: [`${key}.json`], piece: await readPart(root, `${key}.json`, [key]) },
    ),
  );
};

const readDirectory = async (root: string, names: readonly string[]): Promise<Part> => {
  const json = 'directory.json';
  const object = names.includes(json) ? await readPart(root, json, ['directory']) : undefined;
  const table = await readTable(root, TABLE, (text) => entriesFrom(text, TABLE));
  return {
    key: 'directory',
    files: object ? [json, TABLE] : [TABLE],
    piece: withTable(object, table, { json, csv: TABLE, list: 'entries', needs: 'id, label, batches and citation' }),
  };
};

const PROBLEM = { rule: 'file', severity: 'error' } as const;

const PART_UNKNOWN = {
  expected: 'a file named after a key of a plan, such as targets.json',
  mend: 'Move it out of the folder',
};

const TABLE_UNKNOWN = {
  expected: `${TABLE}, or a table in the folder statistics`,
  mend: 'Put it beside its JSON file in statistics, or move it out of the folder',
};

/** Files that look like parts of the plan and are none: most often a name misspelt. */
export const unknownFiles = (names: readonly string[]): Finding[] => {
  const known = new Set([HEAD, TABLE, ...KEYS.map((key) => `${key}.json`)]);
  const bare = (name: string) => name.replace(/\.\w+$/, '');
  return names
    .filter((name) => /^[^.].*\.(?:json|csv)$/.test(name) && !known.has(name) && !OTHERS.has(name))
    .map((file) => {
      if (file.endsWith('.csv')) return { ...PROBLEM, ...TABLE_UNKNOWN, at: file, got: file };
      const mend = suggestion(bare(file), [...known].map(bare), (meant) => `Name it ${meant}.json`);
      return { ...PROBLEM, ...PART_UNKNOWN, at: file, got: file, ...(mend !== undefined && { mend }) };
    });
};
