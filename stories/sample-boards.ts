/**
 * A made-up plan with a target in each of the states that the shipped one does not have, and steps that were carried out or
 * not. It says so wherever it is shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

type TargetInput = NonNullable<PlanInput['targets']>[number];
type StatisticInput = NonNullable<PlanInput['statistics']>[number];
type ObservationInput = Partial<StatisticInput['observations'][number]>;

const citation = { source: 'sample' };

const measured = (
  id: string,
  unit: string,
  observations: readonly ObservationInput[],
  parts: Partial<StatisticInput> = {},
): StatisticInput => ({
  id,
  label: id,
  unit,
  observations: observations.map((observation) => ({
    id: `${id}-${observation.asOf}`,
    asOf: '2024',
    value: null,
    citation,
    ...observation,
  })),
  ...parts,
});

const target = (
  id: string,
  label: string,
  parts: Pick<TargetInput, 'operator' | 'value'> & Partial<TargetInput>,
): TargetInput => ({ id, label, deadline: '2030', statedAs: `as stated: ${label}`, citation, ...parts });

/** The least that a plan of boards must have. */
export const boardPlan = (parts: Partial<PlanInput>): PlanPackage =>
  validatePlan({
    format: 'plan-charts/1',
    id: 'sample',
    title: 'Town plan (made-up data)',
    language: 'en',
    asOf: '2025-06-30',
    sources: [
      { id: 'sample', publisher: 'Made-up data, to show states', url: 'https://example.org/' },
      { id: 'audit', publisher: 'Court of Auditors (made up)', url: 'https://example.org/audit' },
    ],
    ...parts,
  });

const step = (id: string, label: string, delivery?: 'completed' | 'in-progress' | 'delayed', of = 'streets') => ({
  id,
  label,
  kind: 'step' as const,
  partOf: of,
  citation,
  assessments: delivery
    ? [
        {
          by: 'independent' as const,
          assessor: 'Court of Auditors',
          date: '2025-03',
          method: 'By its files',
          delivery,
          citation: { source: 'audit' },
        },
      ]
    : [],
});

const from = (value: number, asOf: string) => ({ value, asOf, citation });

/** Every status that occurs in life, each target in a unit of its own. */
export const everyState: PlanPackage = boardPlan({
  themes: [
    { id: 'streets', label: 'Streets', citation },
    { id: 'school', label: 'School', citation },
    { id: 'sky', label: 'Sky', citation },
  ],
  steps: [
    step('plant', 'Plant trees', 'completed'),
    step('collect', 'Collect waste', 'in-progress'),
    step('slow', 'Slow down traffic', 'delayed'),
    step('quieten', 'Quieten the school gate', undefined, 'school'),
  ],
  targets: [
    target('waste', 'Household waste recycled', {
      operator: 'at-least',
      value: 90,
      unit: 'percent',
      baseline: from(40, '2015'),
      statistic: 'waste',
      action: 'collect',
    }),
    target('trees', 'Street trees', {
      operator: 'at-least',
      value: 3000,
      unit: 'trees',
      deadline: '2024',
      baseline: from(1200, '2018'),
      statistic: 'trees',
      action: 'plant',
    }),
    target('traffic', 'Hours lost in traffic a driver', {
      operator: 'at-most',
      value: 30,
      unit: 'hours',
      deadline: '2026-06',
      deadlinePrecision: 'quarter',
      baseline: from(47, '2015'),
      statistic: 'traffic',
      action: 'slow',
    }),
    target('noise', 'Noise at the school gate', {
      operator: 'between',
      value: [40, 55],
      unit: 'decibels',
      deadline: '2024',
      baseline: from(72, '2019'),
      statistic: 'noise',
      action: 'quieten',
      assessments: [
        {
          by: 'independent',
          assessor: 'Court of Auditors',
          date: '2025-03',
          method: 'On half of the mornings',
          attainment: 'partly-met',
          citation: { source: 'audit' },
        },
      ],
    }),
    target('homes', 'Homes with a heat pump', {
      operator: 'more-than',
      value: 12_000,
      unit: 'homes',
      deadline: '2028-03-31',
      baseline: from(800, '2020'),
      statistic: 'homes',
    }),
    target('gardens', 'Schools with a garden', { operator: 'exactly', value: 30, unit: 'schools', deadline: '2024' }),
    target('stars', 'The night sky', {
      operator: 'at-least',
      value: null,
      statedAs: 'as dark as it was',
      deadline: '2035',
    }),
    target('paths', 'Footpaths lit', {
      operator: 'all',
      value: 54,
      unit: 'footpaths',
      statistic: 'paths',
      baseline: from(20, '2019'),
    }),
    target('winters', 'Warming of the winters', {
      operator: 'at-most',
      value: -1.5,
      unit: 'degrees',
      statistic: 'winters',
      baseline: from(-0.5, '2010'),
    }),
  ],
  statistics: [
    measured('waste', 'percent', [{ asOf: '2024', value: 82, obsStatus: 'provisional' }]),
    measured('trees', 'trees', [{ asOf: '2024-12-31', value: 4150 }]),
    measured('traffic', 'hours', [{ asOf: '2023', value: 51 }]),
    measured('noise', 'decibels', [{ asOf: '2024', value: 58, qualifier: 'about' }]),
    measured('homes', 'homes', [{ asOf: '2024', value: [3_900, 4_400], qualifier: 'range' }]),
    measured('paths', 'lamps', [{ asOf: '2024', value: 860 }]),
    measured('winters', 'degrees', [{ asOf: '2024', value: -1.1 }]),
  ],
});

/** One target, of which nothing else is known. */
export const oneTarget: PlanPackage = boardPlan({
  targets: [target('gardens', 'Schools with a garden', { operator: 'exactly', value: 30, unit: 'schools' })],
});

/** 200 letters without a space. */
const endless = (first: string): string => `${first}${'onaudampfschifffahrtsgesellschaft'.repeat(7)}`.slice(0, 200);

/** Words without a space, longer than any line, wherever a plan may have them. */
export const longWords: PlanPackage = boardPlan({
  themes: [{ id: 'theme', label: endless('T'), citation }],
  steps: [{ ...step('step', endless('S'), 'delayed', 'theme') }],
  targets: [
    target('long', endless('W'), {
      operator: 'at-least',
      value: 123_456_789,
      unit: endless('U'),
      scope: endless('A'),
      baseline: from(100, '2010'),
      statistic: 'long',
      action: 'step',
      assessments: [
        {
          by: 'official',
          assessor: endless('J'),
          date: '2025',
          method: endless('M'),
          attainment: 'partly-met',
          trajectory: 'on-track',
          citation,
        },
      ],
    }),
    target('said', 'A label of ordinary length', { operator: 'at-least', value: null, statedAs: endless('Q') }),
  ],
  statistics: [
    measured('long', endless('U'), [{ asOf: '2024', value: 99_999, qualifier: 'nearly' }], {
      area: endless('B'),
    }),
  ],
});

/** More targets than a picture can hold. */
export const thousand: PlanPackage = boardPlan({
  targets: Array.from({ length: 1000 }, (_, i) =>
    target(`target-${i + 1}`, `Promise ${i + 1}`, {
      operator: 'at-least',
      value: 10 + i,
      unit: 'things',
      deadline: `${2020 + (i % 20)}`,
    }),
  ),
});

/** A theme of which the sources state no target. */
export const themeWithoutTargets: PlanPackage = boardPlan({
  themes: [{ id: 'sky', label: 'Sky', citation }],
  targets: [target('gardens', 'Schools with a garden', { operator: 'exactly', value: 30, unit: 'schools' })],
});
