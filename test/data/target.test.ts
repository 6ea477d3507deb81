import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/data/schema.ts';
import { isDue, meets, permittedBy, progress, resultOf, unitOf } from '../../src/data/target.ts';
import { aTarget, baseline } from '../fixtures.ts';

const goal = (plan: Plan) => plan.targets[0]!;
const asked = <T>(plan: Plan, question: (target: Plan['targets'][number], result: ReturnType<typeof resultOf>) => T) =>
  question(goal(plan), resultOf(plan, goal(plan)));

describe('permittedBy(target)', () => {
  it('is both numbers and what lies between them', () => {
    const between = goal(aTarget({ operator: 'between', value: [40, 55] }));
    expect(permittedBy(between)).toEqual({ low: 40, high: 55, isLowOpen: false, isHighOpen: false });
  });
  it('is everything below zero too where it says at most', () =>
    expect(permittedBy(goal(aTarget({ operator: 'at-most', value: 0 })))).toMatchObject({ low: -Infinity, high: 0 }));
  it('is one number where it says all', () =>
    expect(permittedBy(goal(aTarget({ operator: 'all', value: 54 })))).toMatchObject({ low: 54, high: 54 }));
  it('is undefined where the source gives no number', () =>
    expect(permittedBy(goal(aTarget({ value: null })))).toBeUndefined());
});

describe('unitOf(plan, target)', () => {
  it('is that of the statistic where the target has none', () => {
    const plan = aTarget({ unit: undefined }, [['2024', 1]]);
    expect(unitOf(plan, goal(plan))).toBe('trees');
  });
  it('is undefined where nobody says', () => {
    const plan = aTarget({ unit: undefined });
    expect(unitOf(plan, goal(plan))).toBeUndefined();
  });
});

describe('resultOf(plan, target)', () => {
  it('passes over forecasts and what is not known', () => {
    const plan = aTarget({}, [
      ['2022', 60],
      ['2023', null],
      ['2025', 99, { obsStatus: 'forecast' }],
    ]);
    expect(resultOf(plan, goal(plan))!.latest.value).toBe(60);
  });
  it('cannot be compared where it is counted in another unit', () => {
    const plan = aTarget({}, [['2024', 60]], { unit: 'avenues' });
    expect(resultOf(plan, goal(plan))!.isComparable).toBe(false);
  });
  it('is undefined without a statistic', () => {
    const plan = aTarget({});
    expect(resultOf(plan, goal(plan))).toBeUndefined();
  });
});

describe('meets(target, latest)', () => {
  it('is true of 75 for at least 75, and not for more than 75', () => {
    expect(asked(aTarget({ value: 75 }, [['2024', 75]]), meets)).toBe(true);
    expect(asked(aTarget({ operator: 'more-than', value: 75 }, [['2024', 75]]), meets)).toBe(false);
  });
  it('is false of nearly 3,000 for at least 3,000', () =>
    expect(asked(aTarget({ value: 3000 }, [['2024', 3000, { qualifier: 'nearly' }]]), meets)).toBe(false));
  it('is undefined where the hedge leaves it open', () => {
    expect(asked(aTarget({ value: 3000 }, [['2024', 3000, { qualifier: 'about' }]]), meets)).toBeUndefined();
    expect(asked(aTarget({ value: 80 }, [['2024', [71, 84], { qualifier: 'range' }]]), meets)).toBeUndefined();
    expect(asked(aTarget({ value: 100 }, [['2024', 90, { qualifier: 'at-least' }]]), meets)).toBeUndefined();
  });
  it('is true where all that the hedge implies is permitted', () =>
    expect(asked(aTarget({ value: 100 }, [['2024', 100, { qualifier: 'more-than' }]]), meets)).toBe(true));
  it('is undefined without a result, without a number and in another unit', () => {
    expect(asked(aTarget({}), meets)).toBeUndefined();
    expect(asked(aTarget({ value: null }, [['2024', 5]]), meets)).toBeUndefined();
    expect(asked(aTarget({}, [['2024', 500]], { unit: 'avenues' }), meets)).toBeUndefined();
  });
  it('knows zero and what is below it', () => {
    expect(asked(aTarget({ operator: 'exactly', value: 0 }, [['2024', 0]]), meets)).toBe(true);
    expect(asked(aTarget({ operator: 'at-most', value: -55 }, [['2024', -37]]), meets)).toBe(false);
  });
});

