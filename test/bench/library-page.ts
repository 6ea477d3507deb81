/**
 * A page that a library's script fills, and the data that a page brings along.
 */
import { lineSeries, treeNodes } from './bench-data.ts';
import type { ContestantId } from './contestants.ts';
import { heading, pageText } from './page-text.ts';
import { scriptName, stylesheetsOf } from './page-scripts.ts';
import type { Scenario } from './scenarios.ts';

const BOX = '<div class="box"></div>';

/** Data within the page, so that nobody waits for a file. */
export const dataTag = (scenario: Scenario): string => {
  if (scenario.kind === 'points') return '';
  const data = scenario.kind === 'tree' ? treeNodes() : lineSeries(scenario.figures);
  return `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
};

export const libraryPage = (id: ContestantId, scenario: Scenario): string => {
  const head = [
    ...stylesheetsOf(id).map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script type="module" src="/scripts/${scriptName(id, scenario.kind)}.js"></script>`,
  ].join('\n');
  const figures =
    scenario.kind === 'lines'
      ? lineSeries(scenario.figures).map((series) => heading(series) + BOX)
      : [heading({ title: 'What was planned', unit: 'all of it' }) + BOX];
  return pageText(head, figures, dataTag(scenario));
};
