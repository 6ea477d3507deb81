/**
 * A picture in a page whose data change: another one of the same shape is the same SVG with other marks.
 */
import { expect } from '@open-wc/testing';
import { draw } from '../../src/render/draw.ts';
import { pointNodes } from '../../src/render/marks.ts';
import type { Chart } from '../../src/specs/chart.ts';
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

/** The examples, of one tag or of all. */
const built = (of?: string): Promise<readonly Chart[]> =>
  Promise.all(
    Object.values(examples)
      .filter(({ tag }) => of === undefined || tag === of)
      .map(async ({ tag, plan, options, locale }) => (await charts[tag]()).build(plan, options, locale)),
  );

const never = new AbortController().signal;

/** Every attribute and text of a picture, in the order of its nodes. */
const written = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('*')].map((node) => {
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
    return [node.localName, ...attributes, node.childElementCount === 0 ? node.textContent : ''].join(' ');
  });

describe('drawing.update(chart)', () => {
  for (const tag of Object.keys(charts))
    it(`makes of one picture of <${tag}> what a new one would be, node for node, in the same SVG`, async () => {
      const all = await built(tag);
      for (const shape of new Set(all.map(({ spec }) => spec.name))) {
        const same = all.filter(({ spec }) => spec.name === shape);
        const [live, fresh] = [stage(), stage()];
        const drawing = await draw(same[0]!, live, never);
        const { svg } = drawing;
        for (const chart of [...same.slice(1), ...same.toReversed()]) {
          await drawing.update(chart, never);
          const anew = await draw(chart, fresh, never);
          expect(drawing.svg).to.equal(svg);
          expect(written(svg)).to.deep.equal(written(anew.svg));
          expect(marksOf(svg).map(({ box }) => box)).to.deep.equal(marksOf(anew.svg).map(({ box }) => box));
          expect(pointNodes(svg, chart).map(({ point }) => point)).to.deep.equal(chart.points);
          anew.finalize();
        }
        drawing.finalize();
        live.remove();
        fresh.remove();
      }
    });

  it('puts one of another shape in its place', async () => {
    const all = await built();
    const [bar, arc] = ['target-gauge', 'target-gauge-arc'].map((name) => all.find(({ spec }) => spec.name === name)!);
    const box = stage();
    const drawing = await draw(bar!, box, never);
    const former = drawing.svg;
    await drawing.update(arc!, never);
    expect(drawing.svg).not.to.equal(former);
    expect([...box.children]).to.deep.equal([drawing.svg]);
    drawing.finalize();
    box.remove();
  });

  it('leaves the picture as it was when the engine fails, and draws the next one', async () => {
    const [chart] = await built();
    const box = stage();
    const drawing = await draw(chart!, box, never);
    const before = box.innerHTML;
    const broken = { ...chart!, spec: { ...chart!.spec, datasets: { ...chart!.spec.datasets, nothing: [] } } };
    let failure: unknown;
    await drawing.update(broken, never).catch((error: unknown) => (failure = error));
    expect(String(failure)).to.contain('nothing');
    expect(box.innerHTML).to.equal(before);
    await drawing.update(chart!, never);
    expect(marksOf(drawing.svg).length).to.be.greaterThan(1);
    drawing.finalize();
    box.remove();
  });

  it('draws no chart that nobody waits for any more', async () => {
    const [chart] = await built();
    const box = stage();
    const reason = new Error('gone');
    let failure: unknown;
    await draw(chart!, box, AbortSignal.abort(reason)).catch((error: unknown) => (failure = error));
    expect(failure).to.equal(reason);
    expect(box.children).to.have.length(0);
    box.remove();
  });
});
