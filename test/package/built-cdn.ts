/**
 * The folder that a newsroom puts on its server, built as npm builds it, once for all test files of a run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';

/**
 * Where it is. The first that asks builds it; the others wait.
 *
 * @throws Error where the build fails, and for who waits for it too.
 */
export const builtCdn = async (): Promise<string> => {
  const [folder, begun, done] = ['files', 'begun', 'done'].map((name) => join(inject('cdnFolder'), name)) as [
    string,
    string,
    string,
  ];
  if (isFirst(begun)) {
    const failure = failureOf(() => build(folder));
    // Nobody may read it before it is whole.
    writeFileSync(`${done}-soon`, failure);
    renameSync(`${done}-soon`, done);
  }
  await vi.waitUntil(() => existsSync(done), { timeout: 120_000, interval: 100 });
  const failure = readFileSync(done, 'utf8');
  if (failure) throw new Error(failure);
  return folder;
};

/** What an attempt throws; empty where it succeeds. */
const failureOf = (attempt: () => void): string => {
  try {
    attempt();
    return '';
  } catch (error) {
    return String(error);
  }
};

/** Of two that make a folder at the same time, one fails. */
const isFirst = (mark: string): boolean => {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
};

const build = (folder: string): void => {
  // As npm runs it: inside vitest, Vite would take Lit's development build.
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn', '--outDir', folder, '--emptyOutDir'];
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
};
