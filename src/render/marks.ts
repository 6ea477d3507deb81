/**
 * Which node of an SVG is which point of a chart. The tie is the same for a picture drawn here and for one that came
 * with the page: the SVG group of a layer is named after it, and its children stand in row order.
 */
import type { Box, Point, Shown } from '../specs/chart.ts';

/** A point and the node that shows it. */
export interface PointNode {
  readonly point: Point;
  readonly node: SVGGraphicsElement;
}

/** The points of a chart that the picture shows, in reading order. */
export const pointNodes = (svg: SVGSVGElement, chart: Pick<Shown, 'points'>): readonly PointNode[] => {
  const layers = new Map<string, HTMLCollection>();
  const childrenOf = (layer: string) => {
    const known = layers.get(layer) ?? svg.getElementsByClassName(`${layer.replaceAll(/\W/g, '_')}_marks`)[0]?.children;
    if (known) layers.set(layer, known);
    return known;
  };
  return chart.points.flatMap((point) => {
    const node = childrenOf(point.layer)?.[point.row];
    return node ? [{ point, node: node as SVGGraphicsElement }] : [];
  });
};

/** Middle of a node relative to the content of an element, in CSS pixels, whatever the page has done to either. */
export const centreIn = (node: Element, origin: Element): { readonly x: number; readonly y: number } => {
  const box = node.getBoundingClientRect();
  const base = origin.getBoundingClientRect();
  const x = box.left + box.width / 2 - base.left + origin.scrollLeft;
  return { x, y: box.top + box.height / 2 - base.top };
};

interface OnScreen {
  readonly svg: SVGSVGElement;
  readonly chart: Pick<Shown, 'spec'>;
}

/** CSS pixels for each pixel of the chart: a static picture fills a box that is a little wider than itself. */
export const scaleOf = ({ svg, chart }: OnScreen): number => svg.clientWidth / chart.spec.width || 1;

/** Where a picture begins within the content of an element, and its scale. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const frameIn = (picture: OnScreen, origin: Element): Frame => {
  const box = picture.svg.getBoundingClientRect();
  const base = origin.getBoundingClientRect();
  return { x: box.left - base.left + origin.scrollLeft, y: box.top - base.top, scale: scaleOf(picture) };
};

/** A box of the chart as it stands on screen. */
export const boxIn = ({ x, y, width, height }: Box, frame: Frame): Box => ({
  x: frame.x + x * frame.scale,
  y: frame.y + y * frame.scale,
  width: width * frame.scale,
  height: height * frame.scale,
});
