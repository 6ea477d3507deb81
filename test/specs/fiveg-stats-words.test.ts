import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { fivegStatsChart } from '../../src/specs/fiveg-stats-chart.ts';
import { aPlan, statistic } from '../fixtures.ts';

type Observations = Parameters<typeof statistic>[1];

const summary = (observations: Observations, parts: Parameters<typeof statistic>[2] = {}, tag = 'en') => {
  const plan = aPlan({ statistics: [statistic('trees', observations, parts)] });
  return fivegStatsChart(plan, { width: 640 }, createLocale(tag)).summary;
};

describe('the summary of fivegStatsChart(plan, options, locale)', () => {
  it('says rose or fell only where the hedges let it be known', () => {
    expect(
      summary([
        ['2020', 600, { qualifier: 'more-than' }],
        ['2021', 900, { qualifier: 'more-than' }],
      ]),
    ).toContain('rose from more than 600');
    expect(
      summary([
        ['2020', 100, { qualifier: 'less-than' }],
        ['2021', 90],
      ]),
    ).toBe('trees stood at less than 100 in 2020 and at 90 in 2021.');
    expect(
      summary([
        ['2020', 100, { qualifier: 'at-least' }],
        ['2021', 110],
      ]),
    ).toContain('stood at');
    expect(
      summary([
        ['2020', 100, { qualifier: 'at-most' }],
        ['2021', 110],
      ]),
    ).toContain('rose from at most 100');
    expect(
      summary([
        ['2020', [3, 5], { qualifier: 'range' }],
        ['2021', [4, 6], { qualifier: 'range' }],
      ]),
    ).toContain('stood at 3–5');
  });

  it('tells a forecast as one', () => {
    const forecast = { obsStatus: 'forecast' } as const;
    expect(
      summary([
        ['2020', 5],
        ['2021', 6],
        ['2030', 9, forecast],
      ]),
    ).toBe('trees rose from 5 in 2020 to 6 in 2021 (forecast: 9 in 2030).');
    expect(
      summary([
        ['2026', 5, forecast],
        ['2030', 9, forecast],
      ]),
    ).toBe('trees: forecast: 9 in 2030.');
  });

  it('compares since the break that bounds the last figure, in whatever order breaks are written', () => {
    const breaks = [
      { date: '2022-01-01', reason: 'b' },
      { date: '2019-01-01', reason: 'a' },
    ];
    expect(
      summary(
        [
          ['2018', 1],
          ['2020', 2],
          ['2022', 3],
          ['2023', 4],
        ],
        { breaks },
      ),
    ).toBe('trees rose from 3 in 2022 to 4 in 2023 (a new count since 2022).');
  });

  it('says what is provisional or disputed', () => {
    expect(
      summary([
        ['2020', 5],
        ['2021', 6, { obsStatus: 'provisional', disputed: { reason: 'r' } }],
      ]),
    ).toContain('to 6 (disputed, provisional) in 2021');
  });

  it('never rounds a bound to its false side', () => {
    expect(summary([['2021', 2_999_000, { qualifier: 'more-than' }]])).toContain('more than 2.999 million');
    expect(summary([['2021', 3_004_000, { qualifier: 'at-most' }]])).toContain('at most 3.004 million');
  });

  it('adds the unit where the label does not say it as a word', () => {
    expect(summary([['2021', 5]], { label: 'Methane emissions', unit: 't' })).toBe(
      'Methane emissions stood at 5 t in 2021.',
    );
    expect(summary([['2021', 5]], { label: 'Old trees', unit: 'trees' })).toBe('Old trees stood at 5 in 2021.');
  });

  it('is a sentence in Chinese', () => {
    expect(
      summary(
        [
          ['2021', 5_000_000],
          ['2022', 9_000_000, { qualifier: 'nearly' }],
        ],
        { label: '树木', unit: '棵' },
        'zh-CN',
      ),
    ).toBe('树木：从2021年的500万增至2022年的近900万棵。');
  });
});
