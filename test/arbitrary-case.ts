/**
 * Any target with any figures, for the rules by which the one is judged by the others: in its unit and area or not, hedged or
 * not, before and after its deadline. For tests in Node.
 */
import fc from 'fast-check';
import type { Plan, Qualifier } from '../src/data/schema.ts';
import { Qualifier as qualifiers } from '../src/data/values.ts';
import { aTarget, baseline } from './fixtures.ts';

export type Parts = Parameters<typeof aTarget>[0];
export type Observations = NonNullable<Parameters<typeof aTarget>[1]>;
export type Observed = Observations[number];
export type Operator = NonNullable<Parts['operator']>;

/** A plan at another date. */
export const at = (plan: Plan, asOf: string): Plan => ({ ...plan, asOf });

/** Few enough that figures often meet each other, zero and what is below it among them. */
export const small = fc.integer({ min: -60, max: 60 });
const SINGLE = ['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'about', 'nearly', 'all'] as const;
/** Every hedge of a single number. */
export const HEDGES = qualifiers.options.filter((one) => one !== 'range');

export const bounds = fc.tuple(small, small).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

export const anyGoal: fc.Arbitrary<{ operator: Operator; value: number | [number, number] }> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ operator: fc.constantFrom<Operator>(...SINGLE), value: small }) },
  { weight: 1, arbitrary: bounds.map((value) => ({ operator: 'between' as const, value })) },
);

export const anyFigure: fc.Arbitrary<{ value: number | [number, number]; qualifier: Qualifier }> = fc.oneof(
  { weight: 3, arbitrary: small.map((value) => ({ value, qualifier: 'exactly' as const })) },
  { weight: 3, arbitrary: fc.record({ value: small, qualifier: fc.constantFrom<Qualifier>(...HEDGES) }) },
  { weight: 1, arbitrary: bounds.map((value) => ({ value, qualifier: 'range' as const })) },
);

const two = (n: number): string => `${n}`.padStart(2, '0');
const anyYear = fc.integer({ min: 2018, max: 2030 });
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  anyYear.map((y) => `${y}`),
  fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 15, 28))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);

export const anyObserved: fc.Arbitrary<Observed> = fc
  .record({
    asOf: anyDate,
    figure: fc.oneof({ weight: 8, arbitrary: anyFigure }, { weight: 1, arbitrary: fc.constant({ value: null }) }),
    rest: fc.constantFrom(
      {},
      {},
      {},
      { obsStatus: 'provisional' as const },
      { obsStatus: 'forecast' as const },
      { disputed: { reason: 'another count' } },
    ),
  })
  .map(({ asOf, figure: { value, ...hedge }, rest }) => [asOf, value, { ...hedge, ...rest }] as const);

/** No two of one date: which of those would count is for nobody to say. */
const anySeries = fc.uniqueArray(anyObserved, { maxLength: 6, selector: ([asOf]) => asOf });

const anyDeadline = anyDate.map((deadline) => ({ deadline }));

const anyBaseline = fc
  .record({ figure: anyFigure, asOf: fc.option(anyDate, { nil: undefined }) })
  .map(({ figure, asOf }) => ({ baseline: { ...baseline(0, asOf), ...figure } }));

const anyBreaks = fc
  .array(anyDate, { maxLength: 1 })
  .map((dates) => ({ breaks: dates.map((date) => ({ date, reason: 'a new count' })) }));

export interface Case {
  readonly target: Parts;
  readonly series: Observations;
  readonly statistic: Parameters<typeof aTarget>[2];
  readonly asOf: string;
}

/** Any target with any figures, in its unit and area or not. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    goal: anyGoal,
    deadline: fc.oneof(
      { weight: 9, arbitrary: anyDeadline },
      { weight: 1, arbitrary: fc.constant({ deadline: undefined }) },
    ),
    baseline: fc.oneof({ weight: 4, arbitrary: anyBaseline }, { weight: 1, arbitrary: fc.constant({}) }),
    scope: fc.constantFrom({}, {}, {}, { scope: 'Town' }),
    series: anySeries,
    breaks: anyBreaks,
    statistic: fc.constantFrom({}, {}, {}, {}, { unit: 'avenues' }, { area: 'County' }),
    asOf: anyDate,
  })
  .map(({ goal: what, deadline, baseline: from, scope, series, breaks, statistic, asOf }) => ({
    target: { ...what, ...deadline, ...from, ...scope },
    series,
    statistic: { ...breaks, ...statistic },
    asOf,
  }));

export const planOf = ({ target, series, statistic, asOf }: Case): Plan => at(aTarget(target, series, statistic), asOf);
