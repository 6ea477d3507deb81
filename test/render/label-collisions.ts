/**
 * Measures the texts of a picture as the browser drew them.
 */
import { draw } from '../../src/render/draw.ts';
import { pointNodes } from '../../src/render/marks.ts';
import { charts } from '../../src/specs/charts.ts';
import type { Example } from '../specs/examples.ts';
import { baselineOf, inkBox, inksMeet } from './ink.ts';

interface Label {
  readonly node: SVGTextElement;
  readonly text: string;
  readonly box: DOMRect;
}

/** Line boxes are taller than their letters: what counts is whether ink meets ink. */
const INK = 2;
/** A glyph may reach this far over its advance width: an f at the end of a line does. */
const BEARING = 1.5;
/** Texts whose baselines are nearer to each other than this much of their size are on one line. */
const SAME_LINE = 0.5;

const areNear = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top + INK < b.bottom - INK && b.top + INK < a.bottom - INK;

const sizeOf = (node: Element) => parseFloat(getComputedStyle(node).fontSize);

const areOnOneLine = (a: SVGTextElement, b: SVGTextElement) =>
  Math.abs(baselineOf(a) - baselineOf(b)) < SAME_LINE * Math.min(sizeOf(a), sizeOf(b));

const overlap = (a: Label, b: Label) =>
  areNear(a.box, b.box) && (areOnOneLine(a.node, b.node) || inksMeet(a.node, b.node));

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

/** Whether a label hides the middle of a point. */
const covers = (label: Label, point: DOMRect) => {
  const [x, y] = [point.left + point.width / 2, point.top + point.height / 2];
  return isWithin(label.box, x, y) && isWithin(inkBox(label.node), x, y);
};

const isCut = ({ node, box }: Label, frame: DOMRect) =>
  box.left < frame.left - BEARING ||
  box.right > frame.right + BEARING ||
  (box.bottom > frame.bottom + BEARING && inkBox(node).bottom > frame.bottom);

/**
 * Draws an example in each of some fonts, and names each text that lies on another or on a point, or leaves the picture.
 *
 * @throws Error where nothing at all is written: a picture without text proves nothing.
 */
export const collisionsOf = async (
  { tag, plan, options, locale }: Example,
  fonts: readonly string[],
): Promise<readonly string[]> => {
  const box = document.createElement('div');
  document.body.append(box);
  const chart = (await charts[tag]()).build(plan, options, locale);
  const drawing = await draw(chart, box, new AbortController().signal);
  const faults = fonts.flatMap((font) => {
    box.style.fontFamily = font;
    const frame = drawing.svg.getBoundingClientRect();
    const labels: readonly Label[] = [...drawing.svg.querySelectorAll('text')]
      .filter((node) => node.textContent !== '')
      .map((node) => ({ node, text: node.textContent, box: node.getBoundingClientRect() }));
    // Words stand on a hatched ground on purpose, and where a figure has no mark, its words are the point.
    const points = pointNodes(drawing.svg, chart)
      .filter(({ point }) => point.layer.startsWith('points_'))
      .map(({ node }) => ({ node, box: node.getBoundingClientRect() }));
    if (labels.length === 0) throw new Error('the picture has no text');
    return [
      ...labels.filter((label) => isCut(label, frame)).map(({ text }) => `${font}: “${text}” is cut`),
      ...labels
        .flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const))
        .filter(([a, b]) => overlap(a, b))
        .map(([a, b]) => `${font}: “${a.text}” on “${b.text}”`),
      ...labels
        .filter((label) => points.some((point) => point.node !== label.node && covers(label, point.box)))
        .map(({ text }) => `${font}: “${text}” on a point`),
    ];
  });
  drawing.finalize();
  box.remove();
  return faults;
};
