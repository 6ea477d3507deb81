/**
 * The rules by which a target is judged, as properties of any target and any figures. Each is named by what it forbids or
 * demands; what the statuses are called, and when each is given, stands in `assessment.test.ts`.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attainment, attainmentCounts, dataStatus, trajectory } from '../../src/data/assessment.ts';
import { endOf } from '../../src/data/dates.ts';
import type { Plan, Qualifier } from '../../src/data/schema.ts';
import { isDue, lastDayOf, meets, progress, resultOf } from '../../src/data/target.ts';
import {
  anyCase,
  anyDate,
  anyFigure,
  anyGoal,
  anyObserved,
  at,
  bounds,
  HEDGES,
  planOf,
  small,
  type Case,
  type Observations,
  type Observed,
  type Operator,
  type Parts,
} from '../arbitrary-case.ts';
import { aTarget, baseline } from '../fixtures.ts';

/** A busy machine is no failure. */
vi.setConfig({ testTimeout: 60_000 });

/** Runs are seeded, so that a failure is one for everybody. */
const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 300): void =>
  fc.assert(property, { seed: 2030, numRuns });

const goal = (plan: Plan) => plan.targets[0]!;
const share = (plan: Plan) => progress(goal(plan), resultOf(plan, goal(plan)));
const isMet = (plan: Plan) => meets(goal(plan), resultOf(plan, goal(plan)));

/** All that is concluded of the target of a plan. */
const judged = (plan: Plan) => ({
  data: dataStatus(plan, goal(plan)),
  attainment: attainment(plan, goal(plan)),
  trajectory: trajectory(plan, goal(plan)),
  share: share(plan),
});

/** The same without the figures it rests on. */
const statuses = (plan: Plan) => {
  const { data, attainment: reached, trajectory: way } = judged(plan);
  return [data, reached.status, reached.reason, way.status, way.reason];
};

/** A way that can be gone: up to "at least", down to "at most". */
const anyWay = fc
  .tuple(small, small, small, fc.boolean())
  .filter(([from, to]) => from !== to)
  .map(([from, to, latest, isStrict]) => {
    const operator: Operator = to > from ? (isStrict ? 'more-than' : 'at-least') : isStrict ? 'less-than' : 'at-most';
    return { from, to, latest, operator };
  });

interface Way {
  readonly from: number;
  readonly to: number;
  readonly latest: number;
  readonly operator: Operator;
}

/** From 2020 to the end of 2030, measured in 2025. */
const onWay = ({ from, to, latest, operator }: Way, target: Parts = {}, observed: Observed[2] = {}, statistic = {}) =>
  aTarget(
    { operator, value: to, deadline: '2030', baseline: baseline(from, '2020'), ...target },
    [['2025', latest, observed]],
    statistic,
  );

