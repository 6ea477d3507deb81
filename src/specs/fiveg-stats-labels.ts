/**
 * The labels in a panel of `fiveg-stats-chart`: the last figure, the highlighted one, the reason of a break, and the
 * words on what is not known.
 */
import { startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { SeriesBreak } from '../data/schema.ts';
import type { Measured } from '../data/select.ts';
import type { TextRow } from './chart.ts';
import { FONT, gapsOf, LINE, type Frame, type Panel } from './fiveg-stats-panels.ts';
import { highlighted, pointedOut, pointsOf, visibleBreaks } from './fiveg-stats-series.ts';
import { around, placeLabels, type LabelRequest, type PlacedLabel, type Segment } from './place-labels.ts';
import { textWidth, wrap } from './text-width.ts';

/** A label before it has a place: a bold first part, if any, and lighter lines under it. */
interface Label extends LabelRequest {
  readonly value: string | undefined;
  readonly details: readonly string[];
  /** The break whose reason it gives. */
  readonly explains?: SeriesBreak;
}

const GAP = 6;
const NOTE = { wide: 170, narrow: 116 } as const;

export const labelsOf = (
  panel: Panel,
  frame: Frame,
  locale: Locale,
): {
  readonly values: readonly TextRow[];
  readonly details: readonly TextRow[];
  readonly unplaced: readonly SeriesBreak[];
} => {
  const { plot, series, x } = panel;
  const points = pointsOf(series);
  const breaks = visibleBreaks(series);
  const labels: readonly Label[] = [
    ...pointedOut(points, frame.highlight).map((p) => figureLabel(p, panel, frame, locale)),
    ...breaks.map((one) => ({ ...noteLabel(one.reason, x(startOf(one.date)), panel, frame), explains: one })),
    ...gapsOf(panel).map((gap) => gapLabel(points.length > 0 ? locale.words.notKnown : locale.words.stats.empty, gap)),
  ];
  const boxes = placeLabels(labels, plot, [], linesOf(panel, frame));
  const rows = labels.flatMap((label, i) => (boxes[i] ? [rowsOf(label, boxes[i])] : []));
  return {
    values: rows.flatMap(({ value }) => value),
    details: rows.flatMap(({ details }) => details),
    unplaced: labels.flatMap(({ explains }, i) => (explains && !boxes[i] ? [explains] : [])),
  };
};

/** Value, unit and date: on two lines where there is room, on three on a phone. */
const figureLabel = (point: Measured, panel: Panel, { narrow }: Frame, locale: Locale): Label => {
  const { observation, time, value } = point;
  const { unit } = panel.series.statistic;
  const figure = locale.figure(observation.value, observation.qualifier, narrow ? 'short' : 'long', unit);
  const date = [locale.date(observation.asOf, 'short'), locale.words.obsStatus[observation.obsStatus]];
  const named = unit === 'percent' ? '' : unit;
  const when = date.filter(Boolean).join(', ');
  const label = narrow
    ? { value: figure, details: [named, when].filter(Boolean) }
    : { value: [figure, named].filter(Boolean).join(' '), details: [when] };
  const size = sizeOf(label.value, label.details);
  const anchor = { x: panel.x(time), y: panel.y(value) };
  const flush = {
    x: panel.plot.x + panel.plot.width - size.width,
    y: anchor.y - GAP - size.height - 2,
    align: 'right',
  } as const;
  const isLast = point === pointsOf(panel.series).at(-1);
  return { ...label, ...size, candidates: [...(isLast ? [flush] : []), ...around(anchor, size, GAP)] };
};

/** Why the line stops: at the foot of the break, where a growing series leaves room, else higher up; never on a line. */
const noteLabel = (reason: string, at: number, { plot }: Panel, { narrow }: Frame): Label => {
  const details = wrap(reason, narrow ? NOTE.narrow : NOTE.wide, FONT.detail);
  const size = sizeOf(undefined, details);
  const sides = [
    { x: at + GAP, align: 'left' },
    { x: at - GAP - size.width, align: 'right' },
  ] as const;
  const highest = plot.y;
  const lowest = plot.y + plot.height - size.height - GAP;
  const heights = [lowest, highest, (lowest * 2 + highest) / 3, (lowest + highest * 2) / 3];
  const candidates = heights.flatMap((y) => sides.map((side) => ({ ...side, y })));
  return { value: undefined, details, ...size, candidates, isOptional: true };
};

const gapLabel = (text: string, gap: { x: number; y: number; width: number; height: number }): Label => {
  const details = wrap(text, Math.max(gap.width - 2 * GAP, 40), FONT.detail);
  const size = sizeOf(undefined, details);
  const x = gap.x + (gap.width - size.width) / 2;
  const heights = [gap.y + (gap.height - size.height) / 2, gap.y + gap.height - size.height - GAP, gap.y + GAP];
  return { value: undefined, details, ...size, candidates: heights.map((y) => ({ x, y, align: 'center' })) };
};

const sizeOf = (value: string | undefined, details: readonly string[]) => ({
  width: Math.max(
    ...(value === undefined ? [] : [textWidth(value, FONT.value, true)]),
    ...details.map((line) => textWidth(line, FONT.detail)),
  ),
  height: (details.length + (value === undefined ? 0 : 1)) * LINE,
});

const rowsOf = ({ value, details }: Label, { x, y, width, align }: PlacedLabel) => {
  const anchor = { left: x, center: x + width / 2, right: x + width }[align];
  const lines = [...(value === undefined ? [] : [value]), ...details].map((text, i) => ({
    x: anchor,
    y: y + i * LINE + 12,
    text,
    align,
  }));
  return value === undefined ? { value: [], details: lines } : { value: lines.slice(0, 1), details: lines.slice(1) };
};

/** What labels should not cross: the line itself, the breaks, and the rule under a highlighted point. */
const linesOf = ({ series, plot, valueDomain, x, y }: Panel, { highlight }: Frame): readonly Segment[] => [
  ...series.segments.flatMap((segment) =>
    segment.slice(1).map((to, i) => {
      const from = segment[i]!;
      return { x1: x(from.time), y1: y(from.value), x2: x(to.time), y2: y(to.value) };
    }),
  ),
  ...(valueDomain[0] < 0 ? [{ x1: plot.x, y1: y(0), x2: plot.x + plot.width, y2: y(0) }] : []),
  ...visibleBreaks(series).map(({ date }) => {
    const at = x(startOf(date));
    return { x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height };
  }),
  ...pointsOf(series).map((point) => {
    const isHighlighted = point === highlighted(pointsOf(series), highlight);
    const at = { x: x(point.time), y: y(point.value) };
    return { x1: at.x, y1: at.y, x2: at.x, y2: isHighlighted ? plot.y + plot.height : at.y };
  }),
];
