import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minify } from 'terser';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { prebundledEngine } from './test/build/engine.js';
import { jsonSchemas } from './test/build/json-schemas.ts';
import { validatedPlan } from './test/build/shipped-plan.ts';
import { planBriefingCss, planChartsCss } from './test/build/stylesheet.ts';
import { bundlePlan } from './src/node/bundle.ts';
import { customElementsManifest } from './stories/.storybook/manifest.js';

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  version: string;
};
/** What compiles the shapes has done its work by then, and what stands in for parts of Vega is in the engine. */
const BUILD_ONLY = /(?:\.d|render\/(?:compile|vega-lite-config|vega-stand-ins))\.ts$/;
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !BUILD_ONLY.test(file));

export default defineConfig(({ mode }) => ({
  ...(mode === 'dist' && dist),
  ...(mode === 'cdn' && cdn),
  test: {
    include: [`test/{bench,data,node,specs,package,embed}/**/*${mode === 'full' ? '.full' : ''}.test.ts`],
    // What takes long is for `npm run test:full`.
    exclude: mode === 'full' ? [] : ['test/**/*.full.test.ts'],
    // Vitest would leave one of two cores idle.
    maxWorkers: 2,
    // Both cores are busy then; a process that is started may wait its turn.
    testTimeout: 30_000,
    env: { TZ: 'UTC' },
    setupFiles: ['test/quiet-lit.ts'],
    globalSetup: ['test/package/cdn-folder.ts'],
    // A golden file that is missing fails, here as in CI: only `npm run golden` writes them.
    update: 'none',
  },
}));

/**
 * Indentation inside templates and comments inside the stylesheet are for us, not for every reader: 0.6 kB brotli. Lines
 * stay lines, so nothing that could mean something is lost.
 */
const squeezeTemplates = {
  name: 'squeeze-templates',
  enforce: 'pre',
  transform: (code: string, id: string) => {
    if (!id.includes('/src/elements/')) return undefined;
    const bare = id.endsWith('.styles.ts') ? code.replace(/\/\*[^]*?\*\//g, '') : code;
    return { code: bare.replace(/\n\s+/g, '\n'), map: null };
  },
} as const;

/** The compiler's helper for decorators answers for methods and accessors too; here only fields have them. */
const shortenDecorate = {
  name: 'shorten-decorate',
  enforce: 'pre',
  transform: (_code: string, id: string) =>
    id.endsWith('/helpers/esm/decorate.js')
      ? { code: 'export default (all, prototype, name) => all.forEach((one) => one(prototype, name));', map: null }
      : undefined,
} as const;

/** The stylesheet of the elements as one small file for pages and for static figures; and that of a briefing. */
const shipStylesheet = {
  name: 'ship-stylesheet',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'plan-charts.css', source: await planChartsCss() });
    this.emitFile({ type: 'asset', fileName: 'plan-briefing.css', source: await planBriefingCss() });
  },
} satisfies import('vite').Plugin;

/** For bundlers and for Node: one module a file, so that a page pays for what it imports. */
const dist = {
  plugins: [
    prebundledEngine,
    validatedPlan,
    squeezeTemplates,
    shipStylesheet,
    {
      name: 'ship-files',
      async generateBundle() {
        const { plan, findings } = await bundlePlan('seeds');
        if (!plan) this.error(`seeds/ has ${findings.length} findings: see npm run check`);
        const files = {
          'custom-elements.json': customElementsManifest(),
          // The shipped plan as an address can serve it, and what an editor checks any other plan with.
          'plan.json': plan,
          ...jsonSchemas(),
        };
        for (const [fileName, content] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content, null, 2) });
        for (const file of readdirSync('src/node/fonts'))
          this.emitFile({
            type: 'asset',
            fileName: `node/fonts/${file}`,
            source: readFileSync(`src/node/fonts/${file}`),
          });
      },
    },
  ],
  build: {
    outDir: 'dist',
    minify: false,
    lib: { entry: modules.map((file) => `src/${file}`), formats: ['es'] },
    rolldownOptions: {
      // By name: "everything that is not a path" would let the compiler's own decorator helper out, which nobody installs.
      external: (id) =>
        id.startsWith('node:') || Object.keys(dependencies).some((name) => `${id}/`.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The helper's own path carries an "@" and the compiler's version.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiled/')}.js`,
      },
    },
  },
} satisfies import('vite').UserConfig;

/** The page of a frame goes with the script that is written for it. */
const shipEmbedPage = {
  name: 'ship-embed-page',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: readFileSync('src/entry/embed.html') });
  },
} satisfies import('vite').Plugin;

/** A package holds the files of one version: those that an older build left behind go. */
const dropOlderVersions = {
  name: 'drop-older-versions',
  writeBundle({ dir = '' }) {
    const folder = dirname(dir);
    if (basename(folder) !== 'cdn' || basename(dir) !== version) return;
    for (const name of readdirSync(folder)) if (name !== version) rmSync(join(folder, name), { recursive: true });
  },
} satisfies import('vite').Plugin;

/** What a house pins the files with: their sha384, of what was written, whoever wrote it. */
const listIntegrity = {
  name: 'list-integrity',
  writeBundle({ dir = '' }) {
    const list = 'integrity.json';
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const hashes = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(dir.length + 1).replaceAll('\\', '/'), integrityOf(file)] as const)
      .filter(([file]) => file !== list)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(join(dir, list), JSON.stringify(Object.fromEntries(hashes), null, 2));
  },
} satisfies import('vite').Plugin;