describe('rule 1: the share of the way', () => {
  it('is (latest − baseline) / (target − baseline), to the last digit, however far it overshot or went away', () =>
    holds(
      fc.property(anyWay, (way) => {
        const { from, to, latest } = way;
        expect(share(onWay(way))).toBe((latest - from) / (to - from) || 0);
      }),
    ));

  it('is 1 where the target is reached, and more beyond it', () =>
    holds(
      fc.property(anyWay, fc.integer({ min: 1, max: 100 }), (way, beyond) => {
        const sign = Math.sign(way.to - way.from);
        expect(share(onWay({ ...way, latest: way.to }))).toBe(1);
        expect(share(onWay({ ...way, latest: way.to + sign * beyond }))).toBeGreaterThan(1);
        expect(share(onWay({ ...way, latest: way.from - sign * beyond }))).toBeLessThan(0);
      }),
    ));

  it('is the same for figures that are mirrored at zero', () =>
    holds(
      fc.property(anyWay, ({ from, to, latest, operator }) => {
        const mirrored = { from: -from, to: -to, latest: -latest, operator: MIRRORED[operator] };
        expect(share(onWay(mirrored))).toBe(share(onWay({ from, to, latest, operator })));
      }),
    ));

  const missing: Readonly<Record<string, (way: Way) => Plan>> = {
    'without a baseline': (way) => onWay(way, { baseline: undefined }),
    'with a baseline that is not known': (way) => onWay(way, { baseline: { ...baseline(0, '2020'), value: null } }),
    'where the baseline is the target': (way) => onWay(way, { baseline: baseline(way.to, '2020') }),
    'where the baseline fulfilled the target already': (way) =>
      onWay(way, { baseline: baseline(2 * way.to - way.from, '2020') }),
    'where the baseline is later than the figure': (way) => onWay(way, { baseline: baseline(way.from, '2026') }),
    'without a number': (way) => onWay(way, { value: null }),
    'in another unit': (way) => onWay(way, {}, {}, { unit: 'avenues' }),
    'of another area': (way) => onWay(way, { scope: 'Town' }, {}, { area: 'County' }),
    'of a disputed figure': (way) => onWay(way, {}, { disputed: { reason: 'another count' } }),
    'across a change of definition': (way) => onWay(way, {}, {}, { breaks: [{ date: '2023', reason: 'a new count' }] }),
    'from an undated baseline, where there was a change of definition': (way) =>
      onWay(way, { baseline: baseline(way.from) }, {}, { breaks: [{ date: '2023', reason: 'a new count' }] }),
    ...Object.fromEntries(
      HEDGES.filter((hedge) => hedge !== 'exactly').flatMap((hedge) => [
        [`where the figure is hedged by "${hedge}"`, (way: Way) => onWay(way, {}, { qualifier: hedge })],
        [
          `where the baseline is hedged by "${hedge}"`,
          (way: Way) => onWay(way, { baseline: { ...baseline(way.from, '2020'), qualifier: hedge } }),
        ],
      ]),
    ),
    'of a range': ({ latest, ...way }) =>
      aTarget({ operator: way.operator, value: way.to, baseline: baseline(way.from, '2020') }, [
        ['2025', [latest, latest + 1], { qualifier: 'range' }],
      ]),
    'to a band, which has no one end': (way) =>
      onWay(way, { operator: 'between', value: [Math.min(way.to, way.from) - 9, Math.min(way.to, way.from) - 5] }),
  };

  it.each(Object.entries(missing))('is not said %s', (_, plan) =>
    holds(
      fc.property(anyWay, (way) => {
        expect(share(plan(way))).toBeUndefined();
      }),
      50,
    ),
  );
});

const MIRRORED: Readonly<Record<Operator, Operator>> = {
  'at-least': 'at-most',
  'more-than': 'less-than',
  'at-most': 'at-least',
  'less-than': 'more-than',
  exactly: 'exactly',
  about: 'about',
  nearly: 'nearly',
  between: 'between',
  all: 'all',
};

describe('rule 2: reaching a number', () => {
  const reached = (operator: Operator, value: number) => isMet(aTarget({ operator, value }, [['2024', value]]));

  it('fulfils "at least", "at most", "exactly", "about" and "all", zero like any other', () =>
    holds(
      fc.property(
        fc.constantFrom<Operator>('at-least', 'at-most', 'exactly', 'about', 'all'),
        small,
        (operator, value) => {
          expect(reached(operator, value)).toBe(true);
        },
      ),
    ));

  it('does not fulfil "more than" and "less than"', () =>
    holds(
      fc.property(fc.constantFrom<Operator>('more-than', 'less-than'), small, (operator, value) => {
        expect(reached(operator, value)).toBe(false);
      }),
    ));

  it('fulfils "between" at both ends', () =>
    holds(
      fc.property(bounds, fc.nat({ max: 1 }), (value, end) => {
        expect(isMet(aTarget({ operator: 'between', value }, [['2024', value[end]!]]))).toBe(true);
      }),
    ));

  it('says nothing of which way is the good one', () =>
    holds(
      fc.property(anyCase, (one) => {
        const said = (desiredDirection: 'increase' | 'decrease') =>
          judged(planOf({ ...one, statistic: { ...one.statistic, desiredDirection } }));
        expect(said('increase')).toEqual(said('decrease'));
      }),
    ));

  it('is the same for figures that are mirrored at zero', () => {
    const turned = (value: number | readonly [number, number]): number | [number, number] =>
      typeof value === 'number' ? -value : [-value[1], -value[0]];
    const hedge = (qualifier: Qualifier): Qualifier =>
      qualifier === 'range' ? qualifier : qualifier === 'up-to' ? 'at-least' : (MIRRORED[qualifier] as Qualifier);
    holds(
      fc.property(anyGoal, anyFigure, ({ operator, value }, { value: found, qualifier }) => {
        const [plan, mirrored] = [
          aTarget({ operator, value }, [['2024', found, { qualifier }]]),
          aTarget({ operator: MIRRORED[operator], value: turned(value) }, [
            ['2024', turned(found), { qualifier: hedge(qualifier) }],
          ]),
        ];
        expect(statuses(mirrored)).toEqual(statuses(plan));
      }),
      1000,
    );
  });
});

