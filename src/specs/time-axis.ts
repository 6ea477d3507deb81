/**
 * Time axis: a tick where a year (or month) begins, its name in the middle of its span. A label under the middle of a
 * year cannot be misread as the value on New Year's Day.
 */
import { max, min } from 'd3-array';
import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { endOf, precisionOf, startOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import type { Typesetter } from './typesetter.ts';
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
const MONTHS_BELOW = 600 * DAY;
/** And of less than this, into days. */
const DAYS_BELOW = 75 * DAY;
const GAP = 6;
const STEPS = { year: [1, 2, 5, 10, 20, 50, 100, 200, 500], month: [1, 2, 3, 6, 12], day: [1, 2, 7, 14, 28] } as const;
const INTERVALS: Readonly<Record<Period, CountableTimeInterval>> = { year: utcYear, month: utcMonth, day: utcDay };

type Period = keyof typeof STEPS;

/**
 * @param dates At least one date. A single one gets the calendar year around it; dates that name only years get no months.
 * @param range Left and right end in pixels.
 */
export const timeAxis = (
  dates: readonly string[],
  range: readonly [number, number],
  locale: Locale,
  fontSize: number,
  { widthOf }: Typesetter,
): TimeAxis => {
  const domain = timeDomain(dates);
  const [first, last] = domain;
  const period = periodOf(dates, last - first);
  const interval = INTERVALS[period];
  const x = linear(domain, range);
  const periods = interval.range(interval.floor(new Date(first)), new Date(last)).map((start) => ({
    start: start.getTime(),
    year: start.getUTCFullYear(),
    from: x(Math.max(first, start.getTime())),
    to: x(Math.min(last, interval.offset(start, 1).getTime())),
  }));
  const width = (text: string) => widthOf(text, fontSize);
  const name = (start: number, isDated: boolean) =>
    locale.tick(start, period === 'month' && isDated ? 'month-and-year' : period);
  const span = (range[1] - range[0]) / Math.max(1, interval.count(new Date(first), new Date(last)));
  const widest = Math.max(...periods.map(({ start }) => width(name(start, true)))) + GAP;
  const step = STEPS[period].find((n) => span * n >= widest) ?? periods.length;
  // Years are counted from round ones, months and days from the first that has room for its name.
  const offset = periods.findIndex(({ from, to }) => to - from >= span / 2);
  const labelled = periods.filter(({ year }, i) =>
    period === 'year' ? year % step === 0 : i >= offset && (i - offset) % step === 0,
  );
  // A name at the edge of the axis moves in; its tick still says where its period begins.
  const inside = (centre: number, half: number) =>
    Math.min(Math.max(centre, range[0] - GAP + half), range[1] + GAP - half);
  return {
    domain,
    ticks: labelled.filter(({ start }) => start >= first).map(({ start }) => x(start)),
    labels: labelled
      .map(({ start, year, from, to }, i) => {
        const text = name(start, i === 0 || labelled[i - 1]!.year !== year);
        return { x: inside((from + to) / 2, width(text) / 2), text, room: to - from };
      })
      .filter(({ text, room }) => step > 1 || room >= width(text))
      .filter(({ x: centre, text }, i, all) => {
        const before = all[i - 1];
        return !before || centre - before.x >= (width(text) + width(before.text)) / 2 + 2;
      })
      .map(({ x: centre, text }) => ({ x: centre, text })),
  };
};

/** Dates that name only years get no months, and those that name months no days. */
const periodOf = (dates: readonly string[], span: number): Period => {
  const finest = new Set(dates.map(precisionOf));
  if (span < DAYS_BELOW && finest.has('day')) return 'day';
  return span < MONTHS_BELOW && (finest.has('day') || finest.has('month')) ? 'month' : 'year';
};

/** From the first day of the first period to the last day of the last, so that a point stands over its period's name. */
const timeDomain = (dates: readonly string[]): readonly [number, number] => {
  const first = min(dates, startOf)!;
  const last = max(dates, endOf)!;
  if (first < last) return [first, last];
  return [utcYear.floor(new Date(first)).getTime(), utcYear.ceil(new Date(first + DAY)).getTime()];
};
