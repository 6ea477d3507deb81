import { describe, expect, it } from 'vitest';
import { cell, markdownTable } from './table.ts';

const whole = (value: number) => String(Math.round(value));

describe('cell(spread, text)', () => {
  it('shows the least and the most beside the median', () =>
    expect(cell({ median: 812, min: 790, max: 1004 }, whole)).toBe('812 (790–1004)'));

  it('shows one number where all runs are told the same', () =>
    expect(cell({ median: 5, min: 4.9, max: 5.1 }, whole)).toBe('5'));

  it('shows a dash where nothing was measured', () => expect(cell(undefined, whole)).toBe('–'));
});

describe('markdownTable(head, rows)', () => {
  it('has a line a row, with numbers to the right', () =>
    expect(
      markdownTable(
        ['', 'ms'],
        [
          ['a', '1'],
          ['b', '2'],
        ],
      ),
    ).toBe('|  | ms |\n| --- | --: |\n| a | 1 |\n| b | 2 |'));
});
