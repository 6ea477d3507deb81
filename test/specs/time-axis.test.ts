import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { timeAxis } from '../../src/specs/time-axis.ts';
import { anyFont } from '../../src/specs/typesetter.ts';

const en = createLocale('en');
const axis = (dates: readonly string[], width = 600) => timeAxis(dates, [0, width], en, 12, anyFont);
const names = (...args: Parameters<typeof axis>) => axis(...args).labels.map(({ text }) => text);

describe('timeAxis(dates, range, locale, fontSize)', () => {
  it('ticks where a year begins and names it in the middle of its span', () => {
    const { ticks, labels } = axis(['2021-01-01', '2022-12-31'], 730);
    expect(ticks.map(Math.round)).toEqual([0, 366]);
    expect(labels.map(({ x, text }) => [Math.round(x / 10) * 10, text])).toEqual([
      [180, '2021'],
      [550, '2022'],
    ]);
  });

  it('puts a date of a year over the name of that year', () => {
    const { domain, labels } = axis(['2020', '2022'], 300);
    expect(labels.map(({ text, x }) => [text, Math.round(x / 10) * 10])).toEqual([
      ['2020', 50],
      ['2021', 150],
      ['2022', 250],
    ]);
    expect(new Date(domain[0]).getUTCFullYear()).toBe(2020);
  });

  it('names fewer years where there is less room', () => {
    expect(names(['2001', '2020'], 320)).toEqual(['2005', '2010', '2015', '2020']);
    expect(names(['1900', '2020'], 320)).toEqual(['1900', '1920', '1940', '1960', '1980', '2000', '2020']);
  });

  it('leaves a sliver of a year without a name', () => {
    expect(names(['2019-12-01', '2021-12-31'])).toEqual(['2020', '2021']);
  });

  it('names months within a year, but none for dates that name only years', () => {
    expect(names(['2023-01', '2023-12'], 900)).toEqual([
      'Jan 2023',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ]);
    expect(names(['2023', '2023'])).toEqual(['2023']);
  });

  it('gives a single day the calendar year around it', () => {
    const { domain } = axis(['2023-04-30']);
    expect(domain.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual(['2023-01-01', '2024-01-01']);
  });
});