/** Three dates of whatever precision, each in a year of its own. */
const inOrder = fc.tuple(anyDate, anyDate, anyDate).map((dates) => {
  const [first = '', ...later] = dates.map((date) => date.slice(4));
  return [`2018${first}`, ...later.map((rest, i) => `${2021 + 3 * i}${rest}`)] as unknown as [string, string, string];
});

describe('rule 3: whether a target is on its way', () => {
  it('depends on when a figure was measured, not on when one asks', () =>
    holds(
      fc.property(anyCase, anyDate, (one, later) => {
        const plan = planOf(one);
        fc.pre(isDue(goal(plan), one.asOf) === isDue(goal(plan), later));
        expect(judged(at(plan, later))).toEqual(judged(plan));
      }),
      1000,
    ));

  it('names its method, and compares the share of the way with the share of the time', () =>
    holds(
      fc.property(anyWay, inOrder, (way, [begun, measured, due]) => {
        const { operator, to, latest } = way;
        const plan = aTarget({ operator, value: to, deadline: due, baseline: baseline(way.from, begun) }, [
          [measured, latest],
        ]);
        const { status, method, share: gone, expected } = trajectory(plan, goal(plan));
        expect(method).toBe('linear');
        expect(gone).toBe(share(plan));
        expect(expected).toBe((endOf(measured) - endOf(begun)) / (endOf(due) - endOf(begun)));
        const pace = gone! / expected!;
        const named = pace < 0.95 ? 'behind' : pace > 1.05 ? 'ahead' : 'on-track';
        expect(status).toBe(gone! < 0 ? 'moving-away' : named);
      }),
    ));

  it('is on track where yearly figures follow the straight line, whatever the year', () =>
    holds(
      fc.property(anyWay, fc.integer({ min: 2021, max: 2030 }), (way, year) => {
        const gone = (way.to - way.from) * ((year - 2020) / 10);
        const plan = aTarget(
          { operator: way.operator, value: way.to, deadline: '2030', baseline: baseline(way.from, '2020') },
          [[`${year}`, way.from + gone]],
        );
        expect(trajectory(plan, goal(plan)).status).toBe('on-track');
      }),
    ));
});

describe('rule 4: past its deadline with nothing reported', () => {
  const nothing = fc.constantFrom<Observations | undefined>(
    undefined,
    [],
    [['2023', null, { obsStatus: 'missing' }]],
    [
      ['2024', null],
      ['2025', 100, { obsStatus: 'forecast' }],
    ],
  );

  it('is not reported and not assessable, never missed', () =>
    holds(
      fc.property(anyGoal, nothing, (what, observations) => {
        const plan = at(aTarget({ ...what, deadline: '2024' }, observations), '2026');
        expect(statuses(plan).slice(0, 3)).toEqual(['not-reported', 'not-assessable', 'not-reported']);
      }),
      100,
    ));

  it('is not yet due and pending until then', () =>
    holds(
      fc.property(anyGoal, nothing, (what, observations) => {
        const plan = at(aTarget({ ...what, deadline: '2024' }, observations), '2024-12-30');
        expect(statuses(plan).slice(0, 3)).toEqual(['not-yet-due', 'pending', undefined]);
      }),
      100,
    ));

  it('is never called not met without a figure of its deadline, or one before it and one after', () =>
    holds(
      fc.property(anyCase, (one) => {
        const plan = planOf(one);
        const { status, figures } = attainment(plan, goal(plan));
        if (status !== 'not-met') return;
        expect(isDue(goal(plan), plan.asOf)).toBe(true);
        expect(figures.every(({ obsStatus, disputed }) => obsStatus !== 'forecast' && !disputed)).toBe(true);
        const ends = figures.map(({ asOf }) => endOf(asOf) - lastDayOf(goal(plan)));
        expect(ends.length === 1 ? ends[0] === 0 : ends[0]! <= 0 && ends[1]! > 0).toBe(true);
      }),
      2000,
    ));
});

