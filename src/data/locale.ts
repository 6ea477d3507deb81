/**
 * The words and the number, date and list formats of one language. Every text in a figure comes from here, and nothing
 * is ever set page-wide, so that two languages can stand on one page.
 */
import { middleOf, precisionOf, startOf, type DatePrecision } from './dates.ts';
import { directionOfWords, isolated, isolatedIn, type Direction } from './directed-text.ts';
import type { PlanChartsError, ErrorDetails } from './errors.ts';
import { en } from './locales/en.ts';
import type { Words } from './locales/words.ts';
import type { Qualifier } from './schema.ts';
import { readTag, writtenIn } from './tag.ts';

/** `full`: 2,730,000, every digit there is; `short`: 2.73M, for labels; `long`: 2.73 million, for sentences. */
export type NumberStyle = 'full' | 'short' | 'long';

/** What a tick of a time axis is named by. */
export type TickPeriod = 'year' | 'month' | 'month-and-year' | 'day';

export type Value = number | readonly [number, number] | null;

/** Significant digits of a shortened number: as many as a reader can hold. */
const DIGITS = 3;

export interface Locale {
  /** BCP 47 tag that words, numbers, dates and lists are in: that of the page, or `en` where it has no words here. */
  readonly tag: string;
  /** Direction of the text around the figure. */
  readonly direction: Direction;
  readonly words: Words;
  /** A bare number; `percent` as a unit adds its sign. `digits` are the significant ones of a shortened number. */
  number(value: number, style: NumberStyle, unit?: string, digits?: number): string;
  /** A value with its hedge: "about 2.73 million"; "not known" for null. */
  figure(value: Value, qualifier: Qualifier, style: NumberStyle, unit?: string, digits?: number): string;
  /** How many significant digits tell these values apart, where they differ: at least three. */
  digits(values: readonly number[], style: NumberStyle, unit?: string): number;
  /** A date in the precision it has: "30 April 2023", "April 2023", "2023". `coarsest` leaves finer parts out. */
  date(date: string, length: 'short' | 'long', coarsest?: DatePrecision): string;
  /** The name of the period of a tick that begins at these UTC milliseconds. */
  tick(time: number, period: TickPeriod): string;
  list(items: readonly string[]): string;
  /** The sentence of an error. */
  error(error: PlanChartsError): string;
}

/** Which words a tag asks for, by language and script: "zh-Hans" for zh-CN. One that cannot be read counts as English. */
export const wordsAskedBy = (tag: string): string => writtenIn(readTag(tag) ?? new Intl.Locale('en'));

/**
 * Where a language has no words here, the formats are English too: a sentence in one language with the numbers of another
 * is garbled, in right-to-left scripts beyond reading.
 *
 * @param tag BCP 47 tag, as in a `lang` attribute; one that cannot be read counts as `en`.
 * @param direction Of the text around the figure; by default that of the language.
 * @param words Those of `wordsAskedBy(tag)`; undefined where there are none.
 */
export const localeIn = (tag: string, direction: 'ltr' | 'rtl' | undefined, words: Words | undefined): Locale => ({
  ...(words ? formats((readTag(tag) ?? new Intl.Locale('en')).toString(), words) : formats('en', en)),
  direction: direction ?? directionOfWords(tag),
});

const formatsOf = (tag: string, words: Words): Omit<Locale, 'direction'> => {
  const compactFrom = firstCompact(tag);
  const apart = (item: string) => (directionOfWords(tag) === 'rtl' ? isolated(item) : isolatedIn(item, 'ltr'));
  const numberFormat = kept((shape: NumberShape) => numberFormatOf(tag, shape));
  const listFormat = kept((type: 'conjunction') => new Intl.ListFormat(tag, { type }));
  const dateFormat = kept((shape: string) => dateFormatOf(tag, shape));
  const tickFormat = kept((period: TickPeriod) => new Intl.DateTimeFormat(tag, { ...UTC, ...TICKS[period] }));
  const number: Locale['number'] = (value, style, unit, digits = DIGITS) => {
    const format = numberFormat(numberShape(value, style, unit, digits, compactFrom));
    // Taking a number apart costs five times what writing it does.
    if (value > 0) return format.format(value);
    return format
      .formatToParts(value)
      .map(({ type, value: part }) => (type === 'minusSign' ? part.replace('-', '−') : part))
      .join('');
  };
  return {
    tag,
    words,
    number,
    figure: (value, qualifier, style, unit, digits) => {
      if (value === null) return words.notKnown;
      const one = (n: number) => number(n, style, unit, honestDigits(n, qualifier, digits));
      return words.qualifier[qualifier](
        typeof value === 'number' ? one(value) : words.range(one(value[0]), one(value[1])),
      );
    },
    digits: (values, style, unit) => {
      const different = new Set(values);
      const areTold = (digits: number) =>
        new Set([...different].map((n) => number(n, style, unit, digits))).size === different.size;
      return [3, 4, 5, 6, 8, 10, 12, 15].find(areTold) ?? 17;
    },
    date: (date, length, coarsest) =>
      dateFormat(`${length} ${coarser(precisionOf(date), coarsest)}`).format(middleOf(date)),
    tick: (time, period) => tickFormat(period).format(time),
    // Where most names run against the words, the words between two of them would take their order.
    list: (items) => listFormat('conjunction').format(items.map(apart)),
    error: ({ code, details }) =>
      (words.error[code] as (d: ErrorDetails[typeof code], write: (n: number) => string) => string)(details, (n) =>
        number(n, 'full'),
      ),
  };
};

