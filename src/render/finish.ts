/**
 * What a picture needs and Vega has no words for: the hatching of "not known", and labels whose halo lies behind them.
 * The same for a picture in a page and for one that is text.
 */
import { svgElement, svgText, type SvgNode } from './svg-node.ts';
import { color } from './theme.ts';

/** Completes an SVG that Vega has drawn into a page. */
export const finish = (svg: SVGSVGElement, hatch: string): void => {
  svg.append(svgElement(hatching(hatch)));
  for (const text of svg.querySelectorAll('text[stroke]')) text.setAttribute('paint-order', 'stroke');
};

/** Completes an SVG that Vega has written as text. */
export const finishText = (svg: string, hatch: string): string =>
  svg
    .replace(/<text(?=[^<>]* stroke=")/g, '<text paint-order="stroke"')
    .replace(/<\/svg>\s*$/, `${svgText(hatching(hatch))}</svg>`);

/** A `<defs>` with diagonal lines, to be referred to by `url(#id)`. */
const hatching = (id: string): SvgNode => ({
  name: 'defs',
  attributes: {},
  content: [
    {
      name: 'pattern',
      attributes: { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      content: [{ name: 'path', attributes: { d: 'M0,0V6', stroke: color('hatch'), 'stroke-width': 1.5 } }],
    },
  ],
});
