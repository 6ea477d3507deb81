/**
 * Calendar dates of day, month or year precision ("2023-04-30", "2023-04", "2023"), without a clock or a time zone.
 *
 * A date that names a month or a year does not say when in it, so on an axis it stands in the middle of its period
 * (`middleOf`), which is also where the name of that period is written.
 */
export type DatePrecision = 'day' | 'month' | 'year';

const PRECISIONS: readonly DatePrecision[] = ['year', 'month', 'day'];
const DAY = 86_400_000;

export const precisionOf = (date: string): DatePrecision => PRECISIONS[date.split('-').length - 1] ?? 'day';

/** First millisecond (UTC) of the first day of the period. */
export const startOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** First millisecond (UTC) of the last day of the period. */
export const endOf = (date: string): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 1) - DAY : Date.UTC(year, month - 1, day);
};

/** The middle of the period, where it is drawn and by which it is ordered; a day is its own middle. */
export const middleOf = (date: string): number => (startOf(date) + endOf(date)) / 2;

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
