/**
 * What `fiveg-stats-chart` says: title, summary, notes, what each point is called, table and sources. All of it is
 * computed from what is shown.
 */
import { middleOf, startOf } from '../data/dates.ts';
import { years, type Locale } from '../data/locale.ts';
import type { ChangeWords } from '../data/locales/en.ts';
import { citedSources, numberOf, type CitedSource } from '../data/provenance.ts';
import type { Observation, Plan, SeriesBreak } from '../data/schema.ts';
import { measured, type Measured } from '../data/select.ts';
import type { Chart, Point, Table } from './chart.ts';
import {
  CERTAINTIES,
  certaintyOf,
  highlighted,
  pointLayer,
  pointsOf,
  visibleBreaks,
  type Series,
} from './fiveg-stats-series.ts';

type Words = Pick<Chart, 'title' | 'summary' | 'asOf' | 'notes' | 'points' | 'table' | 'sources'>;

/** What the picture was asked to point out, and what it had no room to say. */
interface Remarks {
  readonly highlight: string | undefined;
  readonly unplaced: readonly SeriesBreak[];
  /** Whether every value axis has a zero. */
  readonly isFromZero: boolean;
}

export const fivegStatsWords = (plan: Plan, series: readonly Series[], remarks: Remarks, locale: Locale): Words => {
  const title = titleOf(series, locale);
  const sources = citedSources(plan, citationsOf(series));
  return {
    title,
    summary: locale.words.stats.summary(series.map((one) => findingOf(one, locale))),
    asOf: locale.words.asOf(locale.date(plan.asOf, 'long')),
    notes: notesOf(series, remarks, locale),
    points: series.flatMap((one, i) => pointsIn(one, i, plan, locale)),
    table: tableOf(title, series, sources, locale),
    sources,
  };
};

const titleOf = (series: readonly Series[], locale: Locale): string => {
  const dates = series.flatMap(({ observations }) => observations.map(({ asOf }) => asOf)).toSorted();
  const areas = new Set(series.map(({ statistic }) => statistic.area));
  return locale.words.stats.heading(
    locale.list(series.map(({ statistic }) => statistic.label)),
    areas.size === 1 ? [...areas][0] : undefined,
    dates.length > 0 ? years(locale, dates[0]!, dates.at(-1)!) : '',
  );
};

/** The change within each stretch that can be compared with itself; never across a break. */
const findingOf = (series: Series, locale: Locale): string => {
  const breaks = visibleBreaks(series).map(({ date }) => date);
  const epochOf = ({ observation }: Measured) => breaks.filter((date) => date <= observation.asOf).length;
  const points = pointsOf(series);
  const epochs = [...new Set(points.map(epochOf))].map((epoch) => points.filter((p) => epochOf(p) === epoch));
  const missing = series.observations.filter((observation) => !measured(observation)).length;
  return locale.words.stats.series(
    series.statistic.label,
    epochs.map((epoch) => changeOf(epoch, series.statistic.unit, locale)),
    missing > 0 ? locale.number(missing, 'full') : undefined,
  );
};

const changeOf = (points: readonly Measured[], unit: string, locale: Locale): ChangeWords => {
  const first = points[0]!;
  const last = points.at(-1)!;
  const value = ({ observation: { value, qualifier, obsStatus } }: Measured) => {
    const status = locale.words.obsStatus[obsStatus];
    return `${locale.figure(value, qualifier, 'long', unit)}${status ? ` (${status})` : ''}`;
  };
  const date = ({ observation }: Measured) => locale.date(observation.asOf, 'long', 'month');
  const direction = last.value > first.value ? 'rose' : last.value < first.value ? 'fell' : 'same';
  return {
    direction: first === last ? 'single' : direction,
    firstValue: value(first),
    firstDate: date(first),
    lastValue: value(last),
    lastDate: date(last),
  };
};

