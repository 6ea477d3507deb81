/**
 * `<network-map>`: the networks of a plan, who operates them and what they are to connect.
 *
 * The phases: options → facts (what is asked of the plan) → graph → layout, columns or an outline → marks (what Vega-Lite
 * draws) and words (title, summary, table, sources).
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { specOf } from './layers.ts';
import { LINE, mapSetter, rowsAt } from './network-map-blocks.ts';
import { networksOf } from './network-map-facts.ts';
import { EDGE, noLayout, together, type MapLayout, type MapPage } from './network-map-layout.ts';
import { mapMarks } from './network-map-marks.ts';
import { networkGraph, type NetworkGraph } from './network-map-nodes.ts';
import { outlineLayout } from './network-map-outline.ts';
import { wideLayout } from './network-map-wide.ts';
import { mapWords } from './network-map-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** From this width on, the picture runs from left to right, in columns. */
const WIDE = 620;

/** The options as the element's attributes hold them. */
export interface NetworkMapOptions {
  /** Ids of networks with spaces between them; by default all of the plan. */
  readonly networks?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const networkMapOptions = { networks: 'ids' } as const;

/** @throws PlanChartsError `unknown-id`, `nothing-to-show` where a plan has no network. */
export const networkMap = (plan: Plan, options: NetworkMapOptions, locale: Locale): Chart => {
  const networks = networksOf(plan, options.networks);
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const page: MapPage = { plan, width, locale, setter: mapSetter(typesetter(options.measure)) };
  const isWide = width >= WIDE;
  const graph = networkGraph(networks, isWide);
  const layout = withRest(isWide ? wideLayout(graph, page) : outlineLayout(graph, page), graph, page);
  const isCut = graph.more > 0 || layout.nodes.some(({ node }) => node.more > 0);
  return {
    tag: 'network-map',
    ...mapWords(networks, layout, isCut, page),
    spec: specOf('network-map', { width, height: layout.height + EDGE }, mapMarks(layout, width, locale)),
    language: locale.tag,
    direction: locale.direction,
  };
};

/** Under the networks that are drawn, how many are not. */
const withRest = (layout: MapLayout, { more }: NetworkGraph, { locale, setter, width }: MapPage): MapLayout => {
  if (more === 0) return layout;
  const text = locale.words.network.moreNetworks({ n: more, text: locale.number(more, 'full') });
  const lines = setter.lines([{ text, style: 'row-label' }], width);
  const top = layout.height + LINE;
  return together([layout, { ...noLayout, texts: rowsAt(lines, 0, top), height: top + lines.length * LINE }]);
};
