/**
 * What Vega-Lite draws of `network-map`: a layout → data sets and layers, mirrored where the text runs from right to left.
 */
import type { Locale } from '../data/locale.ts';
import {
  dataset,
  hatchLayer,
  lineLayer,
  pixels,
  placed,
  pointLayer,
  ruleLayer,
  textLayer,
  type Drawn,
  type TextRow,
} from './layers.ts';
import { textStyles } from './network-map-blocks.ts';
import type { LinkSpot, MapLayout, NodeSpot } from './network-map-layout.ts';

/** Areas in square pixels. */
const SIZE = { network: 40, end: 20, arrow: 80 } as const;

export const mapMarks = (
  { nodes, links, texts, hatched, rules }: MapLayout,
  width: number,
  locale: Locale,
): readonly Drawn[] => {
  const at = placed(locale, width);
  const dots = (isNetwork: boolean) =>
    nodes
      .filter(({ node }) => (node.layer === 'network') === isNetwork)
      .map(({ dot }) => ({ x: at.x(dot.x), y: dot.y, size: isNetwork ? SIZE.network : SIZE.end }));
  const ways = (isCurved: boolean) => links.filter((link) => link.isCurved === isCurved).map(({ path }) => path);
  return [
    ruleLayer(
      'grid-rule',
      rules.map(({ x, x2, ...rule }) => ({ ...rule, x: at.x(x), x2: at.x(x2) })),
    ),
    hatchLayer(hatched.map(at.box)),
    lineLayer('link-corner', ways(false), at.x),
    lineLayer('link-curve', ways(true), at.x),
    arrowLayer(links, at.x, locale.direction),
    pointLayer('points_network', 'node-target', dots(true)),
    pointLayer('points_end', 'node-leaf', dots(false)),
    ...textStyles.map((style) =>
      textLayer(
        style,
        texts.filter((text) => text.style === style).map((text): TextRow => at.text(text)),
      ),
    ),
  ];
};

/** The layer that draws a node's dot, or a link's arrow. */
export const pointLayerOf = (spot: NodeSpot | LinkSpot): string =>
  'link' in spot ? 'points_link' : spot.node.layer === 'network' ? 'points_network' : 'points_end';

const arrowLayer = (links: readonly LinkSpot[], x: (x: number) => number, direction: 'ltr' | 'rtl'): Drawn => {
  const turned = (angle: number) => (direction === 'rtl' ? 180 - angle : angle);
  const data = dataset(
    'points_link',
    ['x', 'y', 'angle'],
    links.map(({ arrow }) => ({ x: x(arrow.x), y: arrow.y, angle: turned(arrow.angle) })),
  );
  const { field } = data;
  const encoding = {
    x: pixels(field.x),
    y: pixels(field.y),
    angle: { field: field.angle, type: 'quantitative', scale: null },
  };
  const mark = { type: 'point', style: 'link-arrow', size: SIZE.arrow };
  return [data, { name: data.name, data: { name: data.name }, mark, encoding }];
};
