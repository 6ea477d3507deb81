/**
 * Calendar dates of day, month or year precision ("2023-04-30", "2023-04", "2023"), without a clock or a time zone.
 *
 * A date that names a month or a year does not say when in it, so on an axis it stands in the middle of its period
 * (`middleOf`), which is also where the name of that period is written.
 */
export type DatePrecision = 'day' | 'month' | 'year';

const DAY = 86_400_000;

const MONTH = 'YYYY-MM'.length;

/** Read by position and digit, neither taken apart nor made a `Date`: a plan may have 100,000 dates, each asked for often. */
const numberIn = (text: string, from: number, end: number): number => {
  let number = 0;
  for (let i = from; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = 10 * number + digit;
  }
  return number;
};

const yearIn = (date: string): number => numberIn(date, 0, 4);
const monthIn = (date: string): number => numberIn(date, 5, MONTH);
const dayIn = (date: string): number => numberIn(date, MONTH + 1, date.length);

/** Days of 400 years, after which the calendar repeats itself, and from March 1 of the year 0 to 1970. */
const ERA = 146_097;
const EPOCH = 719_468;

/**
 * What `Date.UTC` returns for a day of the years 1000 to 9999, in a quarter of the time. A year that begins in March has
 * its leap day at its end: Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
const utc = (year: number, month: number, day: number): number => {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const ofEra = y % 400;
  const days = 365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + Math.floor((153 * m + 2) / 5) + day - 1;
  return DAY * (Math.floor(y / 400) * ERA + days - EPOCH);
};

export const precisionOf = (date: string): DatePrecision => {
  if (date.length < MONTH) return 'year';
  return date.length === MONTH ? 'month' : 'day';
};

/** First millisecond (UTC) of the first day of the period. */
export const startOf = (date: string): number => {
  if (date.length < MONTH) return utc(yearIn(date), 1, 1);
  return utc(yearIn(date), monthIn(date), date.length === MONTH ? 1 : dayIn(date));
};

/** First millisecond (UTC) of the last day of the period. */
export const endOf = (date: string): number => {
  if (date.length < MONTH) return utc(yearIn(date), 12, 31);
  return date.length === MONTH ? utc(yearIn(date), monthIn(date) + 1, 1) - DAY : startOf(date);
};

/** The middle of the period, where it is drawn and by which it is ordered; a day is its own middle. */
export const middleOf = (date: string): number =>
  date.length > MONTH ? startOf(date) : (startOf(date) + endOf(date)) / 2;

/** Whether a period lies wholly within another. */
export const isWithin = (period: string, within: string): boolean =>
  startOf(period) >= startOf(within) && endOf(period) <= endOf(within);

/** Whether a text is such a date. */
export const isDate = (text: string): boolean => {
  if (!/^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text)) return false;
  if (precisionOf(text) !== 'day') return true;
  const day = Number(text.slice(-2));
  // Every month has so many days; beyond its last one a calendar runs on into the next.
  return day >= 1 && (day <= 28 || new Date(startOf(text)).getUTCDate() === day);
};
