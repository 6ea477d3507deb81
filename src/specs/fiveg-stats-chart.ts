/**
 * `<fiveg-stats-chart>`: statistics of a plan over time. One statistic is a line with its points; several are small
 * multiples, one above the other on one time axis, because two value axes in one plot let any two lines meet.
 *
 * The phases: options → series (what is asked of the plan) → panels (where it stands) → marks (what Vega-Lite draws)
 * → words (title, summary, table, sources).
 */
import { isDate, endOf, startOf } from '../data/dates.ts';
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import { observationsBetween, segments, statisticById } from '../data/select.ts';
import type { Chart } from './chart.ts';
import { specOf, textLayer } from './layers.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH, NARROW } from './width.ts';
import { marksOf, timeLabels } from './fiveg-stats-marks.ts';
import { panelsOf } from './fiveg-stats-panels.ts';
import { fivegStatsWords } from './fiveg-stats-words.ts';
import type { Series } from './fiveg-stats-series.ts';

/** The options as the element's attributes hold them. */
export interface FivegStatsChartOptions {
  /** Ids of statistics with spaces between them; by default the first two of the plan. */
  readonly statistics?: string | undefined;
  /** A date to point out: its figures are labelled. */
  readonly highlight?: string | undefined;
  /** First date to show. */
  readonly from?: string | undefined;
  /** Last date to show. */
  readonly to?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const fivegStatsChartOptions = {
  statistics: 'ids',
  highlight: 'date',
  from: 'date',
  to: 'date',
} as const;

/** @throws PlanChartsError `unknown-id`, `nothing-to-show` where a plan has no statistic, `bad-option` for a date that is none. */
export const fivegStatsChart = (plan: Plan, options: FivegStatsChartOptions, locale: Locale): Chart => {
  const series = seriesOf(plan, options);
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const setter = typesetter(options.measure);
  const { panels, time, height } = panelsOf(series, width, options.highlight, locale, setter);
  const marks = marksOf(panels, { width, narrow: width < NARROW, time, setter }, locale);
  const tickLabels = [...marks.tickLabels, ...timeLabels(time, height, width, locale)];
  return {
    tag: 'fiveg-stats-chart',
    ...fivegStatsWords(plan, panels, { highlight: options.highlight, unplaced: marks.unplaced }, locale),
    spec: specOf('fiveg-stats-chart', { width, height }, [...marks.drawn, textLayer('tick-label', tickLabels)]),
    language: locale.tag,
    direction: locale.direction,
  };
};

const seriesOf = (plan: Plan, options: FivegStatsChartOptions): readonly Series[] => {
  const { from, to } = options;
  for (const [option, kind] of Object.entries(fivegStatsChartOptions)) {
    const got = options[option as keyof typeof fivegStatsChartOptions];
    if (kind === 'date' && got !== undefined && !isDate(got))
      throw new PlanChartsError('bad-option', { option, expected: 'date', got });
  }
  if (from !== undefined && to !== undefined && startOf(from) > endOf(to))
    throw new PlanChartsError('bad-option', { option: 'from', expected: 'date-order', got: `${from} > ${to}` });
  const asked = options.statistics?.split(/\s+/).filter(Boolean);
  const ids = asked?.length ? [...new Set(asked)] : plan.statistics.slice(0, 2).map(({ id }) => id);
  if (ids.length === 0) throw new PlanChartsError('nothing-to-show', { kind: 'statistic' });
  return ids.map((id) => {
    const statistic = statisticById(plan, id);
    const observations = observationsBetween(statistic, from, to);
    const stretches = segments(observations, statistic.breaks);
    // Nearly every series is one stretch, and may be of 100,000 points.
    const points = stretches.length === 1 ? stretches[0]! : stretches.flat();
    return { statistic, observations, segments: stretches, points };
  });
};
