/**
 * Made-up plans for the states that the shipped one does not have. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

type StatisticInput = NonNullable<PlanInput['statistics']>[number];
type ObservationInput = Partial<StatisticInput['observations'][number]>;

const samplePlan = (
  label: string,
  unit: StatisticInput['unit'],
  observations: readonly ObservationInput[],
  parts: Partial<PlanInput> = {},
): PlanPackage =>
  validatePlan({
    format: 'plan-charts/1',
    id: 'sample',
    title: 'Sample plan (made-up data)',
    language: 'en',
    asOf: '2025-01-01',
    sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
    statistics: [
      {
        id: 'sample',
        label: `${label} (made-up data)`,
        unit,
        observations: observations.map((observation) => ({
          id: `sample-${observation.asOf}`,
          citation: { source: 'sample' },
          ...observation,
        })),
      },
    ],
    ...parts,
  });

export const partlyKnown = samplePlan('Trees planted', 'trees', [
  { asOf: '2018', value: 900 },
  { asOf: '2019', value: 1200 },
  { asOf: '2020', value: null, obsStatus: 'missing' },
  { asOf: '2021', value: 1500 },
  { asOf: '2022', value: 1620, qualifier: 'nearly' },
  { asOf: '2023', value: 1800 },
]);

export const forecast = samplePlan('Trees planted', 'trees', [
  { asOf: '2018', value: 40 },
  { asOf: '2019', value: 52 },
  { asOf: '2020', value: 55, obsStatus: 'provisional' },
  { asOf: '2021', value: 60, disputed: { reason: 'the parks office counts 52' } },
  { asOf: '2022', value: [64, 70], qualifier: 'range' },
  { asOf: '2023', value: 80, obsStatus: 'forecast' },
  { asOf: '2024', value: 95, obsStatus: 'forecast', qualifier: 'about' },
]);

export const belowZero = samplePlan('Change of visits on the year before', 'percent', [
  { asOf: '2023-01', value: -4 },
  { asOf: '2023-03', value: 2.5 },
  { asOf: '2023-06', value: 12 },
  { asOf: '2023-10', value: 3 },
  { asOf: '2023-12', value: -7.25 },
]);

export const falling = samplePlan('Hours lost in traffic a driver', 'hours', [
  { asOf: '2015', value: 61 },
  { asOf: '2017', value: 58, qualifier: 'about' },
  { asOf: '2019', value: 47 },
  { asOf: '2021', value: 29 },
  { asOf: '2023', value: 31 },
]);

export const empty = samplePlan('Trees planted', 'trees', []);

/** Money with a conversion that is somebody's, corrections, the day of the next figures, and whose work it is. */
export const corrected = samplePlan(
  'Spent on trees',
  'euros',
  [
    { asOf: '2021', value: 410_000 },
    { asOf: '2022', value: 455_000 },
    {
      asOf: '2023',
      value: 1_200_000,
      qualifier: 'more-than',
      conversion: { value: 1_310_000, unit: 'US dollars', qualifier: 'about', by: 'sample' },
    },
  ],
  {
    byline: 'Ada Example (made up)',
    credit: 'Typed from the town’s printed accounts (made up).',
    nextUpdateExpected: '2025-04',
    revisions: [
      {
        date: '2024-11-05',
        path: 'statistics.sample.observations.sample-2022.value',
        old: 445_000,
        new: 455_000,
        reason: 'two digits had changed places',
      },
    ],
  },
);

/** The same plan in English and in Chinese; what nobody translated stays English. */
export const inTwoLanguages: PlanPackage = validatePlan({
  ...samplePlan('', 'trees', []),
  title: { en: 'Sample plan (made-up data)', 'zh-Hans': '示例规划（虚构数据）' },
  statistics: [
    {
      id: 'sample',
      label: { en: 'Trees planted (made-up data)', 'zh-Hans': '种植的树木（虚构数据）' },
      unit: { en: 'trees', 'zh-Hans': '棵' },
      observations: [
        { id: 'sample-2022', asOf: '2022', value: 900, citation: { source: 'sample' } },
        { id: 'sample-2024', asOf: '2024', value: 1800, qualifier: 'nearly', citation: { source: 'sample' } },
      ],
    },
  ],
});