/** A note for each way of drawing that occurs, and for what was asked but is not there. */
const notesOf = (
  series: readonly Series[],
  { highlight, unplaced, isFromZero }: Remarks,
  locale: Locale,
): readonly string[] => {
  const { stats, qualifier, table } = locale.words;
  const points = series.flatMap(pointsOf);
  const hollow = points.filter(({ observation }) => certaintyOf(observation) === 'hedged');
  const hedges = [...new Set(hollow.map(({ observation }) => observation.qualifier))].filter((q) => q !== 'range');
  const statuses = new Set(series.flatMap(({ observations }) => observations.map(({ obsStatus }) => obsStatus)));
  const isHighlighted = highlight === undefined || highlighted(points, highlight) !== undefined;
  return [
    ...(hedges.length > 0 ? [stats.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(', '))] : []),
    ...(points.some(({ observation }) => Array.isArray(observation.value)) ? [stats.range] : []),
    ...(points.some(({ observation }) => certaintyOf(observation) === 'soft') ? [stats.diamond] : []),
    ...(statuses.has('forecast') ? [stats.dashed] : []),
    ...(series.some((one) => one.observations.some((o) => !measured(o)) || pointsOf(one).length === 0)
      ? [stats.gap]
      : []),
    ...(isFromZero ? [] : [stats.notFromZero]),
    ...unplaced.map(({ date, reason }) => table.break(locale.date(date, 'long'), reason)),
    ...(isHighlighted ? [] : [stats.highlightMissing(locale.date(highlight, 'long'))]),
  ];
};

const pointsIn = (series: Series, index: number, plan: Plan, locale: Locale): readonly Point[] => {
  const points = pointsOf(series);
  const rows = new Map(
    CERTAINTIES.flatMap((certainty) =>
      points
        .filter(({ observation }) => certaintyOf(observation) === certainty)
        .map((point, row) => [point, row] as const),
    ),
  );
  return points.map((point, i) => {
    const { observation } = point;
    const { statistic } = series;
    const value = valueWords(observation, statistic.unit, locale);
    const date = locale.date(observation.asOf, 'long');
    const publisher = plan.sources.find(({ id }) => id === observation.citation.source)?.publisher ?? '';
    const position = locale.words.position(locale.number(i + 1, 'full'), locale.number(points.length, 'full'));
    return {
      layer: pointLayer(index, certaintyOf(observation)),
      row: rows.get(point)!,
      series: index,
      id: observation.id,
      lines: [value, date, statistic.label, publisher].filter(Boolean),
      label: [statistic.label, date, value, publisher, position].filter(Boolean).join(', '),
    };
  });
};

/** Value with hedge, unit and status, in full; in a table the unit is in the column's head. */
const valueWords = ({ value, qualifier, obsStatus, disputed }: Observation, unit: string, locale: Locale): string => {
  const figure = locale.figure(value, qualifier, 'full', unit);
  const withUnit = value === null || unit === 'percent' || unit === '' ? figure : `${figure} ${unit}`;
  const remarks = [locale.words.obsStatus[obsStatus], disputed ? locale.words.disputed(disputed.reason) : ''];
  return [withUnit, ...(value === null ? [] : remarks)].filter(Boolean).join(', ');
};

/** Dates down, statistics across. */
const tableOf = (
  caption: string,
  series: readonly Series[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const dates = [...new Set(series.flatMap(({ observations }) => observations.map(({ asOf }) => asOf)))];
  return {
    caption,
    header: locale.words.table.date,
    columns: series.map(({ statistic: { id, label, unit } }) => ({ id, label, unit })),
    rows: dates
      .toSorted((a, b) => middleOf(a) - middleOf(b))
      .map((key, i, keys) => ({
        key,
        notes: series.flatMap((one) =>
          visibleBreaks(one)
            .filter(({ date }) => startOf(date) <= middleOf(key) && startOf(date) > middleOf(keys[i - 1] ?? '0001'))
            .map(({ date, reason }) => locale.words.table.break(locale.date(date, 'long'), reason)),
        ),
        header: locale.date(key, 'short'),
        cells: series.map(({ observations, statistic }) => {
          const observation = observations.find(({ asOf }) => asOf === key);
          if (!observation) return { text: '' };
          const source = numberOf(sources, observation.citation);
          const text = valueWords(observation, statistic.unit === 'percent' ? 'percent' : '', locale);
          return { text, value: observation.value, ...(source === undefined ? {} : { source }) };
        }),
      })),
  };
};

const citationsOf = (series: readonly Series[]) =>
  series
    .flatMap(({ observations, statistic }) => [
      ...observations.map(({ asOf, citation }) => ({ asOf, citation })),
      ...statistic.breaks.flatMap(({ date, citation }) => (citation ? [{ asOf: date, citation }] : [])),
    ])
    .toSorted((a, b) => middleOf(a.asOf) - middleOf(b.asOf))
    .map(({ citation }) => citation);
