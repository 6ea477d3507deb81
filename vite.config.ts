import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { jsonSchemas } from './test/build/json-schemas.ts';
import { bundlePlan } from './src/node/bundle.ts';
import { customElementsManifest } from './stories/.storybook/manifest.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

export default defineConfig(({ mode }) => ({
  ...(mode === 'dist' && dist),
  ...(mode === 'cdn' && cdn),
  test: {
    include: ['test/{data,node,specs,package,render/embed}/**/*.test.ts'],
    env: { TZ: 'UTC' },
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

/** For bundlers and for Node: one module a file, so that a page pays for what it imports. */
const dist = {
  plugins: [
    squeezeTemplates,
    {
      name: 'ship-json',
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

/** For pages without a bundler: one script tag; what a page does not use is never asked for. */
const cdn = {
  plugins: [squeezeTemplates],
  // The compiler's helper asks for a polyfill of decorators that nobody loads: what is never there need not be shipped.
  define: { 'Reflect.decorate': 'undefined' },
  build: {
    outDir: 'cdn',
    // As a library: an application build adds a preload helper, which writes <link> elements and knows its own address.
    lib: { entry: 'src/entry/autoload.ts', formats: ['es'], fileName: 'plan-charts' },
    rolldownOptions: {
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A library keeps its white space for the next bundler; here there is none.
        minify: true,
        comments: { annotation: false },
      },
    },
  },
} satisfies import('vite').UserConfig;
