/** Dates as the ticks of libraries have them that bring no words for dates of their own. */
const month = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'short', timeZone: 'UTC' });

/** A date such as 2023, 2023-04 or 2023-04-30, in milliseconds. */
export const timeOf = (date: string): number => Date.parse(date);

export const monthText = (time: number): string => month.format(time);

/** Height of every picture that does not choose its own, in CSS pixels. */
export const HEIGHT = 240;
