/**
 * All that the benchmark prints but the goals.
 */
import type { Condition } from './conditions.ts';
import { contestants } from './contestants.ts';
import { columns } from './measures.ts';
import type { ResultBook } from './result-book.ts';
import type { Scenario } from './scenarios.ts';
import { cell, markdownTable } from './table.ts';

interface Kept {
  readonly scenarios: readonly Scenario[];
  readonly conditions: readonly Condition[];
}

/** @param head When, where and by which command. @param leftOut Who has no part in what. */
export const report = (book: ResultBook, { scenarios, conditions }: Kept, head: string, leftOut: readonly string[]) =>
  [
    head,
    METHOD,
    ...conditions.flatMap((condition) => [
      `#### ${condition.title}`,
      ...scenarios.map((scenario) => `${scenario.title}:\n\n${tableOf(book, condition, scenario)}`),
    ]),
    'What each was given:',
    contestants.map(({ name, given }) => `- ${name}: ${given}.`).join('\n'),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join('; ')}.`] : []),
  ].join('\n\n');

const METHOD =
  'Median, with the least and the most of all runs. *First picture*: end of the first frame with marks of the first chart in it. ' +
  '*Alive*: end of the first frame after which pointing at that chart answers. *Main thread*: all tasks until the page is at rest. ' +
  '*Blocking*: by how much tasks were longer than 50 ms. *Bytes* are bodies under brotli. ' +
  'Every page has the same text, heading and house stylesheet around its figures.';

const tableOf = (book: ResultBook, { id: condition }: Condition, { id: scenario }: Scenario): string => {
  const measured = contestants.filter(({ id }) => book.runs({ condition, scenario, contestant: id }) > 0);
  const shown = columns.filter(({ measure }) =>
    measured.some(({ id }) => book.spread({ condition, scenario, contestant: id }, measure)),
  );
  return markdownTable(
    ['', ...shown.map(({ title }) => title)],
    measured.map(({ id, name }) => [
      name,
      ...shown.map(({ measure, text }) => cell(book.spread({ condition, scenario, contestant: id }, measure), text)),
    ]),
  );
};
