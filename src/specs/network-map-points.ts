/**
 * What a reader can point at in `network-map`: network by network, first the network itself, then its operators, the links
 * from them, and what it is to connect with the links to that. All of them mean their network.
 */
import type { Locale } from '../data/locale.ts';
import { publisherOf } from '../data/provenance.ts';
import type { Plan } from '../data/schema.ts';
import type { Box, Point } from './chart.ts';
import { placed } from './layers.ts';
import type { NetworkFacts } from './network-map-facts.ts';
import type { LinkSpot, MapLayout, MapPage, NodeSpot } from './network-map-layout.ts';
import { pointLayerOf } from './network-map-marks.ts';
import { isUnknown } from './network-map-grid.ts';
import { linkSentence, nodeSentence } from './network-map-sentences.ts';

type TouchSpot = NodeSpot | LinkSpot;

interface Touch {
  readonly spot: TouchSpot;
  /** The network it is read with. */
  readonly of: NetworkFacts;
  readonly series: number;
}

/** Around an arrow. */
const REACH = 10;

export const mapPoints = (layout: MapLayout, { plan, locale, width }: MapPage): readonly Point[] => {
  const touches = inOrder(layout);
  const at = placed(locale, width);
  const rows = rowsIn(layout);
  return touches.map(({ spot, of, series }, i): Point => {
    const box = at.box(boxOf(spot));
    const said = saidOf(spot, plan, locale);
    const proof = proofOf(of, plan, locale);
    const position = locale.words.position(locale.number(i + 1, 'full'), locale.number(touches.length, 'full'));
    return {
      layer: pointLayerOf(spot),
      row: rows.get(spot)!,
      series,
      band: [box.y, box.y + box.height],
      span: [box.x, box.x + box.width],
      id: of.network.id,
      also: alsoOf(of),
      lines: [...said, ...proof],
      label: [...said.map((line) => line.replace(/[.。۔।]$/, '')), publisherOf(plan, of.network.citation), position]
        .filter(Boolean)
        .join(locale.words.comma),
    };
  });
};

/** A step may have the id of its network. */
const alsoOf = ({ network, step, targets }: NetworkFacts): readonly string[] =>
  [...(step ? [step.id] : []), ...targets.map(({ id }) => id)].filter((id) => id !== network.id);

/** In the order of the picture; who operates several networks is read with the first. */
const inOrder = ({ nodes, links }: MapLayout): readonly Touch[] => {
  const byNode = new Map(nodes.map((spot) => [spot.node, spot]));
  const read = new Set<NodeSpot>();
  return nodes
    .filter(({ node }) => node.layer === 'network')
    .toSorted((a, b) => a.dot.y - b.dot.y)
    .flatMap((spot, series) => {
      const of = spot.node.of[0]!;
      const own = links.filter(({ link }) => link.from === spot.node || link.to === spot.node);
      const chain = own
        .toSorted((a, b) => heightOf(a, spot, byNode) - heightOf(b, spot, byNode))
        .flatMap((link): readonly TouchSpot[] => {
          const isIn = link.link.to === spot.node;
          const end = byNode.get(isIn ? link.link.from : link.link.to)!;
          if (read.has(end)) return [link];
          read.add(end);
          return isIn ? [end, link] : [link, end];
        });
      const ins = chain.filter((one) => sideOf(one) === 'operator');
      const outs = chain.filter((one) => sideOf(one) === 'connected');
      return [spot, ...ins, ...outs].map((one): Touch => ({ spot: one, of, series }));
    });
};

const sideOf = (spot: TouchSpot): string =>
  'link' in spot ? (spot.link.to.layer === 'network' ? 'operator' : 'connected') : spot.node.layer;

const heightOf = ({ link }: LinkSpot, { node }: NodeSpot, byNode: ReadonlyMap<unknown, NodeSpot>): number =>
  byNode.get(link.to === node ? link.from : link.to)!.dot.y;

/** Position of each among the rows of its layer. */
const rowsIn = ({ nodes, links }: MapLayout): ReadonlyMap<TouchSpot, number> => {
  const counts = new Map<string, number>();
  return new Map(
    [...nodes, ...links].map((spot) => {
      const layer = pointLayerOf(spot);
      const row = counts.get(layer) ?? 0;
      counts.set(layer, row + 1);
      return [spot, row];
    }),
  );
};

/** The part of the picture that means it. */
const boxOf = (spot: TouchSpot): Box => {
  if (!('link' in spot)) return spot.box;
  const { x, y } = spot.arrow;
  return { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH };
};

const saidOf = (spot: TouchSpot, plan: Plan, locale: Locale): readonly string[] => {
  if ('link' in spot) return [linkSentence(spot.link, plan, locale)];
  const { node } = spot;
  const { network: words } = locale.words;
  const sentence = nodeSentence(node, plan, locale);
  const step = node.of[0]!.step;
  if (node.layer !== 'network') return [sentence];
  return [
    sentence,
    ...(isUnknown('operator')(node) ? [words.noOperators] : []),
    ...(isUnknown('connected')(node) ? [words.noConnected] : []),
    ...(step ? [words.planned(step.label)] : []),
  ];
};

/** The words of the source, and whose they are. */
const proofOf = ({ network: { citation } }: NetworkFacts, plan: Plan, locale: Locale): readonly string[] => {
  const source = plan.sources.find(({ id }) => id === citation.source);
  const published = source?.published === undefined ? '' : locale.date(source.published, 'short');
  return [
    citation.quote === undefined ? '' : locale.words.quoted(citation.quote),
    [source?.publisher ?? '', published].filter(Boolean).join(locale.words.comma),
  ].filter(Boolean);
};
