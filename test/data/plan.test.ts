import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/data/dates.ts';
import { contains, impliedBy } from '../../src/data/interval.ts';
import { inLanguage } from '../../src/data/language.ts';
import { plan as published } from '../../src/data/plan.ts';
import type { Citation } from '../../src/data/schema.ts';
import { epochOf, segments, statisticById } from '../../src/data/select.ts';
import { statedNumbers } from '../../src/data/stated.ts';
import { permittedBy } from '../../src/data/target.ts';

const plan = inLanguage(published, 'en');
const documentOf = (file: string) => readFileSync(new URL(`../../seeds/documents/${file}`, import.meta.url), 'utf8');

/** Every citation of the plan, with the path that leads to it. */
const citations = (value: unknown, path = ''): { path: string; citation: Citation }[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'citation' ? [{ path, citation: item as Citation }] : citations(item, `${path}/${key}`),
  );
};

/** A whole may be rounded to the last digit that is written. */
const expectSum = (id: string, whole: unknown, parts: readonly unknown[]) => {
  const { low, high } = impliedBy(whole as number, 'about')!;
  const sum = (parts as number[]).reduce((a, b) => a + b, 0);
  expect(sum, id).toBeGreaterThanOrEqual(low);
  expect(sum, id).toBeLessThanOrEqual(high);
};

describe('the shipped plan', () => {
  it('quotes its documents verbatim', () => {
    const quoted = citations(plan).filter(({ citation }) => citation.quote !== undefined);
    expect(quoted.length).toBeGreaterThan(30);
    for (const { path, citation } of quoted) {
      const source = plan.sources.find(({ id }) => id === citation.source);
      expect(source?.document, path).toBeDefined();
      expect(documentOf(source!.document!), path).toContain(citation.quote);
    }
  });

  it('names a source for every figure, and uses every source', () => {
    for (const { path, citation } of statedNumbers(plan)) expect(citation.source, path).toBeTruthy();
    const used = new Set(citations(plan).map(({ citation }) => citation.source));
    expect(plan.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('holds what the article says', () => {
    const figure = (id: string) => plan.figures.find((f) => f.id === id);
    const target = (id: string) => plan.targets.find((t) => t.id === id);
    const observation = (id: string) => plan.statistics.flatMap((s) => s.observations).find((o) => o.id === id);
    expect(plan.declared.actions).toMatchObject({ value: 11, qualifier: 'exactly' });
    expect(plan.declared.measures).toMatchObject({ value: 54, qualifier: 'exactly' });
    expect(target('5g-factory-enterprises')).toMatchObject({ operator: 'at-least', value: 3000 });
    expect(target('5g-factories')).toMatchObject({ operator: 'at-least', value: 300 });
    expect(target('pilot-benchmarks')).toMatchObject({ operator: 'exactly', value: 30 });
    expect(target('external-network-enterprises')).toMatchObject({ operator: 'more-than', value: 3000 });
    expect(observation('base-stations-2023-04')).toMatchObject({ value: 2_730_000, asOf: '2023-04-30' });
    expect(observation('users-2023-04')).toMatchObject({ value: 634_000_000, asOf: '2023-04-30' });
    expect(figure('prefecture-level-cities-2023-04')).toMatchObject({ value: null, qualifier: 'all' });
    expect(figure('industrial-internet-sectors')).toMatchObject({ value: 45 });
    expect(figure('industrial-scale')).toMatchObject({
      value: 1_200_000_000_000,
      unit: 'yuan',
      qualifier: 'more-than',
      conversion: { value: 166_900_000_000, unit: 'US dollars', qualifier: 'about' },
    });
  });

  it('describes ten steps and matches none of them to an announced action or measure', () => {
    expect(plan.steps).toHaveLength(10);
    expect(plan.targets.filter(({ action }) => action !== undefined)).toEqual([]);
  });

  it('has its statistics in order of time, none later than its own date', () => {
    expect(plan.statistics).toHaveLength(24);
    expect(plan.statistics.slice(0, 4).map(({ id }) => id)).toEqual([
      'base-stations',
      'users',
      'base-station-share',
      'projects',
    ]);
    for (const { id, observations } of plan.statistics) {
      const times = observations.map(({ asOf }) => endOf(asOf));
      expect(times, id).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1), id).toBeLessThanOrEqual(endOf(plan.asOf));
    }
  });

  it('breaks the user count where China Broadnet is added, and leaves the disputed press figure out', () => {
    expect(statisticById(plan, 'users').breaks).toMatchObject([{ date: '2024-01-01' }]);
    expect(statisticById(plan, 'base-stations').observations.some(({ value }) => value === 916_000)).toBe(false);
  });

  it('adds up', () => {
    const value = new Map(statedNumbers(plan).map((stated) => [stated.id, stated.value]));
    const sums = plan.arithmetic.flatMap((one) => (one.kind === 'sum' ? [one] : []));
    expect(sums).toHaveLength(plan.arithmetic.length);
    for (const { whole, parts } of sums)
      expectSum(
        whole,
        value.get(whole)!,
        parts.map((id) => value.get(id)!),
      );
    for (const { id, whole, parts } of plan.breakdowns)
      expectSum(
        id,
        whole === undefined ? 100 : value.get(whole)!,
        parts.map((part) => part.value),
      );
    expect(plan.breakdowns.flatMap(({ whole }) => whole ?? [])).toHaveLength(3);
  });

  it('judges a target by a figure up to its deadline that lies wholly within what was promised, or gives a reason', () => {
    for (const target of [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)])
      for (const { figure, attainment, dataStatus, reason } of target.assessments) {
        const judged = plan.statistics
          .filter(({ id }) => id === target.statistic)
          .flatMap(({ observations, unit }) => observations.map((one) => ({ ...one, unit })))
          .find(({ id }) => id === figure);
        if (dataStatus === 'not-reported') {
          expect([attainment, figure], target.id).toEqual(['not-assessable', undefined]);
          expect(reason, target.id).toBeTruthy();
          continue;
        }
        expect([dataStatus, attainment, judged?.unit], target.id).toEqual(['reported', 'met', target.unit]);
        expect(contains(permittedBy(target)!, impliedBy(judged!.value, judged!.qualifier)!), target.id).toBe(true);
        expect(endOf(judged!.asOf), target.id).toBeLessThanOrEqual(endOf(target.deadline!));
        expect(judged!.asOf.slice(0, 4), target.id).toBe(target.deadline!.slice(0, 4));
      }
  });

  it('assesses the four targets of the article: one met on the directory measure, three not assessable', () => {
    expect(
      plan.targets.slice(0, 4).map(({ id, assessments }) => [id, assessments.map(({ attainment }) => attainment)]),
    ).toEqual([
      ['5g-factory-enterprises', ['not-assessable']],
      ['5g-factories', ['met']],
      ['pilot-benchmarks', ['not-assessable']],
      ['external-network-enterprises', ['not-assessable']],
    ]);
    expect(plan.targets[1]!.assessments[0]!.method).toContain('directory');
  });

  it('gives no two things that a reference could mean the same id', () => {
    const goals = [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)].map(({ id }) => id);
    const others = new Set([
      ...[...plan.themes, ...plan.steps, ...plan.statistics, ...plan.events, ...plan.relatedPlans].map(({ id }) => id),
      ...statedNumbers(plan).flatMap(({ id, kind }) => (kind === 'target' || kind === 'baseline' ? [] : [id])),
    ]);
    expect(new Set(goals).size).toBe(goals.length);
    expect(goals.filter((id) => others.has(id))).toEqual([]);
  });
});

