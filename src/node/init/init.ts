/**
 * Writes a plan to begin with into a folder of its own.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotDo } from '../cannot-do.ts';
import { examplePlan, type Files } from './example-plan.ts';
import { ownSchemas } from '../own-package.ts';
import { isThere, schemasFrom } from './schema-address.ts';

/**
 * @returns The files that were written, relative to the folder.
 * @throws CannotDo where something stands in the folder: nothing is ever overwritten.
 */
export const initPlan = async (folder: string): Promise<readonly string[]> => {
  const there = await contents(folder);
  if (there.length > 0) throw new CannotDo(`the folder is not empty: ${folder} holds ${listed(there)}`);
  const files = await withSchemas(folder);
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
  return Object.keys(files);
};

const contents = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new CannotDo(`not a folder: ${folder}`);
    throw error;
  }
};

const LISTED = 10;

const listed = (names: readonly string[]): string =>
  [...names.slice(0, LISTED), ...(names.length > LISTED ? [`… (${names.length - LISTED} more)`] : [])].join(', ');

const HEAD_SCHEMA = 'plan.schema.json';

/** Without the package above the folder, the schema of its head goes into it, so that an editor knows the keys all the same. */
const withSchemas = async (folder: string): Promise<Files> => {
  const installed = await schemasFrom(folder);
  if (installed !== undefined)
    return examplePlan({ head: `${installed}/plan.json`, statistic: `${installed}/statistic.json` });
  const own = join(ownSchemas, 'plan.json');
  if (!(await isThere(own))) return examplePlan({});
  return { ...examplePlan({ head: `./${HEAD_SCHEMA}` }), [HEAD_SCHEMA]: await readFile(own, 'utf8') };
};
