/**
 * `plan-charts prerender`
 */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import { readTag } from '../../data/tag.ts';
import { WIDTH_CLASSES } from '../../specs/width.ts';
import { bundlePlan } from '../bundle.ts';
import { ownWorker } from '../own-package.ts';
import { htmlFiles, rootOf } from '../prerender/html-files.ts';
import type { PageReport } from '../prerender/prerender-file.ts';
import { errorLines, staleLines, summary } from '../prerender/prerender-report.ts';
import { findingsText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';
import { stylesheetAddress } from '../web-address.ts';

interface PrerenderOptions {
  readonly check?: true;
  readonly plan?: string;
  readonly stylesheet?: string;
  readonly lang?: string;
  readonly widths?: readonly number[];
  readonly headingLevel?: HeadingLevel;
  readonly font?: readonly string[];
  readonly jsonLd?: true;
  readonly allowNet: readonly string[];
  readonly root?: string;
  readonly jobs?: number;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  $ plan-charts prerender public             every .html and .htm file in it, in place
  $ plan-charts prerender public --check     write nothing; list the figures that are older than their plan
  $ plan-charts prerender a.html --plan town-trees --stylesheet /assets/plan-charts.css
  $ plan-charts prerender public --allow-net data.example.org

A tag gets the static figure: words, table, sources and pictures. Run it again whenever a plan has changed: the same
plan gives the same page, what you wrote in a tag stays, and nothing outside of the tags changes. The text of a
<cited-figure> is compared with the plan. A page with anything wrong is left as it was; the others are written.

Exit status: 0 done, 1 something is wrong or (with --check) out of date, 2 it could not be done.`;

export const addPrerender = (program: Command, terminal: Terminal, done: (status: number) => void): void => {
  program
    .command('prerender')
    .description('Write the static figure into every tag of HTML files, so that it is there without a script')
    .argument('<paths...>', 'HTML files, and folders of them')
    .option('--check', 'write nothing; list the figures that are missing or older than their plan')
    .option('--plan <path>', 'the plan of tags without src: its folder, or one JSON file; else the shipped plan')
    .option('--root <folder>', 'what is served as "/"; no plan outside of it is read (default: the folder given)')
    .option(
      '--stylesheet <address>',
      'address of plan-charts.css (default: that of the link in the page)',
      stylesheetAddress,
    )
    .option('--lang <tag>', 'language of pages that do not say theirs', tagOption)
    .option('--widths <pixels>', 'widths to draw each picture for, with commas between them', widthsOption)
    .option('--heading-level <2 to 6>', 'level of the headings in the outline of the pages (default: 3)', levelOption)
    .option('--font <files>', 'the font of the pages, regular.ttf or regular.ttf,bold.ttf', (value) => value.split(','))
    .option('--json-ld', 'describe the data for search engines, in <head>')
    .option('--allow-net <host>', 'fetch plans from this host; can be repeated', collected, [])
    .option('--jobs <number>', 'threads to use (default: as many as there are cores)', jobsOption)
    .option('--json', 'write {pages} as JSON: file, state, figures and problems of each')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: PrerenderOptions) => {
      const root = await rootOf(paths, options.root);
      const { files, problems } = await htmlFiles(paths, root);
      // Where it cannot be read, no page can be done.
      if (options.font) await (await import('../render/font-family.ts')).readFontFamily(options.font);
      const plan = await sharedPlan(options.plan, terminal);
      if (plan === 'wrong') return done(1);
      const { stylesheet, lang, widths, headingLevel, font, allowNet, jsonLd = false, check = false } = options;
      const setting = {
        roots: [root],
        allowNet,
        jsonLd,
        check,
        ...(plan && { plan }),
        ...(stylesheet !== undefined && { stylesheet }),
        ...(lang !== undefined && { language: lang }),
        ...(widths && { widths }),
        ...(headingLevel && { headingLevel }),
        ...(font && { font }),
      };
      const jobs = options.jobs ?? Math.min(availableParallelism(), Math.ceil(files.length / WORTH_A_THREAD));
      const threads = { jobs, worker: ownWorker };
      // Loaded when it is needed: the other commands begin sooner without what draws.
      const { prerenderFiles } = await import('../prerender/prerender-files.ts');
      const filled = await prerenderFiles(files, setting, threads, progress(files.length, terminal));
      const refused = problems.map((problem): PageReport => ({
        file: problem.file!,
        state: 'wrong',
        figures: [],
        problems: [problem],
      }));
      say([...refused, ...filled], options.json ?? false, terminal);
      done([...refused, ...filled].some(({ state }) => state === 'wrong' || state === 'stale') ? 1 : 0);
    });
};

/** A thread has to load all that draws before its first page. */
const WORTH_A_THREAD = 8;

/** JSON of a plan without errors; its findings are printed where it has any. */
const sharedPlan = async (
  path: string | undefined,
  { stderr }: Terminal,
): Promise<SharedArrayBuffer | 'wrong' | undefined> => {
  if (path === undefined) return undefined;
  const { plan, findings } = await bundlePlan(path);
  const { sharedBytes } = await import('../prerender/page-task.ts');
  if (plan) return sharedBytes(Buffer.from(JSON.stringify(plan)));
  stderr.write(findingsText(findings, painter(stderr)).join('\n'));
  return 'wrong';
};

const say = (reports: readonly PageReport[], json: boolean, { stdout, stderr }: Terminal): void => {
  if (json) stdout.write(`${JSON.stringify({ pages: reports })}\n`);
  else {
    stdout.write(lines(staleLines(reports)));
    stderr.write(lines(errorLines(reports)));
  }
  if (stderr.isTTY) stderr.write(`${summary(reports)}\n`);
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** A line that is written over again, for a person who waits. */
const progress = (total: number, { stderr }: Terminal): ((count: number) => void) => {
  if (!stderr.isTTY || total < 2) return () => undefined;
  return (count) => void stderr.write(`\r\u001b[K${count < total ? `${count} of ${total} pages` : ''}`);
};

const collected = (value: string, all: readonly string[]): readonly string[] => [...all, value];

const tagOption = (value: string): string => {
  if (readTag(value)) return value;
  throw new InvalidArgumentError('expected a language tag such as en or zh-Hans.');
};

/** The stylesheet chooses among these. */
const widthsOption = (value: string): readonly number[] => {
  const known: readonly number[] = WIDTH_CLASSES;
  const widths = value.split(',').map(Number);
  if (widths.every((width) => known.includes(width))) return [...new Set(widths)];
  throw new InvalidArgumentError(`expected some of ${known.join(',')}.`);
};

type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const levelOption = (value: string): HeadingLevel => {
  const level = ([2, 3, 4, 5, 6] as const).find((one) => `${one}` === value);
  if (level) return level;
  throw new InvalidArgumentError('expected 2, 3, 4, 5 or 6.');
};

const jobsOption = (value: string): number => {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs > 0) return jobs;
  throw new InvalidArgumentError('expected a whole number, 1 or more.');
};
