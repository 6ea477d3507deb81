import { describe, expect, it } from 'vitest';
import { goalReport, verdicts } from './goal-report.ts';
import { goals, type Goal } from './goals.ts';

const GOAL = {
  condition: 'phone',
  scenario: 'one',
  what: 'first picture, static',
  ours: ['static', 'picture'],
  target: { times: 0.4, of: ['chart-js', 'picture'] },
} as const satisfies Goal;

/** Medians by contestant, whatever else is asked. */
const medians = (known: Readonly<Record<string, number>>) => ({
  spread: ({ contestant }: { readonly contestant: string }) => {
    const median = known[contestant];
    return median === undefined ? undefined : { median };
  },
});

describe('verdicts(goals, medians)', () => {
  it('meets a multiple up to the very number', () => {
    const [at] = verdicts([GOAL], medians({ static: 400, 'chart-js': 1000 }));
    expect(at).toMatchObject({ target: '≤ 0.4 × Chart.js', measured: '0.40 ×', isMet: true });
  });

  it('misses a multiple above it, also where two digits do not show it', () => {
    const [above] = verdicts([GOAL], medians({ static: 401, 'chart-js': 1000 }));
    expect(above).toMatchObject({ measured: '0.40 ×', isMet: false });
  });

  it('compares with a sum where the goal is a sum', () => {
    const goal = { ...GOAL, target: { plus: 30, of: ['inline-svg', 'blocking'] } } as const;
    const of = (ours: number) => verdicts([goal], medians({ static: ours, 'inline-svg': 10 }))[0];
    expect(of(40)).toMatchObject({ target: '≤ Inline SVG, no script + 30', measured: '+30', isMet: true });
    expect(of(41)).toMatchObject({ measured: '+31', isMet: false });
  });

  it('compares with an amount where the goal is an amount', () => {
    const goal = { ...GOAL, target: { atMost: 0 } } as const;
    expect(verdicts([goal], medians({ static: 0 }))[0]).toMatchObject({ measured: '0', isMet: true });
    expect(verdicts([goal], medians({ static: 0.0131 }))[0]).toMatchObject({ measured: '0.013', isMet: false });
  });

  it('names the other measure where two are compared', () => {
    const goal = { ...GOAL, ours: ['static', 'alive'], target: { times: 2, of: ['inline-svg', 'picture'] } } as const;
    expect(verdicts([goal], medians({ static: 1, 'inline-svg': 1 }))[0]!.target).toBe(
      '≤ 2 × Inline SVG, no script’s first picture',
    );
  });

  it('shows no ratio to nothing', () =>
    expect(verdicts([GOAL], medians({ static: 5, 'chart-js': 0 }))[0]).toMatchObject({ measured: '–', isMet: false }));

  it('judges nothing that was not measured', () =>
    expect(verdicts([GOAL], medians({ static: 5 }))[0]!.isMet).toBeUndefined());
});

describe('goalReport(verdicts)', () => {
  it('prints what was missed like what was met', () => {
    const report = goalReport(
      verdicts([GOAL, { ...GOAL, target: { atMost: 1 } }], medians({ static: 300, 'chart-js': 1000 })),
    );
    expect(report).toContain('Goals: 1 of 2 met.');
    expect(report).toContain('| first picture, static | one, phone | ≤ 0.4 × Chart.js | 0.30 × | met |');
    expect(report).toContain('| first picture, static | one, phone | ≤ 1 | 300 | **missed** |');
  });

  it('says how many goals were not measured', () =>
    expect(goalReport(verdicts(goals, medians({})))).toContain(`Goals: 0 of 0 met, ${goals.length} not measured.`));
});
