/**
 * A target of `target-board` on a scale of its own: what it permits as a tinted region with its edge named, in it the latest
 * figure and under that the baseline; both ends of the scale; and the figures in words. Hatched where no result is known.
 *
 * The phases: goal (words over its edge) → band (region, bars or hatching, edges) → ends → figures.
 */
import type { Locale } from '../data/locale.ts';
import type { Box } from './chart.ts';
import type { RuleRow } from './layers.ts';
import { amountName, amountValue, missingWords } from './target-amounts.ts';
import { barStyle, EDGE_STYLES, edgeLook, edgeParts, endOfBar, piecesOf } from './target-bars.ts';
import { block, moved, textsOf, type Block } from './target-board-block.ts';
import { LINE } from './target-board-size.ts';
import type { Amount, Facts } from './target-facts.ts';
import { scaleOf, type GaugeScale } from './target-scale.ts';
import { BASELINE, FONT } from './target-type.ts';
import { targetFigure } from './target-words.ts';
import type { Typesetter } from './typesetter.ts';
import { linear } from './value-axis.ts';

/** So that the outermost line is not cut in half. */
const INSET = 1;
/** Heights of the two bars: what was measured last is the news, where it came from is context. */
const BARS = { latest: 10, baseline: 4 } as const;
/** Above, between and below the bars of a band. */
const PAD = 5;
/** How far an edge reaches out of its band, towards the words on it. */
const TIP = 4;
/** Between the foot of a band and the numbers under it. */
const UNDER = 3;
/** From the edge of a hatching to the words on it, and between words side by side. */
const GAP = 8;

type Scale = (value: number) => number;

export const bulletBlock = (facts: Facts, width: number, locale: Locale, setter: Typesetter): Block => {
  if (!facts.permitted) return unstatedBlock(facts, width, locale, setter);
  const scale = scaleOf(facts, 2);
  const x = linear(scale.domain, [INSET, width - INSET]);
  const goal = goalBlock(facts, scale, x, width, locale, setter);
  const band = bandBlock(facts, scale, x, width, locale, setter);
  const ends = endsBlock(facts, scale, width, locale, setter);
  return stacked([goal, moved(band, 0, TIP), ends, amountsBlock(facts, width, locale, setter)], [TIP, 0, 2]);
};

/** Blocks one under the other. @param gaps Between each and the next. */
const stacked = (blocks: readonly Block[], gaps: readonly number[]): Block => {
  let top = 0;
  const placed = blocks.map((one, i) => {
    const at = top;
    top += one.height + (one.height > 0 ? (gaps[i] ?? 0) : 0);
    return moved(one, 0, at);
  });
  return block(top, {
    texts: placed.flatMap(({ texts }) => texts),
    rules: placed.flatMap(({ rules }) => rules),
    soft: placed.flatMap(({ soft }) => soft),
  });
};

/** The number that was promised, where its edge is: from there on, else up to there, else as near as there is room. */
const goalBlock = (
  { target, unit }: Facts,
  { edges }: GaugeScale,
  x: Scale,
  width: number,
  locale: Locale,
  { wrap, widthOf }: Typesetter,
): Block => {
  const lines = wrap(targetFigure(target, unit, locale, 'long'), width, FONT.value);
  const widest = Math.max(...lines.map((line) => widthOf(line, FONT.value)));
  const [first, last] = [x(edges[0]!.value), x(edges.at(-1)!.value)];
  const height = lines.length * LINE;
  if (first + widest <= width)
    return block(height, { texts: textsOf(lines, 'node-label', 0, Math.max(0, first - INSET)) });
  if (last >= widest) return block(height, { texts: textsOf(lines, 'node-label', 0, last, 'right') });
  return block(height, { texts: textsOf(lines, 'node-label', 0, width, 'right') });
};

const bandBlock = (
  facts: Facts,
  scale: GaugeScale,
  x: Scale,
  width: number,
  locale: Locale,
  setter: Typesetter,
): Block => {
  const { latest, baseline, state } = facts;
  const hatch = state === 'known' ? undefined : hatchBlock([missingWords(state, locale)], width, setter);
  const bars = [latest?.isOnScale ? latest : undefined, baseline].flatMap((amount) => (amount?.bounds ? [amount] : []));
  let foot = hatch ? hatch.height : 0;
  const drawn = bars.map((amount) => {
    const y = foot + (amount.kind === 'latest' ? PAD : PAD / 2);
    foot = y + BARS[amount.kind];
    return barBlock(amount, y, x);
  });
  const height = bars.length > 0 ? foot + PAD : foot;
  const boxes = (hatch?.texts ?? []).map(({ x: left, y, text }): Box => ({
    x: left,
    y: y - BASELINE,
    width: setter.widthOf(text, FONT.detail),
    height: LINE,
  }));
  const edges = scale.edges.flatMap((edge) =>
    edgeParts(x(edge.value), [-TIP, height], boxes).map(([y, y2]) => ({
      ...upright(x(edge.value), y, y2),
      style: EDGE_STYLES[edgeLook(edge, scale)] as 'edge-rule',
    })),
  );
  const region = (scale.region ? [scale.region] : []).map(([from, to]) => ({
    x: x(from),
    y: 0,
    x2: x(to),
    y2: height,
  }));
  return block(height, {
    texts: hatch?.texts ?? [],
    rules: [
      ...region.map((row) => ({ ...row, style: 'permitted' as const })),
      ...(hatch?.rules ?? []),
      { x: 0, y: height, x2: width, y2: height, style: 'grid-rule' },
      ...drawn.flatMap(({ rules }) => rules),
      ...edges,
    ],
    soft: drawn.flatMap(({ soft }) => soft),
  });
};

