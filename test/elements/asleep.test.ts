import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/entry/define/plan-tree.ts';
import '../../src/entry/define/target-gauge.ts';
import { plan } from '../../src/data/plan.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { staticFigure } from '../../src/render/markup.ts';
import type { Tag } from '../../src/specs/charts.ts';
import { frames } from './drawn.ts';

const stylesheet = URL.createObjectURL(
  new Blob([(await import('../../src/elements/stylesheet.ts')).stylesheet], { type: 'text/css' }),
);

/** Figures of a page, far below the screen. */
const farFigures = async (tag: Tag, attributes: readonly string[]): Promise<readonly ChartElement[]> => {
  window.scrollTo(0, 0);
  const inner = await staticFigure({ tag, options: {}, plan, language: 'en', stylesheet });
  const box = await fixture<HTMLElement & { setHTMLUnsafe(html: string): void }>(html`<div lang="en"></div>`);
  box.style.marginTop = '5000px';
  box.setHTMLUnsafe(attributes.map((one) => `<${tag} ${one}>${inner}</${tag}>`).join(''));
  await frames(4);
  return [...box.children] as ChartElement[];
};

/** Asked without a touch: what is over a picture is there once a figure is awake. */
const isAwake = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.over') !== null;

const rested = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('a static figure far from the reader', () => {
  it('sleeps', async () => {
    const [gauge] = await farFigures('target-gauge', ['']);
    await rested();
    expect(isAwake(gauge!)).to.equal(false);
  });

  it('wakes as the reader comes near, one a task', async () => {
    const figures = await farFigures('target-gauge', ['', '', '']);
    let most = 0;
    let before = 0;
    const observer = new MutationObserver(() => undefined);
    for (const { shadowRoot } of figures) observer.observe(shadowRoot!, { childList: true, subtree: true });
    const count = () => figures.filter(isAwake).length;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      most = Math.max(most, count() - before);
      before = count();
      if (before < figures.length) port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    figures[1]!.scrollIntoView();
    while (count() < figures.length) await rested();
    expect(most).to.equal(1);
    port1.close();
    observer.disconnect();
  });

  it('says who it is, when it is asked', async () => {
    const [gauge] = await farFigures('target-gauge', ['']);
    const ready = oneEvent(gauge!, 'chart-ready');
    expect(gauge!.chart?.title).to.contain('5G');
    await ready;
  });

  it('answers the very event that wakes it', async () => {
    const [tree] = await farFigures('plan-tree', ['']);
    let count = 0;
    tree!.shadowRoot!.addEventListener('click', () => (count += 1));
    const button = tree!.shadowRoot!.querySelector<HTMLButtonElement>('[data-do=citation]')!;
    button.click();
    expect(isAwake(tree!)).to.equal(true);
    expect(count).to.equal(1);
    while (!tree!.shadowRoot!.querySelector('.answer pre')) await rested();
  });

  for (const [place, go] of [
    ['focus', (link: HTMLElement) => link.focus({ preventScroll: true })],
    [
      'a press',
      (link: HTMLElement) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    ],
  ] as const)
    it(`wakes for ${place} beside it, before Tab can lead on to it, and those farther away sleep on`, async () => {
      const [first, second, third, fourth] = await farFigures('target-gauge', ['', '', '', '']);
      const link = second!.querySelector('a')!;
      link.addEventListener('click', (event) => event.preventDefault());
      go(link);
      expect([first, second, third, fourth].map((figure) => isAwake(figure!))).to.deep.equal([true, true, true, false]);
      await third!.updateComplete;
      expect(third!.pictureBox!.tabIndex).to.equal(0);
    });

  for (const attribute of ['group="a"', 'draw="eager"'])
    it(`does not sleep with ${attribute}`, async () => {
      const [gauge] = await farFigures('target-gauge', [attribute]);
      await rested();
      expect(isAwake(gauge!)).to.equal(true);
    });

  it('wakes for a change, and draws that as the reader comes near', async () => {
    const [gauge] = await farFigures('target-gauge', ['']);
    gauge!.setAttribute('shape', 'arc');
    await rested();
    expect(isAwake(gauge!)).to.equal(true);
    expect(gauge!.shadowRoot!.querySelectorAll('svg')).not.to.have.length(1);
    gauge!.scrollIntoView();
    await oneEvent(gauge!, 'chart-ready');
    expect(gauge!.shadowRoot!.querySelectorAll('svg')).to.have.length(1);
  });

  it('goes without ever having been awake', async () => {
    const [gauge] = await farFigures('target-gauge', ['']);
    gauge!.remove();
    await rested();
    expect(isAwake(gauge!)).to.equal(false);
  });

  it('wakes where it is shown after it was hidden', async () => {
    const [gauge] = await farFigures('target-gauge', ['']);
    const box = gauge!.parentElement!;
    box.style.display = 'none';
    box.style.marginTop = '0';
    await rested();
    expect(isAwake(gauge!)).to.equal(false);
    box.style.display = '';
    while (!isAwake(gauge!)) await rested();
    expect(gauge!.picture!.svg.clientWidth).to.be.greaterThan(0);
  });
});
