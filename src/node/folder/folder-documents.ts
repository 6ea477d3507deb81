/**
 * `documents/`: the transcripts that quotes are taken from.
 */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { readText } from './text-file.ts';

const FOLDER = 'documents';

export interface FolderDocuments {
  /** By file name; lines end with a line feed whatever they were typed on. */
  readonly documents: ReadonlyMap<string, string>;
  readonly problems: readonly Finding[];
}

export const NO_DOCUMENTS: FolderDocuments = { documents: new Map(), problems: [] };

/** @param sources The list of sources, as it was written: only what one of them names must be readable. */
export const readDocuments = async (root: string, sources: unknown): Promise<FolderDocuments> => {
  const found = await readdir(join(root, FOLDER), { withFileTypes: true });
  const names = found
    .filter((one) => !one.isDirectory() && !one.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const named = namedBy(sources);
  const read = await Promise.all(names.map(async (name) => ({ name, ...(await readText(root, `${FOLDER}/${name}`)) })));
  return {
    documents: new Map(
      read.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text.replace(/\r\n?/g, '\n')]])),
    ),
    problems: read.flatMap(({ name, problem }) => {
      if (!problem) return [];
      // A scan kept beside its transcript is no text and need not be one.
      return named.has(name) ? [problem] : [{ ...problem, severity: 'warning' }];
    }),
  };
};

const namedBy = (sources: unknown): ReadonlySet<unknown> =>
  new Set(Array.isArray(sources) ? sources.map((source: { document?: unknown } | null) => source?.document) : []);

/** A folder that is a link may lead anywhere, into itself too. */
export const linkedFolders = (found: readonly Dirent[]): Finding[] =>
  found
    .filter((one) => one.isSymbolicLink() && ['statistics', 'translations', FOLDER].includes(one.name))
    .map(({ name }) => ({
      rule: 'file',
      severity: 'error',
      at: name,
      expected: 'a folder',
      got: 'a link',
      mend: 'Put the folder itself there',
    }));
