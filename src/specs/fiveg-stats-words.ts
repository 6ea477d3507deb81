/**
 * What `fiveg-stats-chart` says: title, summary, notes, and what each point is called. All of it is computed from what is
 * shown.
 */
import { extent, greatest, least, sum } from 'd3-array';
import { middleOf, startOf } from '../data/dates.ts';
import { years, type Locale } from '../data/locale.ts';
import type { ChangeWords, Count } from '../data/locales/words.ts';
import { impliedBy, isBelow } from '../data/interval.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import type { Citation, Observation, Plan } from '../data/schema.ts';
import { epochOf, type Measured } from '../data/select.ts';
import { CERTAINTIES, certaintyOf, type Certainty } from './certainty.ts';
import type { ChartWords, Point } from './chart.ts';
import { colophon } from './colophon.ts';
import { dateWords } from './date-words.ts';
import type { Unplaced } from './fiveg-stats-labels.ts';
import type { Panel } from './fiveg-stats-panels.ts';
import { isForecast, pointLayerName, saysUnit, visibleBreaks, type Series } from './fiveg-stats-series.ts';
import { statsTable } from './fiveg-stats-table.ts';
import { citationsOfFigure, conversionWords, valueWords } from './figure-words.ts';
import { quantityWords } from './quantity-words.ts';
import { sourceLine } from './source-line.ts';
import { hasZero } from './value-axis.ts';

/** What the picture was asked to point out, and what it had no room to say. */
interface Remarks {
  readonly highlight: string | undefined;
  readonly unplaced: readonly Unplaced[];
}

export const fivegStatsWords = (plan: Plan, panels: readonly Panel[], remarks: Remarks, locale: Locale): ChartWords => {
  const series = panels.map((panel) => panel.series);
  const title = titleOf(series, locale);
  const sources = citedSources(plan, citationsOf(series));
  return {
    title,
    summary: summaryOf(series, locale),
    ...colophon(plan, shownIn(series), locale),
    help: locale.words.keys(locale.words.help),
    notes: notesOf(panels, remarks, locale),
    points: pointsOfAll(panels, plan, locale),
    table: statsTable(title, plan, series, sources, locale),
    sources,
    sourceLine: sourceLineOf(plan, panels, locale),
  };
};

/** What a correction may concern. */
function* shownIn(series: readonly Series[]): Generator<object> {
  for (const { statistic, observations } of series) {
    yield statistic;
    yield* observations;
  }
}

const titleOf = (series: readonly Series[], locale: Locale): string => {
  const ends = series.flatMap(({ observations }) => extent(observations, ({ asOf }) => asOf));
  const [first, last] = extent(ends.filter((date) => date !== undefined));
  const areas = new Set(series.map(({ statistic }) => statistic.area));
  return locale.words.stats.heading(
    locale.list(series.map(({ statistic }) => statistic.label)),
    areas.size === 1 ? [...areas][0] : undefined,
    first === undefined ? '' : years(locale, first, last),
  );
};

/** A sentence a series: three at most, of which the last says how many more there are. */
const SAID = 3;

const summaryOf = (series: readonly Series[], locale: Locale): string => {
  const said = series.length > SAID ? series.slice(0, SAID - 1) : series;
  const more = series.length - said.length;
  return locale.words.stats.summary(
    said.map((one) => findingOf(one, locale)),
    more > 0 ? countOf(more, locale) : undefined,
  );
};

const countOf = (n: number, locale: Locale): Count => ({ n, text: locale.number(n, 'full') });

const findingOf = (series: Series, locale: Locale): string => {
  const missing = series.observations.length - series.points.length;
  return locale.words.stats.series(
    series.statistic.label,
    changeOf(series, locale),
    missing > 0 ? countOf(missing, locale) : undefined,
  );
};

/**
 * The change within the latest stretch that can be compared with itself: since the last break, up to the last figure that
 * was measured. A forecast is told as one. Ranges that overlap are no change.
 */
