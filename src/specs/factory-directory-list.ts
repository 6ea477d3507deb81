/**
 * The list of a directory as a table, and what a reader may ask of it.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Directory } from '../data/schema.ts';
import type { Choice, Listing, Table } from './chart.ts';
import {
  COLUMNS,
  FIELDS,
  groupsOf,
  knownFields,
  NOT_KNOWN,
  orderOf,
  type Asked,
  type Entry,
  type Field,
  type Group,
} from './factory-directory-entries.ts';
import { valueLabel } from './factory-directory-rows.ts';
import { rowsOnDemand } from './rows-on-demand.ts';

/** As many rows as a phone shows without another box that scrolls. */
const PER_PAGE = 15;

/** @param entries Those that were found, in their order. */
export const listTable = (
  caption: string,
  directory: Directory,
  entries: readonly Entry[],
  { sort }: Asked,
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { columns } = locale.words.directory;
  const known = COLUMNS.slice(1).filter((column) => directory.entries.some((entry) => entry[column] !== undefined));
  const numbers = new Map(directory.batches.map(({ id, citation }) => [id, numberOf(sources, citation)]));
  const all = numberOf(sources, directory.citation);
  const order = orderOf(sort);
  const cell = (entry: Entry, column: (typeof known)[number]) => {
    const value = entry[column];
    if (value === undefined) return { text: '' };
    return { text: column === 'batch' ? valueLabel(directory, 'batch', value, locale) : value };
  };
  return {
    caption,
    header: columns.name,
    columns: known.map((id) => ({ id, label: columns[id], unit: '', isWords: true })),
    rows: rowsOnDemand(entries.length, (i) => {
      const entry = entries[i]!;
      const source = (entry.batch === undefined ? undefined : numbers.get(entry.batch)) ?? all;
      return {
        key: entry.name,
        header: entry.name,
        ...(source === undefined ? {} : { source }),
        cells: known.map((column) => cell(entry, column)),
        notes: [],
      };
    }),
    order: { column: order?.column, isDescending: order?.isDescending ?? false },
  };
};

export const listingOf = (directory: Directory, asked: Asked, foundWords: string, locale: Locale): Listing => {
  const { directory: words } = locale.words;
  return {
    found: foundWords,
    perPage: PER_PAGE,
    search: { label: words.search, value: asked.search },
    filters: knownFields(directory)
      .filter((field) => groupsOf(directory.entries, field).length > 1)
      .map((field) => ({ option: field, ...filterChoice(directory, field, asked, locale) })),
  };
};

const filterChoice = (directory: Directory, field: Field, { filters }: Asked, locale: Locale): Choice => {
  const { directory: words } = locale.words;
  const label = ({ value }: Group) => valueLabel(directory, field, value, locale);
  const { compare } = new Intl.Collator(locale.tag, { numeric: true });
  const groups = groupsOf(directory.entries, field);
  // What is not known stays last.
  const [named, rest] = [groups.filter(isNamed), groups.filter((group) => !isNamed(group))];
  const sorted = field === 'batch' ? named : named.toSorted((a, b) => compare(label(a), label(b)));
  return {
    label: words.columns[field],
    value: filters[field] ?? '',
    answers: [
      { value: '', label: words.all[field] },
      ...[...sorted, ...rest].map((group) => ({
        value: group.value,
        label: locale.words.withRemark(label(group), locale.number(group.count, 'full')),
      })),
    ],
  };
};

const isNamed = ({ value }: Group): boolean => value !== NOT_KNOWN;

/** By what the bars may count, where there is something to choose. */
export const byChoice = (directory: Directory, { by }: Asked, locale: Locale): Choice | undefined => {
  const { directory: words } = locale.words;
  const fields = knownFields(directory);
  if (by === undefined || fields.length < 2) return undefined;
  return {
    label: words.byLabel,
    value: by,
    answers: FIELDS.filter((field) => fields.includes(field)).map((value) => ({ value, label: words.by[value] })),
  };
};
