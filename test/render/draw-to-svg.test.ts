/**
 * The picture made without a browser, put into a page: what the page's own engine draws.
 */
import { expect } from '@open-wc/testing';
import { draw } from '../../src/render/draw.ts';
import { drawToSvg } from '../../src/render/draw-to-svg.ts';
import { pointNodes } from '../../src/render/marks.ts';
import { charts } from '../../src/specs/charts.ts';
import { examples } from '../specs/examples.ts';
import { marksOf } from './marks-of.ts';

const stage = () => {
  const box = document.createElement('div');
  // Elsewhere on the page one may stand above the other.
  box.style.cssText = 'position: absolute; inset: 0 auto auto 0';
  document.body.append(box);
  return box;
};

const looksOf = (svg: SVGSVGElement) =>
  marksOf(svg).map(({ node, text, box }) => {
    const { fill, stroke, paintOrder } = getComputedStyle(node);
    // Of the classes, a picture that is written keeps those that are read.
    const look = [node.parentElement!.getAttribute('class')!.replace(' role-mark', ''), fill, stroke, paintOrder]
      .join(' ')
      .replace(/hatch(?:-\w+)?/, 'hatch');
    return { text, look, box };
  });

describe('drawToSvg(chart, id) beside draw(chart, container)', () => {
  for (const [name, { tag, plan, options, locale }] of Object.entries(examples))
    it(name, async () => {
      const chart = (await charts[tag]()).build(plan, options, locale);
      const [live, fixed] = [stage(), stage()];
      const drawing = await draw(chart, live, new AbortController().signal);
      fixed.innerHTML = await drawToSvg(chart, 'fixed');
      const picture = fixed.querySelector('svg')!;
      const [a, b] = [looksOf(drawing.svg), looksOf(picture)];
      expect(a.length).to.be.greaterThan(0);
      expect(b.map(({ text, look }) => [text, look])).to.deep.equal(a.map(({ text, look }) => [text, look]));
      a.forEach(({ box }, i) => box.forEach((edge, j) => expect(b[i]!.box[j]).to.be.closeTo(edge, 0.05)));
      expect(pointNodes(picture, chart).map(({ point }) => point)).to.deep.equal(chart.points);
      drawing.finalize();
      live.remove();
      fixed.remove();
    });
});
