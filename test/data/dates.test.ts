import { describe, expect, it } from 'vitest';
import { endOf, isDate, middleOf, precisionOf, startOf } from '../../src/data/dates.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('endOf(date)', () => {
  it('is the last day of its period', () => {
    expect(['2023', '2023-04', '2024-02', '2023-04-12'].map(endOf).map(day)).toEqual([
      '2023-12-31',
      '2023-04-30',
      '2024-02-29',
      '2023-04-12',
    ]);
  });
});

describe('startOf(date)', () => {
  it('is the first day of its period', () => {
    expect(['2023', '2023-04', '2023-04-12'].map(startOf).map(day)).toEqual(['2023-01-01', '2023-04-01', '2023-04-12']);
  });
});

describe('startOf(date) and endOf(date)', () => {
  it('count days as calendars do, over centuries and leap years', () => {
    for (let time = Date.UTC(1000, 0, 1); time < Date.UTC(9999, 11, 31); time += 397 * 86_400_000) {
      const [year, month, date] = [4, 7, 10].map((length) => new Date(time).toISOString().slice(0, length));
      expect(startOf(date!)).toBe(time);
      expect([startOf(year!), startOf(month!)]).toEqual([Date.parse(year!), Date.parse(month!)]);
      expect(day(endOf(month!) + 86_400_000).slice(7)).toBe('-01');
      expect(day(endOf(year!))).toBe(`${year}-12-31`);
    }
  });

  it('are no number for what is no date', () => {
    expect(['soon', '20x3', '2023-a1', '2023-04-3x'].map(startOf)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('precisionOf(date)', () => {
  it('is what the date says and no more', () => {
    expect(['2023', '2023-04', '2023-04-12'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });
});

describe('isDate(text)', () => {
  it('takes days, months and years that exist', () => {
    expect(['2023', '2023-04', '2024-02-29'].filter(isDate)).toHaveLength(3);
    expect(['', 'soon', '23', '2023-13', '2023-02-30', '2023-4-1', '2023-04-30T00:00'].filter(isDate)).toEqual([]);
  });
  it('knows how long each month is, in leap years and in others', () => {
    const lengths = (year: number) =>
      Array.from({ length: 12 }, (_, i) => {
        const month = `${year}-${`${i + 1}`.padStart(2, '0')}`;
        return Array.from({ length: 99 }, (_, day) => `${month}-${`${day}`.padStart(2, '0')}`).filter(isDate).length;
      });
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024].map((year) => lengths(year)[1])).toEqual([28, 29, 29]);
  });
});

describe('middleOf(date)', () => {
  it('is where a date of that precision stands on an axis', () => {
    expect(['2023', '2023-04', '2023-04-12'].map(middleOf).map(day)).toEqual([
      '2023-07-02',
      '2023-04-15',
      '2023-04-12',
    ]);
  });
});
