/**
 * What of a long table is written into a page: its beginning and its end. A page with 100,000 rows in it is one that nobody
 * waits for; the rows are in the files of the figure, and the table of a living one is paged.
 */
import type { Locale } from '../data/locale.ts';
import type { Table } from '../specs/chart.ts';

/** A table of so many rows is still written whole. */
const WHOLE = 1_000;
/** Of a longer one, so many rows at each end. */
const END = 100;

/** The table as it is written; where rows are left out, it says how many. */
export const abridged = (table: Table, locale: Locale): Table => {
  const { rows } = table;
  if (rows.length <= WHOLE) return table;
  const [next, ...last] = rows.slice(-END);
  const n = rows.length - 2 * END;
  const leftOut = locale.words.table.leftOut({ n, text: locale.number(n, 'full') });
  const ends = [...rows.slice(0, END), { ...next!, notes: [leftOut, ...next!.notes] }, ...last];
  return { ...table, rows: ends, isAbridged: true };
};
