/**
 * The tags that stand in a text and draw nothing, and all that cite sources. As a list, without the builders: code of a page
 * looks for them that never draws.
 */
import type { Tag } from './charts.ts';

export const proseTags = ['cited-figure', 'source-list'] as const;

export type ProseTag = (typeof proseTags)[number];

const CITING = {
  'plan-tree': true,
  'fiveg-stats-chart': true,
  'target-gauge': true,
  'sector-grid': true,
  'network-map': true,
  'target-board': true,
  'plan-timeline': true,
  'factory-directory': true,
  'cited-figure': true,
} as const satisfies Record<Tag | 'cited-figure', true>;

/** The tags that cite sources. */
export const citingTags = Object.keys(CITING) as readonly (keyof typeof CITING)[];
