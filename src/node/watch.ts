/**
 * Does something again whenever a file of a plan changes.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve as absolute } from 'node:path';
import { watch } from 'chokidar';
import { CannotDo } from './cannot-do.ts';

/** An editor writes a file in several steps, and a checkout many files. */
const QUIET_MILLISECONDS = 100;

/**
 * Calls `run` at once and after every change, never twice at a time.
 *
 * @param path A plan's folder, or a plan as one JSON file: then its folder is watched, for the documents.
 * @param until Ends the watch.
 */
export const runOnChange = async (path: string, run: () => Promise<void>, until: AbortSignal): Promise<void> => {
  const found = await stat(path).catch(() => {
    throw new CannotDo(`no such file or folder: ${path}`);
  });
  const folder = absolute(found.isDirectory() ? path : dirname(path));
  const watcher = watch(folder, {
    depth: 1,
    followSymlinks: false,
    ignoreInitial: true,
    ignored: (file) => relative(folder, file) !== '' && isNoPart(basename(file)),
  });
  try {
    await new Promise((resolve, reject) => {
      watcher.once('ready', () => resolve(undefined)).once('error', reject);
    });
    await runEachTime(run, (again) => watcher.on('all', again), until);
  } finally {
    await watcher.close();
  }
};

const isNoPart = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Runs, then waits for a change and for the quiet after it, until it is told to stop. */
const runEachTime = async (
  run: () => Promise<void>,
  onChange: (again: () => void) => void,
  until: AbortSignal,
): Promise<void> => {
  let wake: () => void = () => undefined;
  let last = -Infinity;
  onChange(() => {
    last = performance.now();
    wake();
  });
  until.addEventListener('abort', () => wake());
  while (!until.aborted) {
    const began = performance.now();
    await run();
    while (!until.aborted && last < began) await new Promise<void>((resolve) => (wake = resolve));
    while (!until.aborted && performance.now() - last < QUIET_MILLISECONDS)
      await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
  }
};
