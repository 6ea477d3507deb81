/**
 * The table of `plan-tree`: the whole plan, what is closed in the picture too; a row a node, or a row a target where a node
 * has several.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Citation, Plan, Target } from '../data/schema.ts';
import type { Table, TableCell, TableRow } from './chart.ts';
import { labelOf } from './plan-tree-labels.ts';
import type { PlanNode } from './plan-tree-nodes.ts';
import { targetWords } from './target-words.ts';

export const treeTable = (
  caption: string,
  plan: Plan,
  nodes: readonly PlanNode[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { columns, kind, ownGrouping } = locale.words.tree;
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const cited = (citation: Citation | undefined) => {
    const source = citation && numberOf(sources, citation);
    return source === undefined ? {} : { source };
  };
  const statedCell = ({ statedAs, citation }: Target): TableCell =>
    statedAs === undefined ? { text: '' } : { text: locale.words.quoted(statedAs), ...cited(citation) };
  const targetCells = (target: Target | undefined): readonly TableCell[] =>
    target
      ? [
          { text: target.label },
          { text: targetWords(target, plan, locale), value: target.value, ...cited(target.citation) },
          statedCell(target),
        ]
      : [{ text: '' }, { text: '' }, { text: '' }];
  const rowsOf = (node: PlanNode): readonly TableRow[] => {
    const parent = node.parent === undefined ? undefined : byKey.get(node.parent);
    const isOwn = node.kind === 'theme' && !node.citation;
    const cells: readonly TableCell[] = [
      { text: isOwn ? ownGrouping : kind[node.kind] },
      { text: parent?.parent === undefined ? '' : parent.label },
    ];
    const targets: readonly (Target | undefined)[] = node.targets.length > 0 ? node.targets : [undefined];
    return targets.map((target) => ({
      header: labelOf(node, plan, locale),
      key: node.id,
      ...cited(node.citation),
      cells: [...cells, ...targetCells(target)],
      notes: [],
    }));
  };
  return {
    caption,
    header: columns.part,
    columns: (['kind', 'partOf', 'name', 'target', 'stated'] as const).map((id) => ({
      id,
      label: columns[id],
      unit: '',
      isWords: id !== 'target',
    })),
    rows: nodes.slice(1).flatMap(rowsOf),
  };
};
