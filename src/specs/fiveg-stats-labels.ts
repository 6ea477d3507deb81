/**
 * The labels in a panel of `fiveg-stats-chart`: the last figure, the highlighted one, the reason of a break, and the
 * words on what is not known.
 */
import { startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { SeriesBreak } from '../data/schema.ts';
import type { Measured } from '../data/select.ts';
import type { Box } from './chart.ts';
import type { TextRow } from './layers.ts';
import { FONT, gapsOf, LINE, type Frame, type Panel } from './fiveg-stats-panels.ts';
import { visibleBreaks } from './fiveg-stats-series.ts';
import { around, placeLabels, STEPS, type Candidate, type LabelRequest, type Segment } from './place-labels.ts';
import { quantityWords } from './quantity-words.ts';
import type { Typesetter } from './typesetter.ts';

/** A way to write a label: a bold first line, if any, and lighter lines under it. */
interface Form {
  readonly value: string | undefined;
  readonly details: readonly string[];
}

interface Label extends LabelRequest<Form> {
  /** What must be said in words where the label has no room. */
  readonly says: Unplaced | undefined;
}

/** What found no room in the picture. */
export type Unplaced = { readonly break: SeriesBreak } | { readonly point: Measured; readonly panel: Panel };

export interface PanelLabels {
  readonly values: readonly TextRow[];
  readonly details: readonly TextRow[];
  readonly unplaced: readonly Unplaced[];
}

const GAP = 6;
/** The longest of the words "not known" needs this much. */
const LEAST = 48;
const NOTE = { wide: 170, narrow: 116, least: 56 } as const;

export const labelsOf = (panel: Panel, frame: Frame, locale: Locale): PanelLabels => {
  const { setter } = frame;
  const { plot, series, drawn, pointed, x, y } = panel;
  const labels: readonly Label[] = [
    ...pointed.map((point) => figureLabel(point, panel, frame, locale)),
    ...visibleBreaks(series).map((one) => noteLabel(one, panel, frame)),
    ...gapsOf(panel).map((gap) =>
      gapLabel(series.points.length > 0 ? locale.words.notKnown : locale.words.stats.empty, gap, setter),
    ),
  ];
  const placed = placeLabels(labels, {
    bounds: plot,
    points: drawn.points.map(({ time, value }) => ({ x: x(time), y: y(value) })),
    lines: linesOf(panel),
  });
  const rows = placed.flatMap((box) => (box ? [rowsOf(box)] : []));
  return {
    values: rows.flatMap(({ value }) => value),
    details: rows.flatMap(({ details }) => details),
    unplaced: labels.flatMap(({ says }, i) => (says && !placed[i] ? [says] : [])),
  };
};

/** Value, unit and date: on two lines where there is room, else on more; at last without the unit, which the title has. */
const figureLabel = (point: Measured, panel: Panel, { narrow, setter }: Frame, locale: Locale): Label => {
  const { observation, time, value } = point;
  const { unit } = panel.series.statistic;
  const figure = (style: 'short' | 'long') => locale.figure(observation.value, observation.qualifier, style, unit);
  const when = [locale.date(observation.asOf, 'short'), locale.words.obsStatus[observation.obsStatus]]
    .filter(Boolean)
    .join(locale.words.comma);
  const named = unit === 'percent' ? [] : [unit];
  const wide: Form = {
    value: quantityWords(observation, unit, 'long', locale),
    details: [when],
  };
  const stacked: Form = {
    value: figure('short'),
    details: [...named.flatMap((text) => setter.wrap(text, NOTE.narrow, FONT.detail)), when],
  };
  const bare: Form = { value: figure('short'), details: [when] };
  const anchor = { x: panel.x(time), y: panel.y(value) };
  const isLast = point === panel.series.points.at(-1);
  const candidates = [...(narrow ? [] : [wide]), stacked, bare].flatMap((form) => {
    const size = sizeOf(form, setter);
    const right = panel.plot.x + panel.plot.width - size.width;
    const lowest = anchor.y - GAP - size.height - 2;
    const [flush, ...higher] = STEPS.map(
      (step) => ({ ...size, x: right, y: lowest - step, align: 'right', form }) as const,
    );
    // Flush, where that is above the point and not far behind it. A line that falls to its end leaves room high above it only.
    return isLast && right <= anchor.x
      ? [flush!, ...around(anchor, size, GAP, form), ...higher]
      : around(anchor, size, GAP, form);
  });
  return { candidates, isOptional: false, says: { point, panel } };
};

/**
 * Why the line stops: after the break, at its foot, where a growing series leaves room; wrapped closer where that is what
 * it takes; else before it or higher up. Never on a line.
 */
const noteLabel = (one: SeriesBreak, { plot, x }: Panel, { narrow, setter }: Frame): Label => {
  const at = x(startOf(one.date));
  const after = plot.x + plot.width - at - GAP;
  const widths = [narrow ? NOTE.narrow : NOTE.wide, ...(after >= NOTE.least ? [after] : [])];
  const forms = widths.map((width) => ({ value: undefined, details: setter.wrap(one.reason, width, FONT.detail) }));
  const places = forms.map((form) => {
    const size = sizeOf(form, setter);
    const lowest = plot.y + plot.height - size.height - GAP;
    return { form, size, heights: [lowest, plot.y, (lowest * 2 + plot.y) / 3, (lowest + plot.y * 2) / 3] };
  });
  const following = places.flatMap(({ form, size, heights }) =>
    heights.map((y) => ({ ...size, x: at + GAP, y, align: 'left', form }) as const),
  );
  const leading = places.flatMap(({ form, size, heights }) =>
    heights.map((y) => ({ ...size, x: at - GAP - size.width, y, align: 'right', form }) as const),
  );
  return { candidates: [...following, ...leading], isOptional: true, says: { break: one } };
};

const gapLabel = (text: string, gap: Box, setter: Typesetter): Label => {
  const form: Form = { value: undefined, details: setter.wrap(text, Math.max(gap.width - GAP, LEAST), FONT.detail) };
  const size = sizeOf(form, setter);
  const x = gap.x + (gap.width - size.width) / 2;
  const heights = [gap.y + (gap.height - size.height) / 2, gap.y + gap.height - size.height - GAP, gap.y + GAP];
  const candidates = heights.map((y) => ({ ...size, x, y, align: 'center', form }) as const);
  // The hatching has its own note.
  return { candidates, isOptional: false, says: undefined };
};

const sizeOf = ({ value, details }: Form, { widthOf }: Typesetter) => ({
  width: Math.max(
    ...(value === undefined ? [] : [widthOf(value, FONT.value, true)]),
    ...details.map((line) => widthOf(line, FONT.detail)),
  ),
  height: (details.length + (value === undefined ? 0 : 1)) * LINE,
});

/** Baseline of a line of text within its line box. */
const BASELINE = 12;

const rowsOf = ({ x, y, width, align, form: { value, details } }: Candidate<Form>) => {
  const anchor = { left: x, center: x + width / 2, right: x + width }[align];
  const lines = [...(value === undefined ? [] : [value]), ...details].map((text, i) => ({
    x: anchor,
    y: y + i * LINE + BASELINE,
    text,
    align,
  }));
  return value === undefined ? { value: [], details: lines } : { value: lines.slice(0, 1), details: lines.slice(1) };
};

/** What labels should not cross: the line itself, the breaks, ranges, the rule under a highlighted point, and zero. */
const linesOf = ({ series, drawn, highlighted, plot, valueDomain, x, y }: Panel): readonly Segment[] => {
  const bottom = plot.y + plot.height;
  const upright = (at: number, y1: number, y2: number) => ({ x1: at, y1, x2: at, y2 });
  return [
    ...drawn.runs.flatMap(({ points }) =>
      points.slice(1).map((to, i) => {
        const from = points[i]!;
        return { x1: x(from.time), y1: y(from.value), x2: x(to.time), y2: y(to.value) };
      }),
    ),
    ...drawn.points.map(({ time, bounds }) => upright(x(time), y(bounds[0]), y(bounds[1]))),
    ...visibleBreaks(series).map(({ date }) => upright(x(startOf(date)), plot.y, bottom)),
    ...(highlighted ? [upright(x(highlighted.time), y(highlighted.value), bottom)] : []),
    ...(valueDomain[0] < 0 ? [{ x1: plot.x, y1: y(0), x2: plot.x + plot.width, y2: y(0) }] : []),
  ];
};
