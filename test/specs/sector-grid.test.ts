import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { inLanguage } from '../../src/data/language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import type { Box, Chart } from '../../src/specs/chart.ts';
import { overlaps } from '../../src/specs/place-labels.ts';
import { sectorGridRoom } from '../../src/specs/sector-grid-room.ts';
import { sectorGrid } from '../../src/specs/sector-grid.ts';
import { textWidth } from '../../src/specs/text-width.ts';
import * as sample from '../../stories/sample-sectors.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { aPlan, planJson } from '../fixtures.ts';
import { validatePlan } from '../../src/data/validate.ts';

const en = createLocale('en');

const grid = (plan: PlanPackage, options: Partial<Parameters<typeof sectorGrid>[1]> = {}, locale = en): Chart =>
  sectorGrid(inLanguage(plan, locale.tag), { width: 640, ...options }, locale);

const STYLES = {
  'panel-titles': [13, true],
  'gauge-values': [24, true],
  'row-values': [13, true],
  'row-labels': [12, false],
} as const;

/** Ink of every text, from ascenders to descenders, in the widest of fonts. */
const textBoxes = ({ spec }: Chart): readonly Box[] =>
  Object.entries(STYLES).flatMap(([layer, [size, bold]]) =>
    spec.datasets[layer]!.map(({ c0, c1, c2, c3 }): Box => {
      const width = textWidth(c2 as string, size, bold);
      const x = (c0 as number) - (c3 === 'right' ? width : 0);
      return { x, y: (c1 as number) - size * 0.75, width, height: size };
    }),
  );

const SQUARES = ['squares', 'square-hollows', 'square-rests', 'not-known-areas', 'points_named', 'points_named_rest'];

const squareBoxes = ({ spec }: Chart): readonly Box[] =>
  SQUARES.flatMap((layer) =>
    spec.datasets[layer]!.map((row): Box => {
      const [x, y, x2, y2] = [row.c0, row.c1, row.c2, row.c3] as readonly number[];
      return { x: x!, y: y!, width: x2! - x!, height: y2! - y! };
    }),
  );

/** What lies on another or outside. A tenth of a pixel is rounding. */
const faultsOf = (chart: Chart): readonly string[] => {
  const boxes = [...textBoxes(chart), ...squareBoxes(chart)];
  const { width, height } = chart.spec;
  const isOutside = (box: Box) =>
    box.x < -0.1 || box.y < -0.1 || box.x + box.width > width + 0.1 || box.y + box.height > height + 0.1;
  const smaller = ({ x, y, ...size }: Box): Box => ({
    x: x + 0.1,
    y: y + 0.1,
    width: Math.max(0.1, size.width - 0.2),
    height: size.height - 0.2,
  });
  return [
    ...boxes.filter(isOutside).map((box) => `outside: ${JSON.stringify(box)}`),
    ...boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlaps(smaller(a), smaller(b)) ? [`${JSON.stringify([a, b])}`] : [])),
    ),
  ];
};

const plans: Readonly<Record<string, PlanPackage>> = {
  shipped,
  heating: heatingPlan(),
  ...Object.fromEntries(
    Object.entries(sample).filter(
      (entry): entry is [string, PlanPackage] => typeof entry[1] !== 'function' && entry[0] !== 'withoutLists',
    ),
  ),
};

