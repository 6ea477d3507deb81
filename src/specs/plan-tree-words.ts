/**
 * What `plan-tree` says: title, summary, notes, and what each node is called. All of it is computed from the plan.
 */
import type { Locale } from '../data/locale.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import type { Plan } from '../data/schema.ts';
import type { ChartWords, Point } from './chart.ts';
import { colophon } from './colophon.ts';
import { placed } from './layers.ts';
import { countOf, labelOf } from './plan-tree-labels.ts';
import { boxOf, EDGE, markLayer, type NodeSpot } from './plan-tree-marks.ts';
import type { PlanNode } from './plan-tree-nodes.ts';
import { planSummary } from './plan-summary.ts';
import { treeTable } from './plan-tree-table.ts';
import { sourceLine } from './source-line.ts';
import { targetWords } from './target-words.ts';

/**
 * @param nodes All nodes of the plan.
 * @param spots Those that are shown.
 * @param width Of the picture.
 */
export const planTreeWords = (
  plan: Plan,
  nodes: readonly PlanNode[],
  spots: readonly NodeSpot[],
  width: number,
  locale: Locale,
): ChartWords => {
  const title = locale.words.tree.heading(plan.title);
  const citations = nodes.flatMap(({ citation, targets }) => [
    ...(citation ? [citation] : []),
    ...targets.map((target) => target.citation),
  ]);
  const sources = citedSources(plan, citations);
  return {
    title,
    summary: planSummary(plan, locale),
    ...colophon(plan, shownIn(plan), locale),
    help: locale.words.keys(locale.words.tree.help),
    notes: notesOf(spots, locale),
    points: pointsOf(plan, spots, width, locale),
    table: treeTable(title, plan, nodes, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

/** What a correction may concern: the whole plan is in the table, open or closed. */
const shownIn = ({ declared, themes, steps, targets }: Plan): readonly object[] => [
  ...themes,
  ...steps,
  ...targets,
  ...Object.values(declared).flatMap((figure) => figure ?? []),
];

/** A note for each way of drawing that occurs. */
const notesOf = (spots: readonly NodeSpot[], locale: Locale): readonly string[] => {
  const { tree } = locale.words;
  const has = (test: (spot: NodeSpot) => boolean) => spots.some(test);
  return [
    ...(has(({ item }) => item.kind === 'announced') ? [tree.hatched] : []),
    ...(has(({ item }) => item.kind === 'theme' && !item.citation) ? [tree.grouping] : []),
    ...(has(({ block }) => block.isCut) ? [tree.cut] : []),
  ];
};

const pointsOf = (plan: Plan, spots: readonly NodeSpot[], width: number, locale: Locale): readonly Point[] => {
  const at = placed(locale, width);
  const rows = new Map<string, number>();
  return spots.map((spot): Point => {
    const layer = markLayer(spot);
    const row = rows.get(layer) ?? 0;
    rows.set(layer, row + 1);
    const box = at.box(boxOf(spot));
    const mark = { x: at.x(spot.x), y: spot.y + EDGE };
    const { item, level, position, count } = spot;
    return {
      layer,
      row,
      series: 0,
      band: [box.y, box.y + box.height],
      id: item.id,
      also: item.targets.map(({ id }) => id),
      lines: proofOf(spot, plan, locale),
      label: wordsOf(spot, plan, locale).join(locale.words.comma),
      tree: { level: level + 1, key: item.key, parent: item.parent, position, count, isOpen: item.isOpen, box, mark },
    };
  });
};

/** All there is to say of a node: its words in full, what kind of thing it is, who says so. */
const wordsOf = ({ item, block }: NodeSpot, plan: Plan, locale: Locale): readonly string[] => {
  const { kind, within } = item;
  if (kind === 'more') return block.lines.map(({ text }) => text);
  const { tree } = locale.words;
  const isOwn = kind === 'theme' && !item.citation;
  return [
    labelOf(item, plan, locale),
    item.announced?.figure.asOf === undefined ? '' : locale.date(item.announced.figure.asOf, 'long'),
    ...item.targets.flatMap((target) => [
      ...(item.targets.length > 1 ? [target.label] : []),
      targetWords(target, plan, locale),
      ...(target.value === null || target.statedAs === undefined ? [] : [locale.words.quoted(target.statedAs)]),
    ]),
    ...(kind === 'announced' || kind === 'plan' ? [] : [isOwn ? tree.ownGrouping : tree.kind[kind]]),
    ...(item.announced?.figure.disputed ? [locale.words.disputed(item.announced.figure.disputed.reason)] : []),
    ...(item.isOpen === undefined ? [] : [tree.within(countOf(within, locale))]),
    item.citation ? publisherOf(plan, item.citation) : '',
  ].filter(Boolean);
};

/** What the picture does not show: the whole of words that were cut, the source's own, and whose they are. */
const proofOf = ({ item, block }: NodeSpot, plan: Plan, locale: Locale): readonly string[] => {
  const { citation, targets, kind } = item;
  const whole =
    block.isCut && kind !== 'more'
      ? [labelOf(item, plan, locale), ...targets.map((one) => targetWords(one, plan, locale))]
      : [];
  if (!citation) return whole;
  const source = plan.sources.find(({ id }) => id === citation.source);
  const published = source?.published === undefined ? '' : locale.date(source.published, 'short');
  const quotes = citation.quote === undefined ? targets.flatMap(({ statedAs }) => statedAs ?? []) : [citation.quote];
  return [
    ...whole,
    ...quotes.map(locale.words.quoted),
    [source?.publisher ?? '', published].filter(Boolean).join(locale.words.comma),
  ].filter(Boolean);
};
