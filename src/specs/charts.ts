/**
 * The one list of figures: tag → builder and its options, loaded when asked for. The elements, the command and the tests
 * all go through it.
 */
import { inLanguage } from '../data/language.ts';
import { imported } from '../data/imported.ts';
import { amidOthers } from '../data/isolating-words.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan, PlanPackage } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import type { Measure } from './text-width.ts';
import { worded } from './wording.ts';

/** How an option's text is read; `text` is a reader's own, a list holds the words to choose from, the default first. */
export type OptionKind = 'id' | 'ids' | 'date' | 'text' | readonly string[];

/** The width of the picture, its font, and the element's own attributes as they are written. */
export interface ChartOptions {
  readonly width: number;
  /** How wide its texts are, where the font is known; by default estimated from above. */
  readonly measure?: Measure | undefined;
  /** Whatever it says: the plan's texts in the plan's own language. */
  readonly original?: string | undefined;
  readonly [attribute: string]: string | number | Measure | undefined;
}

export interface ChartModule {
  /** Pure: the same plan, options and locale give the same chart. */
  build(plan: PlanPackage, options: ChartOptions, locale: Locale): Chart;
  readonly options: Readonly<Record<string, OptionKind>>;
}

type Builder = (plan: Plan, options: ChartOptions, locale: Locale) => Chart;

/** A builder reads a plan in one language: that of the words around it, or the plan's own, where its wording is asked for. */
const told =
  (builder: Builder): ChartModule['build'] =>
  (plan, { original, ...options }, locale) => {
    const isOriginal = original !== undefined;
    const chart = builder(inLanguage(plan, isOriginal ? plan.language : locale.tag), options, amidOthers(locale));
    return worded(chart, plan, isOriginal, locale);
  };

export const charts = {
  'plan-tree': async (): Promise<ChartModule> => {
    const { planTree, planTreeOptions } = await imported(() => import('./plan-tree.ts'), 'planTree');
    return { build: told(planTree), options: planTreeOptions };
  },
  'fiveg-stats-chart': async (): Promise<ChartModule> => {
    const { fivegStatsChart, fivegStatsChartOptions } = await imported(
      () => import('./fiveg-stats-chart.ts'),
      'fivegStatsChart',
    );
    return { build: told(fivegStatsChart), options: fivegStatsChartOptions };
  },
  'target-gauge': async (): Promise<ChartModule> => {
    const { targetGauge, targetGaugeOptions } = await imported(() => import('./target-gauge.ts'), 'targetGauge');
    return { build: told(targetGauge), options: targetGaugeOptions };
  },
  'sector-grid': async (): Promise<ChartModule> => {
    const { sectorGrid, sectorGridOptions } = await imported(() => import('./sector-grid.ts'), 'sectorGrid');
    return { build: told(sectorGrid), options: sectorGridOptions };
  },
  'network-map': async (): Promise<ChartModule> => {
    const { networkMap, networkMapOptions } = await imported(() => import('./network-map.ts'), 'networkMap');
    return { build: told(networkMap), options: networkMapOptions };
  },
  'target-board': async (): Promise<ChartModule> => {
    const { targetBoard, targetBoardOptions } = await imported(() => import('./target-board.ts'), 'targetBoard');
    return { build: told(targetBoard), options: targetBoardOptions };
  },
  'plan-timeline': async (): Promise<ChartModule> => {
    const { planTimeline, planTimelineOptions } = await imported(() => import('./plan-timeline.ts'), 'planTimeline');
    return { build: told(planTimeline), options: planTimelineOptions };
  },
  'factory-directory': async (): Promise<ChartModule> => {
    const { factoryDirectory, factoryDirectoryOptions } = await imported(
      () => import('./factory-directory.ts'),
      'factoryDirectory',
    );
    return { build: told(factoryDirectory), options: factoryDirectoryOptions };
  },
} as const satisfies Record<string, () => Promise<ChartModule>>;

export type Tag = keyof typeof charts;