describe('rule 5: a parent', () => {
  it('has the counts of its children, added up', () =>
    holds(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 6 }), fc.nat(), (cases, n) => {
        const plans = cases.map(planOf);
        const merged: Plan = {
          ...plans[0]!,
          targets: plans.map((plan, i) => ({ ...goal(plan), id: `goal-${i}`, statistic: `trees-${i}` })),
          statistics: plans.map((plan, i) => ({ ...plan.statistics[0]!, id: `trees-${i}` })),
        };
        const cut = n % (cases.length + 1);
        const [all, ...children] = [merged.targets, merged.targets.slice(0, cut), merged.targets.slice(cut)].map(
          (targets) => attainmentCounts(merged, targets),
        );
        const sum = new Map<string, number>();
        for (const child of children)
          for (const [status, many] of child) sum.set(status, (sum.get(status) ?? 0) + many);
        expect(sum).toEqual(new Map(all));
        expect([...all!.values()].reduce((a, b) => a + b, 0)).toBe(cases.length);
      }),
      100,
    ));
});

describe('rule 6: a forecast', () => {
  it('is no result: nothing is concluded from it', () =>
    holds(
      fc.property(anyCase, anyFigure, anyDate, (one, { value, qualifier }, asOf) => {
        fc.pre(!one.series.some(([date]) => date === asOf));
        const forecast: Observed = [asOf, value, { qualifier, obsStatus: 'forecast' }];
        expect(judged(planOf({ ...one, series: [...one.series, forecast] }))).toEqual(judged(planOf(one)));
      }),
      500,
    ));
});

describe('rule 8: a measure that was delivered', () => {
  it('changes nothing of what is concluded of its target', () =>
    holds(
      fc.property(
        anyCase,
        fc.constantFrom('not-started', 'in-progress', 'completed', 'delayed', 'abandoned') as fc.Arbitrary<'completed'>,
        (one, delivery) => {
          const plan = planOf(one);
          const citation = { source: 'gazette' };
          const assessments = [{ by: 'computed' as const, date: '2024', method: 'a list', delivery }];
          const steps = [
            { id: 'plant', label: 'Plant', kind: 'measure' as const, targets: ['goal'], assessments, citation },
          ];
          expect(judged({ ...plan, steps })).toEqual(judged(plan));
          expect(attainmentCounts({ ...plan, steps }, plan.targets)).toEqual(attainmentCounts(plan, plan.targets));
        },
      ),
      100,
    ));
});

