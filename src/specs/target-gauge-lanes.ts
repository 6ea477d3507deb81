/**
 * The lanes of `target-gauge` as bars, one above the other: what is said of a figure and under it its bar, or hatching
 * with words on it.
 */
import type { Locale } from '../data/locale.ts';
import type { Box } from './chart.ts';
import type { TextRow } from './layers.ts';
import { amountName, amountValue, missingWords } from './target-amounts.ts';
import type { Amount, Facts } from './target-facts.ts';
import { BASELINE, FONT } from './target-type.ts';
import { AROUND_WORDS, BAR, LINE, OVER_BAR, UNDER_BAR } from './target-gauge-size.ts';
import type { Typesetter } from './typesetter.ts';

export interface Bar {
  readonly amount: Amount;
  readonly y: number;
  readonly height: number;
}

/** What stands in place of a bar: of a figure that is not known or has no place on the scale, or of no figure at all. */
export interface Hatch {
  readonly of: Amount | 'missing';
  readonly box: Box;
}

export interface Lane {
  readonly names: readonly TextRow[];
  readonly values: readonly TextRow[];
  /** Words on the hatching. */
  readonly missing: readonly TextRow[];
  readonly hatch: Hatch | undefined;
  readonly bar: Bar | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** Between columns, between an edge and the words beside it, and from the edge of a hatching to the words on it. */
export const GAP = 8;

/** @param top Upper edge of the first lane. @param edges Of what is permitted: where they stand in the picture. */
export const lanesOf = (
  facts: Facts,
  top: number,
  {
    x,
    width,
    edges,
  }: { readonly x: (value: number) => number; readonly width: number; readonly edges: readonly number[] },
  locale: Locale,
  setter: Typesetter,
): readonly Lane[] => {
  const amounts = [facts.baseline, facts.latest].flatMap((amount) => amount ?? []);
  const set = { ...columnsOf(amounts, x, width, edges, locale, setter), width, edges };
  const lanes: Lane[] = [];
  const next = () => (lanes.length === 0 ? top : lanes.at(-1)!.bottom + UNDER_BAR);
  for (const amount of amounts)
    lanes.push(
      amount.bounds
        ? amountLane(amount, next(), set, locale, setter)
        : hatchedLane(
            [amountName(amount, locale), locale.words.notKnown].join(locale.words.comma),
            amount,
            next(),
            width,
            setter,
          ),
    );
  if (facts.state !== 'known' && !facts.latest)
    lanes.push(hatchedLane(missingWords(facts.state, locale), 'missing', next(), width, setter));
  return lanes;
};

/** Where names and values begin. */
interface Columns {
  readonly start: number;
  /** Values stand under each other, so that they can be compared. */
  readonly values: number;
  readonly width: number;
  readonly edges: readonly number[];
}

/** Words begin where the longest bar does: with bars to the left of zero, that is far from the edge of the picture. */
const columnsOf = (
  amounts: readonly Amount[],
  x: (value: number) => number,
  width: number,
  edges: readonly number[],
  locale: Locale,
  setter: Typesetter,
): Pick<Columns, 'start' | 'values'> => {
  const { widthOf } = setter;
  const widest = (text: (amount: Amount) => string, size: number, isBold: boolean) =>
    Math.ceil(Math.max(0, ...amounts.map((amount) => widthOf(text(amount), size, isBold))));
  const names = widest((amount) => amountName(amount, locale), FONT.detail, false) + GAP;
  const values = widest((amount) => amountValue(amount, 'long', true, locale), FONT.value, true);
  const begins = amounts.flatMap(({ bounds, isOnScale }) => (bounds && isOnScale ? [x(Math.min(0, ...bounds))] : []));
  const longest = begins.length === 0 || Math.min(...begins) < GAP ? 0 : Math.min(...begins);
  const start = Math.max(0, Math.min(longest, width - names - values));
  const places = [start + names, ...edges.map((edge) => edge + GAP).filter((place) => place > start + names)];
  const isClear = (place: number) =>
    amounts.every((amount) => valueAt(place, amount, { width, edges }, locale, setter)?.isClear);
  return { start, values: places.find(isClear) ?? start + names };
};

/**
 * What is said of a figure in its place: with its unit, or without it where only that keeps it off the edges of what is
 * permitted, or within the picture. The words on the target have the unit too.
 */
const valueAt = (
  place: number,
  amount: Amount,
  { width, edges }: Pick<Columns, 'width' | 'edges'>,
  locale: Locale,
  { widthOf }: Typesetter,
): { readonly text: string; readonly isClear: boolean } | undefined => {
  // A figure in another unit than the target's is nothing without its unit.
  const forms = (amount.isOnScale ? [true, false] : [true]).map((isNamed) => {
    const text = amountValue(amount, 'long', isNamed, locale);
    const end = place + widthOf(text, FONT.value, true);
    return { text, end, isClear: edges.every((edge) => edge < place || edge > end) };
  });
  const fitting = forms.filter(({ end }) => end <= width);
  return fitting.find(({ isClear }) => isClear) ?? fitting[0];
};

const hatchedLane = (words: string, of: Hatch['of'], top: number, width: number, { wrap }: Typesetter): Lane => {
  const lines = wrap(words, width - 2 * GAP, FONT.detail);
  const height = lines.length * LINE + AROUND_WORDS;
  const y = top + AROUND_WORDS / 2 + BASELINE;
  return {
    names: [],
    values: [],
    missing: lines.map((text, i) => ({ x: GAP, y: y + i * LINE, text, align: 'left' })),
    hatch: { of, box: { x: 0, y: top, width, height } },
    bar: undefined,
    top,
    bottom: top + height,
  };
};

/** Name and value on one line where there is room, else under each other. */
const amountLane = (
  amount: Amount,
  top: number,
  { start, values, width, edges }: Columns,
  locale: Locale,
  setter: Typesetter,
): Lane => {
  const { wrap } = setter;
  const name = amountName(amount, locale);
  const fitting = valueAt(values, amount, { width, edges }, locale, setter)?.text;
  const nameLines = fitting === undefined ? wrap(name, width, FONT.detail) : [name];
  const valueLines =
    fitting === undefined ? wrap(amountValue(amount, 'long', true, locale), width, FONT.value, true) : [fitting];
  const first = fitting === undefined ? nameLines.length : 0;
  const row = (x: number, from: number) => (text: string, i: number) =>
    ({ x, y: top + (from + i) * LINE + BASELINE, text, align: 'left' }) as const;
  const y = top + (first + valueLines.length) * LINE + OVER_BAR;
  const said = {
    names: nameLines.map(row(fitting === undefined ? 0 : start, 0)),
    values: valueLines.map(row(fitting === undefined ? 0 : values, first)),
    top,
  };
  if (!amount.isOnScale)
    return { ...hatchedLane(missingWords('other-unit', locale), amount, y, width, setter), ...said };
  const height = BAR[amount.kind];
  return { ...said, missing: [], hatch: undefined, bar: { amount, y, height }, bottom: y + height };
};
