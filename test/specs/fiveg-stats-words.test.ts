import { describe, expect, it } from 'vitest';
import { createLocale, languages } from '../../src/data/every-language.ts';
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
    ).toBe('Trees stood at less than 100 in 2020 and at 90 in 2021.');
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
    ).toBe('Trees rose from 5 in 2020 to 6 in 2021 (forecast: 9 in 2030).');
    expect(
      summary([
        ['2026', 5, forecast],
        ['2030', 9, forecast],
      ]),
    ).toBe('Trees: forecast: 9 in 2030.');
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
    ).toBe('Trees rose from 3 in 2022 to 4 in 2023 (a new count since 2022).');
  });

  it('says what is provisional or disputed', () => {
    expect(
      summary([
        ['2020', 5],
        ['2021', 6, { obsStatus: 'provisional', disputed: { reason: 'r' } }],
      ]),
    ).toContain('to 6 (disputed, provisional) in 2021');
  });

  it('lets no remark stand between a number and its unit, in any language', () => {
    for (const tag of languages)
      expect(
        summary([['2021', 6, { obsStatus: 'provisional' }]], { label: 'Old oaks', unit: 'trees' }, tag).replaceAll(
          /[\u200f\u2066-\u2069]/g,
          '',
        ),
      ).toMatch(/6 trees *[(（]/);
  });

  it('says what lay beyond both ends, and only then', () => {
    const visits = (...values: readonly number[]) => summary(values.map((value, i) => [`${2015 + i}`, value] as const));
    expect(visits(4, 9, 2, 5)).toBe('Trees rose from 4 in 2015 to 5 in 2018 (highest: 9 in 2016; lowest: 2 in 2017).');
    expect(visits(4, 5, 9)).toBe('Trees rose from 4 in 2015 to 9 in 2017.');
    // "More than 5" may be less than 6, and "at most 9" as well.
    expect(
      summary([
        ['2015', 6],
        ['2016', 9, { qualifier: 'at-most' }],
        ['2017', 5, { qualifier: 'more-than' }],
        ['2018', 7],
      ]),
    ).toBe('Trees rose from 6 in 2015 to 7 in 2018.');
  });

  it('counts what is not known, and the series it has no sentence for', () => {
    const one = (id: string) => statistic(id, [['2021', 5]], { label: `Trees of ${id}` });
    const chart = fivegStatsChart(
      aPlan({ statistics: ['a', 'b', 'c', 'd'].map(one) }),
      { width: 640, statistics: 'a b c d' },
      createLocale('es'),
    );
    expect(chart.summary).toBe('Trees of a: 5 en 2021. Trees of b: 5 en 2021. 2 series más en la imagen.');
    const gaps = [
      ['2021', 5],
      ['2022', null],
      ['2023', null],
    ] as const;
    expect(summary(gaps, {}, 'ar')).toContain('قيمتان غير معروفتين');
    expect(summary(gaps, {}, 'fr')).toContain('2 valeurs non connues');
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
