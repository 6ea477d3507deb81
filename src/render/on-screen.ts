/**
 * The look of a picture as the reader sees it: what the page, its colour scheme and forced colours make of it.
 */
import { anyFont } from '../specs/typesetter.ts';
import type { FileLook } from './frame.ts';
import { literalColor } from './literal-color.ts';
import { svgElement } from './svg-node.ts';

/** @param svg The picture on screen, or one that was: where it is in no document its default colours are taken. */
export const onScreen = (svg: SVGSVGElement): FileLook => {
  const known = new Map<string, string>();
  return {
    font: asSeen(svg, {}).fontFamily || 'sans-serif',
    resolve: (color) => {
      if (!known.has(color)) known.set(color, asSeen(svg, { fill: color }).fill || literalColor(color, 'light'));
      return known.get(color)!;
    },
    setter: anyFont,
  };
};

/** What a mark beside those of the picture would look like; nothing is computed in no document. */
const asSeen = (svg: SVGSVGElement, attributes: Readonly<Record<string, string>>) => {
  const probe = svg.appendChild(svgElement({ name: 'path', attributes }));
  const { fill, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { fill, fontFamily };
};
