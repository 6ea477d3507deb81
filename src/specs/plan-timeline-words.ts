/**
 * What `plan-timeline` says: title, summary, notes, and what each entry is called. All of it is computed from the plan.
 */
import { group } from 'd3-array';
import type { Locale } from '../data/locale.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import type { Citation, Plan } from '../data/schema.ts';
import type { ChartWords, Point } from './chart.ts';
import { colophon } from './colophon.ts';
import { dateWords } from './date-words.ts';
import { placed as placing } from './layers.ts';
import { countOf, dueWords, labelOf, whenWords } from './plan-timeline-labels.ts';
import type { Placed } from './plan-timeline-layout.ts';
import { hasStretched, markLayer } from './plan-timeline-marks.ts';
import type { TimelineNode } from './plan-timeline-nodes.ts';
import { NARROWER } from './plan-timeline-size.ts';
import { timelineTable } from './plan-timeline-table.ts';
import { sourceLine } from './source-line.ts';
import { statedWords } from './target-words.ts';

/**
 * @param nodes All that stands on the timeline or has no date.
 * @param placed What is shown of it.
 * @param width Of the picture.
 */
export const planTimelineWords = (
  plan: Plan,
  nodes: readonly TimelineNode[],
  placed: readonly Placed[],
  width: number,
  locale: Locale,
): ChartWords => {
  const title = locale.words.timeline.heading(plan.title);
  const single = nodes.flatMap((node) => (node.parts.length > 0 ? node.parts : [node]));
  const citations = single.flatMap(({ citation }) => citation ?? []);
  const sources = citedSources(plan, citations);
  return {
    title,
    summary: summaryOf(single, locale),
    ...colophon(plan, [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)], locale),
    help: locale.words.keys(locale.words.tree.help),
    notes: notesOf(placed, width < NARROWER && placed.some(({ hatch }) => !hatch), locale),
    points: pointsOf(plan, placed, width, locale),
    table: timelineTable(title, plan, single, sources, locale),
    sources,
    sourceLine: sourceLine(plan, ownFirst(single), locale),
  };
};

/** What the plan itself is about matters most. */
const ownFirst = (nodes: readonly TimelineNode[]): readonly Citation[] =>
  [...nodes.filter(({ isMain }) => isMain), ...nodes].flatMap(({ citation }) => citation ?? []);

const summaryOf = (nodes: readonly TimelineNode[], locale: Locale): string => {
  const events = nodes.filter(({ kind }) => kind !== 'due');
  const dated = events.filter(({ date }) => date !== undefined);
  const due = nodes.filter(({ kind, date }) => kind === 'due' && date !== undefined);
  const last = due.at(-1);
  const [first, end] = [dated[0]?.date, dated.at(-1)?.date];
  return locale.words.timeline.summary({
    dated: countOf(dated.length, locale),
    dates: first === undefined || end === undefined ? undefined : [dateWords(first, locale), dateWords(end, locale)],
    kinds: [...group(dated, ({ kind }) => kind)].map(([kind, all]) => ({
      kind,
      count: countOf(all.length, locale),
    })),
    undated: countOf(events.length - dated.length, locale),
    targets: countOf(due.length, locale),
    lastDue: last && dueWords(last, locale),
  });
};

/** A note for each way of drawing that occurs. */
const notesOf = (placed: readonly Placed[], isUneven: boolean, locale: Locale): readonly string[] => {
  const { timeline, tree } = locale.words;
  const kinds = new Set(placed.flatMap(({ entry: { node } }) => (node && node.form !== 'stretch' ? [node.kind] : [])));
  const has = (test: (one: Placed) => boolean) => placed.some(test);
  return [
    ...(['done', 'under-way', 'planned', 'intended', 'due'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => timeline.look[kind]),
    ...(hasStretched(placed) ? [timeline.precision] : []),
    ...(has(({ until }) => until !== undefined) ? [timeline.until] : []),
    ...(isUneven ? [timeline.uneven] : []),
    ...(has(({ hatch }) => hatch !== undefined) ? [timeline.hatched] : []),
    ...(has(({ isCut }) => isCut) ? [tree.cut] : []),
  ];
};

const pointsOf = (plan: Plan, placed: readonly Placed[], width: number, locale: Locale): readonly Point[] => {
  const at = placing(locale, width);
  const rows = new Map<string, number>();
  return placed.map((one): Point => {
    const { entry, mark } = one;
    const layer = markLayer(one);
    const row = rows.get(layer) ?? 0;
    rows.set(layer, row + 1);
    const box = at.box(one.box);
    const { id, key, parent, level, position, count, isOpen } = entry;
    return {
      layer,
      row,
      series: 0,
      band: [box.y, box.y + box.height],
      id,
      also: entry.node?.also ?? [],
      lines: proofOf(one, plan, locale),
      label: saidOf(one, plan, locale).join(locale.words.comma),
      tree: { level, key, parent, position, count, isOpen, box, mark: { x: at.x(mark.x), y: mark.y } },
    };
  });
};

/** All there is to say of an entry: when, what, of which kind, who says so. */
const saidOf = ({ entry: { node, within, isOpen } }: Placed, plan: Plan, locale: Locale): readonly string[] => {
  const { timeline, tree } = locale.words;
  if (!node) return [tree.more(countOf(within, locale))];
  return [
    node.form === 'stretch' ? '' : whenWords(node, locale),
    labelOf(node, plan, locale),
    node.form === 'one' ? timeline.kind[node.kind] : tree.ownGrouping,
    isOpen === undefined ? '' : tree.within(countOf(within, locale)),
    node.citation ? publisherOf(plan, node.citation) : '',
  ].filter(Boolean);
};

/** What the picture does not show: the whole of words that were cut, the source's own, what it leaves open, whose it is. */
const proofOf = ({ entry: { node }, isCut }: Placed, plan: Plan, locale: Locale): readonly string[] => {
  if (!node) return [];
  if (!node.citation) return [locale.words.tree.ownGrouping];
  const { citation, target } = node;
  const source = plan.sources.find(({ id }) => id === citation.source);
  const published = source?.published === undefined ? '' : locale.date(source.published, 'short');
  return [
    ...(isCut ? [labelOf(node, plan, locale)] : []),
    ...(citation.quote === undefined ? [] : [locale.words.quoted(citation.quote)]),
    ...(target && citation.quote === undefined && target.value !== null ? statedWords(target, locale) : []),
    ...(citation.note === undefined ? [] : [citation.note]),
    [source?.publisher ?? '', published].filter(Boolean).join(locale.words.comma),
  ].filter(Boolean);
};