describe('sectorGrid(plan, options, locale)', () => {
  describe.each(Object.entries(plans))('of the plan %s', (_, plan) => {
    it.each([240, 288, 320, 480, 768, 1200])('lays no label and no square on another at %d px', (width) => {
      for (const locale of [en, createLocale('ur')]) expect(faultsOf(grid(plan, { width }, locale))).toEqual([]);
    });
  });

  it('never puts two lists into one grid', () => {
    const { points, spec } = grid(shipped);
    expect(new Set(points.map(({ series }) => series))).toEqual(new Set([0, 1]));
    const [first, second] = [0, 1].map((series) => points.filter((point) => point.series === series));
    expect(Math.max(...first!.map(({ band }) => band[1]))).toBeLessThan(
      Math.min(...second!.map(({ band }) => band[0])),
    );
    expect(spec.datasets.squares).toHaveLength(136);
  });

  it('draws the lists that are asked for, in that order, each once', () => {
    const ids = '5g-applications industrial-internet 5g-applications';
    const chart = grid(shipped, { sectors: ids });
    expect(chart.spec.datasets['gauge-values']!.map(({ c2 }) => c2)).toEqual(['91 of 97', '45']);
  });

  it('answers an unknown id with the ids there are', () =>
    expect(() => grid(shipped, { sectors: '6g' })).toThrow(
      'unknown-id: sectors; 6g; industrial-internet; 5g-applications',
    ));

  it('has nothing to show of a plan without lists', () =>
    expect(() => grid(aPlan())).toThrow('nothing-to-show: sectors'));

  it('draws no whole that nobody has stated', () => {
    const { datasets } = grid(shipped, { sectors: 'industrial-internet' }).spec;
    expect([datasets['square-rests'], datasets['not-known-areas']]).toEqual([[], []]);
    expect(datasets.squares).toHaveLength(45);
  });

  it('says "more than 1.2 trillion yuan", with the dollars as somebody’s', () => {
    const chart = grid(shipped, { sectors: 'industrial-internet' });
    const scale = chart.points.find(({ id }) => id === 'industrial-scale')!;
    expect(scale.lines.slice(0, 2)).toEqual([
      'more than 1,200,000,000,000 yuan',
      'about 166.9 billion US dollars, as converted by UrduPoint / Pakistan Point News (citing CGTN)',
    ]);
    expect(chart.table.rows.find(({ key }) => key === 'industrial-scale')!.cells[0]!.value).toBe(1_200_000_000_000);
  });

  it('counts by the latest figure that was measured, and tells the earlier ones in the table', () => {
    const chart = grid(sample.recounted);
    expect(chart.spec.datasets['gauge-values']!.map(({ c2 }) => c2)).toEqual(['23 of 40']);
    expect(chart.table.rows.map(({ key, cells }) => [key, cells[0]!.text])).toEqual([
      ['connected-2021', '12 trades'],
      ['connected-2023', 'about 19 trades'],
      ['connected-2024', '23 trades'],
      ['connected-2026', '30 trades, forecast'],
      ['all', '40 trades'],
    ]);
  });

  it('takes a forecast for no count', () => {
    const chart = grid(sample.neverCounted);
    expect(chart.summary).toMatch(/: not known; /);
    expect(chart.spec.datasets['not-known-areas']).toHaveLength(40);
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['connected-2026', 'all']);
  });

  it('means each named sector by itself, and the others as one number', () => {
    const { points } = grid(sample.someNamed);
    expect(points.map(({ label }) => label.split(', ')[0])).toEqual([
      'Bakeries',
      'Laundries',
      'Breweries',
      '21 trades',
    ]);
    // No point of the grid belongs to two.
    const areas = points.flatMap((point) => point.areas!);
    for (const [i, a] of areas.entries()) for (const b of areas.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
  });

  it('draws a thousand named sectors as two hundred squares, and names all of them in the table', () => {
    const chart = grid(sample.thousandNamed, { width: 320 });
    expect(chart.spec.datasets.squares).toHaveLength(200);
    expect(chart.points).toHaveLength(1);
    expect(chart.table.rows).toHaveLength(1001);
    expect(chart.table.rows.at(-1)!.header).toBe('Trade number 1000');
  });

  it('draws twelve lists of a plan with more, and says how many are left; any by its id', () => {
    const chart = grid(sample.manyLists);
    expect(chart.spec.datasets['gauge-values']).toHaveLength(12);
    expect(chart.notes.at(-1)).toBe('3 more lists of sectors in this plan are not shown.');
    expect(chart.summary).toMatch(/ 10 more lists\.$/);
    expect(grid(sample.manyLists, { sectors: 'list-14' }).title).toBe('List 15');
  });

  it('takes "all" for no hedge', () => {
    const { spec, notes } = grid(sample.withLists({ count: { value: 12, qualifier: 'all' }, outOf: { value: 12 } }));
    expect([spec.datasets.squares!.length, spec.datasets['square-hollows']!.length]).toEqual([12, 0]);
    expect(notes).toEqual(['One square is one sector.']);
  });

  it('draws more sectors than there are said to be as they are stated', () => {
    const { spec } = grid(sample.withLists({ count: { value: 60 }, outOf: { value: 52 } }));
    expect([spec.datasets.squares!.length, spec.datasets['square-rests']!.length]).toEqual([60, 0]);
  });

  it.each([-3, 4.5, 1e18])('draws a count that nobody would expect: %d', (value) => {
    const { spec } = grid(sample.withLists({ count: { value }, outOf: { value: 1e18 } }), { width: 240 });
    expect(JSON.stringify([spec.height, spec.datasets])).not.toMatch(/null|NaN|Infinity/);
  });
});

it.each([240, 288, 320, 360, 390, 440, 480, 640, 768, 930, 1200])(
  'sectorGridRoom(lists, %d) is about that of the shipped plan, with its words and sources',
  (width) => {
    for (const [lists, options] of [
      [2, {}],
      [1, { sectors: 'industrial-internet' }],
    ] as const) {
      const { height } = grid(shipped, { ...options, width }).spec;
      expect(sectorGridRoom(lists, width) - height).toBeGreaterThan(220);
      expect(sectorGridRoom(lists, width) - height).toBeLessThan(550);
    }
  },
);

describe('a list of sectors', () => {
  const list = { id: 'trades', label: 'Trades', named: [] };
  const problems = (one: object) => () => validatePlan({ ...planJson(), sectors: [one] });

  it('is counted by a figure or by a statistic, and not by both', () => {
    const expected = /sectors\[0\]: expected either "count" or "statistic"/;
    expect(problems(list)).toThrow(expected);
    expect(problems({ ...list, count: 'a', statistic: 'b' })).toThrow(expected);
  });

  it('refers to figures that there are', () =>
    expect(problems({ ...list, count: 'a', outOf: 'b', scale: 'c' })).toThrow(/sectors\[0\]\.count.*outOf.*scale/));
});
