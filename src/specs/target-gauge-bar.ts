/**
 * `target-gauge` as bars: the permitted region behind, and in front of it a lane each for the baseline and the latest
 * figure, all on one scale. Laid out from left to right; mirrored where the text runs the other way.
 *
 * The phases: lanes (words, bar or hatching, one above the other) → edges, which give way to words → marks.
 */
import type { Locale } from '../data/locale.ts';
import { hatchLayer, placed, ruleLayer, specOf, textLayer, type Box, type RuleRow, type TextRow } from './chart.ts';
import type { Amount, Facts } from './target-gauge-facts.ts';
import { GAP, lanesOf, type Bar, type Lane } from './target-gauge-lanes.ts';
import { BASELINE, bestPlace, countOf, FONT, labelRows, type LabelPlace } from './target-gauge-label.ts';
import {
  asRects,
  barStyle,
  edgeLayer,
  edgeStyle,
  endOfBar,
  mirrored,
  piecesOf,
  touchDiamonds,
  touchRules,
  type Drawn,
  type GaugePicture,
  type Touch,
} from './target-gauge-marks.ts';
import { scaleOf, type GaugeScale } from './target-gauge-scale.ts';
import { AXIS, labelLines, LINE, OVER_BAR, PAD, UNDER_BAR, UNDER_LABEL } from './target-gauge-size.ts';
import { textWidth } from './text-width.ts';
import { linear } from './value-axis.ts';
import { NARROW } from './width.ts';

/** So that the outermost line is not cut in half. */
const INSET = 1;
const TICK = 4;

export const gaugeBar = (facts: Facts, width: number, locale: Locale): GaugePicture => {
  const scale = scaleOf(facts, width < NARROW ? 4 : 5);
  const x = linear(scale.domain, [INSET, width - INSET]);
  const label = bestPlace(facts, placesOf(scale, x, width), locale)!;
  const headerLines = Math.max(countOf(label.lines), labelLines(width));
  const header = labelRows(label.lines, label.place, PAD);
  const lanes = lanesOf(facts, PAD + headerLines * LINE + UNDER_LABEL, { x, width }, locale);
  const bottom = lanes.at(-1)!.bottom + UNDER_BAR;
  const size = { width, height: bottom + AXIS };

  const at = placed(locale.direction, width);
  const rule = mirrored(locale, width);
  const values = [...header.values, ...lanes.flatMap((lane) => lane.values)];
  const names = [...header.details, ...lanes.flatMap((lane) => lane.names)];
  const missing = lanes.flatMap((lane) => lane.missing);
  const words = [...boxesOf(values, FONT.value, true), ...boxesOf([...names, ...missing], FONT.detail, false)];
  const bars = lanes.flatMap(({ bar }) => (bar ? [bar] : []));
  const edges = scale.edges.map((edge) => ({ ...edge, parts: partsOf(x(edge.value), bottom, words) }));
  const isSingle = scale.region === undefined;
  const drawn: readonly Drawn[] = [
    asRects(ruleLayer('permitted', regionOf(scale, x, bottom).map(rule)), 'permitted'),
    hatchLayer(lanes.flatMap(({ hatch }) => (hatch ? [at.box(hatch)] : []))),
    ruleLayer('grid-rule', [{ x: 0, y: bottom, x2: width, y2: bottom }]),
    ruleLayer('axis-rule', [
      ...scale.ticks.map((tick) => rule({ x: x(tick), y: bottom, x2: x(tick), y2: bottom + TICK })),
      ...bars.map(({ y, height }) => rule({ x: x(0), y: y - 3, x2: x(0), y2: y + height + 3 })),
    ]),
    ...[false, true].flatMap((isHollow) =>
      (['latest', 'baseline'] as const).map((kind): Drawn => {
        const own = bars.filter(({ amount }) => amount.kind === kind);
        const style = barStyle(kind, isHollow);
        return asRects(ruleLayer(style, own.flatMap((bar) => rectsOf(bar, isHollow, x)).map(rule)), style);
      }),
    ),
    ...touchable(bars, edges, x, rule, isSingle),
    textLayer('row-value', values.map(at.text)),
    textLayer('row-label', names.map(at.text)),
    textLayer('detail-label', missing.map(at.text)),
    textLayer('tick-label', tickRows(scale, x, width, bottom, facts.unit, locale).map(at.text)),
  ];
  return {
    spec: specOf(
      size,
      drawn.map(([data]) => data),
      drawn.map(([, layer]) => layer),
    ),
    hasRegion: !isSingle,
    isHatched: lanes.some(({ hatch }) => hatch),
    touches: touchesOf(bars, lanes, edges, x, size, locale),
  };
};

/** Within the region beside its edge, else on the other side of it, where there is more room. */
const placesOf = (
  { edges, region }: GaugeScale,
  x: (value: number) => number,
  width: number,
): readonly LabelPlace[] => {
  const [first, last] = [x(edges[0]!.value), x(edges.at(-1)!.value)];
  const after = { x: last + GAP, align: 'left', room: width - last - GAP } as const;
  const before = { x: first - GAP, align: 'right', room: first - GAP } as const;
  const outside = after.room > before.room ? [after, before] : [before, after];
  if (!region) return outside;
  const [from, to] = region.map(x) as [number, number];
  const opensDown = from < first;
  const within = { x: opensDown ? last - GAP : first + GAP, align: opensDown ? 'right' : 'left' } as const;
  return [{ ...within, room: to - from - 2 * GAP }, ...outside];
};

