/**
 * What `network-map` says: title, summary, notes, table. All of it is computed from the networks that were asked for.
 */
import type { Locale } from '../data/locale.ts';
import { citedSources } from '../data/provenance.ts';
import type { Plan } from '../data/schema.ts';
import type { ChartWords } from './chart.ts';
import { colophon } from './colophon.ts';
import { isBare, type NetworkFacts } from './network-map-facts.ts';
import type { MapLayout, MapPage } from './network-map-layout.ts';
import { mapPoints } from './network-map-points.ts';
import { listed, targetsWords } from './network-map-sentences.ts';
import { networkTable } from './network-map-table.ts';
import { sourceLine } from './source-line.ts';

export const mapWords = (
  networks: readonly NetworkFacts[],
  layout: MapLayout,
  isCut: boolean,
  page: MapPage,
): ChartWords => {
  const { plan, locale } = page;
  const title = locale.words.network.heading(plan.title);
  const citations = networks.flatMap(({ network, step, targets }) => [
    network.citation,
    ...(step ? [step.citation] : []),
    ...targets.map(({ citation }) => citation),
  ]);
  const sources = citedSources(plan, citations);
  return {
    title,
    summary: summaryOf(networks, plan, locale),
    ...colophon(plan, shownIn(networks), locale),
    help: locale.words.keys(locale.words.network.help),
    notes: notesOf(layout, isCut, locale),
    points: mapPoints(layout, page),
    table: networkTable(title, plan, networks, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

/** What a correction may concern. */
const shownIn = (networks: readonly NetworkFacts[]): readonly object[] =>
  networks.flatMap(({ network, step, targets }) => [network, ...(step ? [step] : []), ...targets]);

/** Names of a kind in the summary; more are counted. */
const SAID = 3;

const summaryOf = (networks: readonly NetworkFacts[], plan: Plan, locale: Locale): string => {
  const first = networks.find(({ operators, connects }) => operators.length > 0 && connects.length > 0);
  const bare = networks.filter(isBare).length;
  const count = (n: number) => ({ n, text: locale.number(n, 'full') });
  return locale.words.network.summary({
    first: first && {
      network: first.network.label,
      operators: listed(first.operators, locale, SAID)!,
      connects: listed(first.connects, locale, SAID)!,
      target: targetsWords(first, plan, locale),
    },
    others: count(networks.length - bare - (first ? 1 : 0)),
    bare: count(bare),
  });
};

/** A note for each way of drawing that occurs. */
const notesOf = ({ links, hatched }: MapLayout, isCut: boolean, { words: { network } }: Locale): readonly string[] => [
  ...(links.length > 0 ? [network.arrows] : []),
  ...(hatched.length > 0 ? [network.hatched] : []),
  network.grouping,
  ...(isCut ? [network.inTable] : []),
];
