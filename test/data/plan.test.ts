import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/data/dates.ts';
import { inLanguage } from '../../src/data/language.ts';
import { plan as published } from '../../src/data/plan.ts';
import type { Citation } from '../../src/data/schema.ts';
import { statisticById } from '../../src/data/select.ts';

const plan = inLanguage(published, 'en');
const documentOf = (file: string) => readFileSync(new URL(`../../seeds/documents/${file}`, import.meta.url), 'utf8');

/** Every citation of the plan, with the path that leads to it. */
const citations = (value: unknown, path = ''): { path: string; citation: Citation }[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'citation' ? [{ path, citation: item as Citation }] : citations(item, `${path}/${key}`),
  );
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
    const cited = citations(plan);
    const figures = [
      ...plan.figures,
      ...plan.targets,
      ...plan.statistics.flatMap(({ observations }) => observations),
      plan.declared.actions,
      plan.declared.measures,
    ];
    for (const figure of figures) expect(figure?.citation.source, figure?.id).toBeTruthy();
    const used = new Set(cited.map(({ citation }) => citation.source));
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

  it('has four statistics in order of time, none later than its own date', () => {
    expect(plan.statistics.map(({ id }) => id)).toEqual(['base-stations', 'users', 'base-station-share', 'projects']);
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
});
