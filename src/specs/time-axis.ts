/**
 * Time axis: a tick where a year (or month) begins, its name in the middle of its span. A label under the middle of a
 * year cannot be misread as the value on New Year's Day.
 */
import { utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { endOf, precisionOf, startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import { textWidth } from './text-width.ts';
import { linear } from './value-axis.ts';

export interface TimeAxis {
  /** First and last time drawn, in UTC milliseconds. */
  readonly domain: readonly [number, number];
  /** Positions at which a labelled period begins, in pixels. */
  readonly ticks: readonly number[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

const DAY = 86_400_000;
/** A period of less than this is divided into months. */
const MONTHS_BELOW = 400 * DAY;
const GAP = 6;
const STEPS = { year: [1, 2, 5, 10, 20, 50, 100, 200, 500], month: [1, 2, 3, 6, 12] } as const;

/**
 * @param dates At least one date. A single one gets the calendar year around it; dates that name only years get no months.
 * @param range Left and right end in pixels.
 */
export const timeAxis = (
  dates: readonly string[],
  range: readonly [number, number],
  locale: Locale,
  fontSize: number,
): TimeAxis => {
  const domain = timeDomain(dates);
  const [first, last] = domain;
  const isShort = last - first < MONTHS_BELOW && dates.some((date) => precisionOf(date) !== 'year');
  const period = isShort ? 'month' : 'year';
  const interval: CountableTimeInterval = isShort ? utcMonth : utcYear;
  const x = linear(domain, range);
  const width = (text: string) => textWidth(text, fontSize);
  const periods = interval.range(interval.floor(new Date(first)), new Date(last)).map((start) => ({
    start: start.getTime(),
    index: isShort ? start.getUTCMonth() : start.getUTCFullYear(),
    from: x(Math.max(first, start.getTime())),
    to: x(Math.min(last, interval.offset(start, 1).getTime())),
    text: nameOf(start, isShort, first, locale),
  }));
  const widest = Math.max(...periods.map(({ text }) => width(text))) + GAP;
  const span = (range[1] - range[0]) / Math.max(1, interval.count(new Date(first), new Date(last)));
  const step = STEPS[period].find((n) => span * n >= widest) ?? periods.length;
  // A name at the edge of the axis moves in; its tick still says where its period begins.
  const inside = (centre: number, half: number) =>
    Math.min(Math.max(centre, range[0] - GAP + half), range[1] + GAP - half);
  return {
    domain,
    ticks: periods.filter(({ start, index }) => index % step === 0 && start >= first).map(({ start }) => x(start)),
    labels: periods
      .filter(({ from, to, text, index }) => index % step === 0 && (step > 1 || to - from >= width(text)))
      .map(({ from, to, text }) => ({ x: inside((from + to) / 2, width(text) / 2), text }))
      .filter(({ x: centre, text }, i, all) => {
        const before = all[i - 1];
        return !before || centre - before.x >= (width(text) + width(before.text)) / 2 + 2;
      }),
  };
};

/** From the first day of the first period to the last day of the last, so that a point stands over its period's name. */
const timeDomain = (dates: readonly string[]): readonly [number, number] => {
  const first = Math.min(...dates.map(startOf));
  const last = Math.max(...dates.map(endOf));
  if (first < last) return [first, last];
  return [utcYear.floor(new Date(first)).getTime(), utcYear.ceil(new Date(first + DAY)).getTime()];
};

/** Months carry their year where it begins, and at the start of the axis. */
const nameOf = (start: Date, isMonth: boolean, first: number, locale: Locale): string => {
  const year = locale.tick(start.getTime(), 'year');
  if (!isMonth) return year;
  const month = locale.tick(start.getTime(), 'month');
  return start.getUTCMonth() === 0 || start.getTime() <= first ? `${month} ${year}` : month;
};
