/**
 * The one list of figures: tag → builder and its options, loaded when asked for. The elements, the command and the tests
 * all go through it.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Chart } from './chart.ts';

/** How an option's text is read; a list holds the words to choose from, the default first. */
export type OptionKind = 'id' | 'ids' | 'date' | readonly string[];

/** The width of the picture, and the element's own attributes as they are written. */
export interface ChartOptions {
  readonly width: number;
  readonly [attribute: string]: string | number | undefined;
}

export interface ChartModule {
  /** Pure: the same plan, options and locale give the same chart. */
  build(plan: Plan, options: ChartOptions, locale: Locale): Chart;
  readonly options: Readonly<Record<string, OptionKind>>;
}

export const charts = {
  'plan-tree': async (): Promise<ChartModule> => {
    const { planTree, planTreeOptions } = await import('./plan-tree.ts');
    return { build: planTree, options: planTreeOptions };
  },
  'fiveg-stats-chart': async (): Promise<ChartModule> => {
    const { fivegStatsChart, fivegStatsChartOptions } = await import('./fiveg-stats-chart.ts');
    return { build: fivegStatsChart, options: fivegStatsChartOptions };
  },
  'target-gauge': async (): Promise<ChartModule> => {
    const { targetGauge, targetGaugeOptions } = await import('./target-gauge.ts');
    return { build: targetGauge, options: targetGaugeOptions };
  },
} as const satisfies Record<string, () => Promise<ChartModule>>;

export type Tag = keyof typeof charts;
