import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { manifestForTables, manifestId } from '../stories/.storybook/manifest.js';
import { findBrowser } from './browser.js';
import { bundledEngine } from './build/engine.js';
import { measures } from './measures.js';
import { prebundle } from './prebundle.js';
import { asksForWords } from './pseudo/stand-in.js';

const rootDir = fileURLToPath(new URL('../', import.meta.url));
const packages = await prebundle();
const { code: engine } = await bundledEngine();
const { executablePath, args, env } = findBrowser();

/** Modules that exist only while they are served: address in an import → how to write it. */
const written = new Map([
  [manifestId, () => `export default ${JSON.stringify(manifestForTables())}`],
  [
    'virtual:stories',
    () => {
      const files = readdirSync(`${rootDir}stories`).filter((name) => name.endsWith('.stories.ts'));
      return `export default { ${files.map((name) => `'${name}': () => import('/stories/${name}')`).join()} }`;
    },
  ],
]);

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const modules = {
  name: 'plan-charts-modules',
  resolveImport({ source, context }) {
    if (asksForWords(source, context.path)) return '/test/pseudo/load-locale.ts';
    if (written.has(source)) return `/__written/${encodeURIComponent(source)}.js`;
    return packages.get(source);
  },
  serve({ path }) {
    // The one that ships.
    if (path === '/src/render/engine.ts') return { body: engine, type: 'js' };
    const address = /^\/__written\/(.+)\.js$/.exec(path)?.[1];
    return address && written.get(decodeURIComponent(address))?.();
  },
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  // From where npm starts it, the root: in an absolute pattern the folder's own name could hold pattern signs.
  // The stories first: they take longest, in one file.
  files: ['test/stories/*.test.ts', 'test/{elements,render,entry}/**/*.test.ts', '!test/**/*.full.test.ts'],
  // Tests also wait, for frames; two would leave a third of two cores idle.
  concurrency: 3,
  plugins: [modules, measures(), esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args, env },
      // The same words, numbers and dates on every machine.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-US', timezoneId: 'UTC' }),
    }),
  ],
  // The first picture of a page waits for Vega; on a busy machine that is longer than Mocha's two seconds.
  testFramework: { config: { timeout: 10_000 } },
  // All stories are one file; a busy machine takes a while.
  testsFinishTimeout: 300_000,
  // An error that is only logged is still an error: reported, it fails the test that is running.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head><title>Tests</title></head>
      <body>
        <script>console.error = (...args) => reportError(new Error('console.error: ' + args.join(' ')));</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};