const upright = (x: number, y: number, y2: number): RuleRow => ({ x, y, x2: x, y2 });

/** A bar stands on zero; a hollow piece keeps its line within its box. */
const barBlock = (amount: Amount, y: number, x: Scale): Pick<Block, 'rules' | 'soft'> => {
  const height = BARS[amount.kind];
  const pieces = piecesOf(amount).map(({ from, to, isHollow }) => {
    const inset = isHollow ? 0.75 : 0;
    const corners = { x: x(from), y: y + inset, x2: x(to), y2: y + height - inset };
    return { ...corners, style: barStyle(amount.kind, isHollow) as 'bar' };
  });
  const end = { x: x(endOfBar(amount.bounds!)), y: y + height / 2 };
  return {
    rules: [...pieces, { ...upright(x(0), y - 2, y + height + 2), style: 'axis-rule' }],
    soft: amount.certainty === 'soft' ? [end] : [],
  };
};

/** A hatching with words on it, as high as they need. */
const hatchBlock = (texts: readonly string[], width: number, { wrap }: Typesetter): Block => {
  const lines = texts.flatMap((text) => wrap(text, width - 2 * GAP, FONT.detail));
  const height = lines.length * LINE + GAP;
  return block(height, {
    texts: textsOf(lines, 'detail-label', GAP / 2, GAP),
    rules: [{ x: 0, y: 0, x2: width, y2: height, style: 'not-known-area' }],
  });
};

/** The numbers at both ends of the scale; the first gives way where there is no room for two. */
const endsBlock = (
  { unit }: Facts,
  { domain }: GaugeScale,
  width: number,
  locale: Locale,
  { widthOf }: Typesetter,
): Block => {
  const digits = locale.digits(domain, 'short', unit);
  const [low, high] = domain.map((value) => locale.number(value, 'short', unit, digits)) as [string, string];
  const hasRoom = widthOf(low, FONT.detail) + widthOf(high, FONT.detail) + GAP <= width;
  return block(LINE, {
    texts: [
      ...(hasRoom ? textsOf([low], 'tick-label', UNDER) : []),
      ...textsOf([high], 'tick-label', UNDER, width, 'right'),
    ],
  });
};

/** The figures, newest first, in words: names under each other, values under each other where both have room. */
const amountsBlock = (facts: Facts, width: number, locale: Locale, { wrap, widthOf }: Typesetter): Block => {
  const amounts = [facts.latest, facts.baseline].flatMap((amount) => amount ?? []);
  const said = amounts.map((amount) => {
    const isNamed = !amount.isOnScale || !facts.permitted;
    return { name: amountName(amount, locale), value: amountValue(amount, 'long', isNamed, locale) };
  });
  const names = Math.max(0, ...said.map(({ name }) => widthOf(name, FONT.detail))) + GAP;
  let top = 0;
  const texts = said.flatMap(({ name, value }) => {
    const isBeside = names + widthOf(value, FONT.value, true) <= width;
    const nameLines = isBeside ? [name] : wrap(name, width, FONT.detail);
    const valueLines = isBeside ? [value] : wrap(value, width, FONT.value, true);
    const at = top;
    const under = isBeside ? at : at + nameLines.length * LINE;
    top = under + valueLines.length * LINE;
    return [...textsOf(nameLines, 'row-label', at), ...textsOf(valueLines, 'row-value', under, isBeside ? names : 0)];
  });
  const remarks = otherAreaWords(facts, locale).flatMap((text) => wrap(text, width, FONT.detail));
  return block(top + remarks.length * LINE, { texts: [...texts, ...textsOf(remarks, 'row-label', top)] });
};

/** A figure of another area is told beside it: it says nothing of this one. */
const otherAreaWords = ({ otherArea, target: { scope } }: Facts, { words }: Locale): readonly string[] =>
  otherArea === undefined || scope === undefined ? [] : [words.gauge.otherArea(otherArea, scope)];

/** Without a number there is no scale and no region: the words in which it was stated, and hatching. */
const unstatedBlock = (facts: Facts, width: number, locale: Locale, setter: Typesetter): Block => {
  const stated = setter.wrap(targetFigure(facts.target, undefined, locale, 'full'), width, FONT.value);
  const missing = facts.latest || facts.state === 'known' ? [] : [missingWords(facts.state, locale)];
  const words = block(stated.length * LINE, { texts: textsOf(stated, 'node-label', 0) });
  const hatch = hatchBlock([locale.words.target.noNumber, ...missing], width, setter);
  return stacked([words, hatch, amountsBlock(facts, width, locale, setter)], [TIP, TIP]);
};
