/**
 * A plan as it is written: a folder with `plan.json` and what belongs to it, or one JSON file.
 *
 * The folder is there so that people need not edit one long file; it says nothing that the one file could not. Nothing
 * outside it is read.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotDo } from '../cannot-do.ts';
import type { Finding } from '../finding.ts';
import { linkedFolders, NO_DOCUMENTS, readDocuments } from './folder-documents.ts';
import { readFolder } from './folder-package.ts';
import { HEAD } from './folder-parts.ts';
import { withTranslations } from './folder-translations.ts';
import { isObject, readPart } from './part-file.ts';
import { placer, type Place } from './place.ts';

export interface PlanFiles {
  /** The package, unchecked; undefined where a file that belongs to it could not be read. */
  readonly json: unknown;
  /** The transcripts, by file name. */
  readonly documents: ReadonlyMap<string, string>;
  /** What is wrong with the files as such. */
  readonly problems: readonly Finding[];
  /** The file, and the line in it, that a path in the package or in a finding is about. */
  readonly fileOf: (at: string) => Place;
  /** The files that were read, relative to `root`. */
  readonly files: readonly string[];
  /** Real path of the folder. */
  readonly root: string;
  /** Whether it is one file without documents beside it, as a page loads it. */
  readonly isPublished: boolean;
}

/** @throws CannotDo where there is no plan at that path. */
export const readPlanFiles = async (path: string): Promise<PlanFiles> => {
  const { root, head } = await planAt(path);
  const found = (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
  const names = found.map(({ name }) => name);
  const { piece, files } = head
    ? { piece: await readPart(root, head, []), files: [head] }
    : await readFolder(root, names, folders.includes('statistics'));
  const translations =
    !head && folders.includes('translations')
      ? await withTranslations(root, piece.value, (await readdir(join(root, 'translations'))).sort())
      : { json: piece.value, files: [], problems: [] };
  const sources = isObject(piece.value) ? piece.value.sources : undefined;
  const { documents, problems } = folders.includes('documents') ? await readDocuments(root, sources) : NO_DOCUMENTS;
  const all = [...piece.problems, ...linkedFolders(found), ...translations.problems, ...problems];
  const read = [...files, ...translations.files, ...[...documents.keys()].map((name) => `documents/${name}`)];
  const named = new Set([...read, ...all.map(({ at }) => at.replace(/:\d+(?::.*)?$/, ''))]);
  const fileOf = placer(piece.value, piece.origins, head ?? HEAD, named);
  const isPublished = head !== undefined && !folders.includes('documents');
  return { json: translations.json, documents, problems: all, fileOf, files: read, root, isPublished };
};

/** The folder, and the one file if it was that which was asked for. */
const planAt = async (path: string): Promise<{ root: string; head?: string }> => {
  const real = await realpath(path).catch(() => {
    throw new CannotDo(`no such file or folder: ${path}`);
  });
  const found = await stat(real);
  if (found.isFile()) return { root: dirname(real), head: basename(real) };
  if (!found.isDirectory()) throw new CannotDo(`neither a file nor a folder: ${path}`);
  if ((await readdir(real)).includes(HEAD)) return { root: real };
  throw new CannotDo(`no ${HEAD} in ${path}; "plan-charts init <folder>" writes a plan to begin with`);
};
