/**
 * How a builder writes a specification: data sets and layers of texts, lines and areas at positions it has computed.
 */
import { directionOfWords, inOrder, isPlain } from '../data/directed-text.ts';
import type { Locale } from '../data/locale.ts';
import type { Box, Cell, Layer, Row, Spec } from './chart.ts';

/** A named data set whose columns are `c0, c1, …`, so that no text of a plan ever becomes a field name. */
export interface Dataset<K extends string> {
  readonly name: string;
  readonly values: readonly Row[];
  readonly field: Readonly<Record<K, string>>;
}

export const dataset = <K extends string>(
  name: string,
  keys: readonly K[],
  rows: readonly Readonly<Record<K, Cell>>[],
): Dataset<K> => {
  const field = Object.fromEntries(keys.map((key, i) => [key, `c${i}`])) as Record<K, string>;
  return { name, field, values: rows.map((row) => Object.fromEntries(keys.map((key) => [field[key], row[key]]))) };
};

/** A hundredth of a pixel is finer than any screen, and keeps specifications short. */
const rounded = (n: number): number => Math.round(n * 100) / 100;

/** A position that the builder has computed in pixels: no scale, no axis. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** A data set and the layer that draws it. */
export type Drawn = readonly [Dataset<string>, Layer];

/** A text row: every word in a picture is data, formatted for its language before Vega sees it. */
export interface TextRow {
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
}

const MIRRORED = { left: 'right', center: 'center', right: 'left' } as const;

/**
 * Mirrors what was laid out from left to right into the direction of the text around the figure. The picture's own direction
 * is left to right, because Vega measures that way; each text keeps the order of its language.
 */
export const placed = ({ direction, tag }: Pick<Locale, 'direction' | 'tag'>, width: number) => ({
  x: (x: number): number => (direction === 'rtl' ? width - x : x),
  box: (box: Box): Box => (direction === 'rtl' ? { ...box, x: width - box.x - box.width } : box),
  text: (row: TextRow): TextRow =>
    direction === 'rtl'
      ? { ...row, x: width - row.x, align: MIRRORED[row.align], text: inOrder(row.text, directionOfWords(tag)) }
      : { ...row, text: isPlain(row.text) ? row.text : inOrder(row.text, directionOfWords(tag)) },
});

/** A layer of texts at computed positions. */
export const textLayer = (style: string, rows: readonly TextRow[]): Drawn => {
  const data = dataset(
    `${style}s`,
    ['x', 'y', 'text', 'align'],
    rows.map(({ x, y, text, align }) => ({ x: rounded(x), y: rounded(y), text, align })),
  );
  const { field } = data;
  return [
    data,
    {
      name: data.name,
      data: { name: data.name },
      mark: { type: 'text', style, align: { expr: `datum.${field.align}` }, baseline: 'alphabetic' },
      encoding: { x: pixels(field.x), y: pixels(field.y), text: { field: field.text, type: 'nominal' } },
    },
  ];
};

/** A straight line between two computed positions. */
export interface RuleRow {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export const ruleLayer = (style: string, rows: readonly RuleRow[]): Drawn => {
  const data = dataset(
    `${style}s`,
    ['x', 'y', 'x2', 'y2'],
    rows.map(({ x, y, x2, y2 }) => ({ x: rounded(x), y: rounded(y), x2: rounded(x2), y2: rounded(y2) })),
  );
  const { field } = data;
  return [
    data,
    {
      name: data.name,
      data: { name: data.name },
      mark: { type: 'rule', style },
      encoding: { x: pixels(field.x), y: pixels(field.y), x2: { field: field.x2 }, y2: { field: field.y2 } },
    },
  ];
};

/** Areas, one a row. */
export const boxLayer = (name: string, style: string, rows: readonly Box[]): Drawn => {
  const corners = rows.map(({ x, y, width, height }) => ({ x, y, x2: x + width, y2: y + height }));
  const [data, layer] = ruleLayer(style, corners);
  return [
    { ...data, name },
    { ...layer, name, data: { name }, mark: { type: 'rect', style } },
  ];
};

/** An area that is drawn as "not known". */
export const hatchLayer = (rows: readonly Box[]): Drawn => boxLayer('not-known-areas', 'not-known-area', rows);

/** A computed position. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Lines through computed positions, one each run. */
export const lineLayer = (style: string, runs: readonly (readonly Spot[])[], mirror: (x: number) => number): Drawn => {
  const data = dataset(
    style,
    ['x', 'y', 'run'],
    runs.flatMap((run, i) => run.map(({ x, y }) => ({ x: rounded(mirror(x)), y: rounded(y), run: `${i}` }))),
  );
  const { field } = data;
  const detail = { field: field.run, type: 'nominal' };
  // In the order of the rows, which are sorted, and as they are: numbers.
  const source = { name: data.name, format: { parse: null } };
  const encoding = { x: pixels(field.x), y: pixels(field.y), detail };
  return [data, { name: data.name, data: source, mark: { type: 'line', style, order: false }, encoding }];
};

/** Points, one a row. A size is an area in square pixels. */
export const pointLayer = (name: string, style: string, rows: readonly (Spot & { readonly size: number })[]): Drawn => {
  const data = dataset(
    name,
    ['x', 'y', 'size'],
    rows.map(({ x, y, size }) => ({ x: rounded(x), y: rounded(y), size })),
  );
  const { field } = data;
  const size = { field: field.size, type: 'quantitative', scale: null, legend: null };
  const encoding = { x: pixels(field.x), y: pixels(field.y), size };
  return [data, { name, data: { name }, mark: { type: 'point', style }, encoding }];
};

/**
 * Assembles the specification from what is drawn; a layer whose data are empty is still there, and draws nothing. So
 * specifications of one name differ in nothing but size and rows.
 */
export const specOf = (
  name: string,
  size: { readonly width: number; readonly height: number },
  drawn: readonly Drawn[],
): Spec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  name,
  ...size,
  autosize: { type: 'none' },
  padding: 0,
  datasets: Object.fromEntries(drawn.map(([{ name, values }]) => [name, values])),
  layer: drawn.map(([, layer]) => layer),
});
