/**
 * `target-gauge` as bars: the permitted region behind, and in front of it a lane each for the baseline and the latest
 * figure, all on one scale. Laid out from left to right; mirrored where the text runs the other way.
 *
 * The phases: lanes (words, bar or hatching, one above the other) → edges, which give way to words → marks.
 */
import type { Locale } from '../data/locale.ts';
import type { Box } from './chart.ts';
import { hatchLayer, placed, ruleLayer, specOf, textLayer, type Drawn, type RuleRow, type TextRow } from './layers.ts';
import type { Amount, Facts } from './target-facts.ts';
import { GAP, lanesOf, type Bar } from './target-gauge-lanes.ts';
import { bestPlace, countOf, labelRows, type LabelPlace } from './target-gauge-label.ts';
import { BASELINE, FONT } from './target-type.ts';
import {
  asRects,
  barStyle,
  EDGES,
  EDGE_STYLES,
  edgeLook,
  edgeParts,
  endOfBar,
  mirrored,
  piecesOf,
} from './target-bars.ts';
import type { GaugePicture } from './target-gauge-picture.ts';
import { touchable, touchesOf } from './target-gauge-touch.ts';
import { scaleOf, type Edge, type GaugeScale } from './target-scale.ts';
import { AXIS, labelLines, LINE, OVER_BAR, PAD, UNDER_BAR, UNDER_LABEL } from './target-gauge-size.ts';
import type { Typesetter } from './typesetter.ts';
import { linear } from './value-axis.ts';
import { NARROW } from './width.ts';

/** So that the outermost line is not cut in half. */
const INSET = 1;
const TICK = 4;

export const gaugeBar = (facts: Facts, width: number, locale: Locale, setter: Typesetter): GaugePicture => {
  const scale = scaleOf(facts, width < NARROW ? 4 : 5);
  const x = linear(scale.domain, [INSET, width - INSET]);
  const label = bestPlace(facts, placesOf(scale, x, width), locale, setter)!;
  const headerLines = Math.max(countOf(label.lines), labelLines(width));
  const header = labelRows(label.lines, label.place, PAD);
  const edges = scale.edges.map(({ value }) => x(value));
  const lanes = lanesOf(facts, PAD + headerLines * LINE + UNDER_LABEL, { x, width, edges }, locale, setter);
  const bottom = lanes.at(-1)!.bottom + UNDER_BAR;
  const size = { width, height: bottom + AXIS };

  const at = placed(locale, width);
  const rule = mirrored(locale, width);
  const values = [...header.values, ...lanes.flatMap((lane) => lane.values)];
  const names = [...header.details, ...lanes.flatMap((lane) => lane.names)];
  const missing = lanes.flatMap((lane) => lane.missing);
  const words = [
    ...boxesOf(values, (text) => setter.widthOf(text, FONT.value, true)),
    ...boxesOf([...names, ...missing], (text) => setter.widthOf(text, FONT.detail)),
  ];
  const bars = lanes.flatMap(({ bar }) => (bar ? [bar] : []));
  const amounts = bars.map(({ amount }) => amount);
  const hatches = lanes.flatMap(({ hatch }) => hatch ?? []);
  const upright = (value: number, [y, y2]: readonly [number, number]) => rule({ x: x(value), y, x2: x(value), y2 });
  const partsAt = ({ value }: Edge) => edgeParts(x(value), [0, bottom], words);
  const barOf = (amount: Amount) => bars.find((bar) => bar.amount === amount)!;
  const drawn: readonly Drawn[] = [
    asRects(ruleLayer('permitted', regionOf(scale, x, bottom).map(rule)), 'permitted'),
    hatchLayer(hatches.map(({ box }) => at.box(box))),
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
    // The longest part of an edge can be pointed at; the rest only shows where it runs.
    ...EDGES.map((look) =>
      ruleLayer(
        EDGE_STYLES[look],
        scale.edges
          .filter((edge) => edgeLook(edge, scale) === look)
          .flatMap((edge) =>
            partsAt(edge)
              .slice(1)
              .map((part) => upright(edge.value, part)),
          ),
      ),
    ),
    ...touchable(amounts, scale, {
      end: (amount) => {
        const { y, height } = barOf(amount);
        return upright(endOfBar(amount.bounds!), [y, y + height]);
      },
      edge: (edge) => upright(edge.value, partsAt(edge)[0]!),
    }),
    textLayer('row-value', values.map(at.text)),
    textLayer('row-label', names.map(at.text)),
    textLayer('detail-label', missing.map(at.text)),
    textLayer('tick-label', tickRows(scale, x, width, bottom, facts.unit, locale, setter).map(at.text)),
  ];
  return {
    spec: specOf('target-gauge', size, drawn),
    hasRegion: scale.region !== undefined,
    isHatched: hatches.length > 0,
    touches: touchesOf(
      amounts,
      hatches.map(({ of, box }) => ({ of, band: [box.y, box.y + box.height], span: [0, width] })),
      scale,
      size.height,
      (amount) => {
        const { top, bottom: foot } = lanes.find(({ bar }) => bar?.amount === amount)!;
        const ends = [0, ...amount.bounds!].map((value) => at.x(x(value)));
        return { band: [top, foot + OVER_BAR], span: [Math.min(...ends), Math.max(...ends)] };
      },
    ),
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

/** The boxes of lines of words. */
const boxesOf = (rows: readonly TextRow[], widthOf: (text: string) => number): readonly Box[] =>
  rows.map(({ x, y, text, align }) => {
    const width = widthOf(text);
    return { x: align === 'right' ? x - width : x, y: y - BASELINE, width, height: LINE };
  });

/** Numbers under the scale: those at its ends stand within the picture, and one that would touch its neighbour is left out. */
const tickRows = (
  { ticks }: GaugeScale,
  x: (value: number) => number,
  width: number,
  bottom: number,
  unit: string | undefined,
  locale: Locale,
  { widthOf }: Typesetter,
): readonly TextRow[] => {
  const digits = locale.digits(ticks, 'short', unit);
  let free = -Infinity;
  return ticks.flatMap((tick) => {
    const text = locale.number(tick, 'short', unit, digits);
    const half = widthOf(text, FONT.detail) / 2;
    const [left, right] = [x(tick) - half, x(tick) + half];
    const [from, to] = left < 0 ? [0, 2 * half] : right > width ? [width - 2 * half, width] : [left, right];
    if (from < free) return [];
    free = to + GAP;
    const align = left < 0 ? 'left' : right > width ? 'right' : 'center';
    return [{ x: { left: 0, right: width, center: x(tick) }[align], y: bottom + 17, text, align }];
  });
};
