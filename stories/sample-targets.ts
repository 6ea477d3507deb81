/**
 * Made-up targets for the states that the shipped plan does not have. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

type TargetInput = NonNullable<PlanInput['targets']>[number];
type StatisticInput = NonNullable<PlanInput['statistics']>[number];
type ObservationInput = Partial<StatisticInput['observations'][number]>;

interface Parts {
  readonly target: Omit<Partial<TargetInput>, 'label'> &
    Pick<TargetInput, 'operator' | 'value' | 'statedAs'> & { readonly label: string };
  readonly unit?: string;
  /** Without its citation, which is that of all made-up data. */
  readonly baseline?: Omit<NonNullable<TargetInput['baseline']>, 'citation'>;
  readonly observations?: readonly ObservationInput[];
  readonly statistic?: Partial<StatisticInput>;
}

const citation = { source: 'sample' };

const samplePlan = ({ target, unit, baseline, observations, statistic }: Parts): PlanPackage =>
  validatePlan({
    format: 'plan-charts/1',
    id: 'sample',
    title: 'Sample plan (made-up data)',
    language: 'en',
    asOf: '2025-06-30',
    sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
    targets: [
      {
        id: 'sample-target',
        ...(unit === undefined ? {} : { unit }),
        ...(baseline ? { baseline: { ...baseline, citation } } : {}),
        ...(observations ? { statistic: 'sample' } : {}),
        citation,
        ...target,
        label: `${target.label} (made-up data)`,
      },
    ],
    statistics: observations
      ? [
          {
            id: 'sample',
            label: `${target.label} (made-up data)`,
            unit: unit ?? 'trees',
            observations: observations.map((observation) => ({
              id: `sample-${observation.asOf}`,
              asOf: '2024',
              value: null,
              citation,
              ...observation,
            })),
            ...statistic,
          },
        ]
      : [],
  });

const recycled = {
  label: 'Household waste recycled',
  operator: 'at-least',
  value: 90,
  whole: 100,
  deadline: '2030',
  statedAs: 'no less than nine tenths of household waste',
} as const;
const trees = {
  label: 'Street trees',
  operator: 'at-least',
  value: 3000,
  deadline: '2024',
  statedAs: 'at least 3,000 street trees',
} as const;

/** A latest figure short of "at least". */
export const short = samplePlan({
  target: recycled,
  unit: 'percent',
  baseline: { value: 40, asOf: '2015' },
  observations: [{ asOf: '2024', value: 82 }],
});

export const overshot = samplePlan({
  target: trees,
  unit: 'trees',
  baseline: { value: 1200, asOf: '2018' },
  observations: [{ asOf: '2024-12-31', value: 4150 }],
});

/** 3,000 is no more than 3,000. */
export const moreThan = samplePlan({
  target: { ...trees, operator: 'more-than', statedAs: 'over 3,000 street trees' },
  unit: 'trees',
  observations: [{ asOf: '2024', value: 3000 }],
});

export const atMost = samplePlan({
  target: {
    label: 'Hours lost in traffic a driver',
    operator: 'at-most',
    value: 30,
    deadline: '2026-06',
    deadlinePrecision: 'quarter',
    statedAs: 'not more than 30 hours a driver',
  },
  unit: 'hours',
  baseline: { value: 61, asOf: '2015' },
  observations: [{ asOf: '2023', value: 47 }],
});

const band = {
  label: 'Noise at the school gate',
  operator: 'between',
  value: [40, 55],
  deadline: '2027',
  statedAs: 'between 40 and 55 decibels',
} as const;
export const inside = samplePlan({
  target: { ...band, value: [40, 55] },
  unit: 'decibels',
  baseline: { value: 72, asOf: '2019' },
  observations: [{ asOf: '2024', value: 51 }],
});
export const outside = samplePlan({
  target: { ...band, value: [40, 55] },
  unit: 'decibels',
  baseline: { value: 72, asOf: '2019' },
  observations: [{ asOf: '2024', value: 64 }],
});

export const exactly = samplePlan({
  target: {
    label: 'Schools with a garden',
    operator: 'exactly',
    value: 30,
    deadline: '2025-06-30',
    statedAs: '30 schools',
  },
  unit: 'schools',
  observations: [{ asOf: '2025-06', value: 26 }],
});

export const zero = samplePlan({
  target: { label: 'Deaths in road traffic', operator: 'at-most', value: 0, deadline: '2030', statedAs: 'vision zero' },
  unit: 'deaths',
  baseline: { value: 14, asOf: '2010' },
  observations: [{ asOf: '2024', value: 3 }],
});

