/**
 * What is wrong with a chart, whatever its plan: nothing that is drawn, said or pointed at may be missing or no number.
 */
import type { Chart, Row } from '../../src/specs/chart.ts';

/** A sentence for each thing that is wrong; none of a chart that can be drawn. */
export const chartProblems = (chart: Chart): readonly string[] => [
  ...badValues(chart, ''),
  ...emptyWords(chart),
  ...strayMarks(chart),
  ...looseRows(chart),
  ...loosePoints(chart),
  ...strayBoxes(chart),
  ...unsourcedCells(chart),
  ...brokenMeter(chart),
];

/** Numbers that are none, what is undefined inside a list, and texts in which either was written down. */
const badValues = (value: unknown, at: string): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at} is ${value}`];
  if (typeof value === 'string')
    return /\b(?:NaN|Infinity|undefined|null)\b|\[object/.test(value) ? [`${at} says ${value}`] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    item === undefined && Array.isArray(value) ? [`${at}.${key} is undefined`] : badValues(item, `${at}.${key}`),
  );
};

const emptyWords = ({
  title,
  summary,
  asOf,
  help,
  table,
  notes,
  points,
  sources,
  sourceLine,
}: Chart): readonly string[] => {
  const said = { title, summary, asOf, help, caption: table.caption, ...(sources.length > 0 && { sourceLine }) };
  return [
    ...Object.entries(said).flatMap(([what, text]) => (isSaid(text) ? [] : [`${what} is empty`])),
    ...[...notes, ...points.flatMap(({ label, lines }) => [label, ...lines])].flatMap((text) =>
      isSaid(text) ? [] : ['a note, a label or a line is empty'],
    ),
  ];
};

const isSaid = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** Cells hold texts and numbers, each in every row; positions that were computed in pixels lie within the picture. */
const strayMarks = (chart: Chart): readonly string[] => {
  const { width, height, datasets } = chart.spec;
  const size = { x: width, x2: width, y: height, y2: height };
  return chart.spec.layer.flatMap(({ name, data, encoding }) =>
    Object.entries(size).flatMap(([channel, extent]) => {
      const field = pixelField(encoding[channel], encoding[channel.slice(0, 1)]);
      if (field === undefined) return [];
      return (datasets[data.name] ?? []).flatMap((row) => {
        const at = row[field];
        const isWithin = typeof at === 'number' && at >= -TOLERANCE && at <= extent + TOLERANCE;
        return isWithin ? [] : [`${name}.${channel} is ${String(at)} of ${extent}`];
      });
    }),
  );
};

/** Rounding to hundredths, and half of the widest line. */
const TOLERANCE = 2;

interface Channel {
  readonly field?: string;
  readonly scale?: unknown;
}

/** The column of a position without a scale; the end of a line follows its beginning. */
const pixelField = (channel: unknown, first: unknown): string | undefined =>
  (first as Channel | undefined)?.scale === null ? (channel as Channel | undefined)?.field : undefined;

const looseRows = ({ spec }: Chart): readonly string[] =>
  Object.entries(spec.datasets).flatMap(([name, rows]) =>
    rows.flatMap((row, i) => (sameKeys(row, rows[0]!) ? [] : [`row ${i} of ${name} has other columns`])),
  );

const sameKeys = (a: Row, b: Row): boolean => Object.keys(a).join() === Object.keys(b).join();

/** Every point is a row, no row is two points, and no row that can be pointed at is left out. */
const loosePoints = ({ spec, points }: Chart): readonly string[] => {
  const ties = points.map(({ layer, row }) => `${layer}/${row}`);
  const tied = new Set(points.map(({ layer }) => layer));
  const rows = Object.entries(spec.datasets).filter(([name]) => name.startsWith('points_') || tied.has(name));
  const expected = rows.reduce((sum, [, { length }]) => sum + length, 0);
  return [
    ...points.flatMap(({ layer, row }) => (spec.datasets[layer]?.[row] ? [] : [`no row for ${layer}/${row}`])),
    ...(new Set(ties).size === ties.length ? [] : ['two points are one row']),
    ...(expected === points.length ? [] : [`${points.length} points for ${expected} rows`]),
  ];
};

const strayBoxes = ({ spec, points }: Chart): readonly string[] =>
  points.flatMap(({ id, tree }) => {
    if (!tree) return [];
    const { x, y, width, height } = tree.box;
    const isWithin =
      x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= spec.width && y + height <= spec.height;
    return isWithin ? [] : [`the box of ${id} is outside`];
  });

const unsourcedCells = ({ table, sources }: Chart): readonly string[] => {
  const numbers = new Set(sources.map(({ number }) => number));
  return table.rows.flatMap(({ key, cells }) =>
    cells.flatMap(({ value, source }) =>
      value === undefined || (value === null && source === undefined) || numbers.has(source!)
        ? []
        : [`a cell of ${key} has no source`],
    ),
  );
};

const brokenMeter = ({ meter }: Chart): readonly string[] =>
  !meter || (meter.min <= meter.now && meter.now <= meter.max && meter.min < meter.max)
    ? []
    : [`the meter stands at ${meter.now} between ${meter.min} and ${meter.max}`];
