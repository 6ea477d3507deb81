import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/entry/define/plan-tree.ts';
import type { PlanTreeElement } from '../../src/elements/plan-tree.ts';
import { aPlan, planJson } from '../fixtures.ts';
import { drawn, part, serve, textsOf } from './drawn.ts';

const citation = { source: 'gazette' };

const plan = aPlan({
  declared: { measures: { id: 'measures', label: 'Measures', value: 9, unit: 'measures', citation } },
  themes: [{ id: 'green', label: 'A greener town' }],
  steps: [
    { id: 'plant', label: 'Plant trees', partOf: 'green', targets: ['planted'], citation },
    { id: 'water', label: 'Water them', partOf: 'green', citation },
    { id: 'buses', label: 'Buses on time', citation },
    { id: 'lanes', label: 'Bus lanes', partOf: 'buses', citation },
  ],
  targets: [
    {
      id: 'planted',
      label: 'Trees planted',
      operator: 'at-least',
      value: 900,
      unit: 'trees',
      deadline: '2026',
      statedAs: 'no fewer than 900 trees',
      citation,
    },
  ],
});

type Tree = PlanTreeElement;

const items = (element: Tree) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
const named = (element: Tree, name: string) =>
  items(element).find((item) => item.getAttribute('aria-label')!.startsWith(name))!;
const names = (element: Tree) => items(element).map((item) => item.getAttribute('aria-label')!.split(',')[0]);
const focused = (element: Tree) => element.shadowRoot!.activeElement?.getAttribute('aria-label')?.split(',')[0];

/** What is done, and then the picture that follows it. */
const redrawn = async (element: Tree, act: () => unknown) => {
  const ready = oneEvent(element, 'chart-ready');
  await act();
  await ready;
  await element.updateComplete;
};

