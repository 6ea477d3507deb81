/**
 * Small plans for tests. Each test names only what it is about; the rest is the least that a plan must have.
 */
import { inLanguage } from '../src/data/language.ts';
import type { Plan, PlanInput } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

type StatisticInput = NonNullable<PlanInput['statistics']>[number];
type ObservationInput = StatisticInput['observations'][number];

/** A plan about the town of Example, with one source, `gazette`. */
export const planJson = (parts: Partial<PlanInput> = {}): PlanInput => ({
  format: 'plan-charts/1',
  id: 'town-plan',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
  sources: [{ id: 'gazette', publisher: 'Town Gazette', url: 'https://example.org/gazette', published: '2024-12-01' }],
  ...parts,
});

export const aPlan = (parts: Partial<PlanInput> = {}): Plan => inLanguage(validatePlan(planJson(parts)), 'en');

/** A statistic whose observations are written as `[date, value]` or `[date, value, what else]`. */
export const statistic = (
  id: string,
  observations: readonly (readonly [string, ObservationInput['value'], Partial<ObservationInput>?])[],
  parts: Partial<StatisticInput> = {},
): StatisticInput => ({
  id,
  label: id,
  unit: 'trees',
  observations: observations.map(([asOf, value, rest]) => ({
    id: `${id}-${asOf}`,
    asOf,
    value,
    citation: { source: 'gazette' },
    ...rest,
  })),
  ...parts,
});

type TargetInput = NonNullable<PlanInput['targets']>[number];

/** A target `goal` in trees; with observations there is a statistic `trees` that measures it. */
export const aTarget = (
  parts: Partial<TargetInput>,
  observations?: Parameters<typeof statistic>[1],
  statisticParts: Partial<StatisticInput> = {},
): Plan =>
  aPlan({
    targets: [
      {
        id: 'goal',
        label: 'Trees planted',
        operator: 'at-least',
        value: 100,
        unit: 'trees',
        deadline: '2024',
        statedAs: 'no fewer than a hundred trees',
        citation: { source: 'gazette' },
        ...(observations ? { statistic: 'trees' } : {}),
        ...parts,
      },
    ],
    statistics: observations
      ? [statistic('trees', observations, { unit: parts.unit ?? 'trees', ...statisticParts })]
      : [],
  });

/** A baseline as a plan has it. */
export const baseline = (value: number, asOf?: string): NonNullable<TargetInput['baseline']> => ({
  value,
  ...(asOf === undefined ? {} : { asOf }),
  citation: { source: 'gazette' },
});
