/**
 * Places in a page that are hard on a figure: none to stand in, none yet, some that answer to what it does.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/entry/define/target-gauge.ts';
import type { TargetGaugeElement } from '../../src/elements/target-gauge.ts';
import { frames } from './drawn.ts';

/** A bare tag in a box, and how often it was drawn. */
const placed = async (style: string, outer = '') => {
  const around = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
  around.style.cssText = outer;
  const box = around.firstElementChild as HTMLElement;
  box.style.cssText = style;
  box.innerHTML = '<target-gauge></target-gauge>';
  const gauge = box.firstElementChild as TargetGaugeElement;
  const count = { draws: 0 };
  gauge.addEventListener('chart-ready', () => (count.draws += 1));
  return { around, box, gauge, count };
};

const ready = async ({ gauge }: { gauge: TargetGaugeElement }) => {
  if (!gauge.picture) await oneEvent(gauge, 'chart-ready');
};

const widthOf = ({ gauge }: { gauge: TargetGaugeElement }) => gauge.picture?.svg.getBoundingClientRect().width;

describe('a figure in', () => {
  it('a box of 0 px waits until that has a width', async () => {
    const place = await placed('width: 0; overflow: hidden');
    await frames(10);
    expect(place.count.draws).to.equal(0);
    place.box.style.width = '400px';
    await ready(place);
    expect(widthOf(place)).to.equal(400);
  });

  it('a box that is not displayed at first waits, and fits it then', async () => {
    const place = await placed('display: none');
    await frames(10);
    expect(place.count.draws).to.equal(0);
    place.box.style.cssText = 'width: 480px';
    await ready(place);
    expect(widthOf(place)).to.equal(480);
  });

  for (const [what, style, outer] of [
    ['a flex row', 'flex: 1', 'display: flex; width: 700px'],
    ['a grid', '', 'display: grid; grid-template-columns: 1fr; width: 700px'],
    ['a shrinking float', 'float: left', 'width: 700px'],
    ['a table cell', 'display: table-cell', 'display: table; width: 700px'],
  ] as const)
    it(`${what} is drawn once, and follows where that becomes narrow`, async () => {
      const place = await placed(style, outer);
      await ready(place);
      await frames(10);
      expect(place.count.draws).to.be.at.most(2);
      place.around.style.width = '330px';
      await frames(30);
      expect(place.box.getBoundingClientRect().width).to.be.at.most(330);
      expect(widthOf(place)).to.be.at.most(330);
    });

  it('a box that grows with its content stops', async () => {
    const place = await placed('width: 300px');
    // As many a page's script does: a little more room than is needed.
    const grow = () => (place.box.style.width = `${place.gauge.scrollWidth + 3}px`);
    new ResizeObserver(() => requestAnimationFrame(grow)).observe(place.gauge);
    await ready(place);
    await frames(120);
    expect(place.count.draws).to.be.lessThan(30);
  });

  it('a box whose scrollbar comes and goes with the height of the figure stops', async () => {
    const place = await placed('');
    // Narrow it is higher than the box and gets a scrollbar; wide it is lower, and loses it.
    const flip = () => (place.box.style.width = place.gauge.offsetWidth >= 360 ? '345px' : '360px');
    new ResizeObserver(() => requestAnimationFrame(flip)).observe(place.gauge);
    await ready(place);
    await frames(120);
    expect(place.count.draws).to.be.lessThan(30);
  });

  it('a font that arrives late is not drawn again: its labels have room for the widest', async () => {
    const place = await placed('width: 400px; font-family: late-font, monospace');
    await ready(place);
    const { svg } = place.gauge.picture!;
    document.fonts.add(
      await new FontFace('late-font', 'local("DejaVu Serif"), local("Arial"), local("sans-serif")')
        .load()
        .catch(() => new FontFace('late-font', 'local("x")')),
    );
    await frames(10);
    expect(place.count.draws).to.equal(1);
    expect(place.gauge.picture!.svg).to.equal(svg);
    const box = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, text.textContent).to.be.at.least(box.left - 1);
      expect(right, text.textContent).to.be.at.most(box.right + 1);
    }
  });
});
