/**
 * Prints what the tests of accessibility have counted, as the table of ACCESSIBILITY.md: `npm run access`. With `-- --write` it
 * puts the table there. The tests fail by themselves where a count is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = join(root, 'ACCESSIBILITY.md');
const BEGIN = '<!-- access -->';
const END = '<!-- /access -->';

/** Tests in a browser that count, and tests in Node that do. */
const BROWSER = [
  'test/elements/every-datum.full.test.ts',
  'test/elements/focus.full.test.ts',
  'test/elements/transcripts.full.test.ts',
  'test/stories/stories.test.ts',
  'test/stories/stories.full.test.ts',
];
const NODE = ['test/specs/contrast.test.ts', 'test/specs/summaries.test.ts'];
const NODE_FULL = ['test/package/reader-settings.full.test.ts'];

const folder = mkdtempSync(join(tmpdir(), 'access-'));
const file = join(folder, 'measures.jsonl');
writeFileSync(file, '');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const failed = [
  [
    bin('@web/test-runner/dist/bin.js'),
    ...['--config', 'test/web-test-runner.config.js', '--files', `{${BROWSER.join(',')}}`],
  ],
  [bin('vitest/vitest.mjs'), 'run', ...NODE],
  [bin('vitest/vitest.mjs'), 'run', '--mode', 'full', ...NODE_FULL],
].filter((command) => {
  const env = { ...process.env, PLAN_CHARTS_MEASURES: file };
  return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env }).status !== 0;
});
/** @type {Map<string, { count: number, of: number }>} */
const measures = new Map();
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  /** @type {{ name: string, count: number, of: number }} */
  const { name, count, of } = JSON.parse(line);
  const known = measures.get(name) ?? { count: 0, of: 0 };
  measures.set(name, { count: known.count + count, of: known.of + of });
}
rmSync(folder, { recursive: true });

const full = new Intl.NumberFormat('en');
const rows = [...measures]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { count, of }]) => `| ${name} | ${full.format(count)} of ${full.format(of)} |`);
const table = ['| what | counted |', '| --- | ---: |', ...rows].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`there is no ${BEGIN} … ${END} in ACCESSIBILITY.md`);
  const written = `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }));
}
process.exitCode = failed.length;
