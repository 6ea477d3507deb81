/**
 * The scripts of the pages, each bundled and minified with what it needs of its library and nothing else.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { ContestantId } from './contestants.ts';
import type { Scenario } from './scenarios.ts';

type Kind = Scenario['kind'];

const FOLDER = 'test/bench/pages';

/** Library → its module for each kind of picture. */
const modules: Partial<Record<ContestantId, Partial<Record<Kind, string>>>> = {
  'vega-embed': { lines: 'vega-embed', points: 'vega-embed', tree: 'vega-embed-tree' },
  'chart-js': { lines: 'chart-js', points: 'chart-js-points' },
  echarts: { lines: 'echarts', points: 'echarts', tree: 'echarts-tree' },
  plot: { lines: 'plot', points: 'plot', tree: 'plot-tree' },
  uplot: { lines: 'uplot', points: 'uplot' },
};

/** Kind → what a module draws of it, and how its page is filled. */
const fillers: Readonly<Record<Kind, readonly [draw: string, fill: string]>> = {
  lines: ['line', 'drawLines'],
  points: ['points', 'drawPoints'],
  tree: ['tree', 'drawTree'],
};

/** Our own pages' module → what it exports. */
const ownScripts = { 'own-points': 'showPoints', 'own-updates': 'offerUpdates' } as const;

export const scriptName = (id: ContestantId, kind: Kind): string => `${id}-${kind}`;

/** What a library's page links beside its script. */
export const stylesheetsOf = (id: ContestantId): readonly string[] => (id === 'uplot' ? ['/scripts/uplot.css'] : []);

/** @returns Address → content. */
export const bundleScripts = async (): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const filled = Object.entries(modules).flatMap(([id, kinds]) =>
    Object.entries(kinds).map(
      ([kind, module]) => [scriptName(id as ContestantId, kind as Kind), entry(kind as Kind, module)] as const,
    ),
  );
  const own = Object.entries(ownScripts).map(
    ([name, run]) => [name, `import { ${run} } from './${name}.ts'; void ${run}();`] as const,
  );
  const bundles = await Promise.all([...filled, ...own].map(([name, code]) => bundle(name, code)));
  return [...bundles, ['/scripts/uplot.css', readFileSync('node_modules/uplot/dist/uPlot.min.css')]];
};

const entry = (kind: Kind, module: string): string => {
  const [draw, fill] = fillers[kind];
  return `import { ${draw} } from './${module}.ts'; import { ${fill} } from './draw-pages.ts'; void ${fill}(${draw});`;
};

const bundle = async (name: string, contents: string): Promise<readonly [string, Uint8Array]> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER, loader: 'ts' },
    outfile: `${name}.js`,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return [`/scripts/${name}.js`, outputFiles[0]!.contents];
};
