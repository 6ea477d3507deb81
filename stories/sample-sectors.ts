/**
 * Made-up lists of sectors for the states that the shipped plan does not have. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

type FigureInput = NonNullable<PlanInput['figures']>[number];
type ListInput = NonNullable<PlanInput['sectors']>[number];
type ObservationInput = NonNullable<PlanInput['statistics']>[number]['observations'][number];

interface Parts {
  readonly label?: string;
  readonly count?: Partial<FigureInput>;
  readonly outOf?: Partial<FigureInput>;
  readonly scale?: Partial<FigureInput>;
  readonly named?: readonly string[];
  readonly namedRest?: readonly string[];
}

const citation = { source: 'sample' };

const figure = (id: string, label: string, parts: Partial<FigureInput>): FigureInput => ({
  id,
  label,
  value: null,
  unit: 'trades',
  asOf: '2024-12',
  citation,
  ...parts,
});

const idOf = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 90);

const namedOf = (labels: readonly string[], reached: boolean): ListInput['named'] =>
  labels.map((label, i) => ({ id: `${idOf(label)}-${i}`, label, reached, citation }));

/** A plan with these lists, each with the figures that it rests on. */
export const withLists = (...lists: readonly Parts[]): PlanPackage =>
  validatePlan({
    format: 'plan-charts/1',
    id: 'sample',
    title: 'Sample plan (made-up data)',
    language: 'en',
    asOf: '2025-06-30',
    sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
    figures: lists.flatMap(({ count, outOf, scale }, i) => [
      figure(`count-${i}`, 'Trades with a heat connection', count ?? {}),
      ...(outOf ? [figure(`all-${i}`, 'Trades in the town', outOf)] : []),
      ...(scale ? [figure(`scale-${i}`, 'Turnover of the heat trade', { unit: 'crowns', ...scale })] : []),
    ]),
    sectors: lists.map(({ label, outOf, scale, named = [], namedRest = [] }, i) => ({
      id: `list-${i}`,
      label: label ?? 'Trades with a heat connection (made-up data)',
      count: `count-${i}`,
      ...(outOf ? { outOf: `all-${i}` } : {}),
      ...(scale ? { scale: `scale-${i}` } : {}),
      named: [...namedOf(named, true), ...namedOf(namedRest, false)],
    })),
  });

/** A plan whose list is counted again and again. */
export const counted = (observations: readonly Omit<ObservationInput, 'id' | 'citation'>[]): PlanPackage =>
  validatePlan({
    format: 'plan-charts/1',
    id: 'sample',
    title: 'Sample plan (made-up data)',
    language: 'en',
    asOf: '2025-06-30',
    sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
    figures: [figure('all', 'Trades in the town', { value: 40 })],
    statistics: [
      {
        id: 'connected',
        label: 'Trades with a heat connection (made-up data)',
        unit: 'trades',
        observations: observations.map((one) => ({ id: `connected-${one.asOf}`, citation, ...one })),
      },
    ],
    sectors: [
      {
        id: 'trades',
        label: 'Trades with a heat connection (made-up data)',
        statistic: 'connected',
        outOf: 'all',
        named: [],
      },
    ],
  });

const trades = ['Bakeries', 'Laundries', 'Breweries', 'Swimming baths', 'Greenhouses', 'Hospitals', 'Schools'];

export const someNamed = withLists({ count: { value: 21 }, named: trades.slice(0, 3) });
export const allNamed = withLists({
  count: { value: 7 },
  outOf: { value: 12 },
  named: trades,
  namedRest: ['Tanneries', 'Foundries', 'Brickworks', 'Sawmills', 'Dairies'],
});
export const hedged = withLists({ count: { value: 30, qualifier: 'more-than' }, outOf: { value: 52 } });
export const about = withLists({ count: { value: 30, qualifier: 'about' }, outOf: { value: 52 } });
export const range = withLists({
  count: { value: [18, 26], qualifier: 'range' },
  outOf: { value: 40 },
  named: trades.slice(0, 2),
});
export const provisional = withLists({ count: { value: 33, obsStatus: 'provisional' }, outOf: { value: 52 } });
export const disputed = withLists({
  count: { value: 33, disputed: { reason: 'the guild counts 28' } },
  outOf: { value: 52 },
});
export const hedgedWhole = withLists({ count: { value: 33 }, outOf: { value: 50, qualifier: 'nearly' } });
export const unknown = withLists({ count: { value: null }, outOf: { value: 52 } });
export const unknownAtAll = withLists({ count: { value: null } });
export const none = withLists({ count: { value: 0 }, outOf: { value: 12 } });
export const one = withLists({ count: { value: 1 } });
export const many = withLists({ count: { value: 160 }, outOf: { value: 194 } });
export const thousand = withLists({ count: { value: 911 }, outOf: { value: 1000 } });
export const thousandNamed = withLists({
  count: { value: 1000 },
  named: Array.from({ length: 1000 }, (_, i) => `Trade number ${i + 1}`),
});
export const longWords = withLists({
  label: `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3).slice(0, 200)}`,
  count: { value: 14, unit: 'w'.repeat(200) },
  outOf: { value: 20, unit: 'x'.repeat(200) },
  scale: { value: 1_200_000, qualifier: 'more-than', label: 'y'.repeat(200) },
  named: ['n'.repeat(200), 'Bakeries'],
});
export const manyLists = withLists(
  ...Array.from({ length: 15 }, (_, i) => ({ label: `List ${i + 1}`, count: { value: 3 + i } })),
);
export const withScale = withLists({
  count: { value: 21 },
  outOf: { value: 30 },
  scale: {
    value: 64_000_000,
    qualifier: 'about',
    conversion: { value: 5_800_000, qualifier: 'about', unit: 'euros', by: 'sample' },
  },
});
export const recounted = counted([
  { asOf: '2021', value: 12 },
  { asOf: '2023', value: 19, qualifier: 'about' },
  { asOf: '2024', value: 23 },
  { asOf: '2026', value: 30, obsStatus: 'forecast' },
]);
export const neverCounted = counted([{ asOf: '2026', value: 30, obsStatus: 'forecast' }]);
export const withoutLists = withLists();
