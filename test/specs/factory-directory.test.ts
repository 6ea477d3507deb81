import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import { validatePlan } from '../../src/data/validate.ts';
import type { Box, Chart } from '../../src/specs/chart.ts';
import { factoryDirectory } from '../../src/specs/factory-directory.ts';
import { overlaps } from '../../src/specs/place-labels.ts';
import * as sample from '../../stories/sample-directories.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { labelBoxes, labelProblems } from './label-boxes.ts';

const en = createLocale('en');

const directory = (
  plan: PlanPackage,
  options: Partial<Parameters<typeof factoryDirectory>[1]> = {},
  locale = en,
): Chart => factoryDirectory(inLanguage(plan, locale.tag), { width: 640, ...options }, locale);

const listOf = (entries: readonly object[], batches: readonly object[] = []) =>
  validatePlan({ ...sample.directoryJson({}), directory: { ...LIST, entries, batches } });
const LIST = { id: 'shops', label: 'Shops', citation: { source: 'sample' } };

const textsIn = ({ spec }: Chart) =>
  Object.values(spec.datasets).flatMap((rows) => rows.flatMap(({ c2 }) => (typeof c2 === 'string' ? [c2] : [])));
const labelsOf = ({ points }: Chart) => points.map(({ lines }) => lines[0]);
const namesOf = ({ table }: Chart) => table.rows.map(({ header }) => header);
const widthsIn = ({ spec }: Chart, layer: string) =>
  spec.datasets[layer]!.map(({ c0, c2 }) => Math.round((c2 as number) - (c0 as number)));

describe('factoryDirectory(plan, options, locale) of a directory without a list', () => {
  it('draws each batch by its number, on one scale', () => {
    const chart = directory(shipped, { width: 400 });
    const [first, second, third] = widthsIn(chart, 'points_full');
    expect(first! / third!).toBeCloseTo(300 / 560, 2);
    expect(second! / third!).toBeCloseTo(400 / 560, 2);
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['300', '400', '560', 'Nov 12, 2023']));
  });

  it('says who announced it, what was counted over all of it, and by whom it is owned', () => {
    const { points } = directory(shipped);
    expect(points.map(({ id }) => id)).toEqual([
      'first-5g-factory-directory',
      'directory-2023',
      'directory-2024',
      'directory-2025',
      'directory-sectors-2023',
      'directory-sectors-2025',
      'listed-factories-private',
      'listed-factories-central-soe',
      'listed-factories-other-soe',
      'listed-factories-state-controlled',
      'listed-factories-foreign',
      'listed-factories-joint-venture',
    ]);
    expect(points[2]!.lines).toEqual([
      '5G factory directory of 2024',
      '400',
      '2024',
      'Pakistan Today (citing China Media Group)',
      'Computed: 700 in the directories of both years, less the 300 of the first.',
    ]);
  });

  it('hatches that nobody says which they are, in words', () => {
    const chart = directory(shipped);
    expect(chart.spec.datasets['not-known-areas']).toHaveLength(1);
    expect(textsIn(chart).join(' ')).toContain('not known: no source here lists them.');
    expect(chart.summary).toBe(
      '3 batches are known by number: 300 in November 2023, 400 in 2024, 560 in 2025. No source here names what is listed.',
    );
  });

  it('hatches a batch whose number is not known, and draws no bar for zero but its line', () => {
    const chart = directory(sample.everyState);
    expect(chart.spec.datasets['unknown-bars']).toHaveLength(1);
    expect(textsIn(chart)).toContain('not known');
    expect(chart.table.rows.map(({ header, cells }) => [header, cells[0]!.text]).slice(2, 5)).toEqual([
      ['Third list', '12–20'],
      ['Fourth list', '0'],
      ['Fifth list', 'not known'],
    ]);
  });

  it('keeps the hedges, in the picture, in the table and in a note', () => {
    const chart = directory(sample.everyState);
    expect(textsIn(chart)).toEqual(expect.arrayContaining(['nearly 40%', 'about 62%']));
    expect(chart.table.rows.find(({ key }) => key === 'families')!.cells[0]).toMatchObject({
      text: 'about 62%',
      value: 62,
    });
    expect(chart.notes).toContain('Hollow bar: the source hedges the number (about …).');
  });

  it('says so where nothing at all is listed yet', () => {
    const chart = directory(sample.announcedOnly);
    expect(chart.summary).toBe('Nothing is listed yet, as far as the sources here say.');
    expect(labelsOf(chart)).toEqual(['The town will list its repair workshops']);
  });

  it('cites a source for every row of its table', () => {
    for (const plan of [shipped, sample.everyState])
      for (const { cells } of directory(plan).table.rows) expect(cells[0]!.source).toBeGreaterThan(0);
  });
});

