/**
 * The words and the number, date and list formats of one language. Every text in a figure comes from here, and nothing
 * is ever set page-wide, so that two languages can stand on one page.
 */
import { middleOf, precisionOf, startOf, type DatePrecision } from './dates.ts';
import type { PlanChartsError, ErrorDetails } from './errors.ts';
import { en, type Words } from './locales/en.ts';
import type { Qualifier } from './schema.ts';

/** `full`: 2,730,000; `short`: 2.73M, for labels; `long`: 2.73 million, for sentences. */
export type NumberStyle = 'full' | 'short' | 'long';

export type Value = number | readonly [number, number] | null;

export interface Locale {
  /** BCP 47 tag that numbers, dates and lists are formatted for. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  /** A bare number; `percent` as a unit adds its sign. */
  number(value: number, style: NumberStyle, unit?: string): string;
  /** A value with its hedge: "about 2.73 million"; "not known" for null. */
  figure(value: Value, qualifier: Qualifier, style: NumberStyle, unit?: string): string;
  /** A date in the precision it has: "30 April 2023", "April 2023", "2023". `coarsest` leaves finer parts out. */
  date(date: string, length: 'short' | 'long', coarsest?: DatePrecision): string;
  /** The name of the period of a tick that begins at these UTC milliseconds. */
  tick(time: number, period: 'year' | 'month'): string;
  list(items: readonly string[]): string;
  /** The sentence of an error. */
  error(error: PlanChartsError): string;
}

/** Languages written from right to left, for engines without `Intl.Locale.prototype.getTextInfo` (Firefox before 153). */
const RTL = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Languages that have words; the formats follow the full tag even where the words fall back to English. */
const WORDS: Readonly<Record<string, Words>> = { en };

/**
 * @param tag BCP 47 tag, as in a `lang` attribute; one that cannot be read counts as `en`.
 * @param direction Of the text around the figure; by default that of the language.
 */
export const createLocale = (tag: string, direction?: 'ltr' | 'rtl'): Locale => {
  const known = readTag(tag);
  const language = known.split('-')[0] ?? 'en';
  const words = WORDS[language] ?? en;
  const compactFrom = firstCompact(known);
  const number = (value: number, style: NumberStyle, unit?: string): string =>
    new Intl.NumberFormat(known, numberOptions(value, style, unit, compactFrom)).format(
      unit === 'percent' ? value / 100 : value,
    );
  const figure = (value: Value, qualifier: Qualifier, style: NumberStyle, unit?: string): string => {
    if (value === null) return words.notKnown;
    if (typeof value === 'number') return words.qualifier[qualifier](number(value, style, unit));
    return words.qualifier[qualifier](words.range(number(value[0], style, unit), number(value[1], style, unit)));
  };
  return {
    tag: known,
    direction: direction ?? (RTL.has(language) ? 'rtl' : 'ltr'),
    words,
    number,
    figure,
    date: (date, length, coarsest) =>
      dateFormat(known, length, coarser(precisionOf(date), coarsest)).format(middleOf(date)),
    tick: (time, period) =>
      new Intl.DateTimeFormat(known, {
        ...UTC,
        ...(period === 'year' ? { year: 'numeric' } : { month: 'short' }),
      }).format(time),
    list: (items) => new Intl.ListFormat(known, { type: 'conjunction' }).format(items),
    error: ({ code, details }) => (words.error[code] as (d: ErrorDetails[typeof code]) => string)(details),
  };
};

/** The calendar is pinned: `fa` and `th` would print another year than the source. */
const UTC = { timeZone: 'UTC', calendar: 'gregory' } as const;

const dateFormat = (tag: string, length: 'short' | 'long', precision: DatePrecision): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, {
    ...UTC,
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });

const ORDER: readonly DatePrecision[] = ['year', 'month', 'day'];

const coarser = (a: DatePrecision, b: DatePrecision = 'day'): DatePrecision =>
  ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))] ?? a;

const numberOptions = (
  value: number,
  style: NumberStyle,
  unit: string | undefined,
  compactFrom: number,
): Intl.NumberFormatOptions => {
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: style === 'full' ? 3 : 1 };
  if (style === 'full' || Math.abs(value) < compactFrom) return { maximumFractionDigits: 3 };
  return { notation: 'compact', compactDisplay: style, maximumSignificantDigits: 3 };
};

/**
 * The smallest power of ten that a language has a word for and is worth one: 10,000 where it counts in myriads (万),
 * 100,000 in lakhs (लाख), else a million, because "113K" saves nothing over "113,000".
 */
const firstCompact = (tag: string): number => {
  const format = new Intl.NumberFormat(tag, { notation: 'compact' });
  const isOne = (n: number) => format.formatToParts(n).find(({ type }) => type === 'integer')?.value.length === 1;
  return [1e4, 1e5].find(isOne) ?? 1e6;
};

const readTag = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** First and last year of a period, as a reader would write it. */
export const years = (locale: Locale, first: string, last: string): string => {
  const [a, b] = [first, last].map((date) => locale.date(date, 'short', 'year'));
  return a === b || startOf(first) > startOf(last) ? `${a}` : locale.words.span(`${a}`, `${b}`);
};
