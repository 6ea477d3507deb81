/**
 * The folder that a newsroom puts on its server, built as npm builds it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Builds it now, for the tests of a file. */
export const buildCdn = (): string => {
  const folder = newFolder();
  build(folder);
  return folder;
};

/** Builds it before the tests of a file. */
export const useCdn = (): { readonly folder: string } => {
  const folder = newFolder();
  beforeAll(() => build(folder), 60_000);
  return { folder };
};

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-charts-cdn-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
};

const build = (folder: string): void => {
  // As npm runs it: inside vitest, Vite would take Lit's development build.
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn', '--outDir', folder, '--emptyOutDir'];
  execFileSync(process.execPath, vite, { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
};
