/**
 * vega-embed is the usual way to show a Vega-Lite specification. What we draw without it must be what it draws.
 */
import { expect } from '@open-wc/testing';
import embed from 'vega-embed';
import { draw } from '../../src/render/draw.ts';
import { vegaLiteConfig } from '../../src/render/vega-lite-config.ts';
import { charts } from '../../src/specs/charts.ts';
import { examples } from '../specs/examples.ts';
import { marksOf } from './marks-of.ts';

const stage = () => {
  const box = document.createElement('div');
  document.body.append(box);
  return box;
};

describe('draw(chart, container) beside vega-embed', () => {
  for (const [name, { tag, plan, options, locale }] of Object.entries(examples))
    it(name, async () => {
      const ours = stage();
      const theirs = stage();
      const chart = (await charts[tag]()).build(plan, options, locale);
      const drawing = await draw(chart, ours, new AbortController().signal);
      const reference = await embed(theirs, structuredClone(chart.spec), {
        actions: false,
        renderer: 'svg',
        config: vegaLiteConfig as never,
      });
      const [a, b] = [drawing.svg, theirs.querySelector('svg')!].map(marksOf) as [
        ReturnType<typeof marksOf>,
        ReturnType<typeof marksOf>,
      ];
      expect(a.length).to.be.greaterThan(0);
      expect(a.map(({ text }) => text)).to.deep.equal(b.map(({ text }) => text));
      a.forEach(({ box }, i) => box.forEach((edge, j) => expect(edge).to.be.closeTo(b[i]!.box[j]!, 0.5)));
      reference.finalize();
      drawing.finalize();
      ours.remove();
      theirs.remove();
    });
});
