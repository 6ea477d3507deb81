/**
 * `npm run bench`: Node runs no TypeScript, so the benchmark is bundled into one file first.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

if (!existsSync('cdn') || !existsSync('dist/node/prerender.js')) {
  console.error('cdn/ or dist/ is missing: run `npm run build` first, or `npm run bench`, which does');
  process.exit(2);
}

// Below node_modules, so that it finds its dependencies.
const outfile = join(root, 'node_modules/.cache/plan-charts/bench.js');
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
