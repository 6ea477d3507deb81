/**
 * Dense stretches of a timeline: where there is more than a reader can take in at once, what stands close together is
 * folded into one entry that says how much it is. Plans that came before and after give way first; what a plan itself is
 * about is folded only where that does not suffice, and its publication never.
 */
import type { TimelineNode } from './plan-timeline-nodes.ts';

/** So many entries are shown without folding any. */
const MOST = 20;
/** Fewer than this are not worth folding. */
const FEWEST = 4;
/** Of the time that a timeline spans: what is no farther apart than this stands close together. */
const NEAR = 1 / 20;
/** A stretch holds about so many; of a very long list there are so many stretches. */
const [HELD, STRETCHES] = [12, 12];

/** @param nodes With a date, in the order of time. */
export const withStretches = (nodes: readonly TimelineNode[]): readonly TimelineNode[] =>
  PASSES.reduce((rows, mayFold) => folded(rows, mayFold), nodes);

const PASSES: readonly ((node: TimelineNode) => boolean)[] = [
  ({ of }) => of === 'other',
  ({ isMain, form }) => !isMain && form !== 'stretch',
];

const folded = (rows: readonly TimelineNode[], mayFold: (node: TimelineNode) => boolean): readonly TimelineNode[] => {
  const chosen = new Map<TimelineNode, readonly TimelineNode[]>();
  let count = rows.length;
  for (const run of runsOf(rows, mayFold).toSorted((a, b) => b.length - a.length)) {
    if (count <= MOST) break;
    chosen.set(run[0]!, run);
    count -= run.length - 1;
  }
  const within = new Set([...chosen.values()].flatMap((run) => run.slice(1)));
  return rows.filter((row) => !within.has(row)).map((row) => stretchOf(chosen.get(row), row));
};

/** What may be folded and stands close together, with nothing between. */
const runsOf = (
  rows: readonly TimelineNode[],
  mayFold: (node: TimelineNode) => boolean,
): readonly (readonly TimelineNode[])[] => {
  const near = (rows.at(-1)!.time - rows[0]!.time) * NEAR;
  const runs: TimelineNode[][] = [];
  let before: TimelineNode | undefined;
  for (const row of rows) {
    const isMore = before && mayFold(before) && row.time - before.time <= near;
    if (mayFold(row) && isMore) runs.at(-1)!.push(row);
    else if (mayFold(row)) runs.push([row]);
    before = row;
  }
  return runs.flatMap(divided).filter(({ length }) => length >= FEWEST);
};

/** Parts of like length. */
const divided = (run: readonly TimelineNode[]): readonly (readonly TimelineNode[])[] => {
  const parts = Math.ceil(run.length / Math.max(HELD, Math.ceil(run.length / STRETCHES)));
  const cut = (part: number): number => Math.round((part * run.length) / parts);
  return Array.from({ length: parts }, (_, i) => run.slice(cut(i), cut(i + 1)));
};

const stretchOf = (run: readonly TimelineNode[] | undefined, row: TimelineNode): TimelineNode => {
  if (!run) return row;
  const id = `${run[0]!.id}..${run.at(-1)!.id}`;
  const periods = run.flatMap(({ period }) => (period ? [period] : []));
  return {
    key: `stretch:${id}`,
    id,
    kind: 'done',
    form: 'stretch',
    label: '',
    date: row.date,
    period: [Math.min(...periods.map(([from]) => from)), Math.max(...periods.map(([, to]) => to))],
    time: row.time,
    of: row.of,
    isMain: false,
    citation: undefined,
    also: run.flatMap((part) => [part.id, ...part.also]),
    parts: run,
  };
};
