/**
 * `target-gauge` as a half circle: the scale from one end to the other, the permitted region tinted and named outside, the
 * latest figure as an arc and in large type in the middle. Mirrored where the text runs from right to left.
 *
 * The phases: middle (words) and label → ring → marks.
 */
import type { Locale } from '../data/locale.ts';
import {
  dataset,
  pixels,
  placed,
  ruleLayer,
  specOf,
  textLayer,
  type Drawn,
  type RuleRow,
  type TextRow,
} from './layers.ts';
import type { Amount, Facts } from './target-facts.ts';
import { BASELINE, FONT } from './target-type.ts';
import { arcLabel } from './target-gauge-arc-label.ts';
import { arcWords } from './target-gauge-arc-words.ts';
import { barStyle, endOfBar, mirrored, piecesOf } from './target-bars.ts';
import type { GaugePicture } from './target-gauge-picture.ts';
import { touchable, touchesOf } from './target-gauge-touch.ts';
import { scaleOf, type GaugeScale } from './target-scale.ts';
import { arcMiddle, arcRadius, LINE, PAD, RING, TIP, UNDER_ARC } from './target-gauge-size.ts';
import type { Typesetter } from './typesetter.ts';
import { linear } from './value-axis.ts';

/** A stretch of the ring: angles clockwise from twelve o'clock, in radians, and radii in pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

/** Where on the ring the figures lie: the latest in its middle, the baseline as a thinner arc along its inner side. */
interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** Angle of a value. */
  readonly angle: (value: number) => number;
}

/** How far inside the outer edge of the ring they lie: a rim stays free, so that a region under them is seen. */
const TRACKS = { latest: [21, 8], baseline: [28, 24] } as const;
const ALONE = [23, 8] as const;
/** The ring with room for words on both sides of it. */
const WIDEST = 620;

export const gaugeArc = (facts: Facts, width: number, locale: Locale, setter: Typesetter): GaugePicture => {
  const scale = scaleOf(facts, 4);
  const radius = arcRadius(width);
  // On a wide page it stands where the text around it begins, and not in the middle of nowhere.
  const room = Math.min(width, WIDEST);
  const label = arcLabel(facts, scale, { width: room, radius, cy: arcMiddle(width) }, locale, setter);
  const ring: Ring = { cx: room / 2, cy: label.cy, radius, angle: linear(scale.domain, [-Math.PI / 2, Math.PI / 2]) };
  const ends = endRows(scale, ring, facts.unit, locale, setter);
  const middle = arcWords(facts, ring, ends, locale, setter);
  const lowest = Math.max(...[...middle.names, ...middle.missing].map(({ y }) => y - BASELINE + LINE), 0);
  const size = { width, height: Math.max(ring.cy + UNDER_ARC, lowest + PAD) };

  const at = placed(locale, width);
  const rule = mirrored(locale, width);
  const amounts = [facts.baseline, facts.latest].flatMap((amount) =>
    amount?.isOnScale && amount.bounds ? [amount] : [],
  );
  const arcs = (style: string, stretches: readonly Stretch[]) => arcLayer(style, stretches, ring, locale, width);
  const whole = { inner: radius - RING, outer: radius };
  const stretch = ([from, to]: readonly [number, number]) => ({ from: ring.angle(from), to: ring.angle(to), ...whole });
  const pieces = (isHollow: boolean, kind: Amount['kind']) =>
    amounts
      .filter((amount) => amount.kind === kind)
      .flatMap((amount) =>
        piecesOf(amount)
          .filter((piece) => piece.isHollow === isHollow)
          .map(({ from, to }) => ({ from: ring.angle(from), to: ring.angle(to), ...trackOf(amount, facts, radius) })),
      );
  const band = [0, size.height] as const;
  const drawn: readonly Drawn[] = [
    arcs('track', notPermitted(scale).map(stretch)),
    arcs('permitted', scale.region ? [stretch(scale.region)] : []),
    arcs('not-known-area', facts.state === 'known' ? [] : [stretch(scale.domain)]),
    ...(['latest', 'baseline'] as const).flatMap((kind) =>
      [false, true].map((isHollow) => arcs(barStyle(kind, isHollow), pieces(isHollow, kind))),
    ),
    ruleLayer('leader-rule', label.leader.map(rule)),
    ...touchable(amounts, scale, {
      end: (amount) => {
        const { inner, outer } = trackOf(amount, facts, radius);
        return rule(spoke(ring, ring.angle(endOfBar(amount.bounds!)), inner, outer));
      },
      edge: ({ value }) => rule(spoke(ring, ring.angle(value), radius - RING, radius + TIP)),
    }),
    textLayer('row-value', label.values.map(at.text)),
    textLayer('row-label', [...label.details, ...middle.names].map(at.text)),
    textLayer('gauge-value', middle.values.map(at.text)),
    textLayer('detail-label', middle.missing.map(at.text)),
    textLayer('tick-label', ends.map(at.text)),
  ];
  return {
    spec: specOf('target-gauge-arc', size, drawn),
    hasRegion: scale.region !== undefined,
    isHatched: facts.state !== 'known',
    touches: touchesOf(
      amounts,
      facts.state === 'known' ? [] : [{ of: facts.latest ?? 'missing', band }],
      scale,
      size.height,
      () => ({ band }),
    ),
  };
};

