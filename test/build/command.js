/**
 * The command `plan-charts` from its sources: `node test/build/command.js check seeds`. Where the package is installed, npm links
 * the built one.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} folder Somewhere below node_modules, so that the command finds its dependencies.
 * @returns {Promise<string>} The file to run.
 */
export const buildCommand = async (folder) => {
  const outdir = join(folder, 'dist', 'node');
  await mkdir(folder, { recursive: true });
  await copyFile('package.json', join(folder, 'package.json'));
  await build({
    // Threads run a file of their own.
    entryPoints: { cli: 'src/node/cli.ts', 'prerender/worker': 'src/node/prerender/worker.ts' },
    outdir,
    bundle: true,
    // What is loaded only when needed stays apart, as in the built package.
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  await cp('src/node/fonts', join(outdir, 'fonts'), { recursive: true });
  return join(outdir, 'cli.js');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = await buildCommand('node_modules/.cache/plan-charts');
  process.exitCode = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 2;
}
