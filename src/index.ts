/**
 * plan-charts: the public API. Importing it registers nothing; `plan-charts/define/<tag>` does.
 */
export { FivegStatsChartElement } from './elements/fiveg-stats-chart.ts';
export { PlanTimelineElement } from './elements/plan-timeline.ts';
export { FactoryDirectoryElement } from './elements/factory-directory.ts';
export { PlanTreeElement } from './elements/plan-tree.ts';
export { SectorGridElement } from './elements/sector-grid.ts';
export { NetworkMapElement } from './elements/network-map.ts';
export { TargetBoardElement } from './elements/target-board.ts';
export { TargetGaugeElement } from './elements/target-gauge.ts';
export type { ChartEvents } from './elements/events.ts';
export { PlanChartsError, type ErrorCode, type ErrorDetails } from './data/errors.ts';
export { createLocale } from './data/every-language.ts';
export type { Locale } from './data/locale.ts';
export { inLanguage } from './data/language.ts';
export { PlanSchema } from './data/schema.ts';
export type {
  Citation,
  Figure,
  Observation,
  Plan,
  PlanInput,
  PlanPackage,
  SeriesBreak,
  Source,
  Statistic,
  Step,
  Target,
  Theme,
} from './data/schema.ts';
export { validatePlan } from './data/validate.ts';
export type { Chart, Point, Table } from './specs/chart.ts';
export { charts, type Tag } from './specs/charts.ts';
