/**
 * The command `plan-charts`: what it is asked, what it answers with.
 */
import { Command, CommanderError } from 'commander';
import { CannotDo } from './cannot-do.ts';
import { addBundle } from './commands/bundle.ts';
import { addCheck } from './commands/check.ts';
import { addExport } from './commands/export.ts';
import { addInit } from './commands/init.ts';
import { addRender } from './commands/render.ts';
import { addPrerender } from './commands/prerender.ts';
import { addSnippet } from './commands/snippet.ts';
import { ownVersion } from './own-package.ts';
import type { Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  $ plan-charts init town-trees            write a plan to begin with
  $ plan-charts check town-trees --watch   see what is wrong while you write
  $ plan-charts bundle town-trees -o town-trees.json
  $ plan-charts export town-trees -o data  CSV, described for open-data tools
  $ plan-charts render plan-tree --plan town-trees -o tree.png
  $ plan-charts prerender public           write the figures into the pages of a site
  $ plan-charts snippet plan-tree --for npm    the code that embeds a figure

"plan-charts <command> --help" says more.`;

/**
 * @param words What was typed after `plan-charts`.
 * @returns The exit status: 0 done, 1 the plan has errors, 2 it could not be done.
 */
export const run = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  let status = 0;
  const done = (code: number): void => void (status = code);
  const program = programFor(terminal);
  addInit(program, terminal);
  addCheck(program, terminal, done);
  addBundle(program, terminal, done);
  addExport(program, terminal, done);
  addRender(program, terminal, done);
  addPrerender(program, terminal, done);
  addSnippet(program, terminal, done);
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    // Help that was asked for ends by an error too; what is wrong with the usage has been said by then.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.stderr.write(`plan-charts: ${reason(error)}\n`);
    return 2;
  }
};

const programFor = ({ stdout, stderr }: Terminal): Command =>
  new Command('plan-charts')
    .description('Write, check and publish a plan: what was promised, what was measured, and who said so.')
    .version(ownVersion())
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('("--help" says what it takes)')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();

/** A disk that is full is said in a line; a fault of the command's own shows where it is. */
const reason = (error: unknown): string => {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  return error instanceof CannotDo || code !== undefined ? message : (stack ?? String(error));
};
