/**
 * What is drawn. Every contestant draws the same data.
 */
export type ScenarioId = 'one' | 'twelve' | 'hundred' | 'tree' | 'points' | 'updates';

export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  readonly kind: 'lines' | 'tree' | 'points';
  /** Figures on the page. */
  readonly figures: number;
  /** How often the data change once the page is at rest. */
  readonly updates: number;
}

/** Days in the longest statistic; each has a value. */
export const MANY = 100_000;

export const scenarios: readonly Scenario[] = [
  { id: 'one', title: 'One chart', kind: 'lines', figures: 1, updates: 0 },
  { id: 'twelve', title: 'Twelve charts', kind: 'lines', figures: 12, updates: 0 },
  { id: 'hundred', title: 'A hundred charts', kind: 'lines', figures: 100, updates: 0 },
  { id: 'tree', title: 'The tree', kind: 'tree', figures: 1, updates: 0 },
  { id: 'points', title: '100,000 points', kind: 'points', figures: 1, updates: 0 },
  { id: 'updates', title: '100 data updates', kind: 'lines', figures: 1, updates: 100 },
];
