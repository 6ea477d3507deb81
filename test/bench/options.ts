/**
 * The options of `npm run bench`.
 */
import { Command } from 'commander';

export interface BenchOptions {
  readonly runs: number;
  readonly write: boolean;
  /** Whether each page is pointed at, once, before anything is timed. */
  readonly pointing: boolean;
  /** As it was typed, for the table. */
  readonly command: string;
  readonly isScenario: (id: string) => boolean;
  readonly isContestant: (id: string) => boolean;
  readonly isCondition: (id: string) => boolean;
}

/** @param argv As Node has it. */
export const optionsOf = (argv: readonly string[]): BenchOptions => {
  const { runs, write, pointing, scenario, library, condition } = new Command('npm run bench --')
    .description('Measures static pages with our figures beside the same data drawn by other libraries.')
    .option('--runs <n>', 'how often each page is loaded', wholeNumber, 9)
    .option('--scenario <ids...>', 'one, twelve, hundred, tree, points, updates')
    .option('--library <ids...>', 'static, bare, inline-svg, vega-embed, chart-js, echarts, plot, uplot')
    .option('--condition <ids...>', 'phone, unthrottled')
    .option('--no-pointing', 'do not point at each page once before the runs')
    .option('--write', 'put the table into README.md', false)
    .parse([...argv])
    .opts<{
      runs: number;
      write: boolean;
      pointing: boolean;
      scenario?: string[];
      library?: string[];
      condition?: string[];
    }>();
  const among = (ids: readonly string[] | undefined) => (id: string) => ids?.includes(id) ?? true;
  return {
    runs,
    write,
    pointing,
    command: ['npm run bench', ...(argv.length > 2 ? ['--', ...argv.slice(2)] : [])].join(' '),
    isScenario: among(scenario),
    isContestant: among(library),
    isCondition: among(condition),
  };
};

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`expected a whole number from 1, got ${text}`);
  return number;
};
