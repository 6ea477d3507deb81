/**
 * Calendar dates of day, month or year precision ("2023-04-30", "2023-04", "2023"), without a clock or a time zone.
 *
 * A date that names a month or a year does not say when in it, so on an axis it stands in the middle of its period
 * (`middleOf`), which is also where the name of that period is written.
 */
export type DatePrecision = 'day' | 'month' | 'year';

const DAY = 86_400_000;

// Read by position, not taken apart: a plan may have 100,000 dates.
const MONTH = 'YYYY-MM'.length;
const yearIn = (date: string): number => Number(date.slice(0, 4));
const monthIn = (date: string): number => Number(date.slice(5, MONTH));
const dayIn = (date: string): number => Number(date.slice(MONTH + 1));

export const precisionOf = (date: string): DatePrecision => {
  if (date.length < MONTH) return 'year';
  return date.length === MONTH ? 'month' : 'day';
};

/** First millisecond (UTC) of the first day of the period. */
export const startOf = (date: string): number => {
  if (date.length < MONTH) return Date.UTC(yearIn(date), 0, 1);
  return Date.UTC(yearIn(date), monthIn(date) - 1, date.length === MONTH ? 1 : dayIn(date));
};

/** First millisecond (UTC) of the last day of the period. */
export const endOf = (date: string): number => {
  if (date.length < MONTH) return Date.UTC(yearIn(date), 11, 31);
  return date.length === MONTH ? Date.UTC(yearIn(date), monthIn(date), 1) - DAY : startOf(date);
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