/** Corners; a hollow piece keeps its line within its box. */
const rectsOf = ({ amount, y, height }: Bar, isHollow: boolean, x: (value: number) => number): readonly RuleRow[] => {
  const inset = isHollow ? 0.75 : 0;
  return piecesOf(amount)
    .filter((piece) => piece.isHollow === isHollow)
    .map(({ from, to }) => ({ x: x(from), y: y + inset, x2: x(to), y2: y + height - inset }));
};

const regionOf = ({ region }: GaugeScale, x: (value: number) => number, bottom: number): readonly RuleRow[] =>
  region ? [{ x: x(region[0]), y: 0, x2: x(region[1]), y2: bottom }] : [];

/** An edge of the target from top to bottom, in parts, because it gives way to the words on its way. */
interface DrawnEdge {
  readonly value: number;
  readonly isOpen: boolean;
  readonly parts: readonly (readonly [number, number])[];
}

const partsOf = (x: number, bottom: number, words: readonly Box[]): DrawnEdge['parts'] => {
  const crossed = words.filter((box) => x > box.x - PAD && x < box.x + box.width + PAD).toSorted((a, b) => a.y - b.y);
  const ends = [0, ...crossed.flatMap((box) => [box.y, box.y + box.height]), bottom];
  return ends
    .flatMap((from, i) => (i % 2 === 0 ? [[from, ends[i + 1]!] as const] : []))
    .filter(([from, to]) => to - from >= PAD)
    .toSorted(([a, b], [c, d]) => d - c - (b - a));
};

/** The boxes of lines of words. */
const boxesOf = (rows: readonly TextRow[], size: number, isBold: boolean): readonly Box[] =>
  rows.map(({ x, y, text, align }) => {
    const width = textWidth(text, size, isBold);
    return { x: align === 'right' ? x - width : x, y: y - BASELINE, width, height: LINE };
  });

/** The ends of bars and the longest part of each edge can be pointed at; an edge that is not permitted itself is dashed. */
const touchable = (
  bars: readonly Bar[],
  edges: readonly DrawnEdge[],
  x: (value: number) => number,
  rule: (row: RuleRow) => RuleRow,
  isSingle: boolean,
): readonly Drawn[] => {
  const upright = (value: number, [y, y2]: readonly [number, number]) => rule({ x: x(value), y, x2: x(value), y2 });
  const ends = (kind: Amount['kind'], isSoft: boolean) =>
    bars.filter(({ amount }) => amount.kind === kind && (amount.certainty === 'soft') === isSoft);
  const end = ({ amount, y, height }: Bar) => upright(endOfBar(amount.bounds!), [y, y + height]);
  return [
    touchRules('points_baseline', 'baseline-end', ends('baseline', false).map(end)),
    touchRules('points_latest', 'bar-end', ends('latest', false).map(end)),
    ...[false, true].flatMap((isOpen) => {
      const own = edges.filter((edge) => edge.isOpen === isOpen);
      const rests = own.flatMap(({ value, parts }) => parts.slice(1).map((part) => upright(value, part)));
      return [
        ruleLayer(edgeStyle(isOpen, isSingle), rests),
        touchRules(
          edgeLayer(isOpen),
          edgeStyle(isOpen, isSingle),
          own.map(({ value, parts }) => upright(value, parts[0]!)),
        ),
      ];
    }),
    touchDiamonds(
      'points_soft',
      ends('latest', true).map((bar) => {
        const { x: at, y, y2 } = end(bar);
        return { x: at, y: (y + y2) / 2 };
      }),
    ),
  ];
};

const touchesOf = (
  bars: readonly Bar[],
  lanes: readonly Lane[],
  edges: readonly DrawnEdge[],
  x: (value: number) => number,
  { width, height }: { readonly width: number; readonly height: number },
  locale: Locale,
): readonly Touch[] => {
  const at = placed(locale.direction, width);
  return [
    ...bars.map((bar): Touch => {
      const { amount } = bar;
      const { top, bottom } = lanes.find((lane) => lane.bar === bar)!;
      const ends = [0, ...amount.bounds!].map((value) => at.x(x(value)));
      const layer = amount.certainty === 'soft' ? 'points_soft' : `points_${amount.kind}`;
      return {
        of: amount,
        layer,
        row: 0,
        band: [top, bottom + OVER_BAR],
        span: [Math.min(...ends), Math.max(...ends)],
      };
    }),
    ...edges.map(({ isOpen }, i): Touch => {
      const row = edges.slice(0, i).filter((other) => other.isOpen === isOpen).length;
      return { of: i, layer: edgeLayer(isOpen), row, band: [0, height] };
    }),
  ];
};

/** Numbers under the scale: those at its ends stand within the picture, and one that would touch its neighbour is left out. */
const tickRows = (
  { ticks }: GaugeScale,
  x: (value: number) => number,
  width: number,
  bottom: number,
  unit: string | undefined,
  locale: Locale,
): readonly TextRow[] => {
  const digits = locale.digits(ticks, 'short', unit);
  let free = -Infinity;
  return ticks.flatMap((tick) => {
    const text = locale.number(tick, 'short', unit, digits);
    const half = textWidth(text, FONT.detail) / 2;
    const [left, right] = [x(tick) - half, x(tick) + half];
    const [from, to] = left < 0 ? [0, 2 * half] : right > width ? [width - 2 * half, width] : [left, right];
    if (from < free) return [];
    free = to + GAP;
    const align = left < 0 ? 'left' : right > width ? 'right' : 'center';
    return [{ x: { left: 0, right: width, center: x(tick) }[align], y: bottom + 17, text, align }];
  });
};
