/**
 * `plan-charts check`
 */
import type { Command } from 'commander';
import { checkPlan, hasErrors, type CheckedPlan } from '../plan-check.ts';
import { reportText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';
import { runOnChange } from '../watch.ts';

interface CheckOptions {
  readonly json?: true;
  readonly watch?: true;
  readonly pages?: readonly string[];
}

const EXAMPLES = `
Examples:
  $ plan-charts check                    the plan in this folder
  $ plan-charts check town-trees --watch again after every change; Ctrl+C ends it
  $ plan-charts check town-trees.json    a plan as one file; its quotes are looked up in documents/ beside it
  $ plan-charts check town-trees --pages news   the summaries of figures in the pages of a folder too
  $ plan-charts check --json | jq .counts

Exit status: 0 no errors (there may be warnings), 1 errors, 2 there is no plan to check.`;

/** @param done Takes the exit status. */
export const addCheck = (program: Command, terminal: Terminal, done: (status: number) => void): void => {
  program
    .command('check')
    .description('Say what is wrong with a plan, and what each of its numbers rests on')
    .argument('[path]', 'folder of the plan, or a plan as one JSON file', '.')
    .option('--json', 'write {findings, counts, files} as JSON, one line a check')
    .option('--pages <paths...>', 'check also the summaries that authors have put into figures of these pages')
    .option('--watch', 'check again whenever a file changes')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { json, watch, pages }: CheckOptions) => {
      const say = json ? jsonReport : (checked: CheckedPlan) => reportText(checked, painter(terminal.stdout));
      const run = async (): Promise<CheckedPlan> => {
        const plan = await checkPlan(path);
        const inPages = pages ? await (await import('../page-check.ts')).checkPages(pages) : [];
        const checked = { ...plan, findings: [...plan.findings, ...inPages] };
        terminal.stdout.write(say(checked));
        return checked;
      };
      if (watch) await keepChecking(path, run, terminal);
      else done(hasErrors((await run()).findings) ? 1 : 0);
    });
};

/** Counts are null where the files could not be read as a plan. */
const jsonReport = ({
  findings,
  counts = null,
  files,
}: Omit<CheckedPlan, 'counts'> & { counts?: CheckedPlan['counts'] | null }): string =>
  `${JSON.stringify({ findings, counts, files })}\n`;

const keepChecking = async (path: string, run: () => Promise<unknown>, { stderr }: Terminal): Promise<void> => {
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    await runOnChange(
      path,
      async () => {
        // The folder may be gone for a moment while a branch is checked out: that ends a check, not the watch.
        await run().catch((error: unknown) => stderr.write(`${(error as Error).message}\n`));
        if (stderr.isTTY) stderr.write('\nWatching; Ctrl+C ends it.\n\n');
      },
      stop.signal,
    );
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
};
