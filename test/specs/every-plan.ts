/** What holds for every plan that is valid. Runs are seeded, so that a failure is one for everybody. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import type { Directory, PlanPackage } from '../../src/data/schema.ts';
import { allTargets } from '../../src/data/select.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { compileShape } from '../../src/render/compile.ts';
import type { Chart } from '../../src/specs/chart.ts';
import { charts, type ChartOptions, type Tag } from '../../src/specs/charts.ts';
import { anyPlan } from '../arbitrary-plan.ts';
import { date } from '../arbitrary-values.ts';
import { chartProblems } from './chart-problems.ts';

/** A busy machine is no failure. */
vi.setConfig({ testTimeout: 600_000 });

const LOCALES = ['en', 'zh-Hans', 'ur'].map((tag) => createLocale(tag));

const builders = {
  'plan-tree': await charts['plan-tree'](),
  'fiveg-stats-chart': await charts['fiveg-stats-chart'](),
  'target-gauge': await charts['target-gauge'](),
  'sector-grid': await charts['sector-grid'](),
  'network-map': await charts['network-map'](),
  'target-board': await charts['target-board'](),
  'plan-timeline': await charts['plan-timeline'](),
  'factory-directory': await charts['factory-directory'](),
} satisfies Record<Tag, unknown>;

interface Asked {
  readonly tag: Tag;
  readonly options: ChartOptions;
  readonly language: number;
}

/** What is the same for all pictures of one run. */
interface Way {
  readonly width: number;
  readonly highlight: string;
  readonly from: string;
}

const anyWay: fc.Arbitrary<Way> = fc.record({
  width: fc.oneof(fc.constantFrom(240, 320, 640, 1200), fc.integer({ min: 1, max: 2000 })),
  highlight: date,
  from: date,
});

const timelineWays = ({ highlight, from }: Way) => [{}, { today: highlight }, { from, to: '9999' }];

/** Every part of a plan, each builder asked for it in every way. */
const asked = (plan: PlanPackage, way: Way): readonly Asked[] => {
  const { width, highlight, from } = way;
  const told = inLanguage(plan, 'en');
  const targets = allTargets(told).map(({ id }) => id);
  const statistics = told.statistics.map(({ id }) => id);
  const parts = [...told.themes, ...told.steps].map(({ id }) => id);
  const ways: readonly Omit<Asked, 'language'>[] = [
    ...targets.flatMap((target) =>
      ['bar', 'arc'].map((shape) => ({ tag: 'target-gauge' as const, options: { target, shape, width } })),
    ),
    ...[...statistics, statistics.join(' ')]
      .filter((one) => one !== '')
      .flatMap((one) =>
        [{}, { highlight }, { from }].map((dates) => ({
          tag: 'fiveg-stats-chart' as const,
          options: { statistics: one, width, ...dates },
        })),
      ),
    ...(told.sectors.length > 0 ? [{ tag: 'sector-grid' as const, options: { width } }] : []),
    ...told.sectors.map(({ id }) => ({ tag: 'sector-grid' as const, options: { sectors: id, width } })),
    ...(told.networks.length > 0 ? [{ tag: 'network-map' as const, options: { width } }] : []),
    ...parts.map((within) => ({ tag: 'target-board' as const, options: { within, width } })),
    ...(targets.length > 0 ? [{ tag: 'target-board' as const, options: { targets: targets.join(' '), width } }] : []),
    ...(told.targets.length > 0
      ? ['plan', 'status', 'deadline', 'progress'].map((sort) => ({
          tag: 'target-board' as const,
          options: { sort, width },
        }))
      : []),
    ...(plan.events.length > 0 ? timelineWays(way) : []).map((dates) => ({
      tag: 'plan-timeline' as const,
      options: { width, ...dates },
    })),
    ...(told.directory ? directoryWays(told.directory) : []).map((options) => ({
      tag: 'factory-directory' as const,
      options: { width, ...options },
    })),
    { tag: 'plan-tree', options: { width } },
    { tag: 'plan-tree', options: { open: parts.join(' '), width } },
  ];
  return ways.map((way, i) => ({ ...way, language: i % LOCALES.length }));
};

/** As it is, and filtered by what its first entry is. */
const directoryWays = ({ entries }: Directory): readonly Readonly<Record<string, string>>[] => {
  const [{ name, area = 'not-known', sector = 'not-known' } = { name: undefined }] = entries;
  if (name === undefined) return [{}];
  return [{}, { by: 'sector', area, sort: 'name' }, { sector, search: name, sort: 'batch-descending' }];
};

const draw = (plan: PlanPackage, { tag, options, language }: Asked): Chart =>
  builders[tag].build(plan, options, LOCALES[language]!);

/** Names the tests. */
export const everyPlan = (numRuns: number, seed = 2030): void => {
  it('a plan that is written and read again is the same plan', () =>
    fc.assert(
      fc.property(anyPlan, (input) => {
        const plan = validatePlan(input);
        const text = JSON.stringify(plan);
        expect(JSON.stringify(validatePlan(JSON.parse(text)))).toBe(text);
      }),
      { seed, numRuns },
    ));

  it('a plan in one language is that in every language', () =>
    fc.assert(
      fc.property(anyPlan, fc.constantFrom('en', 'zh-Hans', 'ur', 'fr'), (input, tag) => {
        const told = inLanguage(validatePlan(input), tag);
        expect(inLanguage(told, tag)).toBe(told);
        expect(inLanguage(told, 'en')).toBe(told);
      }),
      { seed, numRuns },
    ));

  it('every builder draws every plan, soundly', () =>
    fc.assert(
      fc.property(anyPlan, anyWay, (input, way) => {
        const plan = validatePlan(input);
        for (const one of asked(plan, way)) expect([one, chartProblems(draw(plan, one))]).toEqual([one, []]);
      }),
      { seed, numRuns },
    ));

  it('every builder draws the same plan in the same way each time', () =>
    fc.assert(
      fc.property(anyPlan, anyWay, (input, way) => {
        const [once, again] = [validatePlan(input), validatePlan(input)];
        for (const one of asked(once, way)) expect(draw(again, one)).toEqual(draw(once, one));
      }),
      { seed, numRuns: Math.ceil(numRuns / 5) },
    ));

  it('every specification compiles without a warning', () =>
    fc.assert(
      fc.property(anyPlan, anyWay, fc.nat(), (input, way, nth) => {
        const plan = validatePlan(input);
        const all = asked(plan, way);
        const warnings: unknown[] = [];
        const { spec } = draw(plan, all[nth % all.length]!);
        compileShape(spec, { warn: (...messages) => warnings.push(...messages) });
        expect(warnings).toEqual([]);
      }),
      { seed, numRuns: Math.ceil(numRuns / 3) },
    ));
};
