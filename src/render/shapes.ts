/**
 * The compiled shapes: for each tag, by the names of its specifications, what the engine needs beside size and rows.
 *
 * They are made by Vega-Lite and by Vega's parser before any reader comes (`npm run golden`, render/compile.ts), because a
 * specification's shape does not depend on a plan. A literal map, because an address built from a tag hides imports from
 * bundlers.
 */
import { imported } from '../data/imported.ts';
import type { Chart } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';

/** A parsed specification without its rows: operators of Vega's dataflow, expressions as trees. */
export interface Shape {
  readonly operators: readonly { readonly type: string }[];
}

type ShapeFile = () => Promise<{ readonly default: Readonly<Record<string, Shape>> }>;

export const shapes: Readonly<Record<Tag, ShapeFile>> = {
  'plan-tree': () => import('./shapes/plan-tree.json', { with: { type: 'json' } }),
  'fiveg-stats-chart': () => import('./shapes/fiveg-stats-chart.json', { with: { type: 'json' } }),
  'target-gauge': () => import('./shapes/target-gauge.json', { with: { type: 'json' } }),
  'sector-grid': () => import('./shapes/sector-grid.json', { with: { type: 'json' } }),
  'network-map': () => import('./shapes/network-map.json', { with: { type: 'json' } }),
  'target-board': () => import('./shapes/target-board.json', { with: { type: 'json' } }),
  'plan-timeline': () => import('./shapes/plan-timeline.json', { with: { type: 'json' } }),
  'factory-directory': () => import('./shapes/factory-directory.json', { with: { type: 'json' } }),
};

/** @throws Error for a specification that no builder of this library has written, and where the file did not arrive. */
export const shapeOf = async ({ tag, spec: { name } }: Pick<Chart, 'tag' | 'spec'>): Promise<Shape> => {
  const shape = (await imported(shapes[tag as Tag], 'default')).default[name];
  if (!shape) throw new Error(`no shape of <${tag}> is called ${name}`);
  return shape;
};
