/**
 * Made-up plans with directories of other kinds than the shipped one's. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

const citation = { source: 'sample' };

type DirectoryInput = NonNullable<PlanInput['directory']>;
type EntryInput = NonNullable<DirectoryInput['entries']>[number];

/** A directory with what else a plan may have. */
export const directoryJson = (directory: Partial<DirectoryInput>, parts: Partial<PlanInput> = {}): PlanInput => ({
  format: 'plan-charts/1',
  id: 'sample',
  title: 'Town plan (made-up data)',
  language: 'en',
  asOf: '2025-01-01',
  sources: [
    { id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' },
    { id: 'second', publisher: 'More made-up data', url: 'https://example.org/2' },
  ],
  directory: {
    id: 'workshops',
    label: 'Repair workshops of the town (made-up data)',
    batches: [],
    citation,
    ...directory,
  },
  ...parts,
});

const plan = (...given: Parameters<typeof directoryJson>): PlanPackage => validatePlan(directoryJson(...given));

const AREAS = ['Old town', 'Harbour', 'Hill', 'Mill quarter', 'Station quarter', 'Meadows', 'Bridge end', 'West gate'];
const SECTORS = ['Bicycles', 'Shoes', 'Clocks', 'Radios', 'Furniture', 'Stoves'];
const NAMES = ['Anchor', 'Beacon', 'Compass', 'Dovetail', 'Ember', 'Ferrule', 'Gimlet', 'Hinge', 'Inlay', 'Joint'];

const batches = [
  { id: 'first', label: 'First list', date: '2023-11', count: 30, citation },
  { id: 'second', label: 'Second list', date: '2024', count: 18, citation: { source: 'second' } },
];

/** Spread unevenly, as places are, and the same each time. */
const spread = <T>(all: readonly T[], i: number): T => all[Math.floor(all.length * ((i * 0.618_034) % 1) ** 2)]!;

/** @param areas So many, the most of them with a few entries only. */
const entries = (count: number, areas: readonly string[] = AREAS): EntryInput[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${spread(NAMES, i * 7)} Workshop ${i + 1}`,
    ...(i % 4 === 0 ? {} : { organisation: `${spread(NAMES, i * 3)} & Daughters` }),
    ...(i % 11 === 5 ? {} : { area: spread(areas, i) }),
    ...(i % 9 === 7 ? {} : { sector: spread(SECTORS, i * 5) }),
    batch: i < (count * 5) / 8 ? 'first' : 'second',
  }));

export const listed = plan({ batches, entries: entries(48) });

/** As many as a country may have, in 31 areas. */
export const tenThousand = plan({
  batches: [
    { ...batches[0]!, count: 6250 },
    { ...batches[1]!, count: 3750 },
  ],
  entries: entries(
    10_000,
    Array.from({ length: 31 }, (_, i) => `${AREAS[i % AREAS.length]!}${i < AREAS.length ? '' : ` ${i}`}`),
  ),
});

/** Names, and nothing else of any of them. */
export const namesOnly = plan({ entries: NAMES.map((name) => ({ name })) });

export const oneEntry = plan({ batches, entries: entries(1) });

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';

export const longWords = plan({
  label: `Repair workshops of the ${LONG} (made-up data)`,
  batches: [{ ...batches[0]!, label: `List of the ${LONG}` }],
  entries: entries(12).map((entry, i) => ({
    ...entry,
    name: `${entry.name} ${LONG}`,
    area: `${LONG} ${i % 3}`,
    batch: 'first',
  })),
});

/** Announced, and nothing more. */
export const announcedOnly = plan(
  { announcedBy: 'announced' },
  { events: [{ id: 'announced', label: 'The town will list its repair workshops', kind: 'planned', citation }] },
);

/** Batches as a range, as zero and as not known; figures that are hedged or in percent; two ways to divide the whole. */
export const everyState = plan(
  {
    batches: [
      ...batches,
      { id: 'third', label: 'Third list', date: '2024-12', count: [12, 20], citation },
      { id: 'fourth', label: 'Fourth list', count: 0, citation },
      { id: 'fifth', label: 'Fifth list', date: '2026', count: null, citation: { source: 'second' } },
    ],
    figures: ['share', 'owners'],
    breakdowns: ['by-owner', 'by-size'],
  },
  {
    figures: [
      {
        id: 'share',
        label: 'Workshops that take apprentices',
        value: 40,
        unit: 'percent',
        qualifier: 'nearly',
        asOf: '2024',
        citation,
      },
      { id: 'owners', label: 'Owners', value: null, unit: 'owners', citation },
    ],
    breakdowns: [
      {
        id: 'by-owner',
        label: 'Workshops by owner',
        unit: 'percent',
        parts: [
          { id: 'families', label: 'Families', value: 62, qualifier: 'about', citation },
          { id: 'cooperatives', label: 'Cooperatives', value: 38, qualifier: 'about', citation },
        ],
      },
      {
        id: 'by-size',
        label: 'Workshops by size',
        unit: 'workshops',
        asOf: '2024',
        parts: [
          { id: 'alone', label: 'One person', value: 31, citation },
          {
            id: 'several',
            label: 'Several people',
            value: [15, 19],
            qualifier: 'range',
            citation: { source: 'second' },
          },
        ],
      },
    ],
  },
);

export const withoutDirectory = validatePlan({ ...directoryJson({}), directory: undefined });
