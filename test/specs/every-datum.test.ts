/**
 * Every datum that a figure's table has is said at a point of its picture too, which keys lead to: what ear and keyboard
 * meet is all that the eye does. Where parts of a picture are folded, they are opened as a reader would.
 */
import { describe, expect, it } from 'vitest';
import type { Chart, Point, TableRow } from '../../src/specs/chart.ts';
import { charts } from '../../src/specs/charts.ts';
import { examples, type Example } from './examples.ts';

const build = async ({ tag, plan, options, locale }: Example, more: object = {}): Promise<Chart> =>
  (await charts[tag]()).build(plan, { ...options, ...more }, locale);

/** Opens what is closed, as long as there is any. */
const opened = async (example: Example): Promise<readonly Point[]> => {
  const seen = new Map<string, Point>();
  let chart = await build(example);
  for (let turn = 0; turn < 12; turn += 1) {
    for (const point of chart.points) seen.set(point.label, point);
    const closed = chart.points.filter(({ tree }) => tree?.isOpen === false).map(({ id }) => id);
    if (closed.length === 0) break;
    chart = await build(example, { open: [...(chart.open ?? []), ...closed].join(' ') });
  }
  return [...seen.values()];
};

/** A label writes a number with its unit, a cell may have that in the head of its column: what is sought is the number. */
const numbersIn = ({ cells }: TableRow, { locale }: Example, { columns }: Chart['table']): readonly string[] =>
  cells.flatMap(({ value }, i) =>
    value === undefined || value === null
      ? []
      : [value].flat().map((number) => plain(locale.number(number, 'full', columns[i]!.unit))),
  );

const plain = (text: string): string => text.replaceAll(/[\p{Cf}%٪]/gu, '').trim();

/** A picture of counts draws the last; those before it are the table's. */
const drawnRows = ({ table, tag }: Chart): readonly TableRow[] => {
  const rows = [...table.rows];
  return tag === 'sector-grid' ? rows.filter(({ header }, i) => rows[i + 1]?.header !== header) : rows;
};

describe.each(Object.entries(examples))('%s', (_, example) => {
  it('says each number of its table at a point', async () => {
    const chart = await build(example);
    // A list is asked, and read row by row.
    if (chart.listing) return;
    const said = (await opened(example)).map(({ label }) => plain(label));
    const silent = drawnRows(chart).flatMap((row) =>
      numbersIn(row, example, chart.table).filter((number) => !said.some((label) => label.includes(number))),
    );
    expect(silent).toEqual([]);
  });
});