describe('factoryDirectory(plan, options, locale) of a list', () => {
  const FOUR = listOf(
    [
      { name: 'Zebra', area: 'North', sector: 'Tea', batch: 'b' },
      { name: 'Café Ánchor', organisation: 'Alma', area: 'South', batch: 'a' },
      { name: 'Shop 10', area: 'North' },
      { name: 'Shop 9', sector: 'Tea', batch: 'a' },
    ],
    [
      { id: 'b', label: 'Batch 2', count: 1, citation: { source: 'second' } },
      { id: 'a', label: 'Batch 1', count: 40, citation: { source: 'sample' } },
    ],
  );

  it('counts its entries in bars, the most first, those of which it is not known last', () => {
    const chart = directory(FOUR);
    expect(labelsOf(chart)).toEqual(['North', 'South', 'not known']);
    expect(chart.points[0]!.lines).toEqual(['North', '2 entries', 'Made-up data, to show a state']);
    expect(chart.spec.datasets.points_full).toHaveLength(2);
    expect(chart.spec.datasets['unknown-bars']).toHaveLength(1);
    expect(chart.summary).toBe('All 4 entries. Most: North, 2.');
  });

  it('counts by what it is asked to, and offers what there is', () => {
    const chart = directory(FOUR, { by: 'batch' });
    expect(labelsOf(chart)).toEqual(['Batch 1', 'Batch 2', 'not known']);
    expect(chart.choice!.answers.map(({ value }) => value)).toEqual(['area', 'sector', 'batch']);
    expect(directory(sample.namesOnly).choice).toBeUndefined();
  });

  it('filters its table by each field, and by that it is not known', () => {
    expect(namesOf(directory(FOUR, { area: 'North' }))).toEqual(['Zebra', 'Shop 10']);
    expect(namesOf(directory(FOUR, { sector: 'not-known' }))).toEqual(['Café Ánchor', 'Shop 10']);
    expect(namesOf(directory(FOUR, { batch: 'a', sector: 'Tea' }))).toEqual(['Shop 9']);
  });

  it('finds words in any field, whatever their case and accents, and all of them', () => {
    expect(namesOf(directory(FOUR, { search: 'cafe ANCHOR' }))).toEqual(['Café Ánchor']);
    expect(namesOf(directory(FOUR, { search: 'alma south' }))).toEqual(['Café Ánchor']);
    expect(namesOf(directory(FOUR, { search: 'batch 1' }))).toEqual(['Café Ánchor', 'Shop 9']);
    expect(directory(FOUR, { search: 'nowhere' }).summary).toBe('0 of 4 entries match “nowhere”.');
  });

  it('counts what is found; beside the bar that was chosen, the others stay', () => {
    expect(labelsOf(directory(FOUR, { search: 'tea' }))).toEqual(['North', 'not known']);
    const chosen = directory(FOUR, { area: 'North' });
    expect(labelsOf(chosen)).toEqual(['North', 'South', 'not known']);
    expect(chosen.spec.datasets.points_full).toHaveLength(1);
    expect(chosen.spec.datasets.points_rest).toHaveLength(2);
    expect(chosen.points.map(({ asks }) => asks)).toEqual([
      { area: 'North' },
      { area: 'South' },
      { area: 'not-known' },
    ]);
  });

  it('sorts by every column: numbers as numbers, batches as they are listed, the unknown last either way', () => {
    expect(namesOf(directory(FOUR, { sort: 'name' }))).toEqual(['Café Ánchor', 'Shop 9', 'Shop 10', 'Zebra']);
    expect(namesOf(directory(FOUR, { sort: 'name-descending' }))[0]).toBe('Zebra');
    expect(namesOf(directory(FOUR, { sort: 'batch' }))).toEqual(['Zebra', 'Café Ánchor', 'Shop 9', 'Shop 10']);
    expect(namesOf(directory(FOUR, { sort: 'area-descending' }))).toEqual([
      'Café Ánchor',
      'Zebra',
      'Shop 10',
      'Shop 9',
    ]);
    expect(directory(FOUR, { sort: 'batch-descending' }).table.order).toEqual({ column: 'batch', isDescending: true });
  });

  it('names the source of each entry: that of its batch, else that of the directory', () => {
    const { table, sources } = directory(FOUR);
    const publishers = table.rows.map(
      ({ source }) => sources.find(({ number }) => number === source)!.source.publisher,
    );
    expect(publishers).toEqual([
      'More made-up data',
      'Made-up data, to show a state',
      'Made-up data, to show a state',
      'Made-up data, to show a state',
    ]);
  });

  it('says where fewer are listed than were announced', () => {
    expect(directory(FOUR).notes).toEqual(['Batch 1: 40 announced, 2 of them in this list.']);
  });

  it('answers a filter that no entry passes with those there are', () => {
    expect(() => directory(FOUR, { area: 'East' })).toThrow('bad-option: area; choice; East; North; South; not-known');
    expect(() => directory(FOUR, { sort: 'colour' })).toThrow('bad-option');
    expect(() => directory(sample.withoutDirectory)).toThrow('nothing-to-show: directory');
  });

  it('joins the smallest of many kinds in one bar, and keeps the one that was chosen', () => {
    const chart = directory(sample.tenThousand);
    const counts = chart.points.map(({ lines }) => Number(lines[1]!.replaceAll(/\D/g, '')));
    expect(chart.points).toHaveLength(14);
    expect(labelsOf(chart)).toContain('19 others');
    expect(counts.reduce((a, b) => a + b)).toBe(10_000);
    // They are no kind of their own: a bar would be the longest of all.
    expect(widthsIn(chart, 'points_rest')).toEqual([1]);
    const chosen = directory(sample.tenThousand, { area: 'Station quarter 28' });
    expect(labelsOf(chosen)).toContain('Station quarter 28');
    expect(chosen.spec.datasets.points_full).toHaveLength(1);
  });

  it('means a sector by the id that the plan has for it elsewhere', () => {
    const plan = validatePlan({
      ...sample.directoryJson({}),
      directory: {
        ...LIST,
        batches: [],
        entries: [
          { name: 'A', sector: 'Tea' },
          { name: 'B', sector: 'Ink' },
        ],
      },
      figures: [{ id: 'n', label: 'Sectors', value: 2, unit: 'sectors', citation: { source: 'sample' } }],
      sectors: [
        {
          id: 'trades',
          label: 'Trades',
          count: 'n',
          named: [{ id: 'tea', label: 'Tea', citation: { source: 'sample' } }],
        },
      ],
    });
    expect(directory(plan).points.map(({ id }) => id)).toEqual(['tea', 'shops--1-Ink']);
  });
});

