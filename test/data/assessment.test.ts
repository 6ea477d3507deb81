import { describe, expect, it } from 'vitest';
import { assessed, attainment, attainmentCounts, dataStatus, trajectory } from '../../src/data/assessment.ts';
import type { Plan } from '../../src/data/schema.ts';
import { resultOf } from '../../src/data/target.ts';
import { aPlan, aTarget, baseline, statistic } from '../fixtures.ts';

type Parts = Parameters<typeof aTarget>[0];
type Observations = Parameters<typeof aTarget>[1];
type StatisticParts = Parameters<typeof aTarget>[2];

const goal = (plan: Plan) => plan.targets[0]!;

/** What is asked of at least 100 trees by the end of 2024, in a plan that was true on the first day of 2026. */
const after = (parts: Parts, observations?: Observations, statisticParts?: StatisticParts): Plan => ({
  ...aTarget(parts, observations, statisticParts),
  asOf: '2026-01-01',
});
/** The same on the last day but one. */
const before = (...args: Parameters<typeof after>): Plan => ({ ...after(...args), asOf: '2024-12-30' });

const disputed = { disputed: { reason: 'another count' } };

describe('resultOf(plan, target)', () => {
  const result = (plan: Plan) => resultOf(plan, goal(plan));
  const dateOf = (plan: Plan) => result(plan)?.latest.observation.asOf;

  it('is the latest figure until the deadline', () => {
    const plan = before({}, [
      ['2022', 40],
      ['2023', 60],
    ]);
    expect(result(plan)).toMatchObject({ latest: { value: 60 }, isOfDeadline: false, isComparable: true });
  });
  it('is the figure of the deadline after it, whatever came later', () => {
    const plan = after({}, [
      ['2023', 60],
      ['2024', 90],
      ['2025', 120],
    ]);
    expect(result(plan)).toMatchObject({ latest: { value: 90 }, isOfDeadline: true });
  });
  it('is the figure whose period ends with the deadline, not one from the middle of its year', () => {
    expect(
      dateOf(
        after({}, [
          ['2024', 120],
          ['2024-11', 90],
        ]),
      ),
    ).toBe('2024');
    expect(
      dateOf(
        after({ deadline: '2024-04', deadlinePrecision: 'quarter' }, [
          ['2024-05', 1],
          ['2024-06-30', 2],
          ['2024-07', 3],
        ]),
      ),
    ).toBe('2024-06-30');
  });
  it('is of the deadline in its year, too, where the target was met in it', () => {
    expect(result(after({}, [['2024-04', 100]]))).toMatchObject({ isOfDeadline: true });
    expect(result(after({}, [['2024-04', 99]]))).toMatchObject({ isOfDeadline: false });
    expect(
      result(
        after({}, [
          ['2024-04', 100],
          ['2024-10', 99],
        ]),
      ),
    ).toMatchObject({ latest: { value: 99 }, isOfDeadline: false });
  });
  it('is the latest figure after the deadline where there is none of it', () =>
    expect(dateOf(after({}, [['2023', 60]]))).toBe('2023'));
  it('is undefined where nothing was measured', () => {
    expect(result(after({}))).toBeUndefined();
    expect(result(after({}, []))).toBeUndefined();
    expect(
      result(
        after({}, [
          ['2024', null],
          ['2025', 120, { obsStatus: 'forecast' }],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('dataStatus(plan, target)', () => {
  const status = (plan: Plan) => dataStatus(plan, goal(plan));

  it('is reported where there is a figure', () => expect(status(after({}, [['2024', 60]]))).toBe('reported'));
  it('is disputed where somebody doubts it', () =>
    expect(status(after({}, [['2024', 60, disputed]]))).toBe('disputed'));
  it('is not yet due until the last day of the deadline, and not reported from then on', () => {
    expect(status(before({}))).toBe('not-yet-due');
    expect(status({ ...before({}), asOf: '2024-12-31' })).toBe('not-reported');
  });
  it('is not reported without a deadline', () => expect(status(before({ deadline: undefined }))).toBe('not-reported'));
});

describe('attainment(plan, target)', () => {
  const judged = (plan: Plan) => {
    const { status, reason, figures } = attainment(plan, goal(plan));
    return [status, ...(reason === undefined ? [] : [reason]), ...figures.map(({ asOf }) => asOf)];
  };

  it('is met or not met by the figure of the deadline', () => {
    expect(judged(after({}, [['2024', 100]]))).toEqual(['met', '2024']);
    expect(judged(after({}, [['2024', 99]]))).toEqual(['not-met', '2024']);
    expect(
      judged(
        after({}, [
          ['2024-12-31', 99],
          ['2025', 300],
        ]),
      ),
    ).toEqual(['not-met', '2024-12-31']);
  });
  it('is met already, or pending, before it', () => {
    expect(judged(before({}, [['2023', 100]]))).toEqual(['met', '2023']);
    expect(judged(before({}, [['2023', 99]]))).toEqual(['pending', '2023']);
    expect(judged(before({}))).toEqual(['pending']);
  });
  it('is pending without a deadline, never not met', () =>
    expect(judged(after({ deadline: undefined }, [['2024', 99]]))).toEqual(['pending', '2024']));

  it('is not known of a figure from the middle of the deadline’s year that falls short: there was time left', () =>
    expect(judged(after({}, [['2024-04', 60]]))).toEqual(['not-assessable', 'not-of-deadline', '2024-04']));

  describe('where there is a figure before the deadline and one after it', () => {
    const around = (first: number, second: number, parts: Parts = {}, statisticParts?: StatisticParts) =>
      judged(
        after(
          parts,
          [
            ['2021', 0],
            ['2023', first],
            ['2025', second],
            ['2025-12', 1000],
          ],
          statisticParts,
        ),
      );

    it('is what both of them say', () => {
      expect(around(100, 110)).toEqual(['met', '2023', '2025']);
      expect(around(80, 90)).toEqual(['not-met', '2023', '2025']);
    });
    it('is not known where they differ', () =>
      expect(around(90, 110)).toEqual(['not-assessable', 'not-of-deadline', '2023', '2025']));
    it('is not known where one falls short and the other goes too far: what lay between may have been right', () => {
      expect(around(30, 60, { operator: 'between', value: [40, 55] })[0]).toBe('not-assessable');
      expect(around(60, 70, { operator: 'between', value: [40, 55] })[0]).toBe('not-met');
      expect(around(20, 40, { operator: 'exactly', value: 30 })[0]).toBe('not-assessable');
    });
    it('is not known where they are counted differently', () =>
      expect(around(80, 90, {}, { breaks: [{ date: '2024-07-01', reason: 'a new count' }] })[1]).toBe(
        'not-of-deadline',
      ));
    it('is not known where one is hedged or disputed, and does not care for any later one that is', () => {
      const series = (...rest: readonly [object, object, object]): Observations => [
        ['2023', 80, rest[0]],
        ['2025', 90, rest[1]],
        ['2025-12', 95, rest[2]],
      ];
      expect(judged(after({}, series(disputed, {}, {})))[0]).toBe('not-assessable');
      expect(judged(after({}, series({}, { qualifier: 'at-least' }, {})))[0]).toBe('not-assessable');
      expect(judged(after({}, series({}, {}, disputed)))).toEqual(['not-met', '2023', '2025']);
    });
    it('takes a period that the deadline lies in for neither', () =>
      expect(
        judged(
          after({ deadline: '2024-09' }, [
            ['2024', 80],
            ['2025', 90],
          ]),
        ),
      ).toEqual(['not-assessable', 'not-of-deadline', '2025']));
  });

  it.each([
    ['no-number', after({ value: null }, [['2024', 60]])],
    ['no-number', before({ value: null })],
    ['not-reported', after({})],
    ['not-reported', before({ deadline: undefined })],
    ['other-unit', after({}, [['2024', 60]], { unit: 'avenues' })],
    ['other-area', after({ scope: 'Town' }, [['2024', 60]], { area: 'County' })],
    ['disputed', after({}, [['2024', 60, disputed]])],
    ['hedged', after({}, [['2024', 90, { qualifier: 'at-least' }]])],
    ['hedged', before({}, [['2023', 100, { qualifier: 'about' }]])],
    ['not-of-deadline', after({}, [['2023', 120]])],
  ] as const)('is not assessable: %s', (reason, plan) =>
    expect(attainment(plan, goal(plan))).toMatchObject({ status: 'not-assessable', reason }),
  );
});

describe('trajectory(plan, target)', () => {
  const way = { baseline: baseline(0, '2020'), deadline: '2030' };
  const judged = (...args: Parameters<typeof before>) => {
    const plan = before(...args);
    const { status, reason } = trajectory(plan, goal(plan));
    return reason === undefined ? status : `${status}: ${reason}`;
  };

  it('compares the way that is gone with the time that has passed, by the straight line', () => {
    const plan = before(way, [['2022', 10]]);
    const { share, expected, method, figures } = trajectory(plan, goal(plan));
    expect({ share, method, figures: figures.map(({ asOf }) => asOf) }).toEqual({
      share: 0.1,
      method: 'linear',
      figures: ['2022'],
    });
    expect(expected).toBeCloseTo(0.2, 3);
  });
  it('is on track from 95 % of the pace to 105 % of it', () => {
    const paces = [18.9, 19.1, 20.9, 21.1].map((value) => judged(way, [['2022', value]]));
    expect(paces).toEqual(['behind', 'on-track', 'on-track', 'ahead']);
  });
  it('is moving away where less is gone than nothing, and behind where it is nothing', () => {
    expect(judged(way, [['2022', -1]])).toBe('moving-away');
    expect(judged(way, [['2022', 0]])).toBe('behind');
  });
  it('expects the whole way at the deadline, and no more after it', () => {
    const plan = after({ ...way, deadline: '2022' }, [['2025', 100]]);
    expect(trajectory(plan, goal(plan))).toMatchObject({ status: 'on-track', share: 1, expected: 1 });
  });

  it.each([
    ['no-number', { value: null }, undefined, {}],
    ['not-reported', {}, undefined, {}],
    ['other-unit', {}, {}, { unit: 'avenues' }],
    ['other-area', { scope: 'Town' }, {}, { area: 'County' }],
    ['disputed', {}, disputed, {}],
    ['hedged', {}, { qualifier: 'about' as const }, {}],
    ['hedged', { baseline: { ...baseline(0, '2020'), qualifier: 'about' as const } }, {}, {}],
    ['no-way-to-go', { baseline: undefined }, {}, {}],
    ['no-way-to-go', { baseline: baseline(0) }, {}, {}],
    ['no-way-to-go', { baseline: baseline(120, '2020') }, {}, {}],
    ['no-way-to-go', { deadline: undefined }, {}, {}],
    ['no-way-to-go', {}, {}, { breaks: [{ date: '2021', reason: 'a new count' }] }],
  ])('is not assessable: %s', (reason, parts, observed, statisticParts) =>
    expect(judged({ ...way, ...parts }, observed && [['2022', 50, observed]], statisticParts)).toBe(
      `not-assessable: ${reason}`,
    ),
  );
});

describe('assessed(target, question)', () => {
  const citation = { source: 'gazette' };
  const by = { by: 'official', assessor: 'Town', method: 'a count', citation } as const;
  const target = goal(
    aTarget({
      assessments: [
        { ...by, date: '2024-06', attainment: 'pending', trajectory: 'on-track' },
        { ...by, date: '2024-08', attainment: 'not-met' },
        { ...by, date: '2024', attainment: 'met' },
      ],
    }),
  );

  it('is the last that answers the question, whatever the order they are listed in', () => {
    expect(assessed(target, 'attainment')).toMatchObject({ date: '2024-08' });
    expect(assessed(target, 'trajectory')).toMatchObject({ date: '2024-06' });
  });
  it('is undefined where nobody answered it', () => {
    expect(assessed(target, 'dataStatus')).toBeUndefined();
    expect(assessed(goal(aTarget({})), 'attainment')).toBeUndefined();
  });
});

describe('attainmentCounts(plan, targets)', () => {
  const target = (id: string, value: number) => ({
    id,
    label: id,
    operator: 'at-least' as const,
    value,
    deadline: '2024',
    statedAs: id,
    statistic: 'trees',
    citation: { source: 'gazette' },
  });
  const plan = aPlan({
    targets: [
      target('few', 10),
      target('many', 100),
      target('more', 200),
      {
        ...target('judged', 100),
        assessments: [{ by: 'computed', date: '2024', method: 'four fifths', attainment: 'partly-met' }],
      },
    ],
    statistics: [statistic('trees', [['2024', 50]])],
  });

  it('counts the statuses of targets, each by what was concluded of it, else by its figures', () =>
    expect([...attainmentCounts(plan, plan.targets)]).toEqual([
      ['met', 1],
      ['not-met', 2],
      ['partly-met', 1],
    ]));
  it('is empty of no targets', () => expect(attainmentCounts(plan, []).size).toBe(0));
});
