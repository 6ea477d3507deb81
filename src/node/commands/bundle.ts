/**
 * `plan-charts bundle`
 */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { bundlePlan } from '../bundle.ts';
import { refuseInside } from '../output-path.ts';
import { findingsText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';

interface BundleOptions {
  readonly output?: string;
  readonly pretty?: true;
}

const EXAMPLES = `
Examples:
  $ plan-charts bundle town-trees -o public/town-trees.json
  $ plan-charts bundle town-trees --pretty | less
  <target-gauge src="town-trees.json"></target-gauge>

Exit status: 0 written, 1 the plan has errors (they are printed, nothing is written), 2 it could not be done.`;

export const addBundle = (program: Command, { stdout, stderr }: Terminal, done: (status: number) => void): void => {
  program
    .command('bundle')
    .description('Make the one JSON file that a page loads, of a plan without errors')
    .argument('[path]', 'folder of the plan, or a plan as one JSON file', '.')
    .option('-o, --output <file>', 'the file to write; without it, standard output')
    .option('--pretty', 'indent it, for people')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { output, pretty }: BundleOptions) => {
      if (output !== undefined) await refuseInside(path, output);
      const { plan, findings } = await bundlePlan(path);
      if (!plan) {
        stderr.write(findingsText(findings, painter(stderr)).join('\n'));
        return done(1);
      }
      const text = `${JSON.stringify(plan, null, pretty && 2)}\n`;
      if (output === undefined) return void stdout.write(text);
      await writeFile(output, text);
      if (stderr.isTTY) stderr.write(`${output}: ${Math.ceil(text.length / 1000)} kB\n`);
    });
};
