import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/entry/define/plan-timeline.ts';
import type { PlanTimelineElement } from '../../src/elements/plan-timeline.ts';
import { aPlan } from '../fixtures.ts';
import { drawn, part, textsOf } from './drawn.ts';

type Timeline = PlanTimelineElement;

const citation = { source: 'gazette', quote: 'The park opens in May.' };

const due = (id: string, label: string) => ({
  id,
  label,
  operator: 'at-least' as const,
  value: 900,
  unit: 'trees',
  deadline: '2026',
  citation,
});

const plan = aPlan({
  events: [
    { id: 'opening', label: 'The park opens', date: '2024-05-01', kind: 'done', citation },
    { id: 'fountain', label: 'A fountain', kind: 'planned', citation },
  ],
  targets: [due('planted', 'Trees planted'), due('alive', 'Trees alive')],
});

const items = (element: Timeline) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
const names = (element: Timeline) => items(element).map((item) => item.getAttribute('aria-label')!);

/** What is done, and then the picture that follows it. */
const redrawn = async (element: Timeline, act: () => unknown) => {
  const ready = oneEvent(element, 'chart-ready');
  await act();
  await ready;
  await element.updateComplete;
};

const aTimeline = () => drawn<Timeline>(html`<plan-timeline draw="eager" .plan=${plan}></plan-timeline>`);

describe('<plan-timeline>', () => {
  beforeEach(() => setViewport({ width: 900, height: 800 }));

  it('shows what happened, what is due, and what has no date', async () => {
    const element = await aTimeline();
    expect(textsOf(element)).to.include.members([
      'May 1, 2024',
      'The park opens',
      'by the end of 2026',
      '2 targets of this plan',
      'No date stated',
      'planned',
      'A fountain',
    ]);
    expect(element.picture!.svg.querySelectorAll('[fill^="url(#pc-hatch"]')).to.have.length(1);
    expect(part(element, 'summary')!.textContent.trim()).to.equal(
      '1 event, May 1, 2024 (done). One more has no stated date. The last of 2 targets is due by the end of 2026.',
    );
  });

  it('says each entry with its date, its kind and who says so', async () => {
    const element = await aTimeline();
    expect(names(element)[0]).to.equal('May 1, 2024, The park opens, done, Town Gazette');
    expect(names(element)[1]).to.equal('by the end of 2026, 2 targets of this plan, our grouping, 2 parts');
    expect(names(element)[2]).to.equal('No date stated, A fountain, planned, Town Gazette');
  });

  it('opens a deadline by a click, tells the page, and closes it again', async () => {
    const element = await aTimeline();
    const told: unknown[] = [];
    element.addEventListener('chart-open', ({ detail }) => told.push([detail.id, detail.isOpen, detail.open]));
    await redrawn(element, () => items(element)[1]!.click());
    expect(items(element)).to.have.length(5);
    expect(textsOf(element)).to.include('Trees planted: at least 900 trees');
    await redrawn(element, () => items(element)[1]!.click());
    expect(items(element)).to.have.length(3);
    expect(told).to.deep.equal([
      ['due..2026', true, ['due..2026']],
      ['due..2026', false, []],
    ]);
  });

  it('opens and walks by keys', async () => {
    const element = await aTimeline();
    items(element)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await redrawn(element, () => sendKeys({ press: 'ArrowRight' }));
    await sendKeys({ press: 'ArrowRight' });
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.match(/Trees planted/);
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is open where the page says so, until the dates change', async () => {
    const element = await drawn<Timeline>(
      html`<plan-timeline draw="eager" open="due..2026" .plan=${plan}></plan-timeline>`,
    );
    expect(items(element)).to.have.length(5);
    await redrawn(element, () => items(element)[1]!.click());
    expect(items(element)).to.have.length(3);
    await redrawn(element, () => element.setAttribute('from', '2025'));
    expect(names(element)[0]).to.match(/^by the end of 2026, 2 targets/);
    expect(items(element)).to.have.length(4);
  });

  it('tells which event or target was chosen', async () => {
    const element = await aTimeline();
    const chosen: unknown[] = [];
    element.addEventListener('chart-select', ({ detail }) => chosen.push(detail.id));
    items(element)[0]!.click();
    await redrawn(element, () => items(element)[1]!.click());
    items(element)[2]!.click();
    expect(chosen).to.deep.equal(['opening', 'planted']);
  });

  it('shows the quote that an entry rests on', async () => {
    const element = await aTimeline();
    items(element)[0]!.click();
    await element.updateComplete;
    expect(part(element, 'tooltip')!.textContent).to.contain('“The park opens in May.”');
  });

  it('runs from left to right where there is room, from top to bottom on a phone', async () => {
    const element = await drawn<Timeline>(
      html`<plan-timeline draw="eager" open="due..2026" today="2025-01-01" .plan=${plan}></plan-timeline>`,
    );
    const yearsIn = () =>
      [...element.picture!.svg.querySelectorAll('text')]
        .filter((node) => /^202\d$/.test(node.textContent))
        .map((node) => node.getBoundingClientRect());
    const level = new Set(yearsIn().map(({ top }) => Math.round(top)));
    await redrawn(element, () => setViewport({ width: 340, height: 800 }));
    await waitUntil(() => yearsIn().length > 1);
    expect(level.size).to.equal(1);
    expect(new Set(yearsIn().map(({ right }) => Math.round(right))).size).to.equal(1);
    expect(textsOf(element)).to.include('Today, Jan 1, 2025');
  });

  it('has everything in its table, what is folded too', async () => {
    const element = await aTimeline();
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/, source \d+\d$/, '').trim()),
    );
    expect(rows).to.deep.equal([
      ['May 1, 2024', 'The park opens', 'done', 'Town Gazette'],
      ['by the end of 2026', 'Trees planted: at least 900 trees', 'deadline', 'Town Gazette'],
      ['by the end of 2026', 'Trees alive: at least 900 trees', 'deadline', 'Town Gazette'],
      ['No date stated', 'A fountain', 'planned', 'Town Gazette'],
    ]);
  });

  it('says what is wrong with a date, and that a plan has nothing to show', async () => {
    const element = await drawn<Timeline>(html`<plan-timeline draw="eager" .plan=${plan}></plan-timeline>`);
    const failed = oneEvent(element, 'chart-error');
    element.today = 'soon';
    await failed;
    await element.updateComplete;
    expect(part(element, 'error')!.textContent).to.contain('“today” expects a date');
    const empty = oneEvent(element, 'chart-error');
    element.today = undefined;
    element.plan = aPlan({});
    await empty;
    await element.updateComplete;
    expect(part(element, 'error')!.textContent).to.equal('This plan has no events or deadlines.');
  });
});
