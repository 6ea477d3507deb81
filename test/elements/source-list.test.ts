import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/entry/define/cited-figure.ts';
import '../../src/entry/define/fiveg-stats-chart.ts';
import '../../src/entry/define/source-list.ts';
import '../../src/entry/define/target-gauge.ts';
import type { PlanInput } from '../../src/data/schema.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { serve } from './drawn.ts';

const town: PlanInput = {
  format: 'plan-charts/1',
  id: 'town',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
  sources: ['gazette', 'bank', 'forester'].map((id) => ({
    id,
    publisher: `Town ${id}`,
    url: `https://example.org/${id}`,
  })),
  figures: [
    { id: 'lamps', label: 'Street lamps', value: 300, unit: 'lamps', citation: { source: 'bank' } },
    { id: 'bins', label: 'Bins', value: 20, unit: 'bins', citation: { source: 'gazette' } },
  ],
  targets: [
    {
      ...{ id: 'trees', label: 'Trees', operator: 'at-least', value: 3000, unit: 'trees', deadline: '2030' },
      citation: { source: 'forester' },
    },
  ],
};

/** A page loads an address once: each test has its own. */
let test = 0;
beforeEach(() => (test += 1));
const addressOf = (name: string) => `/${name}-${test}.json`;

/** Answers addresses with the same plan, each when it is told to. */
const servers = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => {
      let answer: (response: Response) => void = () => undefined;
      const response = new Promise<Response>((resolve) => (answer = resolve));
      const close = serve(addressOf(name), () => response);
      return [name, () => (answer(new Response(JSON.stringify(town))), close)];
    }),
  );

const lamps = (src = 'a') => `<cited-figure src="${addressOf(src)}" figure="lamps">300</cited-figure>`;
const bins = (src = 'a') => `<cited-figure src="${addressOf(src)}" figure="bins">20 bins</cited-figure>`;
const gauge = (src = 'a', attributes = '') =>
  `<target-gauge src="${addressOf(src)}" draw="eager" ${attributes}></target-gauge>`;
const LIST = '<source-list></source-list>';

const page = async (markup: string) => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return fixture<HTMLElement>(html`${box}`);
};
const listIn = (box: Element) => box.querySelector('source-list')!;
const itemsOf = (box: Element) =>
  [...listIn(box).querySelectorAll('li')].map(
    (item) => `${item.value}. ${item.textContent.replace(/\s+/g, ' ').trim()}`,
  );
const numbered = async (box: Element) => {
  if (!listIn(box).numbers) await oneEvent(listIn(box), 'sources-ready');
};
const settled = (answers: ReturnType<typeof servers>, ...names: string[]) => names.map((name) => answers[name]!());
const marksOf = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('tbody sup [aria-hidden]')].map((mark) => mark.textContent);
const isHidden = (figure: Element) => figure.shadowRoot!.querySelector('figure')!.classList.contains('numbering');
const drawnGauge = async (box: Element) => {
  const figure = box.querySelector<ChartElement>('target-gauge')!;
  if (!figure.picture) await oneEvent(figure, 'chart-ready');
  await figure.updateComplete;
  return figure;
};

