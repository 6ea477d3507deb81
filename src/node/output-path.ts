/**
 * Where a command may write. What it makes of a plan must not become a part of the plan.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotDo } from './cannot-do.ts';

/**
 * @param path A plan's folder, or a plan as one JSON file.
 * @param file The file that is to be written.
 * @throws CannotDo where the file would be read as a part of the plan, or would replace it.
 */
export const refuseInside = async (path: string, file: string): Promise<void> => {
  const plan = await real(path);
  const target = await real(file);
  const isFolder = await stat(plan).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const read = isFolder ? [plan, join(plan, 'statistics'), join(plan, 'documents')] : [];
  if (target === plan || read.includes(dirname(target)))
    throw new CannotDo(`the output must not be a part of the plan: ${file}`);
};

/** The path without links, as far as it exists. */
const real = async (path: string): Promise<string> => {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    return dirname(full) === full ? full : join(await real(dirname(full)), basename(full));
  }
};

/** What an earlier export left behind may be written over; anything else is somebody's. */
const MARK = 'datapackage.json';

/** @throws CannotDo where the folder holds anything but an earlier export. */
export const refuseOccupied = async (folder: string): Promise<void> => {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new CannotDo(`not a folder: ${folder}`);
  });
  if (there.length > 0 && !there.includes(MARK))
    throw new CannotDo(
      `the folder is not empty and holds no earlier export: ${folder} holds ${there.slice(0, 10).join(', ')}`,
    );
};
