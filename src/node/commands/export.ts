/**
 * `plan-charts export`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { inLanguage } from '../../data/language.ts';
import { validatePlan } from '../../data/validate.ts';
import { bundlePlan } from '../bundle.ts';
import { exportPlan } from '../export/export-plan.ts';
import { refuseInside, refuseOccupied } from '../output-path.ts';
import { findingsText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  $ plan-charts export town-trees -o public/data

It writes a CSV file for each statistic, targets.csv, figures.csv, sources.csv and what else the plan has, described by
datapackage.json (Data Package 2.0) and dataset.jsonld (schema.org). An empty cell is a number that is not known.

Exit status: 0 written, 1 the plan has errors (they are printed, nothing is written), 2 it could not be done.`;

export const addExport = (program: Command, { stdout, stderr }: Terminal, done: (status: number) => void): void => {
  program
    .command('export')
    .description('Write the data of a plan as CSV files, described for open-data tools and search engines')
    .argument('[path]', 'folder of the plan, or a plan as one JSON file', '.')
    .requiredOption('-o, --output <folder>', 'a new folder, an empty one, or an earlier export')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { output }: { readonly output: string }) => {
      await refuseInside(path, join(output, 'datapackage.json'));
      await refuseOccupied(output);
      const { plan, findings } = await bundlePlan(path);
      if (!plan) {
        stderr.write(findingsText(findings, painter(stderr)).join('\n'));
        return done(1);
      }
      const files = exportPlan(inLanguage(validatePlan(plan), plan.language));
      for (const [file, text] of files) {
        await mkdir(dirname(join(output, file)), { recursive: true });
        await writeFile(join(output, file), text);
      }
      if (stdout.isTTY) stdout.write([...files.keys()].map((file) => `  ${join(output, file)}\n`).join(''));
    });
};
