/**
 * A figure with the numbers of its page in place of its own. Files keep their own: they leave the page.
 */
import type { CitedSource } from '../data/provenance.ts';
import type { Shown, Table } from './chart.ts';
import type { PageNumbers } from './page-sources.ts';

/** Sources that the page has no number for come last; they are counted on, so that none has the number of another. */
export const renumberedSources = (sources: readonly CitedSource[], numbers: PageNumbers): readonly CitedSource[] => {
  let last = Math.max(0, ...numbers.values());
  return sources
    .map((cited) => ({ ...cited, number: numbers.get(cited.source.url) ?? (last += 1) }))
    .toSorted((a, b) => a.number - b.number);
};

export const renumbered = <C extends Pick<Shown, 'sources' | 'table'>>(chart: C, numbers: PageNumbers): C => {
  const sources = renumberedSources(chart.sources, numbers);
  const byId = new Map(sources.map(({ number, source }) => [source.id, number]));
  const byOwn = new Map(chart.sources.map(({ number, source }) => [number, byId.get(source.id)!]));
  return { ...chart, sources, table: renumberedTable(chart.table, byOwn) };
};

const renumberedTable = (table: Table, numbers: ReadonlyMap<number, number>): Table => {
  const marked = <T extends { readonly source?: number }>(part: T): T =>
    part.source === undefined ? part : { ...part, source: numbers.get(part.source) ?? part.source };
  return { ...table, rows: table.rows.map((row) => ({ ...marked(row), cells: row.cells.map(marked) })) };
};
