/**
 * The table of `sector-grid`: for each list its counts, out of how many, the scale of the industry, and the sectors that are
 * named.
 */
import type { KnownFigure } from '../data/figure-by-id.ts';
import { middleOf, startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { CitedSource } from '../data/provenance.ts';
import type { Citation, Plan, Statistic } from '../data/schema.ts';
import { observationsBetween } from '../data/select.ts';
import { dateWords } from './date-words.ts';
import type { Table, TableCell, TableRow } from './chart.ts';
import { conversionWords, valueWords } from './figure-words.ts';
import { rowsOnDemand } from './rows-on-demand.ts';
import type { NamedSector, SectorFacts } from './sector-grid-facts.ts';
import { AS_WRITTEN } from './sector-grid-text.ts';

export const sectorGridTable = (
  caption: string,
  plan: Plan,
  facts: readonly SectorFacts[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { sectors, table } = locale.words;
  const numbers = new Map(sources.map(({ source, number }) => [source.id, number]));
  const cited = (citation: Citation, cell: TableCell): TableCell => {
    const source = numbers.get(citation.source);
    return source === undefined ? cell : { ...cell, source };
  };
  const figureRow = ({ id, label, unit, asOf, figure }: KnownFigure, notes: readonly string[] = []): TableRow => {
    const words = valueWords(figure, unit, locale);
    const [converted] = conversionWords(figure, plan, locale, AS_WRITTEN);
    const text = converted === undefined ? words : locale.words.withRemark(words, converted);
    const date = asOf === undefined ? '' : locale.date(asOf, 'long');
    return {
      key: id,
      header: label,
      notes,
      cells: [cited(figure.citation, { text, value: figure.value }), { text: date }],
    };
  };
  const unknownRow = ({ list, statistic }: SectorFacts): TableRow => ({
    key: statistic?.id ?? list.id,
    header: statistic?.label ?? list.label,
    notes: [],
    cells: [{ text: locale.words.notKnown, value: null }, { text: '' }],
  });
  const namedRow = ({ id, label, reached, citation }: NamedSector, list: string): TableRow => ({
    key: id,
    header: label,
    notes: [],
    cells: [cited(citation, { text: reached ? sectors.isNamed(list) : sectors.isNamedRest(list) }), { text: '' }],
  });
  const rowsOf = (one: SectorFacts): readonly (() => TableRow)[] => [
    ...(one.statistic
      ? history(one.statistic, (figure, notes) => () => figureRow(figure, notes), locale)
      : one.counted
        ? [() => figureRow(one.counted!)]
        : []),
    ...(one.counted || one.statistic?.observations.length ? [] : [() => unknownRow(one)]),
    ...[one.outOf, one.scale].flatMap((figure) => (figure ? [() => figureRow(figure)] : [])),
    ...[...one.named, ...one.namedRest].map((sector) => () => namedRow(sector, one.list.label)),
  ];
  const rows = facts.flatMap(rowsOf);
  return {
    caption,
    header: sectors.what,
    columns: [
      { id: 'count', label: sectors.number, unit: '' },
      { id: 'date', label: table.date, unit: '', isWords: true },
    ],
    rows: rowsOnDemand(rows.length, (i) => rows[i]!()),
  };
};

/** All counts of a statistic in order of time, a change of definition before the first that follows it. */
const history = <T>(
  { label, unit, observations, breaks, ...statistic }: Statistic,
  row: (figure: KnownFigure, notes: readonly string[]) => T,
  locale: Locale,
): readonly T[] => {
  let before = Infinity;
  return observationsBetween({ ...statistic, label, unit, observations, breaks }).map((figure) => {
    const time = middleOf(figure.asOf);
    const notes = breaks
      .filter(({ date }) => startOf(date) <= time && startOf(date) > before)
      .map(({ date, reason }) => locale.words.table.break(dateWords(date, locale), reason));
    before = time;
    return row({ id: figure.id, label, unit, asOf: figure.asOf, figure, part: figure }, notes);
  });
};
