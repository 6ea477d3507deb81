/**
 * The table of `fiveg-stats-chart`: dates down, statistics across, values in full.
 */
import { group } from 'd3-array';
import { middleOf, startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { CitedSource } from '../data/provenance.ts';
import type { Observation, Plan, SeriesBreak } from '../data/schema.ts';
import { dateWords } from './date-words.ts';
import type { Table, TableCell } from './chart.ts';
import { conversionWords, valueWords } from './figure-words.ts';
import { visibleBreaks, type Series } from './fiveg-stats-series.ts';
import { rowsOnDemand } from './rows-on-demand.ts';

export const statsTable = (
  caption: string,
  plan: Plan,
  series: readonly Series[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const numbers = new Map(sources.map(({ source, number }) => [source.id, number]));
  const cell = (observation: Observation | undefined, unit: string): TableCell => {
    if (!observation) return { text: '' };
    const source = numbers.get(observation.citation.source);
    const words = valueWords(observation, unit === 'percent' ? unit : '', locale);
    const [converted] = conversionWords(observation, plan, locale);
    const text = converted === undefined ? words : locale.words.withRemark(words, converted);
    return { text, value: observation.value, ...(source === undefined ? {} : { source }) };
  };
  const makeRows = (): Table['rows'] => {
    const rows = datedRows(series);
    const breaks = series.flatMap(visibleBreaks);
    return rowsOnDemand(rows.length, (i) => {
      const { date, figures } = rows.at(i);
      return {
        key: date,
        header: locale.date(date, 'short'),
        notes: breaksBetween(i > 0 ? rows.at(i - 1).date : undefined, date, breaks, locale),
        cells: series.map(({ statistic }, one) => cell(figures[one], statistic.unit)),
      };
    });
  };
  let made: Table['rows'] | undefined;
  return {
    caption,
    header: locale.words.table.date,
    columns: series.map(({ statistic: { id, label, unit } }) => ({ id, label, unit })),
    // Made when they are read: the data may change before anybody opens the table.
    get rows() {
      return (made ??= makeRows());
    },
  };
};

/** A date, and the figure of it that each statistic has. */
interface DatedRow {
  readonly date: string;
  readonly figures: readonly (Observation | undefined)[];
}

/** Rows that are put together when they are read. */
interface DatedRows {
  readonly length: number;
  readonly at: (i: number) => DatedRow;
}

const datedRows = (series: readonly Series[]): DatedRows => {
  const [first, ...others] = series;
  if (first && others.length === 0 && isOneEach(first)) {
    const { observations } = first;
    const at = (i: number): DatedRow => ({ date: observations[i]!.asOf, figures: [observations[i]] });
    return { length: observations.length, at };
  }
  const rows = merged(series);
  return { length: rows.length, at: (i) => rows[i]! };
};

/** Whether each figure is of a moment of its own. */
const isOneEach = ({ observations }: Series): boolean => {
  let before = -Infinity;
  return observations.every(({ asOf }) => {
    const time = middleOf(asOf);
    const isLater = time > before;
    before = time;
    return isLater;
  });
};

/**
 * Each date once, or as often as a statistic has figures of it: two sources may state the same date. All are in order of
 * time already, so only figures of one moment are looked through.
 */
const merged = (series: readonly Series[]): readonly DatedRow[] => {
  const rows: DatedRow[] = [];
  const next = series.map(() => 0);
  const timeAt = (one: number): number => {
    const observation = series[one]!.observations[next[one]!];
    return observation ? middleOf(observation.asOf) : Infinity;
  };
  const times = series.map((_, one) => timeAt(one));
  for (let time = Math.min(...times); time < Infinity; time = Math.min(...times)) {
    const figures = series.map(({ observations }, one): Observation[] => {
      const same: Observation[] = [];
      while (times[one] === time) {
        same.push(observations[next[one]!]!);
        next[one]! += 1;
        times[one] = timeAt(one);
      }
      return same;
    });
    for (const row of rowsOf(figures)) rows.push(row);
  }
  return rows;
};

/** The rows of one moment: a day, and the period that it is the middle of, are two dates. */
const rowsOf = (figures: readonly (readonly Observation[])[]): readonly DatedRow[] => {
  if (figures.every(({ length }) => length < 2)) {
    const [date, other] = new Set(figures.flatMap(([one]) => one?.asOf ?? []));
    if (other === undefined) return [{ date: date!, figures: figures.map(([one]) => one) }];
  }
  const byDate = figures.map((list) => group(list, ({ asOf }) => asOf));
  return [...new Set(figures.flat().map(({ asOf }) => asOf))].flatMap((date) => {
    const lists = byDate.map((one) => one.get(date) ?? []);
    const count = Math.max(...lists.map(({ length }) => length));
    return Array.from({ length: count }, (_, nth) => ({ date, figures: lists.map((list) => list[nth]) }));
  });
};

/** The reasons of the breaks that lie between two rows. */
const breaksBetween = (
  before: string | undefined,
  date: string,
  breaks: readonly SeriesBreak[],
  locale: Locale,
): readonly string[] =>
  breaks
    .filter((one) => startOf(one.date) <= middleOf(date))
    .filter((one) => before !== undefined && startOf(one.date) > middleOf(before))
    .map((one) => locale.words.table.break(dateWords(one.date, locale), one.reason));
