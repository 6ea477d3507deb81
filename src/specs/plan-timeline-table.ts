/**
 * The table of `plan-timeline`: everything there is, also what is folded in the picture, in the order of time.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, publisherOf, type CitedSource } from '../data/provenance.ts';
import type { Plan } from '../data/schema.ts';
import type { Table } from './chart.ts';
import { labelOf, whenWords } from './plan-timeline-labels.ts';
import type { TimelineNode } from './plan-timeline-nodes.ts';
import { rowsOnDemand } from './rows-on-demand.ts';

/** @param nodes What gathers no others. */
export const timelineTable = (
  caption: string,
  plan: Plan,
  nodes: readonly TimelineNode[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { columns, kind } = locale.words.timeline;
  return {
    caption,
    header: columns.date,
    columns: (['event', 'kind', 'source'] as const).map((id) => ({ id, label: columns[id], unit: '', isWords: true })),
    rows: rowsOnDemand(nodes.length, (i) => {
      const node = nodes[i]!;
      const source = node.citation && numberOf(sources, node.citation);
      return {
        header: whenWords(node, locale),
        key: node.date ?? '',
        ...(source === undefined ? {} : { source }),
        cells: [
          { text: labelOf(node, plan, locale) },
          { text: kind[node.kind] },
          { text: node.citation ? publisherOf(plan, node.citation) : '' },
        ],
        notes: [],
      };
    }),
  };
};