const trackOf = ({ kind }: Amount, { baseline }: Facts, radius: number) => {
  const [inner, outer] = baseline?.bounds ? TRACKS[kind] : ALONE;
  return { inner: radius - inner, outer: radius - outer };
};

/** What is left of the scale beside the permitted region. */
const notPermitted = ({ domain, region }: GaugeScale): readonly (readonly [number, number])[] =>
  region
    ? (
        [
          [domain[0], region[0]],
          [region[1], domain[1]],
        ] as const
      ).filter(([from, to]) => to > from)
    : [domain];

/** Angles to four digits are finer than any screen at this size. */
const rounded = (angle: number): number => Math.round(angle * 1e4) / 1e4;

const arcLayer = (
  style: string,
  stretches: readonly Stretch[],
  { cx, cy }: Ring,
  locale: Locale,
  width: number,
): Drawn => {
  const x = placed(locale, width).x(cx);
  const turned = (from: number, to: number) => (locale.direction === 'rtl' ? [-to, -from] : [from, to]).map(rounded);
  const data = dataset(
    `${style}s`,
    ['x', 'y', 'from', 'to', 'outer', 'inner'],
    stretches.map(({ from, to, inner, outer }) => {
      const [first = 0, last = 0] = turned(from, to);
      return { x, y: cy, from: first, to: last, outer, inner };
    }),
  );
  const { field } = data;
  const measure = (name: string) => ({ field: name, type: 'quantitative', scale: null }) as const;
  const encoding = {
    x: pixels(field.x),
    y: pixels(field.y),
    theta: measure(field.from),
    theta2: { field: field.to },
    radius: measure(field.outer),
    radius2: { field: field.inner },
  };
  return [data, { name: data.name, data: { name: data.name }, mark: { type: 'arc', style }, encoding }];
};

/** A line across the ring at an angle. */
const spoke = ({ cx, cy }: Ring, angle: number, inner: number, outer: number): RuleRow => ({
  x: cx + Math.sin(angle) * inner,
  y: cy - Math.cos(angle) * inner,
  x2: cx + Math.sin(angle) * outer,
  y2: cy - Math.cos(angle) * outer,
});

/** The numbers at both ends of the scale, under the ring. */
const endRows = (
  { domain }: GaugeScale,
  { cx, cy, radius }: Ring,
  unit: string | undefined,
  locale: Locale,
  { widthOf }: Typesetter,
) => {
  const digits = locale.digits(domain, 'short', unit);
  return domain.map((value, i): TextRow => {
    const text = locale.number(value, 'short', unit, digits);
    const half = widthOf(text, FONT.detail) / 2;
    const middle = cx + (i === 0 ? -1 : 1) * (radius - RING / 2);
    return { x: Math.min(Math.max(middle, half), 2 * cx - half), y: cy + 17, text, align: 'center' };
  });
};