const changeOf = (series: Series, locale: Locale): ChangeWords | undefined => {
  const { breaks, unit } = series.statistic;
  const { points } = series;
  const known = points.filter((point) => !isForecast(point));
  const latest = points.at(-1);
  if (!latest) return undefined;
  const last = known.at(-1) ?? latest;
  const epoch = epochOf(last.observation.asOf, breaks);
  const isComparable = ({ observation }: Measured) => epochOf(observation.asOf, breaks) === epoch;
  const first = known.find(isComparable) ?? last;
  const begins = breaks.map(({ date }) => date).filter((date) => startOf(date) <= last.time);
  const since = known.every(isComparable) ? undefined : begins.toSorted().at(-1);
  const { highest, lowest } = extremesOf(known.filter(isComparable), first, last);
  const digits = locale.digits(
    [first, last, highest, lowest].flatMap((point) => point?.value ?? []),
    'long',
    unit,
  );
  const isOneMonth = first.observation.asOf.slice(0, 7) === last.observation.asOf.slice(0, 7);
  const said = ({ observation }: Measured, hasUnit: boolean) => {
    const { obsStatus, disputed, asOf } = observation;
    // A forecast is told as one by the sentence around it.
    const status = [
      disputed ? locale.words.isDisputed : '',
      obsStatus === 'forecast' ? '' : locale.words.obsStatus[obsStatus],
    ];
    const remarks = status.filter(Boolean).join(locale.words.comma);
    const isNamed = hasUnit && !saysUnit(series.statistic);
    // A unit belongs to its number, before what is remarked of it.
    const figure = isNamed
      ? quantityWords(observation, unit, 'long', locale, digits)
      : locale.figure(observation.value, observation.qualifier, 'long', unit, digits);
    return {
      value: remarks ? locale.words.withRemark(figure, remarks) : figure,
      date: dateWords(asOf, locale, isOneMonth ? 'day' : 'month'),
    };
  };
  return {
    direction: known.length === 0 ? 'none' : first === last ? 'single' : directionOf(first, last),
    first: said(first, false),
    last: said(last, true),
    highest: highest && said(highest, false),
    lowest: lowest && said(lowest, false),
    since: since === undefined ? undefined : dateWords(since, locale, 'year'),
    forecast: isForecast(latest) ? said(latest, known.length === 0) : undefined,
  };
};

/** What lies above or below both ends for certain: a series that rose and fell again did more than its ends tell. */
const extremesOf = (points: readonly Measured[], first: Measured, last: Measured) => {
  const isAbove = (a: Measured, b: Measured) => directionOf(b, a) === 'rose';
  const highest = greatest(points, ({ value }) => value);
  const lowest = least(points, ({ value }) => value);
  return {
    highest: highest && isAbove(highest, first) && isAbove(highest, last) ? highest : undefined,
    lowest: lowest && isAbove(first, lowest) && isAbove(last, lowest) ? lowest : undefined,
  };
};

/**
 * Whether a series rose or fell, as far as the hedges let it be known. Two figures hedged alike are compared by their
 * values ("more than 600", "more than 23,000"); else every value the one allows must lie beyond every value of the other.
 */
const directionOf = (first: Measured, last: Measured): 'rose' | 'fell' | 'unclear' => {
  const isAlike = first.observation.qualifier === last.observation.qualifier && first.observation.qualifier !== 'range';
  const implied = ({ observation: { value, qualifier } }: Measured) =>
    impliedBy(value, isAlike ? 'exactly' : qualifier)!;
  const [a, b] = [implied(first), implied(last)];
  if (isBelow(a, b)) return 'rose';
  return isBelow(b, a) ? 'fell' : 'unclear';
};

/** A note for each way of drawing that occurs, and for what was asked but is not there. */
const notesOf = (panels: readonly Panel[], { highlight, unplaced }: Remarks, locale: Locale): readonly string[] => {
  const { stats, qualifier, enumeration } = locale.words;
  const series = panels.map((panel) => panel.series);
  const all = sum(series, ({ points }) => points.length);
  const shown = sum(panels, ({ drawn }) => drawn.points.length);
  const count = (n: number) => locale.number(n, 'full');
  const has = (test: (point: Measured) => boolean) => series.some(({ points }) => points.some(test));
  const hedges = hedgesOf(panels).filter((hedge) => hedge !== 'range');
  const isGappy = series.some((one) => one.points.length < one.observations.length || one.points.length === 0);
  const isMissed = highlight !== undefined && !panels.some((panel) => panel.highlighted);
  return [
    ...(shown < all ? [stats.thinned(count(shown), count(all))] : []),
    ...(hedges.length > 0 ? [stats.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(enumeration))] : []),
    ...(has(({ bounds }) => bounds[0] !== bounds[1]) ? [stats.range] : []),
    ...(has(({ observation }) => certaintyOf(observation) === 'soft') ? [stats.diamond] : []),
    ...(has(isForecast) ? [stats.dashed] : []),
    ...(isGappy ? [stats.gap] : []),
    ...(panels.every(({ valueDomain }) => hasZero(valueDomain)) ? [] : [stats.notFromZero]),
    ...unplaced.map((what) => inWords(what, locale)),
    ...series.flatMap(({ statistic: { label, definition } }) =>
      definition === undefined ? [] : [locale.words.stats.definition(label, definition)],
    ),
    ...(isMissed ? [stats.highlightMissing(dateWords(highlight, locale))] : []),
  ];
};

