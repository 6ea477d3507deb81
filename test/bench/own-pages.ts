/**
 * Pages with our own tags, bare and filled by our own prerender(), and the plain SVG taken from that.
 */
import { pathToFileURL } from 'node:url';
import type { prerender as Prerender } from '../../src/node/prerender.ts';
import { lineSeries, longSeries } from './bench-data.ts';
import { dataTag } from './library-page.ts';
import { heading, pageText } from './page-text.ts';
import { longPlan } from './pages/long-plan.ts';
import type { Scenario } from './scenarios.ts';

const HEAD = `<link rel="stylesheet" href="/plan-charts/plan-charts.css">
<script type="module" src="/plan-charts/plan-charts.js"></script>`;

const tags = ({ kind, figures }: Scenario): readonly string[] => {
  if (kind === 'tree') return ['<plan-tree></plan-tree>'];
  if (kind === 'points') return ['<fiveg-stats-chart></fiveg-stats-chart>'];
  return lineSeries(figures).map(({ id }) => `<fiveg-stats-chart statistics="${id}"></fiveg-stats-chart>`);
};

/** The script that hands a page its own data, where it is not the shipped plan's. */
const ownScript = ({ kind, updates }: Scenario): string | undefined => {
  if (updates > 0) return 'own-updates';
  return kind === 'points' ? 'own-points' : undefined;
};

const scriptTag = (name: string | undefined) =>
  name ? `<script type="module" src="/scripts/${name}.js"></script>` : '';

/** What is at the end of a page whose data change: they are with it, as with everybody. */
const changing = (scenario: Scenario) =>
  scenario.updates > 0 ? dataTag(scenario) + scriptTag(ownScript(scenario)) : '';

export const barePage = (scenario: Scenario): string =>
  pageText(HEAD, tags(scenario), changing(scenario) || scriptTag(ownScript(scenario)));

/** @throws Error with what kept prerender() from filling the page. */
export const staticPage = async (scenario: Scenario, widths?: readonly number[]): Promise<string> => {
  // A static figure has its data with it; what changes it comes with a script.
  const page = pageText(HEAD, tags(scenario), changing(scenario));
  const { prerender } = (await import(pathToFileURL('dist/node/prerender.js').href)) as { prerender: typeof Prerender };
  const { html, problems } = await prerender(page, {
    stylesheet: '/plan-charts/plan-charts.css',
    ...(scenario.kind === 'points' && { plan: longPlan(longSeries()) }),
    ...(widths && { widths }),
  });
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new Error(problem.message);
  return html;
};

/** The pictures alone, as somebody would paste them who has exported them. */
export const svgPage = async (scenario: Scenario, width: number): Promise<string> => {
  const filled = await staticPage(scenario, [width]);
  const svgs = filled.match(/<svg xmlns[^]*?<\/svg>/g) ?? [];
  const titles =
    scenario.kind === 'lines' ? lineSeries(scenario.figures) : [{ title: 'What was planned', unit: 'all of it' }];
  return pageText(
    '',
    svgs.map((svg, i) => heading(titles[i]!) + svg),
  );
};
