import { describe, expect, it } from 'vitest';
import { checkSeries } from '../../../src/node/checks/check-series.ts';
import { aPlan, aTarget, statistic } from '../../fixtures.ts';
import { inLine } from '../findings.ts';

const findings = (...args: Parameters<typeof statistic>) =>
  checkSeries(aPlan({ statistics: [statistic(...args)] })).map(inLine);

describe('checkSeries(plan)', () => {
  it('finds nothing in a series in order', () =>
    expect(
      findings('trees', [
        ['2022-04-30', 5],
        ['2022-12', null],
        ['2023', 40],
        ['2024', [41, 50], { qualifier: 'range' }],
      ]),
    ).toEqual([]));

  it('wants observations in order of their dates', () =>
    expect(
      findings('trees', [
        ['2023', 5],
        ['2022', 6],
      ]),
    ).toEqual([
      'error statistics.trees.observations.trees-2022.asOf: expected a date after that of trees-2023 (2023), got 2022 in trees-2022',
    ]));

  it('wants one observation a date, but lets a forecast stand beside what was measured', () => {
    const twice = (obsStatus: 'final' | 'forecast') =>
      findings('trees', [
        ['2023', 5],
        ['2023', 6, { id: 'again', obsStatus }],
      ]);
    expect(twice('forecast')).toEqual([]);
    expect(twice('final')).toEqual([
      'error statistics.trees.observations.again.asOf: expected one observation a date, got 2023 in trees-2023 and again',
    ]);
  });

  it('warns of a jump within one definition', () => {
    expect(
      findings('trees', [
        ['2022', 5],
        ['2023', 50],
      ]),
    ).toEqual([]);
    expect(
      findings('trees', [
        ['2022', 5],
        ['2023', 51],
      ]),
    ).toEqual([
      'warning statistics.trees.observations.trees-2023.value: expected no more than 10 times up or down from 5 (trees-2022), got 51',
    ]);
    expect(
      findings('trees', [
        ['2022', 51],
        ['2023', null],
        ['2024', 5],
      ]),
    ).toHaveLength(1);
    expect(
      findings('trees', [
        ['2022', 0],
        ['2023', 51],
      ]),
    ).toEqual([]);
    expect(
      findings(
        'trees',
        [
          ['2022', 5],
          ['2023', 51],
        ],
        { breaks: [{ date: '2023-01-01', reason: 'r' }] },
      ),
    ).toEqual([]);
  });

  it('warns of a break that separates nothing', () => {
    const broken = (date: string) =>
      findings(
        'trees',
        [
          ['2022', 5],
          ['2023', 6],
        ],
        { breaks: [{ date, reason: 'r' }] },
      );
    expect(broken('2023-01-01')).toEqual([]);
    expect(broken('2024-01-01')).toEqual([
      'warning statistics.trees.breaks.0.date: expected a date between two observations, which the break separates, got 2024-01-01',
    ]);
    expect(broken('2020-01-01')).toHaveLength(1);
    const days = (date: string) =>
      findings(
        'trees',
        [
          ['2022-01-01', 5],
          ['2022-06-01', 6],
        ],
        { breaks: [{ date, reason: 'r' }] },
      ).length;
    expect([days('2022-01-01'), days('2022-01-02'), days('2022-06-01'), days('2022-06-02')]).toEqual([1, 0, 0, 1]);
  });

  it('warns of a share of more than the whole', () => {
    const percent = (value: number, label: string) => findings('oaks', [['2022', value]], { unit: 'percent', label });
    expect(percent(101, 'Share of oaks')).toEqual([
      'warning statistics.oaks.observations.oaks-2022.value: expected a share from 0 to 100, got 101',
    ]);
    expect(percent(-1, 'Share of oaks')).toHaveLength(1);
    expect(percent(101, 'Growth')).toEqual([]);
    const sectors = (whole: number) => checkSeries(aTarget({ whole }, [['2022', 97]])).length;
    expect([sectors(97), sectors(96)]).toEqual([0, 1]);
    expect(percent(0, 'Share of oaks')).toEqual([]);
    // The whole of a target is in its own unit.
    const other = checkSeries(aTarget({ whole: 96 }, [['2022', 97]], { unit: 'shrubs' })).map(({ rule }) => rule);
    expect(other).toEqual(['unit']);
  });

  it('warns where a target is measured in another unit', () => {
    expect(checkSeries(aTarget({}, [['2022', 5]]))).toEqual([]);
    expect(checkSeries(aTarget({}, [['2022', 5]], { unit: 'shrubs' })).map(inLine)).toEqual([
      'warning targets.goal.unit: expected "shrubs", in which trees measures it, got "trees"',
    ]);
  });
});
