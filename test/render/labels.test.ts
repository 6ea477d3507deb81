/**
 * No label on another, none cut off: measured on what the browser drew, at the widths of phone, half column, tablet and
 * page, in whatever font the page has.
 */
import { expect } from '@open-wc/testing';
import { draw } from '../../src/render/draw.ts';
import { charts } from '../../src/specs/charts.ts';
import { examples } from '../specs/examples.ts';

const WIDTHS = [320, 480, 768, 1200];
const FONTS = ['sans-serif', 'Georgia, serif'];

interface Label {
  readonly text: string;
  readonly box: DOMRect;
}

const labelsIn = (svg: SVGSVGElement): readonly Label[] =>
  [...svg.querySelectorAll('text')]
    .filter((node) => node.textContent !== '')
    .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }));

/** Line boxes are taller than their letters: what counts is whether ink meets ink. */
const INK = 2;

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top + INK < b.bottom - INK && b.top + INK < a.bottom - INK;

describe('labels', () => {
  for (const [name, { tag, plan, options, locale }] of Object.entries(examples))
    for (const width of WIDTHS)
      it(`of ${name} have room at ${width} px`, async () => {
        const box = document.createElement('div');
        document.body.append(box);
        const chart = (await charts[tag]()).build(plan, { ...options, width }, locale);
        const drawing = await draw(chart, box, new AbortController().signal);
        for (const font of FONTS) {
          box.style.fontFamily = font;
          const labels = labelsIn(drawing.svg);
          const frame = drawing.svg.getBoundingClientRect();
          expect(labels).not.to.have.length(0);
          for (const { text, box: label } of labels) {
            expect(label.left, `${text} starts inside`).to.be.at.least(frame.left - 1);
            expect(label.right, `${text} ends inside`).to.be.at.most(frame.right + 1);
            expect(label.bottom, `${text} stands inside`).to.be.at.most(frame.bottom + 1);
          }
          const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
          const collisions = pairs
            .filter(([a, b]) => overlap(a.box, b.box))
            .map(([a, b]) => `“${a.text}” on “${b.text}”`);
          expect(collisions).to.deep.equal([]);
        }
        drawing.finalize();
        box.remove();
      });
});
