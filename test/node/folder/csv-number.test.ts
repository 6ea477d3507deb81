import { describe, expect, it } from 'vitest';
import { csvNumber } from '../../../src/node/folder/csv-number.ts';

describe('csvNumber(cell)', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['-2.5', -2.5],
    ['2730000', 2_730_000],
    ['1.2e12', 1.2e12],
  ])('reads %j as %j', (cell, value) => {
    expect(csvNumber(cell)).toBe(value);
  });

  it.each([
    ['2,730,000', 'Write it without separators: 2730000'],
    ['2.730.000', 'Write it without separators: 2730000'],
    ['2 730 000', 'Write it without separators: 2730000'],
    ['2,73', 'Write a point for the comma: 2.73'],
    ['NaN', 'Leave the cell empty where it is not known'],
    ['n/a', 'Leave the cell empty where it is not known'],
    ['–', 'Leave the cell empty where it is not known'],
    ['1e400', 'Write a number up to 1e21'],
    ['12 trees', 'Write the number alone: the unit is that of the statistic, and a hedge has the column qualifier'],
    ['24%', 'Write the number alone: the unit is that of the statistic, and a hedge has the column qualifier'],
    ['>300', 'Write the number alone: the unit is that of the statistic, and a hedge has the column qualifier'],
    ['many', 'Write digits; words belong into the column note'],
  ])('says how to mend %j', (cell, mend) => {
    expect(csvNumber(cell)).toEqual({ expected: 'a number such as 2730000 or 0.5, or nothing', mend });
  });

  it.each(['0x10', '1_000', '٣', '+5', '.5', '5.', '05', 'Infinity', '1e'])('does not guess %j', (cell) => {
    expect(csvNumber(cell)).toMatchObject({ mend: expect.any(String) as string });
  });
});
