import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/entry/define/plan-briefing.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import type { PlanBriefingElement } from '../../src/elements/plan-briefing.ts';
import { planJson } from '../fixtures.ts';

const briefing = async (template = html`<plan-briefing></plan-briefing>`) => {
  const element = await fixture<PlanBriefingElement>(template);
  await waitUntil(() => element.firstElementChild, 'the briefing is filled');
  return element;
};
const partsOf = (element: Element) => [...element.querySelectorAll<ChartElement>('.pc-briefing > :not(h2, h3, p)')];
const tagsOf = (element: Element) => partsOf(element).map(({ localName }) => localName);

const town = planJson({
  title: 'Town plan',
  targets: [
    {
      id: 'trees',
      label: 'Trees',
      operator: 'at-least',
      value: 3000,
      unit: 'trees',
      deadline: '2030',
      citation: { source: 'gazette' },
    },
  ],
});

describe('<plan-briefing>', () => {
  it('shows the whole plan: heading, lead, and elements that draw', async () => {
    const element = await briefing();
    expect(element.querySelector('h2')!.textContent).to.equal('China’s industrial-internet work plan of 2023');
    expect(element.querySelector('p')!.textContent).to.contain('11 key actions and 54 measures announced');
    expect(tagsOf(element)).to.deep.equal([
      'target-board',
      'fiveg-stats-chart',
      'plan-tree',
      'plan-timeline',
      'source-list',
    ]);
    const figures = partsOf(element).slice(0, 4);
    for (const figure of figures) figure.draw = 'eager';
    await waitUntil(() => figures.every(({ picture }) => picture), 'all are drawn', { timeout: 10_000 });
  });

  it('is of another plan where one is given, by object or attribute, and says where there is none', async () => {
    const element = await briefing(html`<plan-briefing .plan=${town}></plan-briefing>`);
    expect(element.querySelector('h2')!.textContent).to.equal('Town plan');
    expect(tagsOf(element)).to.deep.equal(['target-board', 'source-list']);
    setTimeout(() => (element.plan = { ...town, format: 'other' }));
    const { detail }: GlobalEventHandlersEventMap['chart-error'] = await oneEvent(element, 'chart-error');
    expect(detail.code).to.equal('plan-invalid');
    expect(element.querySelector('[role=alert]')!.textContent).to.equal(detail.message);
    element.plan = town;
    await waitUntil(() => tagsOf(element).length === 2, 'it is filled again');
  });

  it('changes with its attributes, and says which part there is not', async () => {
    const element = await briefing();
    element.setAttribute('parts', 'networks sectors');
    await waitUntil(() => tagsOf(element).join() === 'network-map,sector-grid', 'other parts');
    element.setAttribute('heading', 'The plan');
    await waitUntil(() => element.querySelector('h2')!.textContent === 'The plan', 'another heading');
    setTimeout(() => element.setAttribute('parts', 'maps'));
    const { detail }: GlobalEventHandlersEventMap['chart-error'] = await oneEvent(element, 'chart-error');
    expect(detail.message).to.equal(
      '“parts” expects board or tree or statistics or timeline or sectors or networks or directory or sources, not “maps”.',
    );
  });

  it('begins where its figures begin, in a right-to-left page', async () => {
    const box = await fixture(html`<div lang="ur" dir="rtl"><plan-briefing .plan=${town}></plan-briefing></div>`);
    const element = box.querySelector('plan-briefing')!;
    await waitUntil(() => element.querySelector('h2'), 'the briefing is filled');
    for (const words of element.querySelectorAll('h2, .pc-briefing > p'))
      expect(getComputedStyle(words).textAlign).to.equal('right');
  });

  it('leaves what is in it already', async () => {
    const element = await fixture<PlanBriefingElement>(
      html`<plan-briefing><target-board></target-board></plan-briefing>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(element.children).to.have.length(1);
  });

  it('shows in all of its parts what is chosen in one', async () => {
    const element = await briefing();
    expect(
      new Set(
        partsOf(element)
          .slice(0, 4)
          .map(({ group }) => group),
      ).size,
    ).to.equal(1);
    expect(partsOf(element)[0]!.group).to.match(/^plan-briefing-/);
    element.setAttribute('group', 'page');
    await waitUntil(() => partsOf(element)[0]!.group === 'page', 'the page’s own group');
  });

  it('is in the language around it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="zh-Hans"><plan-briefing parts="board"></plan-briefing></div>`,
    );
    await waitUntil(() => box.querySelector('h2'), 'the briefing is filled');
    expect(box.querySelector('target-board')!.getAttribute('heading')).to.equal('目标与结果');
    box.lang = 'en';
    await waitUntil(
      () => box.querySelector('target-board')!.getAttribute('heading') === 'What was promised, and what became of it',
      'the briefing in English',
    );
  });

  it('stands in one column on a phone, in two on a page, and is never wider than its place', async () => {
    for (const [width, columns] of [
      [320, 1],
      [768, 1],
      [1280, 2],
      [1600, 2],
    ] as const) {
      await setViewport({ width: width + 100, height: 900 });
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><plan-briefing></plan-briefing></div>`,
      );
      await waitUntil(() => box.querySelector('.pc-briefing'), 'the briefing is filled');
      const lefts = partsOf(box).map((part) => Math.round(part.getBoundingClientRect().left));
      expect(new Set(lefts).size, `${width}`).to.equal(columns);
      for (const part of partsOf(box)) expect(part.getBoundingClientRect().width).to.be.at.most(width);
      expect(box.scrollWidth).to.be.at.most(width);
      box.remove();
    }
    await setViewport({ width: 800, height: 600 });
  });
});
