/**
 * What a picture needs and Vega has no words for: the hatching of "not known", and labels whose halo lies behind them.
 * The same for a picture in a page and for one that is text.
 */
import { HATCH } from './hatch.ts';
import { escaped, svgElement, svgText, type SvgNode } from './svg-node.ts';
import { color } from './theme.ts';

/** Completes an SVG that Vega has drawn into a page; one that has changed, again. */
export const finish = (svg: SVGSVGElement): void => {
  if (!svg.querySelector(`#${HATCH}`)) svg.append(svgElement(hatching(HATCH)));
  for (const text of svg.querySelectorAll('text[stroke]:not([paint-order])'))
    text.setAttribute('paint-order', 'stroke');
};

/**
 * Completes an SVG that Vega has written as text; a picture without hatching carries none.
 *
 * @param id What the id of its hatching ends with: a reference to a pattern in an SVG that is not displayed fills with
 *   nothing, so each of several in one tree needs its own.
 */
export const finishText = (svg: string, id: string): string => {
  const own = `${HATCH}-${id}`;
  const named = svg
    .replace(/<text(?=[^<>]* stroke=")/g, '<text paint-order="stroke"')
    .replaceAll(`="url(#${HATCH})"`, `="url(#${escaped(own)})"`);
  // Most pictures show nothing that is not known.
  return named.includes(`"url(#${escaped(own)})"`)
    ? named.replace(/<\/svg>\s*$/, `${svgText(hatching(own))}</svg>`)
    : named.trimEnd();
};

/** A `<defs>` with diagonal lines, to be referred to by `url(#id)`. */
const hatching = (id: string): SvgNode => ({
  name: 'defs',
  attributes: {},
  content: [
    {
      name: 'pattern',
      attributes: { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      content: [{ name: 'path', attributes: { d: 'M0,0V6', stroke: color('hatch'), 'stroke-width': 1 } }],
    },
  ],
});
