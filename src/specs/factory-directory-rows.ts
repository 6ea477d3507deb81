/**
 * The rows of `factory-directory`: what each is called, how long its bar is, and what is said of it where it is pointed at.
 */
import { figureById, type KnownFigure } from '../data/figure-by-id.ts';
import type { Locale } from '../data/locale.ts';
import { publisherOf } from '../data/provenance.ts';
import type { Citation, Directory, Observation, Plan } from '../data/schema.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import type { Point } from './chart.ts';
import { FIELDS, found, groupsOf, NOT_KNOWN, type Asked, type Field, type Group } from './factory-directory-entries.ts';
import { MOST_BARS } from './factory-directory-size.ts';
import { citationsOfFigure, valueWords } from './figure-words.ts';
import { quantityWords } from './quantity-words.ts';

/** Something with a number, before it has a place. */
export interface DirectoryRow extends Pick<Point, 'id' | 'also' | 'asks'> {
  readonly label: string;
  /** When it was, or what kind of thing it is. */
  readonly detail: string;
  /** The number, with its hedge, for the picture. */
  readonly value: string;
  /** A bar, a number that stands alone, or words without one. */
  readonly form: 'bar' | 'number' | 'words';
  /** Both ends of a range, or twice the value; undefined where it is not known. */
  readonly bounds: readonly [number, number] | undefined;
  readonly certainty: Certainty;
  /** How its bar looks: what was not asked for steps back, what is not known is hatched. */
  readonly look: 'full' | 'rest' | 'unknown';
  /** For the tooltip. */
  readonly lines: readonly string[];
  /** The number as the table has it; undefined of words. */
  readonly figure?: Pick<Observation, 'value' | 'qualifier' | 'obsStatus' | 'citation' | 'disputed'> & {
    readonly unit: string;
  };
  readonly date?: string | undefined;
  readonly citations: readonly Citation[];
  /** As it stands in the plan, by which its corrections are found. */
  readonly part: object;
}

/** Rows under one title, with bars on one scale. */
export interface DirectoryGroup {
  readonly title: string;
  readonly rows: readonly DirectoryRow[];
}

const boundsOf = (value: Observation['value']): readonly [number, number] | undefined =>
  value === null ? undefined : typeof value === 'number' ? [value, value] : value;

/** What is known of a directory beside its list. */
export interface AnnouncedGroups {
  /** Who announced it, and its batches. */
  readonly batches: readonly DirectoryGroup[];
  /** What counts all of it. */
  readonly counted: readonly DirectoryGroup[];
}

export const announcedGroups = (plan: Plan, directory: Directory, locale: Locale): AnnouncedGroups => {
  const { directory: words } = locale.words;
  const events = plan.events.filter(({ id }) => id === directory.announcedBy);
  const figures = directory.figures.flatMap((id) => figureById(plan, id) ?? []);
  const breakdowns = directory.breakdowns.flatMap((id) => plan.breakdowns.find((one) => one.id === id) ?? []);
  return {
    batches: filled([
      { title: words.announced, rows: events.map((event) => eventRow(plan, directory, event, locale)) },
      { title: words.batches, rows: directory.batches.map((batch) => batchRow(plan, directory, batch, locale)) },
    ]),
    counted: filled([
      { title: words.counted, rows: figures.map((figure) => numberRow(plan, figure, locale)) },
      ...breakdowns.map(({ label, parts }) => ({
        title: label,
        rows: parts.flatMap(({ id }) => partRow(plan, figureById(plan, id), locale)),
      })),
    ]),
  };
};

const filled = (groups: readonly DirectoryGroup[]): readonly DirectoryGroup[] =>
  groups.filter(({ rows }) => rows.length > 0);

const eventRow = (plan: Plan, directory: Directory, event: Plan['events'][number], locale: Locale): DirectoryRow => {
  const { id, label, kind, citation } = event;
  const date = event.date === undefined ? '' : locale.date(event.date, 'long');
  const detail = [locale.words.timeline.kind[kind], date].filter(Boolean).join(locale.words.comma);
  return {
    ...{ id, also: [directory.id], label, detail, value: '', form: 'words', bounds: undefined, certainty: 'exact' },
    ...{ look: 'full', citations: [citation], part: event },
    lines: said(label, detail, publisherOf(plan, citation), quoted(citation, locale)),
  };
};

const batchRow = (
  plan: Plan,
  directory: Directory,
  batch: Directory['batches'][number],
  locale: Locale,
): DirectoryRow => {
  const { id, label, date, count: value, citation } = batch;
  const figure = {
    value,
    qualifier: Array.isArray(value) ? 'range' : 'exactly',
    obsStatus: 'final',
    citation,
  } as const;
  const published = plan.events.filter(({ publishes }) => publishes === id).map((event) => event.id);
  return {
    ...{ id, also: [directory.id, ...published], label, form: 'bar', bounds: boundsOf(value), certainty: 'exact' },
    detail: unlessSaid(label, date === undefined ? '' : locale.date(date, 'short')),
    value: locale.figure(value, figure.qualifier, 'long'),
    figure: { ...figure, unit: '' },
    ...{ date, look: 'full', citations: [citation], part: batch },
    lines: said(
      label,
      valueWords(figure, '', locale),
      date === undefined ? '' : locale.date(date, 'long'),
      publisherOf(plan, citation),
      citation.note,
      quoted(citation, locale),
    ),
  };
};

