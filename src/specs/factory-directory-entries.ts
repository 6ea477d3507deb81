/**
 * What is asked of the list of a directory: which of its entries, in which order, and how many of a kind there are.
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Directory } from '../data/schema.ts';

export type Entry = Directory['entries'][number];

/** What entries have in common with others: bars count by one of them, and each is a filter. */
export const FIELDS = ['area', 'sector', 'batch'] as const;

export type Field = (typeof FIELDS)[number];

/** The columns of the list. */
export const COLUMNS = ['name', 'organisation', ...FIELDS] as const;

export type ListColumn = (typeof COLUMNS)[number];

/** As the directory lists them, or by a column in either direction. */
export const SORTS = ['listed', ...COLUMNS.flatMap((column) => [column, `${column}-descending`] as const)] as const;

export type Sort = (typeof SORTS)[number];

/** What a filter is called that keeps the entries of which it is not known. */
export const NOT_KNOWN = 'not-known';

/** What a reader or a page wants to see of the list. */
export interface Asked {
  /** What the bars count by; undefined where nothing is known of any entry but its name. */
  readonly by: Field | undefined;
  /** What the entries must have, where that is asked. */
  readonly filters: Readonly<Partial<Record<Field, string>>>;
  /** Words of which an entry must have each. */
  readonly search: string;
  readonly sort: Sort;
}

/** The fields of which something is known. */
export const knownFields = ({ entries }: Directory): readonly Field[] =>
  FIELDS.filter((field) => entries.some((entry) => entry[field] !== undefined));

/** @throws PlanChartsError `bad-option` for what cannot be counted by, for an order that is none and for a filter that keeps nothing. */
export const askedOf = (
  directory: Directory,
  options: Readonly<Partial<Record<Field | 'by' | 'search' | 'sort', string | undefined>>>,
): Asked => {
  const fields = knownFields(directory);
  const by = choice('by', options.by, FIELDS);
  const filters = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = options[field]?.trim();
      return value ? [[field, choice(field, value, valuesOf(directory, field))]] : [];
    }),
  );
  return {
    by: by !== undefined && fields.includes(by) ? by : fields[0],
    filters,
    search: options.search?.trim() ?? '',
    sort: choice('sort', options.sort, SORTS) ?? 'listed',
  };
};

/** What a filter may be, each once; last, where it is so, that it is not known. */
export const valuesOf = ({ entries }: Directory, field: Field): readonly string[] => {
  const values = new Set(entries.map((entry) => entry[field] ?? NOT_KNOWN));
  return [...values].toSorted((a, b) => Number(a === NOT_KNOWN) - Number(b === NOT_KNOWN));
};

const choice = <T extends string>(option: string, got: string | undefined, choices: readonly T[]): T | undefined => {
  const asked = got?.trim();
  if (!asked) return undefined;
  const found = choices.find((one) => one.trim() === asked);
  if (found === undefined) throw new PlanChartsError('bad-option', { option, expected: 'choice', got: asked, choices });
  return found;
};

/**
 * The entries that are asked for, as they are listed.
 *
 * @param except A filter that is passed over: bars that filter keep those beside the one that was chosen.
 */
export const found = (directory: Directory, { filters, search }: Asked, except?: Field): readonly Entry[] => {
  const asked = FIELDS.filter((field) => field !== except && filters[field] !== undefined);
  const words = folded(search).split(/\s+/).filter(Boolean);
  const labels = new Map(directory.batches.map(({ id, label }) => [id, label]));
  if (asked.length === 0 && words.length === 0) return directory.entries;
  return directory.entries.filter((entry) => {
    if (!asked.every((field) => (entry[field] ?? NOT_KNOWN) === filters[field])) return false;
    if (words.length === 0) return true;
    const { name, organisation = '', area = '', sector = '', batch = '' } = entry;
    const text = folded([name, organisation, area, sector, labels.get(batch) ?? ''].join(' '));
    return words.every((word) => text.includes(word));
  });
};

/** Without case and accents: who searches for "cafe" means "Café" too. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Where nothing is known it comes last, in either direction; what is equal stays in the order of the list. */
export const inOrder = (
  entries: readonly Entry[],
  sort: Sort,
  { batches }: Directory,
  language: string,
): readonly Entry[] => {
  if (sort === 'listed') return entries;
  const { column, isDescending } = orderOf(sort)!;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  // Batches have an order of their own.
  const place = new Map(batches.map(({ id }, i) => [id, i]));
  const ranked = (a: string, b: string) => (column === 'batch' ? place.get(a)! - place.get(b)! : compare(a, b));
  return entries.toSorted(({ [column]: a }, { [column]: b }) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : sign * ranked(a, b),
  );
};

/** By which column, and whether from the last to the first; undefined as listed. */
export const orderOf = (sort: Sort): { readonly column: ListColumn; readonly isDescending: boolean } | undefined => {
  if (sort === 'listed') return undefined;
  const [column] = sort.split('-') as [ListColumn];
  return { column, isDescending: sort !== column };
};

/** How many entries have the same in a field. */
export interface Group {
  /** `NOT_KNOWN` where that is so. */
  readonly value: string;
  readonly count: number;
}

/** The largest first; those of which it is not known come last. */
export const groupsOf = (entries: readonly Entry[], field: Field): readonly Group[] => {
  const counts = new Map<string, number>();
  for (const { [field]: value = NOT_KNOWN } of entries) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => Number(a.value === NOT_KNOWN) - Number(b.value === NOT_KNOWN) || b.count - a.count);
};
