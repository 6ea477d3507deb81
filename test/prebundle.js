/**
 * Bundles the packages that src, stories and browser tests import, once: Vega alone is hundreds of requests a test page,
 * and some of Storybook's dependencies are CommonJS, which no browser loads. All in one build with shared chunks, so that
 * each package, Lit above all, is there once.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

// Named, or esbuild reads those of the folders above the project too.
const tsconfig = join(root, 'tsconfig.json');

/** @param {string} folder @param {string} ending */
const filesIn = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`)
    : [];

/** Every package address that browser tests and stories reach, as the compiler sees it: an import of types is none. */
const importedPackages = async () => {
  const tests = ['elements', 'render', 'entry', 'stories'].flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'));
  const { metafile } = await build({
    absWorkingDir: root,
    tsconfig,
    entryPoints: [...tests, ...filesIn('stories', '.stories.ts')],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  // Neither "virtual:…" nor esbuild's own "<runtime>" is a package.
  const addresses = imports.filter(({ external, path }) => external && /^[@\w][^:]*$/.test(path));
  return [...new Set(addresses.map(({ path }) => path))].sort();
};

/**
 * @returns {Promise<Map<string, string>>} package address → path from the root, for example
 *   `vega` → `/node_modules/.cache/plan-charts/prebundled/1f3a…/vega.js`
 */
export const prebundle = async () => {
  const packages = await importedPackages();
  // What is really installed decides, not what package.json asks for.
  const key = createHash('sha256')
    .update(readFileSync(join(root, 'node_modules/.package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(packages.join())
    .digest('hex')
    .slice(0, 12);
  const cache = 'node_modules/.cache/plan-charts/prebundled';
  const folder = join(root, cache, key);
  /** @param {string} name */
  const fileOf = (name) => name.replace(/\.js$/, '').replaceAll('/', '--');
  if (!existsSync(folder)) {
    rmSync(join(root, cache), { recursive: true, force: true });
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    await build({
      absWorkingDir: root,
      tsconfig,
      entryPoints: packages.map((name) => ({ in: name, out: fileOf(name) })),
      outdir: partial,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'esnext',
      // Not "development": Lit would warn on every page.
      conditions: ['browser', 'module', 'import', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    renameSync(partial, folder);
  }
  return new Map(packages.map((name) => [name, `/${cache}/${key}/${fileOf(name)}.js`]));
};
