/**
 * What a picture needs and Vega has no words for: the hatching of "not known", and labels whose halo lies behind them.
 */
import { color } from './theme.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Completes an SVG that Vega has drawn. */
export const finish = (svg: SVGSVGElement, hatch: string): void => {
  svg.append(hatchPattern(hatch));
  for (const text of svg.querySelectorAll('text[stroke]')) text.setAttribute('paint-order', 'stroke');
};

/** A `<defs>` with diagonal lines, to be referred to by `url(#id)`. */
const hatchPattern = (id: string): SVGDefsElement => {
  const defs = document.createElementNS(SVG, 'defs');
  const pattern = document.createElementNS(SVG, 'pattern');
  const line = document.createElementNS(SVG, 'path');
  set(pattern, { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  set(line, { d: 'M0,0V6', stroke: color('hatch'), 'stroke-width': '1.5' });
  pattern.append(line);
  defs.append(pattern);
  return defs;
};

const set = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};
