/**
 * `<plan-tree>`: what a plan announced, its themes, the steps that the sources describe, and their targets.
 *
 * The phases: plan → nodes (what there is) → shown (what is open) → layout (where it stands) → marks (what Vega-Lite
 * draws) → words (title, summary, table, sources).
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { specOf } from './layers.ts';
import { blocksOf } from './plan-tree-blocks.ts';
import { treeMarks } from './plan-tree-marks.ts';
import { nodesOf, type PlanNode } from './plan-tree-nodes.ts';
import { openKey } from './plan-tree-keys.ts';
import { FOLD, shownOf } from './plan-tree-open.ts';
import { planTreeWords } from './plan-tree-words.ts';
import type { Measure } from './text-width.ts';
import { treeLayout } from './tree-layout.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH, NARROW } from './width.ts';

/** The options as the element's attributes hold them. */
export interface PlanTreeOptions {
  /** Ids of open themes and steps with spaces between them; by default as much as is worth showing at first. */
  readonly open?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const planTreeOptions = { open: 'ids' } as const;

/** @throws PlanChartsError `unknown-id`, which lists the ids of the themes and steps there are. */
export const planTree = (plan: Plan, options: PlanTreeOptions, locale: Locale): Chart => {
  const setter = typesetter(options.measure);
  const nodes = nodesOf(plan);
  const shown = shownOf(nodes, openIds(nodes, options.open));
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const layout = treeLayout(shown.nodes, width, width < NARROW, blocksOf(plan, locale, setter));
  const { height, drawn } = treeMarks(layout, width, locale, setter);
  return {
    tag: 'plan-tree',
    ...planTreeWords(plan, nodes, layout.spots, width, locale),
    open: shown.open,
    spec: specOf('plan-tree', { width, height }, drawn),
    language: locale.tag,
    direction: locale.direction,
  };
};

const openIds = (nodes: readonly PlanNode[], open: string | undefined): readonly string[] | undefined => {
  const ids = open?.split(/\s+/).filter(Boolean);
  if (!ids?.length) return undefined;
  const keys = new Set(nodes.map(({ key }) => key));
  const isFold = (id: string) => Number(id.split('--')[1]) % FOLD === 0;
  const unknown = ids.find((id) => !keys.has(openKey(id)) || (id.includes('--') && !isFold(id)));
  if (unknown === undefined) return ids;
  const parents = new Set(nodes.map(({ parent }) => parent));
  const known = nodes.filter(({ key }) => parents.has(key)).map(({ id }) => id);
  throw new PlanChartsError('unknown-id', { kind: 'step', id: unknown, known });
};
