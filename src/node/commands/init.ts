/**
 * `plan-charts init`
 */
import type { Command } from 'commander';
import { initPlan } from '../init/init.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ plan-charts init town-trees
  $ plan-charts check town-trees --watch

Nothing is overwritten: a folder with anything in it is refused (exit status 2).`;

export const addInit = (program: Command, { stdout }: Terminal): void => {
  program
    .command('init')
    .description('Write a small made-up plan to begin with')
    .argument('<folder>', 'a new folder, or an empty one')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string) => {
      const files = await initPlan(folder);
      if (stdout.isTTY)
        stdout.write(`${files.map((file) => `  ${folder}/${file}\n`).join('')}Read ${folder}/README.md.\n`);
    });
};