describe('progress(target, latest)', () => {
  const from = (value: number, latest: number, parts: Parameters<typeof aTarget>[0] = {}) =>
    asked(aTarget({ baseline: baseline(value, '2015'), ...parts }, [['2024', latest]]), progress);

  it('is the share of the way from the baseline', () => expect(from(20, 60)).toBe(0.5));
  it('is a share of the way down, too', () => expect(from(14, 7, { operator: 'at-most', value: 0 })).toBe(0.5));
  it('is above 1 where it overshot and below 0 where it went the other way', () => {
    expect(from(0, 150)).toBe(1.5);
    expect(from(50, 25)).toBe(-0.5);
  });
  it('is zero without a sign where no way down is gone', () =>
    expect(from(14, 14, { operator: 'at-most', value: 0 })).toBe(0));
  it('is undefined without a baseline', () => expect(asked(aTarget({}, [['2024', 60]]), progress)).toBeUndefined());
  it('is undefined where the way has no length', () => expect(from(100, 100)).toBeUndefined());
  it('is undefined for a band, which has no one end', () =>
    expect(from(72, 51, { operator: 'between', value: [40, 55] })).toBeUndefined());
  it('is undefined where either end is hedged', () => {
    const hedged = { ...baseline(20, '2015'), qualifier: 'about' } as const;
    expect(from(20, 60, { baseline: hedged })).toBeUndefined();
    const plan = aTarget({ baseline: baseline(20) }, [['2024', 60, { qualifier: 'about' }]]);
    expect(asked(plan, progress)).toBeUndefined();
  });
  it('is undefined in another unit or another area', () => {
    const way = { baseline: baseline(20, '2015') };
    expect(asked(aTarget(way, [['2024', 60]], { unit: 'avenues' }), progress)).toBeUndefined();
    expect(asked(aTarget({ ...way, scope: 'Town' }, [['2024', 60]], { area: 'County' }), progress)).toBeUndefined();
  });
  it('is undefined across a change of definition', () => {
    const breaks = [{ date: '2020', reason: 'new count' }];
    const plan = (asOf?: string) => aTarget({ baseline: baseline(20, asOf) }, [['2024', 60]], { breaks });
    expect(asked(plan('2015'), progress)).toBeUndefined();
    expect(asked(plan(), progress)).toBeUndefined();
    expect(asked(plan('2021'), progress)).toBe(0.5);
  });
});

describe('isDue(target, asOf)', () => {
  const due = (parts: Parameters<typeof aTarget>[0], asOf: string) => isDue(goal(aTarget(parts)), asOf);

  it('is false until the last day of the period that the deadline names', () => {
    expect(due({ deadline: '2024' }, '2024-12-30')).toBe(false);
    expect(due({ deadline: '2024' }, '2024-12-31')).toBe(true);
    expect(due({ deadline: '2024-04' }, '2024-04-29')).toBe(false);
    expect(due({ deadline: '2024-04-10' }, '2024-04-10')).toBe(true);
  });
  it('follows the precision that was meant, not the one that is written', () => {
    expect(due({ deadline: '2024-04-10', deadlinePrecision: 'quarter' }, '2024-06-29')).toBe(false);
    expect(due({ deadline: '2024-04-10', deadlinePrecision: 'quarter' }, '2024-06-30')).toBe(true);
    expect(due({ deadline: '2024-11', deadlinePrecision: 'quarter' }, '2024-12-30')).toBe(false);
    expect(due({ deadline: '2024-04-10', deadlinePrecision: 'year' }, '2024-06-30')).toBe(false);
    expect(due({ deadline: '2024-04-10', deadlinePrecision: 'month' }, '2024-04-29')).toBe(false);
  });
  it('is undefined without a deadline', () => expect(due({ deadline: undefined }, '2024')).toBeUndefined());
});

describe('progress(target, latest), where there is no way to go', () => {
  const share = (parts: Parameters<typeof aTarget>[0], value: number) =>
    asked(aTarget(parts, [['2024', value]]), progress);

  it('is undefined where the baseline fulfilled the target already', () => {
    expect(share({ value: 100, baseline: baseline(120, '2018') }, 140)).toBeUndefined();
    expect(share({ operator: 'at-most', value: 3, baseline: baseline(2, '2018') }, 2.8)).toBeUndefined();
  });
  it('is undefined of a result that is older than the baseline', () =>
    expect(share({ value: 100, baseline: baseline(20, '2025') }, 60)).toBeUndefined());
  it('is undefined of a disputed result', () => {
    const plan = aTarget({ value: 100, baseline: baseline(20, '2018') }, [
      ['2024', 60, { disputed: { reason: 'another count says 40' } }],
    ]);
    expect(asked(plan, progress)).toBeUndefined();
  });
  it('takes a statistic that names no area for one of the target’s', () =>
    expect(share({ value: 100, scope: 'Town', baseline: baseline(20, '2018') }, 60)).toBe(0.5));
});