const middleOf = (item: HTMLElement): [number, number] => {
  const { left, top, width, height } = item.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** The same plan with one branch after the other open; a middle-sized one. */
const branches = (count: number, of: number) =>
  aPlan({
    steps: Array.from({ length: count }, (_, i) => [
      { id: `b-${i}`, label: `Branch ${i}`, citation },
      ...Array.from({ length: of }, (__, j) => ({ id: `b-${i}-${j}`, label: `Leaf ${j}`, partOf: `b-${i}`, citation })),
    ]).flat(),
  });

describe('<plan-tree>', () => {
  describe('drawing', () => {
    it('shows what was announced, the steps, and their targets with hedge and deadline', async () => {
      await setViewport({ width: 900, height: 800 });
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      expect(textsOf(element)).to.include.members([
        'Town plan',
        'A greener town',
        'our grouping',
        'Plant trees',
        'at least 900 trees',
        'by the end of 2026',
      ]);
      expect(part(element, 'summary')!.textContent.trim()).to.equal(
        '9 measures announced, none of them named in the sources. The sources describe 4 steps and 1 target.',
      );
      expect(names(element)).to.include('9 measures announced; the sources describe 4 steps');
    });

    it('hatches what is announced and described nowhere', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const hatched = element.picture!.svg.querySelectorAll('[fill^="url(#pc-hatch"]');
      expect(hatched).to.have.length(1);
    });

    it('has the whole plan in its table, what is closed too, with the words a target was stated in', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan} open="town-plan"></plan-tree>`);
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/, source \d+\d$/, '').trim()),
      );
      expect(rows.find(([label]) => label === 'Plant trees')!.slice(1)).to.deep.equal([
        'step',
        'A greener town',
        'Trees planted',
        'at least 900 trees by the end of 2026',
        '“no fewer than 900 trees”',
      ]);
      expect(rows).to.have.length(6);
    });

    it('is a tree where there is room, an outline on a phone', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const tops = items(element).map((item) => item.getBoundingClientRect().top);
      expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      await redrawn(element, () => setViewport({ width: 900, height: 800 }));
      const lefts = new Set(items(element).map((item) => Math.round(item.getBoundingClientRect().left)));
      const inTree = items(element).map((item) => item.getBoundingClientRect().top);
      expect(lefts.size).to.be.within(3, 4);
      expect(inTree).not.to.deep.equal(inTree.toSorted((a, b) => a - b));
    });

    it('grows from right to left where the text runs so', async () => {
      const wrapper = await fixture(html`<div dir="rtl"><plan-tree draw="eager" .plan=${plan}></plan-tree></div>`);
      const element = wrapper.querySelector<Tree>('plan-tree')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      const [root, ...rest] = items(element).map((item) => item.getBoundingClientRect());
      for (const { right } of rest) expect(right).to.be.below(root!.right);
    });

    it('lays an item over each node, high enough for a finger', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const label = [...element.picture!.svg.querySelectorAll('text')].find((t) => t.textContent === 'Water them')!;
      const [item, words] = [named(element, 'Water them'), label].map((node) => node.getBoundingClientRect());
      expect(item!.left).to.be.at.most(words!.left);
      expect(item!.right).to.be.at.least(words!.right);
      expect(item!.top).to.be.at.most(words!.top + 2);
      expect(item!.bottom).to.be.at.least(words!.bottom - 2);
      for (const one of items(element)) expect(one.getBoundingClientRect().height).to.be.at.least(24);
    });
  });

  describe('to assistive technology', () => {
    it('is a tree with levels, positions and states', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan} open="green"></plan-tree>`);
      const tree = element.shadowRoot!.querySelector('[role=tree]')!;
      expect(tree.getAttribute('aria-labelledby')).to.equal('heading');
      const facts = (name: string) =>
        ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((a) =>
          named(element, name).getAttribute(a),
        );
      expect(facts('Town plan')).to.deep.equal(['1', '1', '1', null]);
      expect(facts('A greener town')).to.deep.equal(['2', '2', '3', 'true']);
      expect(facts('Plant trees')).to.deep.equal(['3', '1', '2', null]);
      expect(facts('Buses on time')).to.deep.equal(['2', '3', '3', 'false']);
      expect(element.pictureBox!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('says a node in full: label, target with hedge, the words it was stated in, kind, who says so', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      expect(named(element, 'Plant trees').getAttribute('aria-label')).to.equal(
        'Plant trees, at least 900 trees by the end of 2026, “no fewer than 900 trees”, step, Town Gazette',
      );
    });

    it('passes axe, open and closed', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan} open="green"></plan-tree>`);
      await expect(element).to.be.accessible();
    });
  });

  describe('opening and closing', () => {
    it('opens and closes a node by a click, and tells the page', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan} open="town-plan"></plan-tree>`);
      const told: unknown[] = [];
      element.addEventListener('chart-open', ({ detail }) => told.push(detail));
      await redrawn(element, () => sendMouse({ type: 'click', position: middleOf(named(element, 'A greener town')) }));
      expect(names(element)).to.include.members(['Plant trees', 'Water them']);
      expect(element.open, 'the page’s own word').to.equal('town-plan');
      await redrawn(element, () => named(element, 'A greener town').click());
      expect(names(element)).not.to.include('Plant trees');
      expect(told).to.deep.equal([
        { id: 'green', isOpen: true, open: ['town-plan', 'green'] },
        { id: 'green', isOpen: false, open: ['town-plan'] },
      ]);
    });

    it('follows the attribute', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      await redrawn(element, () => element.setAttribute('open', 'buses'));
      expect(names(element)).to.include('Bus lanes').and.not.to.include('Plant trees');
      await redrawn(element, () => element.removeAttribute('open'));
      expect(names(element)).to.include('Plant trees');
    });

    it('opens, closes and walks by key; Tab enters once and leaves once', async () => {
      const wrapper = await fixture(html`
        <div>
          <button>before</button>
          <plan-tree draw="eager" .plan=${plan} open="town-plan" no-table no-sources no-menu></plan-tree>
          <button>after</button>
        </div>
      `);
      const element = wrapper.querySelector<Tree>('plan-tree')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      wrapper.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal('Town plan');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal('A greener town');
      await redrawn(element, () => sendKeys({ press: 'ArrowRight' }));
      expect(focused(element)).to.equal('A greener town');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal('Plant trees');
      await sendKeys({ press: 'ArrowLeft' });
      await redrawn(element, () => sendKeys({ press: 'Enter' }));
      expect(names(element)).not.to.include('Plant trees');
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal('Buses on time');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement!.textContent).to.equal('after');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused(element)).to.equal('Buses on time');
    });

    it('forgets no node that is opened while the picture is still on its way', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${branches(3, 2)} open="town-plan"></plan-tree>`);
      const told: string[] = [];
      element.addEventListener('chart-open', ({ detail }) => told.push(`${detail.id} ${detail.isOpen}`));
      await redrawn(element, () => {
        named(element, 'Branch 0').click();
        named(element, 'Branch 1').click();
        named(element, 'Branch 2').click();
        named(element, 'Branch 2').click();
      });
      await waitUntil(() => items(element).length === 8);
      expect(told).to.deep.equal(['b-0 true', 'b-1 true', 'b-2 true', 'b-2 false']);
    });

    it('lets the page show another plan, whatever the reader has opened', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan} open="town-plan"></plan-tree>`);
      await redrawn(element, () => named(element, 'A greener town').click());
      element.removeAttribute('open');
      await redrawn(element, () => (element.plan = branches(2, 1)));
      expect(part(element, 'error')).to.equal(null);
      expect(names(element)).to.deep.equal(['Town plan', 'Branch 0', 'Leaf 0', 'Branch 1', 'Leaf 0']);
    });

    it('closes and chooses rightly where a target or a figure shares the id of the plan or a step', async () => {
      const target = { label: 'A target', operator: 'at-least', value: 1, statedAs: 'one', citation } as const;
      const shared = aPlan({
        declared: { actions: { id: 'inner', label: 'Actions', value: 9, unit: 'actions', citation } },
        steps: [
          { id: 'outer', label: 'Outer', citation },
          { id: 'inner', label: 'Inner', partOf: 'outer', citation },
          { id: 'leaf', label: 'Leaf', partOf: 'inner', citation },
        ],
        targets: [
          { ...target, id: 'town-plan' },
          { ...target, id: 'outer' },
        ],
      });
      const element = await drawn<Tree>(html`<plan-tree .plan=${shared} open="inner"></plan-tree>`);
      expect(names(element)).to.include('Leaf');
      await redrawn(element, () => named(element, 'Outer').click());
      expect(names(element)).not.to.include('Inner');
    });

    it('keeps the focus on its node through a redraw, and on what a fold has unfolded', async () => {
      const long = aPlan({
        steps: Array.from({ length: 90 }, (_, i) => ({ id: `s-${i}`, label: `Step ${i}`, citation })),
      });
      const element = await drawn<Tree>(html`<plan-tree .plan=${long}></plan-tree>`);
      named(element, '50 more').focus();
      await redrawn(element, () => sendKeys({ press: 'Enter' }));
      expect(focused(element)).to.equal('Step 40');
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal('Step 41');

      const other = await drawn<Tree>(
        html`<plan-tree draw="eager" .plan=${branches(3, 2)} open="town-plan"></plan-tree>`,
      );
      named(other, 'Branch 2').focus();
      await redrawn(other, () => other.setAttribute('open', 'b-0'));
      expect(focused(other)).to.equal('Branch 2');
      named(other, 'Leaf 1').focus();
      await redrawn(other, () => other.setAttribute('open', 'town-plan'));
      expect(focused(other)).to.equal('Branch 0');
    });

    it('keeps what is on screen and says which ids there are where one is unknown', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      element.open = 'parks';
      await oneEvent(element, 'chart-error');
      await element.updateComplete;
      expect(part(element, 'error')!.textContent).to.equal(
        'There is no theme or step “parks” in this plan. It has: town-plan, green, buses.',
      );
      expect(names(element)).to.include('Plant trees');
    });
  });

  describe('pointing', () => {
    it('shows the source’s words on a node, and lets Escape take them away', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const [x, y] = middleOf(named(element, 'Plant trees'));
      await sendMouse({ type: 'move', position: [x, y] });
      // A pointer that passes asks for nothing; one that rests does.
      expect(part(element, 'tooltip')!.hidden).to.equal(true);
      await waitUntil(() => !part(element, 'tooltip')!.hidden);
      const tooltip = part(element, 'tooltip')!;
      expect(tooltip.hidden).to.equal(false);
      expect([...tooltip.children].map((line) => line.textContent)).to.deep.equal([
        '“no fewer than 900 trees”',
        'Town Gazette, Dec 1, 2024',
      ]);
      // It can be pointed at itself.
      const { left, right, bottom } = tooltip.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round((left + right) / 2), Math.round(bottom - 4)] });
      await element.updateComplete;
      expect(tooltip.hidden).to.equal(false);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(tooltip.hidden).to.equal(true);
    });

    it('selects a node that has nothing to open, in all figures of its group', async () => {
      const wrapper = await fixture(html`
        <div>
          <plan-tree draw="eager" group="g" .plan=${plan}></plan-tree>
          <plan-tree draw="eager" group="g" .plan=${plan}></plan-tree>
        </div>
      `);
      const [first, second] = [...wrapper.querySelectorAll<Tree>('plan-tree')] as [Tree, Tree];
      for (const element of [first, second]) if (!element.picture) await oneEvent(element, 'chart-ready');
      await first.updateComplete;
      const selected = oneEvent(first, 'chart-select');
      named(first, 'Water them').click();
      expect((await selected).detail).to.deep.equal({ id: 'water' });
      await second.updateComplete;
      expect(named(second, 'Water them').getAttribute('aria-selected')).to.equal('true');
      expect(second.shadowRoot!.querySelector<HTMLElement>('.selection')!.hidden).to.equal(false);
    });
  });

  describe('taken away', () => {
    it('names each row in CSV, with the words of what was only announced', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const lines = (await element.toCSV()).split('\r\n');
      expect(lines[0]).to.equal(
        'Theme or step: id,Theme or step,Theme or step: source,Kind,Part of,What is promised,Target,Target: as stated,Target: source,As stated',
      );
      expect(lines[1]).to.match(
        /^measures,"9 measures announced; the sources describe 4 steps, not matched to measures",/,
      );
      expect(lines[3]).to.contain('plant,Plant trees,').and.to.contain(',900,at least 900 trees by the end of 2026,');
    });

    it('has a table whose words are not cut, on a phone too', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      element.shadowRoot!.querySelector('details')!.open = true;
      const cell = [...element.shadowRoot!.querySelectorAll('td')].find((td) => td.textContent === 'Trees planted')!;
      const range = document.createRange();
      range.selectNodeContents(cell);
      // One line, or two at the space: never a letter a line.
      expect(range.getClientRects().length).to.be.at.most(2);
      // It scrolls in its own box and leaves the page as wide as it is.
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 900, height: 800 });
    });
  });

  describe('life', () => {
    it('draws again after it was moved', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${plan}></plan-tree>`);
      const parent = element.parentElement!;
      element.remove();
      await redrawn(element, () => parent.append(element));
      expect(names(element)).to.include('Plant trees');
    });

    it('refuses a plan of 60 levels, and names the limit', async () => {
      const steps = Array.from({ length: 60 }, (_, i) => ({
        id: `level-${i}`,
        label: `Level ${i}`,
        ...(i === 0 ? {} : { partOf: `level-${i - 1}` }),
        citation,
      }));
      const restore = serve('/deep.json', () => Promise.resolve(Response.json(planJson({ steps }))));
      const element = await fixture<Tree>(html`<plan-tree draw="eager" src="/deep.json"></plan-tree>`);
      if (!part(element, 'error')) await oneEvent(element, 'chart-error');
      await element.updateComplete;
      expect(part(element, 'error')!.textContent).to.contain('expected at most 12 levels, got 60 at "level-12"');
      restore();
    });

    it('draws a plan without themes, and one of a single node', async () => {
      const bare = await drawn<Tree>(
        html`<plan-tree .plan=${aPlan({ steps: [{ id: 'a', label: 'A step', citation }] })}></plan-tree>`,
      );
      expect(names(bare)).to.deep.equal(['Town plan', 'A step']);
      const single = await drawn<Tree>(html`<plan-tree .plan=${aPlan()}></plan-tree>`);
      expect(names(single)).to.deep.equal(['Town plan']);
    });

    it('has 200 nodes open, each with its item', async () => {
      const open = Array.from({ length: 20 }, (_, i) => `b-${i}`).join(' ');
      const element = await drawn<Tree>(html`<plan-tree .plan=${branches(20, 9)} open=${open}></plan-tree>`);
      expect(items(element)).to.have.length(201);
    });

    it('has 2,000 nodes, and begins with what a reader can take in', async () => {
      const element = await drawn<Tree>(html`<plan-tree .plan=${branches(40, 49)}></plan-tree>`);
      expect(items(element)).to.have.length(41);
      await redrawn(element, () => named(element, 'Branch 7').click());
      expect(items(element)).to.have.length(41 + 40 + 1);
      expect(names(element)).to.include('9 more');
      const rows = () => element.shadowRoot!.querySelectorAll('tbody tr').length;
      expect(rows()).to.equal(200);
      const more = [...element.shadowRoot!.querySelectorAll('button')].find((b) =>
        b.textContent.includes('more rows'),
      )!;
      expect(more.textContent.trim()).to.equal('1,800 more rows');
      more.click();
      await element.updateComplete;
      expect(rows()).to.equal(400);
    });
  });
});
