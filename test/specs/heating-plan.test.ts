/**
 * Another plan than the shipped one, drawn by every builder in every way it can be asked for.
 */
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { allTargets } from '../../src/data/select.ts';
import { compileShape } from '../../src/render/compile.ts';
import { charts, type ChartOptions, type Tag } from '../../src/specs/charts.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { chartProblems } from './chart-problems.ts';

const plan = heatingPlan();
const told = inLanguage(plan, 'en');
const targets = allTargets(told).map(({ id }) => id);
const statistics = told.statistics.map(({ id }) => id);
const parts = [...told.themes, ...told.steps].map(({ id }) => id);

type Asked = Omit<ChartOptions, 'width'>;

/** Every way to ask for a picture of the plan. */
const asked: Readonly<Record<Tag, readonly Asked[]>> = {
  'target-gauge': [{}, ...targets.flatMap((target) => [{ target }, { target, shape: 'arc' }])],
  'fiveg-stats-chart': [
    {},
    ...statistics.map((one) => ({ statistics: one })),
    { statistics: statistics.join(' ') },
    { statistics: 'heat-pumps co2-emissions', highlight: '2024-12-31' },
    { statistics: 'heat-pumps', highlight: '2021-12-31' },
    { statistics: 'losses connected-share', from: '2021', to: '2025-06' },
    { statistics: 'oil-boilers', from: '2099' },
  ],
  'sector-grid': [{}, { sectors: 'heat-buyers' }],
  'network-map': [{}, ...told.networks.map(({ id }) => ({ networks: id }))],
  'target-board': [
    ...['plan', 'status', 'deadline', 'progress'].map((sort) => ({ sort })),
    ...parts.map((within) => ({ within })),
    { targets: targets.join(' ') },
  ],
  'plan-timeline': [
    {},
    { from: '2024', to: '2027', today: '2026-01-01' },
    { from: '2099' },
    { today: '2035-06' },
    { open: 'due..2030' },
  ],
  'factory-directory': [
    {},
    { by: 'batch', sort: 'name' },
    { area: 'Harbour' },
    { area: 'not-known', search: '山' },
    { batch: 'stations-2025', sort: 'area-descending' },
  ],
  'plan-tree': [{}, ...parts.map((open) => ({ open })), { open: parts.join(' ') }],
};

const ways = Object.entries(asked).flatMap(([tag, all]) =>
  all.map((options) => [tag as Tag, JSON.stringify(options), options] as const),
);
const WIDTHS = [240, 320, 640, 1200] as const;
const LOCALES = ['en', 'zh-Hans', 'ur'].map((tag) => createLocale(tag));

describe.each(ways)('%s of the heating plan, %s', (tag, _, options) => {
  it('is sound at every width and in every language', async () => {
    const chart = await charts[tag]();
    const problems = LOCALES.flatMap((locale) =>
      WIDTHS.flatMap((width) => chartProblems(chart.build(plan, { ...options, width }, locale))),
    );
    expect(problems).toEqual([]);
  });

  it('compiles without a warning', async () => {
    const chart = await charts[tag]();
    const warnings: unknown[] = [];
    const { spec } = chart.build(plan, { ...options, width: 640 }, LOCALES[0]!);
    compileShape(spec, { warn: (...messages) => warnings.push(...messages) });
    expect(warnings).toEqual([]);
  });
});
