/**
 * cdn/ for the stories of frames and links, which are about built files. Built when a source is newer than it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'node_modules/.cache/plan-charts/storybook-cdn');

const newest = (path: string): number =>
  Math.max(
    ...readdirSync(path, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  );

/** @returns Its folder. */
export const builtCdn = (): string => {
  const mark = join(folder, 'integrity.json');
  const isNew = existsSync(mark) && ['src', 'seeds'].every((name) => newest(join(root, name)) < statSync(mark).mtimeMs);
  if (isNew) return folder;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn', '--outDir', folder, '--emptyOutDir'];
  execFileSync(process.execPath, vite, { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
  return folder;
};
