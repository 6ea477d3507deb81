/**
 * The pages that a command is to fill.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { CannotDo } from '../cannot-do.ts';
import type { PageProblem } from './page-problem.ts';

export interface HtmlFiles {
  /** Paths from the folder in which the command runs, each file once. */
  readonly files: readonly string[];
  /** Links that lead out of the root. */
  readonly problems: readonly PageProblem[];
}

const EXTENSIONS = new Set(['.html', '.htm']);
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * @param paths Files of any name, and folders, of which every `.html` and `.htm` is taken at any depth, but nothing in
 * `node_modules`, in folders that begin with a dot and in linked ones.
 * @param root A link in it must not lead out of it; what was named outside of it is taken as it is.
 * @throws CannotDo where there is no such file or folder, or no page in any.
 */
export const htmlFiles = async (paths: readonly string[], root: string): Promise<HtmlFiles> => {
  const top = await real(root);
  const files = new Set<string>();
  const problems: PageProblem[] = [];
  for (const path of paths) {
    for (const found of await pagesAt(path)) {
      // A link that leads nowhere is not there.
      const target = await real(found).catch(() => undefined);
      const leadsOut = target !== undefined && isIn(resolve(found), resolve(root)) && !isIn(target, top);
      if (leadsOut) problems.push({ severity: 'error', file: found, message: `a link out of ${root} is not followed` });
      else if (target !== undefined) files.add(relative('', target));
    }
  }
  if (files.size === 0 && problems.length === 0) throw new CannotDo(`no .html file in ${paths.join(', ')}`);
  return { files: [...files], problems };
};

/** The folder that addresses begin at: the one that is asked for, else the one folder that was named, else where the command runs. */
export const rootOf = async (paths: readonly string[], root: string | undefined): Promise<string> => {
  const [path, ...others] = paths;
  if (root !== undefined) {
    if (await isFolder(root)) return root;
    throw new CannotDo(`not a folder: ${root}`);
  }
  return path !== undefined && others.length === 0 && (await isFolder(path)) ? path : '.';
};

const isFolder = async (path: string): Promise<boolean> => (await stat(await real(path))).isDirectory();

const real = (path: string): Promise<string> =>
  realpath(path).catch(() => {
    throw new CannotDo(`no such file or folder: ${path}`);
  });

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const pagesAt = async (path: string): Promise<readonly string[]> => {
  const found = await stat(await real(path));
  if (found.isDirectory()) return pagesIn(path);
  if (found.isFile()) return [path];
  throw new CannotDo(`neither a file nor a folder: ${path}`);
};

const pagesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isSkipped(entry.name)) pages.push(...(await pagesIn(path)));
    else if (EXTENSIONS.has(extname(entry.name).toLowerCase()) && (await isPage(path))) pages.push(path);
  }
  return pages;
};

const isPage = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