const figureRow = (plan: Plan, known: KnownFigure, value: string, locale: Locale) => {
  const { id, label, unit, asOf, figure, part } = known;
  const date = asOf === undefined ? '' : locale.date(asOf, 'long');
  return {
    ...{ id, label, value, bounds: boundsOf(figure.value), certainty: certaintyOf(figure), look: 'full' as const },
    ...{ figure: { ...figure, unit }, date: asOf, citations: citationsOfFigure(figure), part },
    lines: said(
      valueWords(figure, unit, locale),
      label,
      date,
      publisherOf(plan, figure.citation),
      figure.citation.note,
    ),
  };
};

/** A number without a bar, with its unit and its date. */
const numberRow = (plan: Plan, known: KnownFigure, locale: Locale): DirectoryRow => {
  const { label, unit, asOf, figure } = known;
  const value = quantityWords(figure, unit, 'long', locale);
  const detail = unlessSaid(label, asOf === undefined ? '' : locale.date(asOf, 'long'));
  return { ...figureRow(plan, known, value, locale), detail, form: 'number' };
};

/** A label may name its year already. */
const unlessSaid = (label: string, date: string): string => (label.includes(date) ? '' : date);

/** A part of a whole, of which the title says the unit and the date. */
const partRow = (plan: Plan, known: KnownFigure | undefined, locale: Locale): readonly DirectoryRow[] => {
  if (!known) return [];
  const { unit, figure } = known;
  const value = locale.figure(figure.value, figure.qualifier, 'long', unit);
  return [{ ...figureRow(plan, known, value, locale), detail: '', form: 'bar' }];
};

/** How many of the entries that are asked for are of each kind: a bar each, which filters the list. */
export const countedGroup = (
  plan: Plan,
  directory: Directory,
  asked: Asked,
  locale: Locale,
): DirectoryGroup | undefined => {
  const { by } = asked;
  if (by === undefined) return undefined;
  const groups = groupsOf(found(directory, asked, by), by);
  const chosen = asked.filters[by];
  const [shown, others] = cut(groups, chosen);
  const rows = shown.map((group) => groupRow(plan, directory, by, group, chosen, locale));
  return { title: '', rows: others ? [...rows, othersRow(plan, directory, by, others, locale)] : rows };
};

/** The largest, the one that was chosen, and that of which it is not known; how many others there are, and of how many entries. */
const cut = (
  groups: readonly Group[],
  chosen: string | undefined,
): readonly [readonly Group[], { readonly groups: number; readonly entries: number } | undefined] => {
  if (groups.length <= MOST_BARS + 1) return [groups, undefined];
  const isKept = (group: Group, i: number) => i < MOST_BARS || group.value === chosen || group.value === NOT_KNOWN;
  const rest = groups.filter((group, i) => !isKept(group, i));
  return [groups.filter(isKept), { groups: rest.length, entries: rest.reduce((sum, { count }) => sum + count, 0) }];
};

/** What a kind of entries is called. */
export const valueLabel = ({ batches }: Directory, field: Field, value: string, locale: Locale): string => {
  if (value === NOT_KNOWN) return locale.words.notKnown;
  return (field === 'batch' ? batches.find(({ id }) => id === value)?.label : undefined) ?? value;
};

const counted = (directory: Directory, count: number, locale: Locale) =>
  ({
    ...{ detail: '', value: locale.number(count, 'full'), form: 'bar' as const, certainty: 'exact' as const },
    bounds: [count, count] as const,
    ...{ citations: [directory.citation], part: directory },
  }) satisfies Partial<DirectoryRow>;

const entriesWords = (count: number, locale: Locale): string =>
  locale.words.directory.entries({ n: count, text: locale.number(count, 'full') });

const groupRow = (
  plan: Plan,
  directory: Directory,
  by: Field,
  { value, count }: Group,
  chosen: string | undefined,
  locale: Locale,
): DirectoryRow => {
  const isRest = chosen !== undefined && chosen !== value;
  const label = valueLabel(directory, by, value, locale);
  const batch = by === 'batch' ? directory.batches.find(({ id }) => id === value) : undefined;
  const { citation } = batch ?? directory;
  const same = {
    area: [],
    batch: batch ? [batch.id] : [],
    // A sector that the plan names elsewhere is the same one.
    sector: plan.sectors.flatMap(({ named }) => named.filter((one) => one.label === label).map(({ id }) => id)),
  }[by];
  return {
    ...counted(directory, count, locale),
    look: isRest ? 'rest' : value === NOT_KNOWN && chosen !== value ? 'unknown' : 'full',
    citations: [citation],
    id: same[0] ?? partId(directory, by, value),
    also: [...same.slice(1), directory.id],
    label,
    asks: { [by]: value },
    lines: said(label, entriesWords(count, locale), publisherOf(plan, citation)),
  };
};

const othersRow = (
  plan: Plan,
  directory: Directory,
  by: Field,
  { groups, entries }: { readonly groups: number; readonly entries: number },
  locale: Locale,
): DirectoryRow => {
  const label = locale.words.directory.others({ n: groups, text: locale.number(groups, 'full') });
  const lines = said(label, entriesWords(entries, locale), publisherOf(plan, directory.citation));
  // Their bar would be the longest, and would say nothing.
  const row = { ...counted(directory, entries, locale), bounds: [0, 0] as const, look: 'rest' as const };
  return { ...row, id: partId(directory, by, 'others'), label, lines };
};

const partId = ({ id }: Directory, by: Field, value: string): string => `${id}--${FIELDS.indexOf(by)}-${value}`;

const said = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line): line is string => line !== undefined && line !== '');

const quoted = ({ quote }: Citation, locale: Locale): string | undefined =>
  quote === undefined ? undefined : locale.words.quoted(quote);
