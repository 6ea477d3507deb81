/**
 * What the benchmark is held against: ratios within one run, because milliseconds are the machine's.
 */
import type { ContestantId } from './contestants.ts';
import type { Condition } from './conditions.ts';
import type { Measures } from './measures.ts';
import type { ScenarioId } from './scenarios.ts';

type Operand = readonly [contestant: ContestantId, measure: keyof Measures];

export interface Goal {
  readonly condition: Condition['id'];
  readonly scenario: ScenarioId;
  readonly what: string;
  readonly ours: Operand;
  /** A multiple of what another took, that plus an amount, or an amount alone. */
  readonly target:
    | { readonly times: number; readonly of: Operand }
    | { readonly plus: number; readonly of: Operand }
    | { readonly atMost: number };
}

const phone = { condition: 'phone', scenario: 'one' } as const;
const still = (scenario: ScenarioId, contestant: 'static' | 'bare', condition: Condition['id']): Goal => ({
  condition,
  scenario,
  what: `layout shift, ${contestant}`,
  ours: [contestant, 'shift'],
  target: { atMost: 0 },
});

const hundred = { condition: 'unthrottled', scenario: 'hundred' } as const;
const points = { condition: 'unthrottled', scenario: 'points' } as const;

export const goals: readonly Goal[] = [
  {
    ...phone,
    what: 'first picture, static',
    ours: ['static', 'picture'],
    target: { times: 1.1, of: ['inline-svg', 'picture'] },
  },
  {
    ...phone,
    what: 'first picture, static',
    ours: ['static', 'picture'],
    target: { times: 0.2, of: ['vega-embed', 'picture'] },
  },
  {
    ...phone,
    what: 'first picture, static',
    ours: ['static', 'picture'],
    target: { times: 0.4, of: ['chart-js', 'picture'] },
  },
  { ...phone, what: 'script, static', ours: ['static', 'script'], target: { atMost: 12_000 } },
  {
    ...phone,
    what: 'blocking, static',
    ours: ['static', 'blocking'],
    target: { plus: 30, of: ['inline-svg', 'blocking'] },
  },
  {
    ...phone,
    what: 'main thread, static',
    ours: ['static', 'mainThread'],
    target: { times: 0.65, of: ['chart-js', 'mainThread'] },
  },
  { ...phone, what: 'alive, static', ours: ['static', 'alive'], target: { times: 2, of: ['inline-svg', 'picture'] } },
  { ...phone, what: 'bytes, bare', ours: ['bare', 'bytes'], target: { times: 0.5, of: ['vega-embed', 'bytes'] } },
  {
    ...phone,
    what: 'first picture, bare',
    ours: ['bare', 'picture'],
    target: { times: 0.55, of: ['vega-embed', 'picture'] },
  },
  {
    ...hundred,
    what: 'first picture, static',
    ours: ['static', 'picture'],
    target: { times: 1.2, of: ['inline-svg', 'picture'] },
  },
  {
    ...hundred,
    what: 'main thread, static',
    ours: ['static', 'mainThread'],
    target: { times: 0.5, of: ['chart-js', 'mainThread'] },
  },
  {
    ...points,
    what: 'first picture, bare',
    ours: ['bare', 'picture'],
    target: { times: 1, of: ['chart-js', 'picture'] },
  },
  {
    ...points,
    what: 'main thread, bare',
    ours: ['bare', 'mainThread'],
    target: { times: 1, of: ['chart-js', 'mainThread'] },
  },
  {
    condition: 'unthrottled',
    scenario: 'updates',
    what: 'main thread of 100 updates, bare',
    ours: ['bare', 'updates'],
    target: { times: 1, of: ['chart-js', 'updates'] },
  },
  ...(['phone', 'unthrottled'] as const).flatMap((condition) =>
    (['one', 'twelve', 'hundred', 'tree'] as const).flatMap((scenario) => [
      still(scenario, 'static', condition),
      still(scenario, 'bare', condition),
    ]),
  ),
];
