/**
 * The table of `fiveg-stats-chart`: dates down, statistics across, values in full.
 */
import { group } from 'd3-array';
import { middleOf, startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Observation, Plan, SeriesBreak } from '../data/schema.ts';
import type { Table, TableCell } from './chart.ts';
import { conversionWords, valueWords } from './figure-words.ts';
import { visibleBreaks, type Series } from './fiveg-stats-series.ts';

export const statsTable = (
  caption: string,
  plan: Plan,
  series: readonly Series[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const cell = (observation: Observation | undefined, unit: string): TableCell => {
    if (!observation) return { text: '' };
    const source = numberOf(sources, observation.citation);
    const words = valueWords(observation, unit === 'percent' ? unit : '', locale);
    const [converted] = conversionWords(observation, plan, locale);
    const text = converted === undefined ? words : locale.words.withRemark(words, converted);
    return { text, value: observation.value, ...(source === undefined ? {} : { source }) };
  };
  const dates = datesOf(series);
  const breaks = series.flatMap(visibleBreaks);
  const byDate = series.map(({ observations }) => group(observations, ({ asOf }) => asOf));
  return {
    caption,
    header: locale.words.table.date,
    columns: series.map(({ statistic: { id, label, unit } }) => ({ id, label, unit })),
    rows: dates.map(({ date, nth }, i) => ({
      key: date,
      header: locale.date(date, 'short'),
      notes: breaksBetween(dates[i - 1]?.date, date, breaks, locale),
      cells: series.map(({ statistic }, one) => cell(byDate[one]!.get(date)?.[nth], statistic.unit)),
    })),
  };
};

/** Each date once, or as often as a statistic has figures of it: two sources may state the same date. */
const datesOf = (series: readonly Series[]): readonly { readonly date: string; readonly nth: number }[] => {
  const counts = new Map<string, number>();
  for (const { observations } of series)
    for (const [asOf, { length }] of group(observations, (observation) => observation.asOf))
      counts.set(asOf, Math.max(length, counts.get(asOf) ?? 0));
  return [...counts]
    .toSorted(([a], [b]) => middleOf(a) - middleOf(b))
    .flatMap(([date, count]) => Array.from({ length: count }, (_, nth) => ({ date, nth })));
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
    .map((one) => locale.words.table.break(locale.date(one.date, 'long'), one.reason));
