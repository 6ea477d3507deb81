/**
 * Who is compared, and what each was given. Animations are off everywhere, tooltips on; each library is imported as its
 * documentation recommends for small bundles, and minified by esbuild.
 */
import type { Scenario } from './scenarios.ts';

export type ContestantId = 'static' | 'bare' | 'inline-svg' | 'vega-embed' | 'chart-js' | 'echarts' | 'plot' | 'uplot';

export interface Contestant {
  readonly id: ContestantId;
  readonly name: string;
  /** `own` are pages with our tags; `library` are drawn by a script of `pages/`. */
  readonly kind: 'own' | 'svg' | 'library';
  /** Whether it answers a pointer. */
  readonly isAlive: boolean;
  readonly draws: readonly Scenario['kind'][];
  readonly canUpdate: boolean;
  /** What was imported and set, for the reader of the table. */
  readonly given: string;
}

const ALL = ['lines', 'tree', 'points'] as const;

export const contestants: readonly Contestant[] = [
  {
    id: 'static',
    name: 'Plan Charts, static figure',
    kind: 'own',
    isAlive: true,
    draws: ALL,
    canUpdate: true,
    given:
      'the page as `prerender()` of this package fills it: words, table, sources and pictures for six widths; `plan-charts.js` and `plan-charts.css`',
  },
  {
    id: 'bare',
    name: 'Plan Charts, bare tag',
    kind: 'own',
    isAlive: true,
    draws: ALL,
    canUpdate: true,
    given: 'the tag alone; as everywhere, a figure is drawn as the reader comes near',
  },
  {
    id: 'inline-svg',
    name: 'Inline SVG, no script',
    kind: 'svg',
    isAlive: false,
    draws: ALL,
    canUpdate: false,
    given: 'our own picture for the width of the window, pasted into the page: the limit of what is possible',
  },
  {
    id: 'vega-embed',
    name: 'vega-embed',
    kind: 'library',
    isAlive: true,
    draws: ALL,
    canUpdate: true,
    given: 'the default export of `vega-embed`, no actions, canvas; the tree is a Vega specification',
  },
  {
    id: 'chart-js',
    name: 'Chart.js',
    kind: 'library',
    isAlive: true,
    draws: ['lines', 'points'],
    canUpdate: true,
    given:
      '`Chart`, `LineController`, `LineElement`, `PointElement`, `LinearScale`, `Tooltip`, with ticks by `Intl` in place of a date adapter; for 100,000 points also `Decimation`, no parsing, no points. It has no tree',
  },
  {
    id: 'echarts',
    name: 'Apache ECharts',
    kind: 'library',
    isAlive: true,
    draws: ALL,
    canUpdate: true,
    given:
      '`echarts/core`, `LineChart` or `TreeChart`, `GridComponent`, `TooltipComponent`, `CanvasRenderer`; for 100,000 points `sampling: "minmax"`',
  },
  {
    id: 'plot',
    name: 'Observable Plot',
    kind: 'library',
    isAlive: true,
    draws: ALL,
    canUpdate: true,
    given: '`plot`, `line`, `dot`, `ruleY`, `tip`, `pointerX`, or `tree`; it draws anew for each update',
  },
  {
    id: 'uplot',
    name: 'uPlot',
    kind: 'library',
    isAlive: true,
    draws: ['lines', 'points'],
    canUpdate: true,
    given: 'the default export of `uplot` and its stylesheet. It has no tree',
  },
];

export const takesPart = (contestant: Contestant, { kind, updates }: Scenario): boolean =>
  contestant.draws.includes(kind) && (updates === 0 || contestant.canUpdate);