/** The calendar is pinned: `fa` and `th` would print another year than the source. */
const UTC = { timeZone: 'UTC', calendar: 'gregory' } as const;

const TICKS: Readonly<Record<TickPeriod, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  'month-and-year': { month: 'short', year: 'numeric' },
  day: { month: 'short', day: 'numeric' },
};

/** Makes a thing once for each text it is asked by: a formatter costs fifty times what formatting does. */
const kept = <K extends string, T>(make: (by: K) => T): ((by: K) => T) => {
  const made = new Map<K, T>();
  return (by) => {
    const known = made.get(by) ?? make(by);
    made.set(by, known);
    return known;
  };
};

/**
 * Formats by their language, for all figures of a page: each update of each asks for them, and to make one takes longer
 * than to lay out a gauge. A language has one set of words, so its tag says which formats these are.
 */
const formats = (tag: string, words: Words): Omit<Locale, 'direction'> => {
  const known = madeFormats.get(tag) ?? formatsOf(tag, words);
  madeFormats.set(tag, known);
  return known;
};

const madeFormats = new Map<string, Omit<Locale, 'direction'>>();

/** @param shape Length of the month's name and precision, as "short day". */
const dateFormatOf = (tag: string, shape: string): Intl.DateTimeFormat => {
  const [length, precision] = shape.split(' ') as ['short' | 'long', DatePrecision];
  return new Intl.DateTimeFormat(tag, {
    ...UTC,
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
};

/** A bound that was rounded to its false side is no bound: 2,999,000 is not "more than 3 million". */
const honestDigits = (value: number, qualifier: Qualifier, digits = DIGITS): number => {
  const side = { 'at-least': 1, 'more-than': 1, 'at-most': -1, 'less-than': -1, 'up-to': -1 }[qualifier as string] ?? 0;
  const isHonest = (n: number) => (value - Number(value.toPrecision(n))) * side >= 0;
  return [digits, 4, 5, 6, 8, 10, 12, 15].find((n) => n >= digits && isHonest(n)) ?? 17;
};

const ORDER: readonly DatePrecision[] = ['year', 'month', 'day'];

const coarser = (a: DatePrecision, b: DatePrecision = 'day'): DatePrecision =>
  ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))] ?? a;

/** How a number is written, in a word: a style, a percent sign, and significant digits where they are limited. */
type NumberShape = `${'full' | 'short' | 'long' | 'digits'}${'' | '%'} ${number}`;

const numberShape = (
  value: number,
  style: NumberStyle,
  unit: string | undefined,
  digits: number,
  compactFrom: number,
): NumberShape => {
  const sign = unit === 'percent' ? '%' : '';
  if (style === 'full') return `full${sign} 0`;
  if (Math.abs(value) >= compactFrom && sign === '') return `${style} ${digits}`;
  // Only decimals are rounded away: 113,456 keeps all of its digits.
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
  // 21 is as many as the formatter takes.
  return `digits${sign} ${Math.min(21, Math.max(digits, whole))}`;
};

const numberFormatOf = (tag: string, shape: NumberShape): Intl.NumberFormat => {
  const [style = '', digits] = shape.split(' ');
  const percent = style.endsWith('%') ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const maximumSignificantDigits = Number(digits);
  if (style.startsWith('full')) return new Intl.NumberFormat(tag, { ...percent, maximumFractionDigits: 20 });
  if (style === 'short' || style === 'long')
    return new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: style, maximumSignificantDigits });
  return new Intl.NumberFormat(tag, { ...percent, maximumSignificantDigits });
};

/**
 * The smallest power of ten that a language has a word for and is worth one: 10,000 where it counts in myriads (万),
 * 100,000 in lakhs, else a million, because "113K" saves nothing over "113,000".
 */
const firstCompact = (tag: string): number => {
  const format = new Intl.NumberFormat(tag, { notation: 'compact' });
  const isOne = (n: number) => format.formatToParts(n).find(({ type }) => type === 'integer')?.value.length === 1;
  return [1e4, 1e5].find(isOne) ?? 1e6;
};

/** First and last year of a period, as a reader would write it. */
export const years = (locale: Locale, first: string, last: string): string => {
  const [a, b] = [first, last].map((date) => locale.date(date, 'short', 'year'));
  return a === b || startOf(first) > startOf(last) ? `${a}` : locale.words.span(`${a}`, `${b}`);
};
