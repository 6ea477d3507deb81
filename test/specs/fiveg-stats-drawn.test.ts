import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { toCSV, toJSON } from '../../src/render/export.ts';
import { fivegStatsChart } from '../../src/specs/fiveg-stats-chart.ts';
import type { Chart } from '../../src/specs/chart.ts';
import type { PlanInput } from '../../src/data/schema.ts';
import { aPlan, statistic } from '../fixtures.ts';

type Observations = NonNullable<PlanInput['statistics']>[number]['observations'];

/** The day so many days after the first of 1900. */
const day = (i: number): string => new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10);

/** A figure a day. */
const daily = (count: number, partsOf: (i: number) => object = () => ({})): Observations =>
  Array.from({ length: count }, (_, i) => ({
    id: `figure-${i}`,
    asOf: day(i),
    value: 1_000 + ((i * 7_919) % 541),
    citation: { source: 'gazette' },
    ...partsOf(i),
  }));

const chartOf = (observations: Observations, options: { width?: number; highlight?: string } = {}): Chart =>
  fivegStatsChart(
    aPlan({ statistics: [{ ...statistic('counted', []), observations }] }),
    { width: 640, statistics: 'counted', ...options },
    createLocale('en'),
  );

const idsOf = (chart: Chart): ReadonlySet<string> => new Set(chart.points.map(({ id }) => id));
const rowsIn = (chart: Chart): number => Object.values(chart.spec.datasets).reduce((all, rows) => all + rows.length, 0);

describe('fivegStatsChart(plan, options, locale), of more figures than pixels', () => {
  it('draws the highest, the lowest, the first, the last and the highlighted one', () => {
    const peaks = new Map([
      [4_321, 9_000],
      [12_345, 2],
    ]);
    const value = (i: number) => ({ value: peaks.get(i) ?? 1_000 + ((i * 7_919) % 541) });
    const chart = chartOf(daily(20_000, value), { highlight: day(7_777) });
    const drawn = idsOf(chart);
    for (const i of [0, 4_321, 7_777, 12_345, 19_999]) expect([i, drawn.has(`figure-${i}`)]).toEqual([i, true]);
    expect(chart.points.at(-1)!.label).toContain(`${drawn.size} of ${drawn.size}`);
  });

  it('says that it does, and how many there are', () => {
    const [note] = chartOf(daily(20_000)).notes;
    expect(note).toMatch(/^Points: \d{3} of 20,000 values\./);
    expect(chartOf(daily(100)).notes.join()).not.toContain('Points:');
  });

  it('draws what is hedged, forecast or a range among thousands that are not', () => {
    const odd = new Map<number, object>([
      [3_000, { qualifier: 'about' }],
      [6_000, { obsStatus: 'provisional' }],
      [9_000, { value: [900, 1_700], qualifier: 'range' }],
    ]);
    const chart = chartOf(daily(20_000, (i) => odd.get(i) ?? (i > 19_000 ? { obsStatus: 'forecast' } : {})));
    const drawn = idsOf(chart);
    for (const i of [3_000, 6_000, 9_000, 19_000, 19_001]) expect([i, drawn.has(`figure-${i}`)]).toEqual([i, true]);
    expect(chart.spec.datasets['range-rules']).toHaveLength(1);
    expect(chart.spec.datasets.forecast!.length).toBeGreaterThan(1);
  });

  it.each([
    ['a figure each day', () => ({})],
    ['every second one not known', (i: number) => (i % 2 ? {} : { value: null })],
    ['every third one not known', (i: number) => (i % 3 ? {} : { value: null })],
    ['every second one a range', (i: number) => (i % 2 ? {} : { value: [i, i + 5], qualifier: 'range' })],
    ['every second one a forecast', (i: number) => (i % 2 ? {} : { obsStatus: 'forecast' })],
    ['none of them known', () => ({ value: null })],
    ['all of one day', () => ({ asOf: '2000-01-01' })],
  ])('gives the engine no more than a picture can show: %s', (_, partsOf) => {
    const chart = chartOf(daily(20_000, partsOf));
    expect(rowsIn(chart)).toBeLessThan(640 * 4 * 3);
    expect(chart.points.length).toBeLessThan(640 * 3);
  });

  it('hatches where a value is not known, in the midst of thousands that are', () => {
    const [gap, ...others] = chartOf(daily(20_000, (i) => (i === 10_000 ? { value: null } : {}))).spec.datasets[
      'not-known-areas'
    ]!;
    expect(others).toEqual([]);
    expect(Number(gap!.c2) - Number(gap!.c0)).toBeCloseTo(8, 1);
  });

  it('keeps every figure in the table and in the files', () => {
    const chart = chartOf(daily(5_000));
    expect(chart.table.rows).toHaveLength(5_000);
    expect(chart.table.rows[2_500]).toMatchObject({
      key: day(2_500),
      cells: [{ value: 1_000 + ((2_500 * 7_919) % 541) }],
    });
    expect(toCSV(chart).split('\r\n')).toHaveLength(5_001);
    expect((JSON.parse(toJSON(chart)) as Chart).table.rows.at(-1)!.key).toBe(day(4_999));
  });

  it('points at the mark that it draws, whatever the series', () =>
    fc.assert(
      fc.property(
        // A smaller series would say nothing: it is drawn whole.
        fc.noShrink(
          fc.array(
            fc.record({
              value: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant(null)),
              obsStatus: fc.constantFrom('final', 'forecast', 'provisional'),
              qualifier: fc.constantFrom('exactly', 'about'),
            }),
            { minLength: 1_500, maxLength: 1_800, size: 'max' },
          ),
        ),
        fc.constantFrom(240, 640),
        (figures, width) => {
          const chart = chartOf(
            daily(figures.length, (i) => figures[i]!),
            { width },
          );
          const layers = group(chart.points, ({ layer }) => layer);
          for (const [layer, points] of layers)
            expect(points.map(({ row }) => row)).toEqual(chart.spec.datasets[layer]!.map((_, i) => i));
          const values = figures.flatMap(({ value }) => value ?? []);
          const drawn = new Map(chart.points.map(({ id }) => [id, figures[Number(id.split('-')[1])]!.value!]));
          expect(Math.min(...drawn.values())).toBe(Math.min(...values));
          expect(Math.max(...drawn.values())).toBe(Math.max(...values));
        },
      ),
      { seed: 2030, numRuns: 10 },
    ));
});
