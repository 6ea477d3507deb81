/**
 * The data that every contestant draws: real statistics and the tree of the shipped plan, and one long made-up series.
 */
import { readFileSync } from 'node:fs';
import type { PlanInput } from '../../src/data/schema.ts';
import { MANY } from './scenarios.ts';

/** One line. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly dates: readonly string[];
  readonly values: readonly number[];
}

export interface TreeNode {
  readonly id: string;
  readonly parent: string | null;
  readonly label: string;
}

/** A value for each day since `from`. */
export interface LongSeries {
  readonly from: string;
  readonly values: readonly number[];
}

const shipped = (): PlanInput => JSON.parse(readFileSync('dist/plan.json', 'utf8')) as PlanInput;

/** The statistics of the shipped plan that are a line: two points or more. The longest come first, again and again. */
export const lineSeries = (count: number): readonly Series[] => {
  const all = (shipped().statistics ?? []).flatMap(({ id, label, unit, observations }): Series[] => {
    const known = observations.flatMap(({ asOf, value }) => (typeof value === 'number' ? [{ asOf, value }] : []));
    if (known.length < 2) return [];
    const [dates, values] = [known.map(({ asOf }) => asOf), known.map(({ value }) => value)];
    return [{ id, title: text(label), unit: text(unit), dates, values }];
  });
  const longestFirst = all.toSorted((a, b) => b.values.length - a.values.length);
  return Array.from({ length: count }, (_, i) => longestFirst[i % longestFirst.length]!);
};

/** Every node of the shipped plan. */
export const treeNodes = (): readonly TreeNode[] => {
  const { id: root, title, themes = [], steps = [], targets = [] } = shipped();
  return [
    { id: root, parent: null, label: text(title) },
    ...themes.map(({ id, label, partOf = root }) => ({ id, parent: partOf, label: text(label) })),
    ...steps.map(({ id, label, partOf = root }) => ({ id, parent: partOf, label: text(label) })),
    ...targets.map(({ id, label, action = root }) => ({ id: `target ${id}`, parent: action, label: text(label) })),
  ];
};

/** A random walk, the same in each run. Made up: it is about nothing. */
export const longSeries = (): LongSeries => {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  let value = 5000;
  const values = Array.from({ length: MANY }, () => (value = Math.max(0, Math.round(value + 100 * (random() - 0.5)))));
  return { from: '1751-01-01', values };
};

const text = (label: string | Readonly<Record<string, string>>): string =>
  typeof label === 'string' ? label : (label.en ?? Object.values(label)[0]!);
