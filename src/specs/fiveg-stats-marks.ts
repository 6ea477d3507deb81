/**
 * What Vega-Lite draws of `fiveg-stats-chart`: panels → data sets and layers.
 */
import { median } from 'd3-array';
import { startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { Measured } from '../data/select.ts';
import { CERTAINTIES, certaintyOf } from './certainty.ts';
import {
  hatchLayer,
  lineLayer,
  placed,
  pointLayer,
  ruleLayer,
  textLayer,
  type Drawn,
  type RuleRow,
  type Spot,
  type TextRow,
} from './layers.ts';
import { labelsOf, type Unplaced } from './fiveg-stats-labels.ts';
import { gapsOf, type Frame, type Panel } from './fiveg-stats-panels.ts';
import { TITLE_LINE } from './fiveg-stats-size.ts';
import { pointLayerName, visibleBreaks } from './fiveg-stats-series.ts';
import type { TimeAxis } from './time-axis.ts';
import { hasZero } from './value-axis.ts';

export interface Marks {
  readonly drawn: readonly Drawn[];
  /** Texts of the value axes; the time axis adds its own to the same layer. */
  readonly tickLabels: readonly TextRow[];
  /** What found no room in the picture and must be said beside it. */
  readonly unplaced: readonly Unplaced[];
}

/** Area of a point in square pixels. Where points stand close only exact ones shrink: a hollow one would look full. */
const SIZE = { large: 64, exact: 25, hedged: 25, soft: 42, dense: 9 } as const;
const DENSE_BELOW = 7;
const TICK = 4;

export const marksOf = (panels: readonly Panel[], frame: Frame, locale: Locale): Marks => {
  const at = placed(locale, frame.width);
  const rule = ({ x, y, x2, y2 }: RuleRow): RuleRow => ({ x: at.x(x), y, x2: at.x(x2), y2 });
  const rules = (style: string, rows: readonly RuleRow[]) => ruleLayer(style, rows.map(rule));
  const texts = (style: string, rows: readonly TextRow[]) => textLayer(style, rows.map(at.text));

  const gaps = panels.flatMap(gapsOf);
  const labels = panels.map((panel) => labelsOf(panel, frame, locale));
  const under = [
    hatchLayer(gaps.map(at.box)),
    rules(
      'grid-rule',
      panels.flatMap((panel) => gridOf(panel, frame.width)),
    ),
    rules(
      'axis-rule',
      panels.flatMap((panel) => axisOf(panel, frame)),
    ),
    rules('highlight-rule', panels.flatMap(highlightRule)),
    rules('break-rule', panels.flatMap(breakRules)),
    rules('range-rule', panels.flatMap(rangeRules)),
  ];
  const over = [
    texts('panel-title', panels.flatMap(titleOf)),
    texts(
      'value-label',
      labels.flatMap(({ values }) => values),
    ),
    texts(
      'detail-label',
      labels.flatMap(({ details }) => details),
    ),
  ];
  return {
    drawn: [...under, ...dataLayers(panels, frame, locale), ...over],
    tickLabels: panels.flatMap(({ ticks }) =>
      ticks.map(({ y, text }) => at.text({ x: 0, y: y - 4, text, align: 'left' })),
    ),
    unplaced: labels.flatMap(({ unplaced }) => unplaced),
  };
};

/** Names of the years (or months) under the lowest panel. */
export const timeLabels = (
  time: TimeAxis | undefined,
  height: number,
  width: number,
  locale: Locale,
): readonly TextRow[] =>
  (time?.labels ?? []).map(({ x, text }) => placed(locale, width).text({ x, y: height - 7, text, align: 'center' }));

/** Lines, dashed lines and points of all panels, at positions that the panels have computed. */
const dataLayers = (panels: readonly Panel[], frame: Frame, locale: Locale) => {
  const at = placed(locale, frame.width);
  const runs = panels.flatMap((panel) =>
    panel.drawn.runs.map(({ dashed, points }) => ({ dashed, points: points.map(spotIn(panel)) })),
  );
  const points = panels.flatMap(pointRows);
  return [
    lineLayer(
      'series',
      runs.filter((run) => !run.dashed).map((run) => run.points),
      at.x,
    ),
    lineLayer(
      'forecast',
      runs.filter((run) => run.dashed).map((run) => run.points),
      at.x,
    ),
    ...CERTAINTIES.map((certainty) =>
      pointLayer(
        pointLayerName(certainty),
        `point-${certainty}`,
        points.filter((point) => point.certainty === certainty).map((point) => ({ ...point, x: at.x(point.x) })),
      ),
    ),
  ];
};

const spotIn =
  ({ x, y }: Panel) =>
  ({ time, value }: Measured): Spot => ({ x: x(time), y: y(value) });

/** The points of one panel: where they stand, how large, and which layer draws them. */
const pointRows = (panel: Panel) => {
  const all = panel.drawn.points;
  const large = new Set(panel.pointed);
  const isDense = medianGap(all.map(({ time }) => panel.x(time))) < DENSE_BELOW;
  return all.map((point) => {
    const certainty = certaintyOf(point.observation);
    const ordinary = certainty === 'exact' && isDense ? SIZE.dense : SIZE[certainty];
    return { ...spotIn(panel)(point), certainty, size: large.has(point) ? SIZE.large : ordinary };
  });
};

const titleOf = ({ title, titleY }: Panel): readonly TextRow[] =>
  title.map((text, i) => ({ x: 0, y: titleY + i * TITLE_LINE, text, align: 'left' }));

const gridOf = ({ ticks, plot, valueDomain }: Panel, width: number): readonly RuleRow[] => {
  const bottom = plot.y + plot.height;
  const feet = valueDomain[0] === 0 ? [] : [{ y: bottom, value: undefined }];
  return [...ticks, ...feet].filter(({ value }) => value !== 0).map(({ y }) => ({ x: 0, y, x2: width, y2: y }));
};

/**
 * The zero line, if zero is on the axis: only there may a reader measure from the line up. And under the plot a short
 * tick where a labelled period begins.
 */
const axisOf = ({ plot, y, valueDomain }: Panel, { width, time }: Frame): readonly RuleRow[] => {
  const bottom = plot.y + plot.height;
  const zero = hasZero(valueDomain) ? [{ x: 0, y: y(0), x2: width, y2: y(0) }] : [];
  return [...zero, ...(time?.ticks ?? []).map((x) => ({ x, y: bottom, x2: x, y2: bottom + TICK }))];
};

const highlightRule = ({ highlighted: point, plot, x, y }: Panel): readonly RuleRow[] =>
  point ? [{ x: x(point.time), y: y(point.value), x2: x(point.time), y2: plot.y + plot.height }] : [];

const breakRules = ({ series, plot, x }: Panel): readonly RuleRow[] =>
  visibleBreaks(series).map(({ date }) => {
    const at = x(startOf(date));
    return { x: at, y: plot.y, x2: at, y2: plot.y + plot.height };
  });

const rangeRules = ({ drawn, x, y }: Panel): readonly RuleRow[] =>
  drawn.points
    .filter(({ bounds }) => bounds[0] !== bounds[1])
    .map(({ time, bounds }) => ({ x: x(time), y: y(bounds[0]), x2: x(time), y2: y(bounds[1]) }));

/** Half of the points stand closer than this. */
const medianGap = (xs: readonly number[]): number => median(xs.slice(1).map((x, i) => x - xs[i]!)) ?? Infinity;
