/**
 * Made-up plans with networks of other kinds than the shipped one's. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

const citation = { source: 'sample' };

type NetworkInput = NonNullable<PlanInput['networks']>[number];

/** Networks with what else a plan may have. */
export const networksJson = (
  networks: readonly (Partial<NetworkInput> & Pick<NetworkInput, 'id' | 'label'>)[],
  parts: Partial<PlanInput> = {},
): PlanInput => ({
  format: 'plan-charts/1',
  id: 'sample',
  title: 'Town plan (made-up data)',
  language: 'en',
  asOf: '2025-01-01',
  sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
  networks: networks.map((network) => ({ kind: 'external', citation, ...network })),
  ...parts,
});

const plan = (...given: Parameters<typeof networksJson>): PlanPackage => validatePlan(networksJson(...given));

/** Operators and places of several networks, a network that lacks one side, one that lacks both. */
export const shared = plan(
  [
    {
      id: 'heat',
      label: 'District heating network',
      kind: 'zone',
      operators: ['Example Works', 'Harbour Energy'],
      connects: ['Old town', 'Harbour', 'Hill'],
      step: 'heat',
    },
    {
      id: 'cold',
      label: 'Cooling loop',
      kind: 'private',
      operators: ['Harbour Energy'],
      connects: ['Hospital', 'Harbour'],
      step: 'cold',
    },
    { id: 'fibre', label: 'Fibre ring', operators: ['Example Works', 'Town Cable'], connects: ['Schools', 'Hospital'] },
    { id: 'bus', label: 'Depot network', kind: 'internal', operators: ['Town Buses'] },
    { id: 'sensors', label: 'Sensor network of the parks', kind: 'platform', connects: ['Parks'] },
    { id: 'desk', label: 'Shared help desk', kind: 'platform', step: 'desk' },
  ],
  {
    steps: [
      { id: 'heat', label: 'Renew the pipes of the district heating network', citation },
      { id: 'cold', label: 'Build a cooling loop along the quay', citation },
      { id: 'desk', label: 'Open one help desk for all networks', citation },
    ],
    targets: [
      {
        id: 'dwellings',
        label: 'Dwellings connected',
        operator: 'at-least',
        value: 24_000,
        unit: 'dwellings',
        deadline: '2030',
        action: 'heat',
        citation,
      },
      {
        id: 'losses',
        label: 'Heat lost on the way',
        operator: 'less-than',
        value: 8,
        unit: 'percent',
        deadline: '2028-06',
        action: 'heat',
        citation,
      },
      {
        id: 'calls',
        label: 'Calls answered within a minute',
        operator: 'at-least',
        value: 90,
        unit: 'percent',
        action: 'desk',
        citation,
      },
      {
        id: 'quiet',
        label: 'Noise of the cooling loop',
        operator: 'at-most',
        value: null,
        statedAs: 'hardly a sound',
        action: 'cold',
        citation,
      },
    ],
  },
);

const OPERATORS = ['Northern Telecom', 'Valley Mobile', 'Coast Networks', 'Town Cable', 'Rail Net', 'Example Works'];
const PLACES = ['mines', 'ports', 'hospitals', 'schools', 'chemical zones', 'power stations', 'cloud platforms'];

/** Networks by the dozen, which share operators and places. */
export const many = (count: number): PlanPackage =>
  plan(
    Array.from({ length: count }, (_, i) => ({
      id: `network-${i + 1}`,
      label: `Network ${i + 1} of the province`,
      operators: [OPERATORS[i % OPERATORS.length]!, OPERATORS[(i * 5 + 2) % OPERATORS.length]!],
      connects: [PLACES[i % PLACES.length]!, PLACES[(i * 3 + 1) % PLACES.length]!],
    })),
  );

/** More operators, and more that is connected, than a map can name. */
export const crowded = plan([
  {
    id: 'all',
    label: 'Network of networks',
    operators: Array.from({ length: 40 }, (_, i) => `Operator ${i + 1}`),
    connects: Array.from({ length: 14 }, (_, i) => `Town ${i + 1}`),
  },
]);

const letters = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const word = letters.repeat(3).slice(0, 200);

/** Words as no one would set them, and as plans have them. */
export const longWords = plan(
  [
    { id: 'word', label: word, operators: [word, 'Short'], connects: [word], step: 'word' },
    {
      id: 'prose',
      label: 'The network that carries what all the others have left behind, in every season and in any weather',
      operators: ['The association of the operators of networks in the valleys of the north and of the north-east'],
      step: 'word',
    },
    { id: 'alone', label: word },
  ],
  {
    steps: [{ id: 'word', label: `${word} and then some`, citation }],
    targets: [
      {
        id: 'said',
        label: word,
        operator: 'at-least',
        value: null,
        statedAs: `as much of ${word} as there can be`,
        action: 'word',
        citation,
      },
    ],
  },
);

/** Nothing but names: no source says whose they are. */
export const bare = plan([
  { id: 'mines', label: 'Private 5G networks in mines', kind: 'private' },
  { id: 'zones', label: 'Networks in chemical zones', kind: 'zone' },
]);

export const one = plan([
  { id: 'only', label: 'The only network', operators: ['Its operator'], connects: ['Its end'] },
]);

export const withoutNetworks = plan([]);
