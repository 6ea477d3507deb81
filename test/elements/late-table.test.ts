/**
 * A figure whose data change: what a reader sees of it is of now, and so is what a reader may come to see.
 */
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/entry/define/fiveg-stats-chart.ts';
import type { FivegStatsChartElement } from '../../src/elements/fiveg-stats-chart.ts';
import { aPlan, statistic } from '../fixtures.ts';
import { drawn, focusPicture, frames, part, press, status, textsOf } from './drawn.ts';

type Chart = FivegStatsChartElement;

/** A plan whose last figure is another one. */
const planWith = (last: number) =>
  aPlan({
    statistics: [
      statistic('trees', [
        ['2021-12-31', 10],
        ['2022-12-31', 20],
        ['2023-12-31', last],
      ]),
    ],
  });

const figure = () => drawn<Chart>(html`<fiveg-stats-chart .plan=${planWith(40)}></fiveg-stats-chart>`);

/** Shows other data, and is done when they are on screen. */
const change = async (element: Chart, last: number): Promise<void> => {
  element.plan = planWith(last);
  await element.updateComplete;
};

const details = (element: Chart) => part(element, 'table') as HTMLDetailsElement;

const lastCell = (element: Chart) => element.shadowRoot!.querySelector('tr:last-child td')!.firstChild!.nextSibling!;

const lastFigure = (element: Chart) => lastCell(element).textContent!.trim();

describe('a figure whose data change', () => {
  it('has the words and the picture of now, in the same task', async () => {
    const element = await figure();
    await change(element, 70);
    expect(part(element, 'summary')!.textContent).to.contain('to 70 in');
    expect(textsOf(element)).to.include('70 trees').and.not.to.include('40 trees');
    expect(element.chart!.table.rows.at(-1)!.cells[0]!.text).to.equal('70');
  });

  it('changes its table while that is open', async () => {
    const element = await figure();
    details(element).open = true;
    await change(element, 70);
    expect(lastFigure(element)).to.equal('70');
  });

  it('has the rows of now when its table opens, before anything is painted', async () => {
    const element = await figure();
    await change(element, 70);
    let seen = '';
    requestAnimationFrame(() => (seen = lastFigure(element)));
    details(element).querySelector('summary')!.click();
    await frames(2);
    expect(seen).to.equal('70');
  });

  it('has them when a script opens it', async () => {
    const element = await figure();
    await change(element, 70);
    details(element).open = true;
    await Promise.resolve();
    expect(lastFigure(element)).to.equal('70');
  });

  it('has them as the page is printed, at once', async () => {
    const element = await figure();
    await change(element, 70);
    window.dispatchEvent(new Event('beforeprint'));
    expect(lastFigure(element)).to.equal('70');
  });

  it('has them soon, for whoever searches the page', async () => {
    const element = await figure();
    await change(element, 70);
    await waitUntil(() => lastFigure(element) === '70');
  });

  it('keeps the rows that nobody sees as they are, however often the data change', async () => {
    const element = await figure();
    // However slow the machine is, it is not late yet.
    const native = window.setTimeout.bind(window);
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(details(element), { subtree: true, childList: true, characterData: true });
    for (const last of [50, 60, 70]) await change(element, last);
    window.setTimeout = native;
    changes.push(...observer.takeRecords());
    expect(changes).to.have.length(0);
    observer.disconnect();
  });

  it('lets nothing wait for a table of an element that is gone', async () => {
    const element = await figure();
    await change(element, 70);
    element.remove();
    const before = lastFigure(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(lastFigure(element)).to.equal(before);
    document.body.append(element);
    if (element.isConnected) await oneEvent(element, 'chart-ready');
    details(element).open = true;
    await Promise.resolve();
    expect(lastFigure(element)).to.equal('70');
    element.remove();
  });

  it('writes files of now, its table being closed', async () => {
    const element = await figure();
    await change(element, 70);
    expect(await element.toCSV()).to.match(/2023-12-31,70,/);
    expect(await element.toJSON()).to.contain('"70"');
  });

  it('keeps the cursor on its figure, and says what that is now', async () => {
    const element = await figure();
    await focusPicture(element);
    await press(element, 'End');
    expect(status(element)).to.contain('40 trees');
    await change(element, 70);
    expect(status(element)).to.contain('70 trees');
  });

  it('ties each point to the mark that shows it, with the words of now', async () => {
    const element = await figure();
    await change(element, 70);
    const [point] = element.chart!.points.slice(-1);
    expect(point!.lines[0]).to.equal('70 trees');
    expect(point!.label).to.contain('70 trees');
    const marks = element.picture!.svg.querySelector(`.${point!.layer.replaceAll(/\W/g, '_')}_marks`)!.children;
    expect(marks).to.have.length(3);
    const [low, high] = [marks[0]!, marks[2]!].map((mark) => mark.getBoundingClientRect().top) as [number, number];
    expect(high).to.be.lessThan(low);
  });

  it('reads no place in the page for a tooltip that is not there', async () => {
    const element = await figure();
    await change(element, 50);
    let looks = 0;
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollLeft')!;
    Object.defineProperty(Element.prototype, 'scrollLeft', {
      ...original,
      get(this: Element) {
        looks += 1;
        return original.get!.call(this) as number;
      },
    });
    try {
      await change(element, 70);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollLeft', original);
    }
    expect(looks).to.equal(0);
  });
});
