/**
 * The table of `network-map`: a row a network, or a row a target where a network has several; what is not drawn too.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Citation, Plan, Target } from '../data/schema.ts';
import type { Table, TableCell, TableRow } from './chart.ts';
import type { NetworkFacts } from './network-map-facts.ts';
import { targetWords } from './target-words.ts';

export const networkTable = (
  caption: string,
  plan: Plan,
  networks: readonly NetworkFacts[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { columns, kind, notNamed } = locale.words.network;
  const cited = (citation: Citation) => {
    const source = numberOf(sources, citation);
    return source === undefined ? {} : { source };
  };
  const names = (list: readonly string[]): TableCell => ({ text: list.length > 0 ? locale.list(list) : notNamed });
  const targetCell = (target: Target | undefined): TableCell =>
    target ? { text: targetWords(target, plan, locale), value: target.value, ...cited(target.citation) } : { text: '' };
  const rowsOf = ({ network, operators, connects, step, targets }: NetworkFacts): readonly TableRow[] =>
    (targets.length > 0 ? targets : [undefined]).map((target) => ({
      header: network.label,
      key: network.id,
      ...cited(network.citation),
      cells: [
        { text: kind[network.kind] },
        names(operators),
        names(connects),
        step ? { text: step.label, ...cited(step.citation) } : { text: '' },
        targetCell(target),
        { text: network.citation.quote === undefined ? '' : locale.words.quoted(network.citation.quote) },
      ],
      notes: [],
    }));
  return {
    caption,
    header: columns.network,
    columns: (['kind', 'operators', 'connects', 'planned', 'target', 'stated'] as const).map((id) => ({
      id,
      label: columns[id],
      unit: '',
      isWords: id !== 'target',
    })),
    rows: networks.flatMap(rowsOf),
  };
};
