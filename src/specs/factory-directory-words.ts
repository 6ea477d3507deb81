/**
 * What `factory-directory` says: title, summary, notes, what each point is called, and its table.
 */
import type { Locale } from '../data/locale.ts';
import { citedSources, numberOf, type CitedSource } from '../data/provenance.ts';
import type { Directory, Plan, Qualifier } from '../data/schema.ts';
import type { ChartWords, Point, Table } from './chart.ts';
import { colophon } from './colophon.ts';
import { dateWords } from './date-words.ts';
import { FIELDS, found, groupsOf, inOrder, NOT_KNOWN, type Asked, type Entry } from './factory-directory-entries.ts';
import { byChoice, listingOf, listTable } from './factory-directory-list.ts';
import type { DirectoryPicture } from './factory-directory-marks.ts';
import { valueLabel, type AnnouncedGroups, type DirectoryRow } from './factory-directory-rows.ts';
import { valueWords } from './figure-words.ts';
import { countOf } from './plan-tree-labels.ts';
import { sourceLine } from './source-line.ts';

/** What is no hedge, or has a note of its own. */
const EXACT: ReadonlySet<Qualifier> = new Set(['exactly', 'all', 'range']);

/** Of more batches a summary says the first and the last. */
const SAID = 3;

/** Of a directory whose list nobody knows. */
export const announcedWords = (
  plan: Plan,
  directory: Directory,
  { batches: listed, counted }: AnnouncedGroups,
  picture: DirectoryPicture,
  locale: Locale,
): ChartWords => {
  const { directory: words } = locale.words;
  const rows = [...listed, ...counted].flatMap((group) => group.rows);
  const citations = [...rows.flatMap((row) => row.citations), directory.citation];
  const sources = citedSources(plan, citations);
  const batches = directory.batches.map(({ count, date }) =>
    words.batch(
      locale.figure(count, Array.isArray(count) ? 'range' : 'exactly', 'full'),
      date === undefined ? undefined : dateWords(date, locale, 'month'),
    ),
  );
  return {
    title: directory.label,
    summary: words.summary(
      batches.length > SAID ? [batches[0]!, batches.at(-1)!] : batches,
      countOf(batches.length, locale),
    ),
    ...colophon(plan, [directory, ...rows.map(({ part }) => part)], locale),
    help: locale.words.keys(locale.words.help),
    notes: notesOf(rows, picture, locale),
    points: pointsOf(picture, locale),
    table: announcedTable(directory.label, rows, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

/** Of a list that is known. */
export const listWords = (
  plan: Plan,
  directory: Directory,
  asked: Asked,
  picture: DirectoryPicture,
  locale: Locale,
): ChartWords => {
  const { directory: words } = locale.words;
  const entries = inOrder(found(directory, asked), asked.sort, directory, locale.tag);
  const citations = [directory.citation, ...directory.batches.map(({ citation }) => citation)];
  const sources = citedSources(plan, citations);
  const choice = byChoice(directory, asked, locale);
  const foundWords = foundIn(directory, entries, locale);
  return {
    title: directory.label,
    summary: words.finding({
      found: foundWords,
      asked: askedWords(directory, asked, locale),
      most: mostOf(directory, entries, asked, locale),
    }),
    ...colophon(plan, [directory, ...directory.batches], locale),
    help: locale.words.keys(words.help),
    notes: [
      ...(asked.by !== undefined && asked.filters[asked.by] !== undefined ? [words.rest] : []),
      ...fewerNotes(directory, locale),
    ],
    points: pointsOf(picture, locale),
    ...(choice && { choice }),
    listing: listingOf(directory, asked, foundWords, locale),
    table: listTable(directory.label, directory, entries, asked, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

/** "312 of 10,000 entries". */
export const foundIn = ({ entries: all }: Directory, entries: readonly Entry[], locale: Locale): string =>
  locale.words.directory.found(countOf(entries.length, locale), countOf(all.length, locale));

/** By what the list is filtered, in words. */
const askedWords = (directory: Directory, { filters, search }: Asked, locale: Locale): readonly string[] => [
  ...FIELDS.flatMap((field) => {
    const value = filters[field];
    if (value === undefined) return [];
    const label = valueLabel(directory, field, value, locale);
    return [value === NOT_KNOWN ? locale.words.gauge.row(locale.words.directory.columns[field], label) : label];
  }),
  ...(search === '' ? [] : [locale.words.quoted(search)]),
];

/** What most of the entries have in common, where that is not what they were filtered by, and where one has most. */
const mostOf = (directory: Directory, entries: readonly Entry[], { by, filters }: Asked, locale: Locale) => {
  if (by === undefined || filters[by] !== undefined) return undefined;
  const [first, second] = groupsOf(entries, by).filter(({ value }) => value !== NOT_KNOWN);
  if (!first || first.count === second?.count || !second) return undefined;
  return { label: valueLabel(directory, by, first.value, locale), count: locale.number(first.count, 'full') };
};

/** A list that has fewer entries than its batches were announced with says so. */
const fewerNotes = ({ batches, entries }: Directory, locale: Locale): readonly string[] => {
  const listed = new Map(groupsOf(entries, 'batch').map(({ value, count }) => [value, count]));
  return batches.flatMap(({ id, label, count }) => {
    const n = listed.get(id) ?? 0;
    if (typeof count !== 'number' || n >= count) return [];
    return [locale.words.directory.fewer(label, countOf(count, locale), countOf(n, locale))];
  });
};

const notesOf = (rows: readonly DirectoryRow[], { isHatched }: DirectoryPicture, locale: Locale): readonly string[] => {
  const { directory: words, qualifier, enumeration } = locale.words;
  const bars = rows.filter(({ form }) => form === 'bar');
  const hedges = [...new Set(bars.flatMap(({ figure }) => figure?.qualifier ?? []))].filter((one) => !EXACT.has(one));
  return [
    ...(hedges.length > 0 ? [words.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(enumeration))] : []),
    ...(bars.some(({ figure }) => figure?.qualifier === 'range') ? [words.range] : []),
    ...(isHatched ? [words.hatched] : []),
  ];
};

const pointsOf = ({ touches }: DirectoryPicture, locale: Locale): readonly Point[] => {
  const counts = new Map<number, number>();
  for (const { series } of touches) counts.set(series, (counts.get(series) ?? 0) + 1);
  const before = new Map<number, number>();
  return touches.map(({ of: { id, also, asks, lines }, ...touch }): Point => {
    const at = (before.get(touch.series) ?? 0) + 1;
    before.set(touch.series, at);
    const position = locale.words.position(locale.number(at, 'full'), locale.number(counts.get(touch.series)!, 'full'));
    // A sentence in the middle of an enumeration loses its full stop.
    const spoken = [...lines.map((line) => line.replace(/[.。۔।]$/, '')), position];
    const label = spoken.join(locale.words.comma);
    return { ...touch, id, ...(also && { also }), ...(asks && { asks }), lines, label };
  });
};

const announcedTable = (
  caption: string,
  rows: readonly DirectoryRow[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => ({
  caption,
  header: locale.words.sectors.what,
  columns: [
    { id: 'count', label: locale.words.sectors.number, unit: '' },
    { id: 'date', label: locale.words.table.date, unit: '', isWords: true },
  ],
  rows: rows.flatMap(({ id, label, figure, date }) => {
    if (!figure) return [];
    const source = numberOf(sources, figure.citation);
    const text = valueWords(figure, figure.unit, locale);
    return [
      {
        key: id,
        header: label,
        cells: [
          { text, value: figure.value, ...(source === undefined ? {} : { source }) },
          { text: date === undefined ? '' : locale.date(date, 'long') },
        ],
        notes: [],
      },
    ];
  }),
});
