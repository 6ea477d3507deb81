/**
 * Where the panels of `fiveg-stats-chart` stand: one a statistic, all over one time axis. Laid out from left to right;
 * the marks are mirrored later where the text runs the other way.
 */
import type { Locale } from '../data/locale.ts';
import { max, min } from 'd3-array';
import { middleOf, precisionOf, type DatePrecision } from '../data/dates.ts';
import type { Measured } from '../data/select.ts';
import type { Box } from './chart.ts';
import { NARROW } from './width.ts';
import { AXIS, GAP, plotHeight, TITLE_LINE, TOP } from './fiveg-stats-size.ts';
import { drawnOf, type DrawnSeries } from './fiveg-stats-drawn.ts';
import { highlighted, pointedOut, saysUnit, type Series } from './fiveg-stats-series.ts';
import type { Typesetter } from './typesetter.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import { linear, valueAxis } from './value-axis.ts';

export interface Panel {
  readonly series: Series;
  readonly drawn: DrawnSeries;
  /** The figure that was asked for by its date, and all that are pointed out. */
  readonly highlighted: Measured | undefined;
  readonly pointed: readonly Measured[];
  /** Lines of its title, and the baseline of the first. */
  readonly title: readonly string[];
  readonly titleY: number;
  readonly plot: Box;
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly valueDomain: readonly [number, number];
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** What all panels share when they are drawn. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  readonly time: TimeAxis | undefined;
  readonly setter: Typesetter;
}

export const FONT = { title: 13, tick: 12, value: 13, detail: 12 } as const;
export const LINE = 16;

/** Radius of the largest point; the plot ends this far from the right edge so that no point is cut. */
const EDGE = 6;
/** Share of the plot kept free above the highest point, for its label: two lines, on a phone one more for the unit. */
const headroom = (unit: string, narrow: boolean, height: number): number =>
  ((narrow && unit !== 'percent' ? 3 : 2) * LINE + 10) / height;

/** Label and unit, unless the one says the other. */
const titleOf = ({ statistic }: Series, locale: Locale): string =>
  saysUnit(statistic) ? statistic.label : `${statistic.label}${locale.words.comma}${statistic.unit}`;

export const panelsOf = (
  series: readonly Series[],
  width: number,
  highlight: string | undefined,
  locale: Locale,
  setter: Typesetter,
): { readonly panels: readonly Panel[]; readonly time: TimeAxis | undefined; readonly height: number } => {
  const narrow = width < NARROW;
  const plotOf = plotHeight(width);
  const axes = series.map((one) => {
    const lowest = min(one.points, ({ bounds }) => bounds[0]);
    const highest = max(one.points, ({ bounds }) => bounds[1]);
    if (lowest === undefined || highest === undefined) return undefined;
    return valueAxis([lowest, highest], headroom(one.statistic.unit, narrow, plotOf), 4);
  });
  const tickTexts = series.map(({ statistic: { unit } }, i) => {
    const ticks = axes[i]?.ticks ?? [];
    const digits = locale.digits(ticks, 'short', unit);
    return ticks.map((value) => locale.number(value, 'short', unit, digits));
  });
  const widths = tickTexts.flat().map((text) => setter.widthOf(text, FONT.tick));
  const gutter = widths.length > 0 ? Math.ceil(Math.max(...widths)) + 8 : 0;
  const range = [gutter + EDGE, width - EDGE] as const;
  const dates = series.flatMap(({ observations }) => outermost(observations));
  const time = dates.length > 0 ? timeAxis(dates, range, locale, FONT.tick, setter) : undefined;
  const x = linear(time?.domain ?? [0, 1], range);

  let top = 0;
  const panels = series.map((one, i): Panel => {
    const title = setter.wrap(titleOf(one, locale), width, FONT.title, true);
    const plot = { x: gutter, y: top + title.length * TITLE_LINE + TOP, width: width - gutter, height: plotOf };
    const bottom = plot.y + plot.height;
    const axis = axes[i];
    const valueDomain = axis?.domain ?? [0, 1];
    const y = linear(valueDomain, [bottom, plot.y]);
    const titleY = top + 13;
    top = bottom + GAP;
    const ticks = (axis?.ticks ?? []).map((value, t) => ({ value, y: y(value), text: tickTexts[i]![t]! }));
    const asked = highlighted(one.points, highlight);
    const pointed = pointedOut(one.points, asked);
    const drawn = drawnOf(one, x, pointed);
    return { series: one, drawn, highlighted: asked, pointed, title, titleY, plot, ticks, valueDomain, x, y };
  });
  return { panels, time, height: top - GAP + AXIS };
};

/** The first and the last date of each precision: between those no date makes an axis longer. */
const outermost = (observations: Series['observations']): readonly string[] => {
  const ends = new Map<DatePrecision, [first: string, last: string]>();
  for (const { asOf } of observations) {
    const precision = precisionOf(asOf);
    const known = ends.get(precision);
    if (known) known[1] = asOf;
    else ends.set(precision, [asOf, asOf]);
  }
  return [...ends.values()].flat();
};

/**
 * Half the way to the neighbours on both sides of a value that is not known; the whole plot where none is known. One area
 * where several would lie on each other.
 */
export const gapsOf = ({ series, plot, x }: Panel): readonly Box[] => {
  if (series.points.length === 0) return [plot];
  const { observations } = series;
  // Every value is known.
  if (series.points.length === observations.length) return [];
  const gaps: Gap[] = [];
  observations.forEach((observation, i) => {
    if (observation.value !== null) return;
    const here = x(middleOf(observation.asOf));
    const half = (other: number) => {
      const neighbour = observations[other];
      return neighbour ? (here + x(middleOf(neighbour.asOf))) / 2 : here;
    };
    const gap: Gap = { from: half(i - 1), to: half(i + 1), first: here, last: here };
    const before = gaps.at(-1);
    if (before && seen(before)[1] - seen(gap)[0] > TOUCHING)
      gaps[gaps.length - 1] = { ...before, to: Math.max(before.to, gap.to), last: here };
    else gaps.push(gap);
  });
  return gaps.map((gap) => {
    const [from, to] = seen(gap);
    const left = Math.max(plot.x, from);
    return { x: left, y: plot.y, width: Math.min(plot.x + plot.width, to) - left, height: plot.height };
  });
};

/** How far values are not known, and where the first and the last of them stand. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** As wide as can be seen. */
const seen = ({ from, to, first, last }: Gap): readonly [number, number] => {
  const middle = (first + last) / 2;
  return [Math.min(from, middle - HALF), Math.max(to, middle + HALF)];
};

/** Half of the least width of an area, in pixels. */
const HALF = 4;

/** Areas that share no more than this, in pixels, only touch. */
const TOUCHING = 0.01;
