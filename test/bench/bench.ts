/**
 * The benchmark, from the options to the last line it prints.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.js';
import { builtPages } from './built-pages.ts';
import { conditions } from './conditions.ts';
import { goals } from './goals.ts';
import { goalReport, verdicts } from './goal-report.ts';
import { interleaved } from './interleaved.ts';
import { machineText } from './machine.ts';
import { measure } from './measure.ts';
import { optionsOf } from './options.ts';
import { pointedAt } from './pointer-check.ts';
import { report } from './report.ts';
import { ResultBook } from './result-book.ts';
import { scenarios } from './scenarios.ts';
import { serveCompressed } from './serve-compressed.ts';
import { writeInReadme } from './readme-table.ts';

const options = optionsOf(process.argv);
const say = (text: string) => process.stderr.write(`${text}\n`);
const kept = {
  scenarios: scenarios.filter(({ id }) => options.isScenario(id)),
  conditions: conditions.filter(({ id }) => options.isCondition(id)),
};

const { pages, files, leftOut } = await builtPages(kept.scenarios, options.isContestant, say);
for (const reason of leftOut) say(`left out: ${reason}`);
const server = await serveCompressed(files);
const browser = await chromium.launch(findBrowser());
const book = new ResultBook();
const suspicions: string[] = [];
let isWhole = false;
try {
  if (options.pointing) suspicions.push(...(await pointedAt(browser, server.address, pages)));
  for (const line of suspicions) say(`suspicious: ${line}`);

  for (const condition of kept.conditions)
    for (const scenario of kept.scenarios) {
      const contestants = pages.filter((page) => page.scenario === scenario);
      for (const { item, run } of interleaved(contestants, options.runs)) {
        say(`${condition.id} ${item.pathFor(condition)} ${run + 1}/${options.runs}`);
        const result = await measure(
          browser,
          `${server.address}${item.pathFor(condition)}`,
          condition,
          scenario,
          item.contestant.isAlive,
        );
        book.add({ condition: condition.id, scenario: scenario.id, contestant: item.contestant.id }, result);
      }
    }
  isWhole = true;
} finally {
  const version = browser.version();
  await browser.close();
  server.close();
  const head = machineText(version, options);
  const table = report(book, kept, head, leftOut);
  const judged = verdicts(goals, book);
  console.log(table);
  for (const line of suspicions) console.log(`- Suspicious: ${line}`);
  console.log(`\n${goalReport(judged)}`);
  // Of a run that was broken off, what there is is printed; the README keeps its table.
  if (options.write && isWhole) await writeInReadme('README.md', `${table}\n\n${goalReport(judged)}`);
}