describe('the shipped plan, where its sources could mislead', () => {
  const figure = (id: string) => plan.figures.find((one) => one.id === id)!;
  const observation = (id: string) => plan.statistics.flatMap((s) => s.observations).find((o) => o.id === id)!;
  const goal = (id: string) =>
    [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)].find((one) => one.id === id)!;
  const related = (id: string) => plan.relatedPlans.find((one) => one.id === id)!;
  const valuesOf = (id: string) => statisticById(plan, id).observations.map(({ value }) => value);

  it('hedges the base stations of April 2023, and says what the article drops', () => {
    const { qualifier, citation } = observation('base-stations-2023-04');
    expect(qualifier).toBe('about');
    expect(citation.note).toContain('drops a hedge');
  });

  it('keeps the core industry and the total value added apart', () => {
    expect(valuesOf('core-industry-scale')).toContain(1_200_000_000_000);
    expect(Math.max(...(valuesOf('core-industry-scale') as number[]))).toBeLessThan(
      Math.min(...(valuesOf('total-value-added') as number[])),
    );
    for (const id of ['core-industry-scale', 'total-value-added'])
      expect(statisticById(plan, id).definition, id).toBeTruthy();
  });

  it('has dollars as somebody’s conversion only', () => {
    const inDollars = statedNumbers(plan).filter(({ unit }) => unit?.includes('dollar'));
    expect(inDollars.map(({ kind, citation }) => [kind, citation.source])).toEqual([
      ['conversion', 'urdupoint-2023-06-23'],
    ]);
  });

  it('keeps the 512 project of 2019 apart from its upgraded version', () => {
    expect(related('512-project-2019').targets.map(({ operator, value }) => [operator, value])).toEqual([
      ['exactly', 5],
      ['exactly', 10],
      ['at-least', 20],
    ]);
    expect(related('512-project-2019').note).toContain('upgraded');
    expect(plan.events.find(({ id }) => id === '512-upgrade')).toMatchObject({ kind: 'planned' });
  });

  it('counts users, terminal connections, package subscribers and network customers apart', () => {
    const units = (id: string) => statisticById(plan, id).unit;
    const operators = plan.statistics.filter(({ id }) => id.startsWith('china-'));
    expect([units('users'), units('terminal-connections')]).toEqual(['users', 'terminal connections']);
    expect(operators.map(({ unit }) => unit === '5G package subscribers')).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
    for (const { id, definition, observations, area } of operators) {
      expect(definition, id).toContain('Never to be joined');
      expect(area, id).toMatch(/^China (?:Mobile|Telecom|Unicom|Broadnet)$/);
      expect(observations.length, id).toBeGreaterThan(0);
    }
    // What would look like a loss of subscribers is a change of definition.
    expect(valuesOf('china-telecom-package-subscribers').at(-1)).toBe(347_530_000);
    expect(valuesOf('china-telecom-5g-users')).toEqual([282_000_000]);
  });

  it('lets no line of users, or of their share, cross the turn of 2023', () => {
    for (const id of ['users', 'user-share']) {
      const { observations, breaks } = statisticById(plan, id);
      expect(segments(observations, breaks), id).toHaveLength(2);
      expect(breaks[0]!.reason, id).toContain('China Broadnet');
    }
    expect(observation('users-2023-12').value).toBe(805_000_000);
  });

  it('disputes what is not to be plotted, says why, and has it in no series', () => {
    const disputed: Readonly<Record<string, number>> = {
      'base-stations-2021-07': 916_000,
      '5g-users-2021': 497_000_000,
      'value-added-2020-caict': 3_100_000_000_000,
      'value-2019-yin-hao': 2_130_000_000_000,
    };
    const plotted = new Set(plan.statistics.flatMap(({ id }) => valuesOf(id)));
    for (const [id, value] of Object.entries(disputed)) {
      expect(figure(id).value).toBe(value);
      expect(figure(id).disputed?.reason, id).toBeTruthy();
      expect(plotted.has(value), id).toBe(false);
    }
  });

  it('names what its sectors are counted out of', () => {
    expect(figure('industrial-internet-sectors')).toMatchObject({ value: 45, unit: 'major sectors' });
    expect(statisticById(plan, 'sectors-of-97').unit).toBe('sectors of 97');
    expect(goal('opinions-2026-sub-categories')).toMatchObject({ operator: 'all', value: 207, unit: 'sub-categories' });
    const { breaks } = statisticById(plan, 'sectors-of-97');
    expect(epochOf('2025-05-17', breaks)).not.toBe(epochOf('2026-01-21', breaks));
    expect(plan.sectors.map(({ count, statistic, outOf }) => [count ?? statistic, outOf])).toEqual([
      ['industrial-internet-sectors', undefined],
      ['sectors-of-97', 'economic-sectors'],
    ]);
    expect(figure('economic-sectors').value).toBe(97);
  });

  it('keeps factories listed and factories built apart', () => {
    expect(valuesOf('5g-factories-listed')).toEqual([300, 700, 1260]);
    expect(valuesOf('5g-factories-built')).toEqual([4000]);
    expect(plan.directory?.batches.map(({ count }) => count)).toEqual([300, 400, 560]);
  });

  it('does not measure a goal for industrial private networks by virtual ones', () => {
    const { unit, statistic } = goal('opinions-2026-private-networks');
    expect(unit).not.toBe(statisticById(plan, 'virtual-private-networks').unit);
    expect(statistic).toBeUndefined();
    expect(valuesOf('virtual-private-networks')).not.toContain(50_000);
  });

  it('does not measure the enterprises to be served by those connected in 2020', () => {
    expect(figure('external-network-enterprises-2020').value).toBe(180_000);
    expect(goal('external-network-enterprises').statistic).toBeUndefined();
    expect(plan.statistics.flatMap(({ id }) => valuesOf(id))).not.toContain(180_000);
  });

  it('disputes the share that an article gives to the wrong total, and not the total', () => {
    expect(figure('core-industry-gdp-share-2024').disputed?.reason).toContain('total');
    expect(observation('core-industry-scale-2024')).toMatchObject({ value: 1_530_000_000_000 });
    expect(observation('core-industry-scale-2024').disputed).toBeUndefined();
  });

  it('names none of the 11 actions, and takes no other plan’s tasks for them', () => {
    expect(plan.steps.every(({ kind }) => kind === 'step')).toBe(true);
    expect(figure('plan-areas').citation.note).toContain('not the names of the 11 key actions');
    expect(related('action-plan-2021-2023').note).toContain('not the 11 key actions');
  });
});