describe('rule 11: a hedge', () => {
  /** Half steps lie between whole numbers, so every set that whole numbers bound has one of these in it. */
  const NUMBERS = [-1e6, ...Array.from({ length: 1201 }, (_, i) => (i - 600) / 4), 1e6];
  const digit = (n: number) => (n !== 0 && n % 10 === 0 ? 10 : 1);

  /** Whether a number is one of those that a hedge lets a value stand for, as its words say it. */
  const isMeant = (n: number, hedge: Qualifier | Operator, value: number | readonly [number, number]): boolean => {
    if (typeof value !== 'number') return value[0] <= n && n <= value[1];
    switch (hedge) {
      case 'at-least':
        return n >= value;
      case 'more-than':
        return n > value;
      case 'at-most':
      case 'up-to':
        return n <= value;
      case 'less-than':
        return n < value;
      case 'about':
        return Math.abs(n - value) <= digit(value) / 2;
      case 'nearly':
        if (value === 0) return Math.abs(n) < 1;
        return Math.abs(n) < Math.abs(value) && Math.abs(n) >= Math.abs(value) - digit(value) && n * value >= 0;
      default:
        return n === value;
    }
  };

  it('meets a target if every number it implies is permitted, misses it if none is, and else leaves it open', () =>
    holds(
      fc.property(anyGoal, anyFigure, ({ operator, value }, { value: found, qualifier }) => {
        const implied = NUMBERS.filter((n) => isMeant(n, qualifier, found));
        const permitted = implied.filter((n) => isMeant(n, operator, value));
        const expected = permitted.length === implied.length ? true : permitted.length === 0 ? false : undefined;
        const plan = aTarget({ operator, value }, [['2024', found, { qualifier }]]);
        expect(implied).not.toEqual([]);
        expect(isMet(plan)).toBe(expected);
      }),
      3000,
    ));
});

describe('rule 12: no clock', () => {
  afterEach(() => void vi.useRealTimers());

  it('is read: what is concluded is the same at any time of day, year and century', () =>
    holds(
      fc.property(
        anyCase,
        fc.date({ min: new Date('1999-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (one, now) => {
          vi.useRealTimers();
          const before = judged(planOf(one));
          vi.useFakeTimers();
          vi.setSystemTime(now);
          expect(judged(planOf(one))).toEqual(before);
        },
      ),
      100,
    ));

  it('is meant: a plan that is moved by four years is judged alike', () => {
    const moved = (date: string) => `${Number(date.slice(0, 4)) + 4}${date.slice(4)}`;
    const later = ({ target, series, statistic, asOf }: Case): Case => ({
      target: {
        ...target,
        ...(target.deadline === undefined ? {} : { deadline: moved(target.deadline) }),
        ...(target.baseline?.asOf === undefined
          ? {}
          : { baseline: { ...target.baseline, asOf: moved(target.baseline.asOf) } }),
      },
      series: series.map(([date, value, rest]): Observed => [moved(date), value, rest ?? {}]),
      statistic: {
        ...statistic,
        breaks: statistic!.breaks!.map(({ date, reason }) => ({ date: moved(date), reason })),
      },
      asOf: moved(asOf),
    });
    holds(
      fc.property(anyCase, (one) => {
        const { share: gone, trajectory: way } = judged(planOf(one));
        expect(statuses(planOf(later(one)))).toEqual(statuses(planOf(one)));
        const { share: goneLater, trajectory: wayLater } = judged(planOf(later(one)));
        expect([goneLater, wayLater.expected]).toEqual([gone, way.expected]);
      }),
      500,
    );
  });
});

describe('a deadline', () => {
  it('ends the matter: where a figure is of its last day or period, what was measured later changes nothing', () =>
    holds(
      fc.property(anyCase, anyFigure, fc.array(anyObserved, { maxLength: 3 }), (one, { value, qualifier }, others) => {
        const target = { ...one.target, deadline: '2024' };
        const isLater = ([asOf]: Observed) => endOf(asOf) > endOf('2024');
        const series: Observations = [
          ...one.series.filter((observed) => !isLater(observed)),
          ['2024-12-31', value, { qualifier }],
        ];
        const later = others
          .filter(isLater)
          .map(([asOf, value, rest], i): Observed => [`203${i}${asOf.slice(4)}`, value, rest ?? {}]);
        const plan = planOf({ ...one, target, series, asOf: '2031' });
        expect(judged(planOf({ ...one, target, series: [...series, ...later], asOf: '2031' }))).toEqual(judged(plan));
      }),
      500,
    ));

  it('is judged by its own figures, in whatever order a plan lists them', () =>
    holds(
      fc.property(anyCase, (one) => {
        expect(judged(planOf({ ...one, series: one.series.toReversed() }))).toEqual(judged(planOf(one)));
      }),
      500,
    ));
});