/** The hedges of the points that are drawn hollow. */
const hedgesOf = (panels: readonly Panel[]) => {
  const hedges = new Set<Observation['qualifier']>();
  for (const { series } of panels)
    for (const { observation } of series.points)
      if (certaintyOf(observation) === 'hedged') hedges.add(observation.qualifier);
  return [...hedges];
};

/** What had no room in the picture. */
const inWords = (what: Unplaced, locale: Locale): string => {
  if ('break' in what) return locale.words.table.break(dateWords(what.break.date, locale), what.break.reason);
  const { statistic } = what.panel.series;
  const { observation } = what.point;
  const date = locale.date(observation.asOf, 'long');
  return locale.words.stats.figure(statistic.label, valueWords(observation, statistic.unit, locale), date);
};

/** In reading order; their rows are counted in the order in which the panels are drawn. */
const pointsOfAll = (panels: readonly Panel[], plan: Plan, locale: Locale): readonly Point[] => {
  const rows = new Map(CERTAINTIES.map((certainty) => [certainty, 0]));
  const nextRow = (certainty: Certainty): number => {
    const row = rows.get(certainty)!;
    rows.set(certainty, row + 1);
    return row;
  };
  return panels.flatMap(({ series, drawn: { points }, plot }, index) => {
    const { statistic } = series;
    const wordsOf = (observation: Observation) => ({
      value: valueWords(observation, statistic.unit, locale),
      converted: conversionWords(observation, plan, locale),
      date: locale.date(observation.asOf, 'long'),
      publisher: publisherOf(plan, observation.citation),
    });
    return points.map(({ observation }, i): Point => {
      const certainty = certaintyOf(observation);
      // Its words are made when they are read: a reader points at one of a hundred, and the data may change before.
      return {
        layer: pointLayerName(certainty),
        row: nextRow(certainty),
        series: index,
        band: [plot.y - MARGIN, plot.y + plot.height + MARGIN],
        id: observation.id,
        get lines() {
          const { value, converted, date, publisher } = wordsOf(observation);
          return [value, ...converted, date, statistic.label, publisher].filter(Boolean);
        },
        get label() {
          const { value, converted, date, publisher } = wordsOf(observation);
          const [n, count] = [i + 1, points.length].map((number) => locale.number(number, 'full')) as [string, string];
          const told = [statistic.label, date, value, ...converted, publisher, locale.words.position(n, count)];
          return told.filter(Boolean).join(locale.words.comma);
        },
      };
    });
  });
};

/** How far above and below its plot a pointer still means a point. */
const MARGIN = 16;

/** Whoever published the figures that are pointed out comes first. */
const sourceLineOf = (plan: Plan, panels: readonly Panel[], locale: Locale): string => {
  const bySource = new Map<string, Citation>();
  const cite = ({ citation }: Observation): void => {
    if (!bySource.has(citation.source)) bySource.set(citation.source, citation);
  };
  for (const { pointed } of panels) pointed.forEach(({ observation }) => cite(observation));
  for (const { series } of panels) series.observations.forEach(cite);
  return sourceLine(plan, [...bySource.values()], locale);
};

/** In order of time, so that sources are numbered as a reader meets them. */
const citationsOf = (series: readonly Series[]): readonly Citation[] =>
  series
    .flatMap(datedCitations)
    .toSorted((a, b) => a.time - b.time)
    .map(({ citation }) => citation);

/** A source that has been cited, and is cited again without a word, is passed over: a statistic may have 100,000 figures of it. */
const datedCitations = (series: Series) => {
  const met = new Set<string>();
  const dated: { readonly time: number; readonly citation: Citation }[] = [];
  const add = (date: string, citation: Citation): void => {
    if (citation.quote === undefined && citation.note === undefined && met.has(citation.source)) return;
    met.add(citation.source);
    dated.push({ time: middleOf(date), citation });
  };
  for (const observation of series.observations)
    for (const citation of citationsOfFigure(observation)) add(observation.asOf, citation);
  for (const { date, citation } of visibleBreaks(series)) if (citation) add(date, citation);
  return dated;
};
