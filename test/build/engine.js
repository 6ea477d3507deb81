/**
 * The engine as it ships: one file, with what our shapes use of Vega and nothing else.
 *
 * Vega's own modules cannot be shaken: each transform is a function that is given its prototype by a call, and each
 * renderer enters itself into a table. Here those become expressions that a bundler may drop, and four of its packages are
 * replaced (src/render/vega-stand-ins.ts). Measured, brotli: Vega whole 159 kB, its parts as they are 109, this 49
 * (test/package/engine.test.ts).
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param {string} name */
const source = (name) => fileURLToPath(new URL(`../../src/render/${name}`, import.meta.url));

const ENGINE = source('engine.ts');

/**
 * Packages that are replaced: wherever they are asked for, or by one other package only.
 *
 * @type {ReadonlyMap<string, string>}
 */
const REPLACED = new Map([
  ['vega-functions', ''],
  ['vega-loader', ''],
  ['vega-format', ''],
  ['vega-scale', 'vega-scenegraph'],
]);

/** @type {import('vite').Plugin} */
const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const where = REPLACED.get(id);
    return where !== undefined && importer?.includes(where) ? source('vega-stand-ins.ts') : undefined;
  },
};

/** @typedef {{ readonly type: string; readonly start: number; readonly end: number }} Statement */

/**
 * `function Bound(…) {…}` and the statements about it, `inherits(Bound, …)` and `Bound.Definition = …`, become one pure
 * expression where the last of them stands: unused it goes, and with it what only it imports.
 *
 * @type {import('vite').Plugin}
 */
const pureClasses = {
  name: 'pure-classes',
  transform(code, id) {
    if (!/vega-(?:encode|transforms|view-transforms)\/build/.test(id)) return undefined;
    const statements = /** @type {readonly Statement[]} */ (this.parse(code).body);
    /** @param {Statement} statement */
    const text = ({ start, end }) => code.slice(start, end);
    /** @param {string} name */
    const about = (name) => {
      const begins = new RegExp(`^(?:inherits\\(${name}\\b|${name}\\.Definition =)`);
      return statements.filter((one) => one.type === 'ExpressionStatement' && begins.test(text(one)));
    };
    const edits = statements
      .filter(({ type }) => type === 'FunctionDeclaration')
      .flatMap((declaration) => {
        const name = /** @type {RegExpExecArray} */ (/^function (\w+)/.exec(text(declaration)))[1] ?? '';
        const own = about(name);
        if (own.length === 0) return [];
        const body = [declaration, ...own].map(text).join('\n');
        const pure = `const ${name} = /* @__PURE__ */ (() => {\n${body}\nreturn ${name};\n})();`;
        return [declaration, ...own].map((one) => ({ one, by: one === own.at(-1) ? pure : '' }));
      })
      .toSorted((a, b) => b.one.start - a.one.start);
    return {
      code: edits.reduce((rest, { one, by }) => rest.slice(0, one.start) + by + rest.slice(one.end), code),
      map: null,
    };
  },
};

/**
 * The table of renderers without those that paint on a canvas: a picture is an SVG, in a page and as text.
 *
 * @type {import('vite').Plugin}
 */
const withoutCanvas = {
  name: 'without-canvas',
  transform: (code, id) =>
    id.includes('vega-scenegraph/build')
      ? { code: code.replace(/^modules\[(?:Canvas|Hybrid)\] = [^]*?^\};$/gm, ''), map: null }
      : undefined,
};

/**
 * @returns {Promise<{ code: string, licenses: string }>} The file's code, with no import left in it, and the licences of the
 *   packages in it.
 */
export const bundledEngine = async () => {
  const built = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [standIns, pureClasses, withoutCanvas],
      build: {
        write: false,
        license: { fileName: LICENSES },
        lib: { entry: ENGINE, formats: ['es'], fileName: 'engine' },
        rolldownOptions: {
          output: { minify: true, comments: { annotation: false } },
          treeshake: { moduleSideEffects: (id) => id === ENGINE },
        },
      },
    })
  );
  const files = built.flatMap(({ output }) => output);
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join();
  const licenses = files.flatMap((file) => (file.fileName === LICENSES && file.type === 'asset' ? [file.source] : []));
  return { code, licenses: licenses.join() };
};

const LICENSES = 'engine-licenses.md';

/** @type {ReturnType<typeof bundledEngine> | undefined} */
let bundle;

/**
 * Wherever the engine is imported, it is the one that ships: in the package, in `cdn/` and in Storybook.
 *
 * @type {import('vite').Plugin}
 */
export const prebundledEngine = {
  name: 'prebundled-engine',
  enforce: 'pre',
  load: async (id) => (id === ENGINE ? (await (bundle ??= bundledEngine())).code : undefined),
  async generateBundle() {
    if (bundle) this.emitFile({ type: 'asset', fileName: LICENSES, source: (await bundle).licenses });
  },
};