describe('<source-list>', () => {
  it('numbers each source once, where the page first cites it, and says what it supports', async () => {
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<p>${lamps()} and ${bins()} and ${lamps()}</p>${gauge()}${LIST}`);
    await numbered(box);
    expect(itemsOf(box)).to.deep.equal([
      '1. Town bank. Supports: 300 (Street lamps); 300 (Street lamps)',
      '2. Town gazette. Supports: 20 bins (Bins)',
      '3. Town forester. Supports: Trees',
    ]);
  });

  for (const [first, last] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const)
    it(`has the same numbers whichever plan comes first: ${first}`, async () => {
      const answers = servers('a', 'b');
      const box = await page(`<p>${bins('a')}${lamps('b')}</p>${gauge('a')}${LIST}`);
      answers[first]!();
      // Enough for a figure of the first plan to be drawn, and for the list to be written, were it not for the second.
      if (first === 'a') await drawnGauge(box);
      expect(listIn(box).numbers).to.equal(undefined);
      answers[last]!();
      await numbered(box);
      expect(itemsOf(box).map((item) => item.slice(0, 12))).to.deep.equal([
        '1. Town gaze',
        '2. Town bank',
        '3. Town fore',
      ]);
    });

  it('gives a figure its numbers, which shows none until then', async () => {
    const answers = servers('a', 'b');
    const box = await page(`<p>${bins('b')}${lamps('b')}</p>${gauge('a')}${LIST}`);
    answers.a!();
    const figure = await drawnGauge(box);
    expect(isHidden(figure)).to.equal(true);
    answers.b!();
    await numbered(box);
    await figure.updateComplete;
    expect(isHidden(figure)).to.equal(false);
    figure.shadowRoot!.querySelector<HTMLDetailsElement>('.numbers')!.open = true;
    await waitUntil(() => marksOf(figure).join() === '3', 'the table has other numbers');
    expect(figure.shadowRoot!.querySelector<HTMLLIElement>('.sources li')!.value).to.equal(3);
    // A file leaves the page: it has the numbers of its own list.
    expect(figure.chart!.sources.map(({ number }) => number)).to.deep.equal([1]);
  });

  it('puts what is added later last, and changes no number', async () => {
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<p>${lamps()}</p>${gauge()}${LIST}`);
    await numbered(box);
    const again = oneEvent(listIn(box), 'sources-ready');
    box.querySelector('p')!.insertAdjacentHTML('afterbegin', bins());
    await again;
    expect(itemsOf(box).map((item) => item.slice(0, 12))).to.deep.equal([
      '1. Town bank',
      '2. Town fore',
      '3. Town gaze',
    ]);
    const removed = oneEvent(listIn(box), 'sources-ready');
    box.querySelector('target-gauge')!.remove();
    await removed;
    expect(itemsOf(box).map((item) => item.slice(0, 12))).to.deep.equal(['1. Town bank', '3. Town gaze']);
  });

  it('leads to each figure, and back from the sentence on paper', async () => {
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<p>${lamps()}</p>${gauge('a', 'id="own"')}${LIST}`);
    await numbered(box);
    const links = [...listIn(box).querySelectorAll<HTMLAnchorElement>('small a')];
    expect(links.map(({ hash }) => document.querySelector(hash)?.localName)).to.deep.equal([
      'cited-figure',
      'target-gauge',
    ]);
    expect(links[1]!.hash).to.equal('#own');
    const mark = box.querySelector<HTMLElement>('cited-figure > sup')!;
    expect([mark.textContent, mark.checkVisibility()]).to.deep.equal(['1', false]);
    expect(document.querySelector(mark.querySelector('a')!.hash)).to.equal(listIn(box).querySelector('li'));
  });

  it('shows a number’s proof with the number that its source has on the page', async () => {
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<p>${lamps()}${bins()}</p>${LIST}`);
    await numbered(box);
    const element = box.querySelectorAll('cited-figure')[1]!;
    element.shadowRoot!.querySelector<HTMLElement>('[part=figure]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('[part=tip] li'));
    expect(element.shadowRoot!.querySelector<HTMLLIElement>('[part=tip] li')!.value).to.equal(2);
  });

  it('numbers each article by itself', async () => {
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<article>${lamps()}${LIST}</article><article>${bins()}${LIST}</article>`);
    const lists = [...box.querySelectorAll('source-list')];
    await waitUntil(() => lists.every(({ numbers }) => numbers));
    expect(lists.map(({ numbers }) => [...numbers!])).to.deep.equal([
      [['https://example.org/bank', 1]],
      [['https://example.org/gazette', 1]],
    ]);
  });

  it('says how many figures it could not ask, and lists the others', async () => {
    const restore = serve(addressOf('lost'), () => Promise.resolve(new Response('', { status: 404 })));
    const answers = servers('a');
    settled(answers, 'a');
    const box = await page(`<p>${lamps('lost')}${bins()}</p>${LIST}`);
    await numbered(box);
    restore();
    expect(itemsOf(box)).to.deep.equal(['1. Town gazette. Supports: 20 bins (Bins)']);
    expect(listIn(box).textContent).to.contain('The sources of 1 figure could not be loaded.');
  });

  it('says so where the page cites nothing', async () => {
    const box = await page(LIST);
    await numbered(box);
    expect(listIn(box).innerText.trim()).to.equal('No figure of this page cites a source.');
  });

  it('keeps what came with the page, and asks for nothing', async () => {
    const written = `<div data-plan-charts><ol><li value="4"><a href="https://example.org/bank">Town bank</a></li></ol></div>`;
    const box = await page(`<p>${lamps('never')}</p><source-list>${written}</source-list>`);
    expect([...listIn(box).numbers!]).to.deep.equal([['https://example.org/bank', 4]]);
    expect(listIn(box).innerText.trim()).to.contain('Town bank');
  });
});
