/**
 * Tag → the module that defines it. A literal map, because an address built from a tag name hides imports from bundlers.
 */
import type { Tag } from '../specs/charts.ts';
import type { ProseTag } from '../specs/prose.ts';

/** What draws nothing itself. */
type WordsTag = 'plan-briefing';

export const tags: Readonly<Record<Tag | ProseTag | WordsTag, () => Promise<unknown>>> = {
  'plan-tree': () => import('./define/plan-tree.ts'),
  'fiveg-stats-chart': () => import('./define/fiveg-stats-chart.ts'),
  'target-gauge': () => import('./define/target-gauge.ts'),
  'sector-grid': () => import('./define/sector-grid.ts'),
  'network-map': () => import('./define/network-map.ts'),
  'target-board': () => import('./define/target-board.ts'),
  'plan-timeline': () => import('./define/plan-timeline.ts'),
  'factory-directory': () => import('./define/factory-directory.ts'),
  'cited-figure': () => import('./define/cited-figure.ts'),
  'source-list': () => import('./define/source-list.ts'),
  'plan-briefing': () => import('./define/plan-briefing.ts'),
};