const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * What looks ahead asks for a few files by name, and those import others, whose names only the bundler knows: it asks for
 * them too, or they would wait for a round trip more.
 */
const nameWhatFollows = {
  name: 'name-what-follows',
  generateBundle(_options, bundle) {
    const ahead = bundle[Object.keys(bundle).find((file) => file.startsWith('chunks/look-ahead-')) ?? ''];
    if (ahead?.type !== 'chunk') this.error('there is no chunk that looks ahead');
    const awaited = ahead.dynamicImports.flatMap((file) => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? chunk.imports : [];
    });
    // Others are of fixed names, and the definition of the tag asks for them.
    const imports = [...new Set(awaited)].filter((file) => file.startsWith('chunks/'));
    const text = imports.map((file) => `import(\`./${basename(file)}\`),`).join('');
    const code = ahead.code.replace(/\[(?=import\()/, `[${text}`);
    if (code === ahead.code) this.error(`the chunk that looks ahead has no list of imports: ${code}`);
    ahead.code = code;
  },
} satisfies import('vite').Plugin;

/**
 * What is always needed together is one file: on a slow network each request costs more than what is in it. Apart stay what
 * one tag alone needs, and what a static figure needs (pointing, files) from what a picture needs that is not there.
 */
const TOGETHER = [
  {
    name: 'element',
    test: /elements\/(?:chart-element|group-selection|on-demand)\.ts$|specs\/room-lines\.ts$|render\/marks\.ts$|node_modules\/(?:lit|@lit)/,
  },
  {
    name: 'point-controller',
    test: /elements\/point-controller\.ts$/,
  },
  { name: 'choice-controller', test: /elements\/choice-controller\.ts$/ },
  { name: 'tree-controller', test: /elements\/tree-(?:controller|items)\.ts$|plan-(?:timeline|tree)-size\.ts$/ },
  {
    name: 'words',
    test: /elements\/(?:adopt|figure\.styles)\.ts$|data\/(?:locale\.ts|load-locale|locales\/en|dates|tag|interval|direction-marks)|render\/(?:theme|svg-|literal|export-names|spreadsheet|shapes\.ts)|specs\/(?:text-width|typesetter|width|layers|chart)\.ts$/,
  },
  {
    // Without what validates, which is for plans that are not the shipped one. Apart from live.ts, which asks for it: a file
    // that others import too cannot be asked for at another address.
    name: 'figures',
    test: /specs\/(?!cited-|factory-|fiveg-|network-map|page-|plan-timeline|plan-tree|prose|sector-|shape-paths|status-|target-(?!words)|tree-|thinned)|src\/data\/(?!assessment|every-|figure-by-id|locales|part-targets|plan\.ts|stated|target-status|validate|(?:\w+-)?schema|values|references|nesting|bare-o)|node_modules\/(?:d3-array|internmap)/,
  },
  {
    // What more than one picture of targets needs, and no other; their words, a tree's targets need too.
    name: 'targets',
    test: /specs\/target-(?!board|gauge|words)/,
  },
];

const definitions = Object.fromEntries(
  readdirSync('src/entry/define').map((file) => [basename(file, '.ts'), `src/entry/define/${file}`]),
);

/**
 * What the bundler's own minifier leaves: 1.2 % of a tag's entry, with which each stays within its 12 kB. Not of the engine,
 * which is small already and would take ten seconds.
 */
const shrinkMore = {
  name: 'shrink-once-more',
  async generateBundle(_options: unknown, bundle: Rolldown.OutputBundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const chunk of chunks)
      if (chunk.code.length < 100_000)
        chunk.code = (
          await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 2, keep_fargs: false } })
        ).code!;
  },
} satisfies import('vite').Plugin;

/**
 * For pages without a bundler: one script tag; what a page does not use is never asked for. In a folder named after the
 * version, so that a house can keep an address for as long as its article lives.
 */
const cdn = {
  plugins: [
    prebundledEngine,
    validatedPlan,
    squeezeTemplates,
    shortenDecorate,
    shrinkMore,
    shipStylesheet,
    shipEmbedPage,
    nameWhatFollows,
    listIntegrity,
    dropOlderVersions,
  ],
  build: {
    outDir: `cdn/${version}`,
    // Of what is in the files beside our own; the engine's are in a list of its own.
    license: { fileName: 'licenses.md' },
    // As a library: an application build adds a preload helper, which writes <link> elements and knows its own address.
    lib: {
      entry: {
        'plan-charts': 'src/entry/autoload.ts',
        frames: 'src/entry/frames.ts',
        embed: 'src/entry/embed.ts',
        ...definitions,
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      output: {
        // What a page asks for at first can be named in it beforehand: of fixed names, like the entries.
        chunkFileNames: ({ name }) =>
          ['element', 'point-controller', 'choice-controller', 'tree-controller'].includes(name)
            ? '[name].js'
            : 'chunks/[name]-[hash:6].js',
        codeSplitting: { groups: TOGETHER },
        // A library keeps its white space for the next bundler; here there is none.
        minify: true,
        comments: { annotation: false },
      },
    },
  },
} satisfies import('vite').UserConfig;