export const negative = samplePlan({
  target: {
    label: 'Change of emissions since 1990',
    operator: 'at-most',
    value: -55,
    deadline: '2030',
    statedAs: 'at least 55 per cent less than in 1990',
  },
  unit: 'percent',
  baseline: { value: -12, asOf: '2010' },
  observations: [{ asOf: '2023', value: -37 }],
});

export const all = samplePlan({
  target: { label: 'Measures completed', operator: 'all', value: 54, deadline: '2024', statedAs: 'all 54 measures' },
  unit: 'measures',
  observations: [{ asOf: '2024', value: 41 }],
});

export const hedged = samplePlan({
  target: trees,
  unit: 'trees',
  baseline: { value: 1200, qualifier: 'about', asOf: '2018' },
  observations: [{ asOf: '2024', value: 3000, qualifier: 'about' }],
});

export const range = samplePlan({
  target: recycled,
  unit: 'percent',
  baseline: { value: 40, asOf: '2015' },
  observations: [{ asOf: '2024', value: [71, 84], qualifier: 'range' }],
});

export const provisional = samplePlan({
  target: recycled,
  unit: 'percent',
  baseline: { value: 40, asOf: '2015' },
  observations: [
    { asOf: '2023', value: 76 },
    { asOf: '2024', value: 82, obsStatus: 'provisional' },
  ],
});

export const disputed = samplePlan({
  target: trees,
  unit: 'trees',
  observations: [{ asOf: '2024', value: 3100, disputed: { reason: 'the parks office counts 2,400' } }],
});

export const farther = samplePlan({
  target: trees,
  unit: 'trees',
  baseline: { value: 1800, asOf: '2018' },
  observations: [{ asOf: '2024', value: 1500 }],
});

/** The count changed its definition between the baseline and the latest figure, so no share of the way is given. */
export const newCount = samplePlan({
  target: trees,
  unit: 'trees',
  baseline: { value: 1800, asOf: '2018' },
  observations: [{ asOf: '2024', value: 2500 }],
  statistic: { breaks: [{ date: '2021-01-01', reason: 'from 2021 trees in parks are counted too' }] },
});

export const unknown = samplePlan({ target: trees, unit: 'trees', baseline: { value: 1200, asOf: '2018' } });

/** A forecast is no result. */
export const notYetDue = samplePlan({
  target: recycled,
  unit: 'percent',
  baseline: { value: 40, asOf: '2015' },
  observations: [{ asOf: '2028', value: 88, obsStatus: 'forecast' }],
});

export const withoutValue = samplePlan({
  target: {
    label: 'Quiet streets',
    operator: 'at-least',
    value: null,
    deadline: '2027',
    statedAs: 'a marked increase in quiet streets',
  },
  unit: 'streets',
  observations: [{ asOf: '2024', value: 18 }],
});

export const withoutUnit = samplePlan({
  target: { ...trees, label: 'Tree index', value: 120, statedAs: 'an index of at least 120' },
});

export const otherUnit = samplePlan({
  target: trees,
  unit: 'trees',
  baseline: { value: 1200, asOf: '2018' },
  observations: [{ asOf: '2024', value: 86 }],
  statistic: { unit: 'avenues' },
});

export const withoutTargets = validatePlan({
  format: 'plan-charts/1',
  id: 'sample',
  title: 'Sample plan (made-up data)',
  language: 'en',
  asOf: '2025-06-30',
  sources: [],
});

/** Measured at its deadline and after it, and judged by a rule and by an auditor. */
export const assessed = samplePlan({
  target: {
    label: 'Park benches',
    operator: 'at-least',
    value: 120,
    deadline: '2023',
    statedAs: 'a hundred and twenty benches or more',
    assessments: [
      {
        by: 'computed',
        date: '2025-06-30',
        attainment: 'not-met',
        dataStatus: 'reported',
        method: 'the figure of the deadline’s year against the target (made up)',
      },
      {
        by: 'independent',
        assessor: 'Town auditor (made up)',
        date: '2024-03',
        attainment: 'partly-met',
        method: 'benches counted in two of three districts (made up)',
        citation,
      },
    ],
  },
  unit: 'benches',
  observations: [
    { asOf: '2022', value: 80 },
    { asOf: '2023', value: 104 },
    { asOf: '2024', value: 131 },
  ],
});