const barBoxes = ({ spec }: Chart): readonly Box[] =>
  ['points_full', 'points_rest', 'points_hollow', 'bar-hollows'].flatMap((layer) =>
    spec.datasets[layer]!.map((row): Box => {
      const [x, y, x2, y2] = [row.c0, row.c1, row.c2, row.c3] as readonly number[];
      return { x: x!, y: y!, width: x2! - x!, height: y2! - y! };
    }),
  );

/** Words that lie on others, on a bar, or outside. */
const faultsOf = (chart: Chart): readonly string[] => {
  const bars = barBoxes(chart);
  const onBars = labelBoxes(chart).filter((label) => bars.some((bar) => overlaps(label, bar)));
  return [...labelProblems(chart), ...onBars.map(({ text }) => `“${text}” on a bar`)];
};

const plans: Readonly<Record<string, PlanPackage>> = {
  shipped,
  heating: heatingPlan(),
  ...Object.fromEntries(
    Object.entries(sample).filter(
      (entry): entry is [string, PlanPackage] => typeof entry[1] !== 'function' && entry[0] !== 'withoutDirectory',
    ),
  ),
};

describe.each(Object.entries(plans))('factoryDirectory(plan, options, locale) of the plan %s', (_, plan) => {
  it.each([240, 288, 320, 480, 639, 640, 768, 1200])('lays no word on another, nor on a bar, at %d px', (width) => {
    for (const locale of [en, createLocale('zh-Hans'), createLocale('ur')])
      expect(faultsOf(directory(plan, { width }, locale))).toEqual([]);
  });
});
