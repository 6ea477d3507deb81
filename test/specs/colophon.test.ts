import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { fivegStatsChart } from '../../src/specs/fiveg-stats-chart.ts';
import { planTree } from '../../src/specs/plan-tree.ts';
import { targetGauge } from '../../src/specs/target-gauge.ts';
import { aPlan, aTarget, statistic } from '../fixtures.ts';

const en = createLocale('en');
const trees = statistic('trees', [
  ['2023', 640],
  ['2024', 700],
]);
const revisions = [
  {
    date: '2024-06-01',
    path: 'statistics.trees.observations.trees-2024.value',
    old: 690,
    new: 700,
    reason: 'the last page was missing',
  },
  { date: '2024-09-01', path: 'statistics.trees.label', old: 'Trees', new: 'trees', reason: 'A slip.' },
];
const stats = (parts: Parameters<typeof aPlan>[0], options = {}) =>
  fivegStatsChart(
    aPlan({ statistics: [trees, statistic('parks', [['2024', 4]])], ...parts }),
    { width: 640, ...options },
    en,
  );

describe('colophon(plan, shown, locale)', () => {
  it('says as of when the package was true, and when the next is expected', () => {
    expect(stats({}).asOf).toBe('As of January 1, 2025.');
    expect(stats({ nextUpdateExpected: '2025-04' }).asOf).toBe(
      'As of January 1, 2025. Next update expected: April 2025.',
    );
  });

  it('says whose work it is, where the package says so', () => {
    expect(stats({}).credit).toBeUndefined();
    expect(stats({ byline: 'A. Writer', credit: 'With thanks to the Parks office.' }).credit).toBe(
      'Compiled by A. Writer. With thanks to the Parks office.',
    );
  });

  it('says of a correction what it was, what it is, when and why; the newest first', () =>
    expect(stats({ revisions }, { statistics: 'trees' }).corrections).toEqual([
      'Corrected on September 1, 2024: trees, label: “trees”, before “Trees”. A slip.',
      'Corrected on June 1, 2024: trees, 2024: 700 trees, before 690 trees. The last page was missing.',
    ]));

  it('leaves out what was corrected in something that is not shown', () => {
    expect(stats({ revisions }, { statistics: 'parks' }).corrections).toEqual([]);
    expect(stats({ revisions }, { statistics: 'trees', to: '2023' }).corrections).toHaveLength(1);
  });

  it('shows a correction of the plan itself in every figure', () => {
    const title = { date: '2024', path: 'title', old: 'Tree plan', new: 'Town plan', reason: 'renamed by the council' };
    const corrected = ['Corrected in 2024: title: “Town plan”, before “Tree plan”. Renamed by the council.'];
    expect(stats({ revisions: [title] }).corrections).toEqual(corrected);
    expect(planTree(aPlan({ revisions: [title] }), { width: 640 }, en).corrections).toEqual(corrected);
  });

  it('says what was not known before, and what a target was', () => {
    const plan = aTarget({}, [['2024', 60]]);
    const [was, is] = [null, 100];
    const revised = { date: '2025', path: 'targets.goal.value', old: was, new: is, reason: 'the town named a number' };
    const corrected = ['Corrected in 2025: Trees planted: 100 trees, before not known. The town named a number.'];
    const again = { ...plan, revisions: [revised] };
    expect(targetGauge(again, { width: 640 }, en).corrections).toEqual(corrected);
  });
});

describe('a correction', () => {
  it('names the key that was corrected, and writes a date as one', () => {
    const path = 'targets.goal.deadline';
    const revisions = [{ date: '2024-06-01', path, old: '2024-09', new: '2024', reason: 'put off' }];
    const plan = { ...aTarget({}), revisions };
    expect(targetGauge(plan, { width: 640 }, en).corrections).toEqual([
      'Corrected on June 1, 2024: Trees planted, deadline: 2024, before September 2024. Put off.',
    ]);
  });

  it('is of a target and not of a statistic that has its id', () => {
    const plan = aTarget({ id: 'trees' }, [['2024', 60]]);
    const revisions = [{ date: '2024', path: 'targets.trees.value', old: 90, new: 100, reason: 'a slip' }];
    expect(fivegStatsChart({ ...plan, revisions }, { width: 640 }, en).corrections).toEqual([]);
    expect(targetGauge({ ...plan, revisions }, { width: 640 }, en).corrections).toHaveLength(1);
  });
});

describe('a conversion', () => {
  const yuan = statistic(
    'scale',
    [
      [
        '2024',
        1.2e12,
        {
          qualifier: 'more-than',
          conversion: { value: 1.669e11, unit: 'US dollars', qualifier: 'about', by: 'gazette' },
        },
      ],
    ],
    { unit: 'yuan' },
  );
  const chart = fivegStatsChart(aPlan({ statistics: [yuan] }), { width: 640 }, en);
  const converted = 'about 167 billion US dollars, as converted by Town Gazette';

  it('is shown as somebody’s beside the value', () => {
    expect(chart.points[0]!.lines).toContain(converted);
    expect(chart.table.rows[0]!.cells[0]).toMatchObject({
      text: `more than 1,200,000,000,000 (${converted})`,
      value: 1.2e12,
    });
  });

  it('is drawn nowhere', () => expect(JSON.stringify(chart.spec)).not.toMatch(/167|dollars/));
});

describe('an assessment', () => {
  const assessed = (assessment: object) =>
    targetGauge(
      aTarget({ assessments: [{ by: 'computed', date: '2025-01-01', method: 'the latest figure', ...assessment }] }),
      { width: 640 },
      en,
    ).notes.at(-1);

  it('is told with who judged, when and how', () =>
    expect(assessed({ attainment: 'met', dataStatus: 'reported' })).toBe(
      'Met (computed, January 1, 2025). Method: the latest figure.',
    ));

  it('is told with its reason where it is open', () =>
    expect(
      assessed({
        by: 'newsroom',
        assessor: 'Town Gazette',
        citation: { source: 'gazette' },
        attainment: 'not-assessable',
        reason: 'nobody counted',
      }),
    ).toBe(
      'Not assessable (newsroom’s assessment, Town Gazette, January 1, 2025). Nobody counted. Method: the latest figure.',
    ));
});
