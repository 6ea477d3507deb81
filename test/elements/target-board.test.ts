import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/target-board.ts';
import '../../src/entry/define/target-gauge.ts';
import type { TargetBoardElement } from '../../src/elements/target-board.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import { everyState, oneTarget, thousand } from '../../stories/sample-boards.ts';
import { aPlan } from '../fixtures.ts';
import { drawn, focusPicture, part, status, textsOf } from './drawn.ts';
import { entered } from './key-walk.ts';

const board = (template: ReturnType<typeof html>) => drawn<TargetBoardElement>(template);
const selectIn = (element: TargetBoardElement) => element.shadowRoot!.querySelector('select');
const idsOf = (element: TargetBoardElement) => element.chart!.points.map(({ id }) => id);
const ringOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.selection')!;

/** The control is loaded after the picture. */
const control = async (element: TargetBoardElement) => {
  await waitUntil(() => selectIn(element));
  return selectIn(element)!;
};

const choose = async (element: TargetBoardElement, value: string) => {
  const select = await control(element);
  const ready = oneEvent(element, 'chart-ready');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await ready;
  await element.updateComplete;
};

describe('<target-board>', () => {
  describe('drawing', () => {
    it('draws all targets of its plan, with words, a table row each, and sources', async () => {
      const element = await board(html`<target-board></target-board>`);
      expect(textsOf(element)).to.include.members(['target met', 'attainment not assessable', '300']);
      expect(part(element, 'heading')!.textContent.trim()).to.equal(
        'China’s industrial-internet work plan of 2023: 7 targets, 1 met, 6 not assessable',
      );
      expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(shipped.targets.length);
      expect(element.shadowRoot!.querySelectorAll('.sources a').length).to.be.greaterThan(0);
    });

    it('is rows where there is room, and cards on a phone', async () => {
      const columnOf = async (width: number) => {
        const box = await fixture<HTMLElement>(html`<div><target-board draw="eager"></target-board></div>`);
        box.style.width = `${width}px`;
        const element = box.querySelector('target-board')!;
        await element.updateComplete;
        if (element.picture?.chart.spec.width !== width) await oneEvent(element, 'chart-ready');
        const left = element.picture!.svg.getBoundingClientRect().left;
        return element.picture!.svg.querySelector('.permitteds_marks > *')!.getBoundingClientRect().right - left;
      };
      expect(await columnOf(288)).to.be.closeTo(287, 2);
      expect(await columnOf(700)).to.be.within(400, 560);
    });

    it('draws its shapes: filled, each by its path', async () => {
      const element = await board(html`<target-board .plan=${everyState}></target-board>`);
      const shapes = [...element.picture!.svg.querySelectorAll('[class*="status_"] > path, [class*="points_"] > path')];
      // Four questions to nine targets, of which five have no step.
      expect(shapes).to.have.length(9 * 3 + 4);
      for (const shape of shapes) {
        const { width, height } = shape.getBoundingClientRect();
        expect(Math.max(width, height), shape.getAttribute('d')!).to.be.within(8, 13);
        expect(shape.getAttribute('fill')).to.contain('--pc-');
      }
    });

    it('keeps about the room of the shipped plan before it is there', async () => {
      const wrong: string[] = [];
      for (const width of [288, 320, 480, 600, 640, 700, 1000]) {
        const box = await fixture<HTMLElement>(html`<div><target-board draw="eager"></target-board></div>`);
        box.style.width = `${width}px`;
        const element = box.querySelector('target-board')!;
        await element.updateComplete;
        if (element.picture?.chart.spec.width !== width) await oneEvent(element, 'chart-ready');
        await element.updateComplete;
        // What is kept stays kept: the words end where the last of them does.
        const last = element.shadowRoot!.querySelector('.colophon')!.getBoundingClientRect().bottom;
        const height = last - element.getBoundingClientRect().top;
        const kept = element.reservedHeight(width);
        if (Math.abs(kept / height - 1) > 0.06) wrong.push(`${kept} of ${height} at ${width}`);
        box.remove();
      }
      expect(wrong).to.deep.equal([]);
    }).timeout(30_000);
  });

  describe('sorting', () => {
    it('is offered where the picture says by what its rows are sorted', async () => {
      const element = await board(html`<target-board></target-board>`);
      const select = await control(element);
      expect(select.getAttribute('aria-label')).to.equal('Order of the targets');
      expect(select.selectedOptions[0]!.textContent.trim()).to.equal('In the plan’s order');
      const words = [...element.picture!.svg.querySelectorAll('text')].find(
        ({ textContent }) => textContent === 'In the plan’s order',
      )!;
      const [over, under] = [select.getBoundingClientRect(), words.getBoundingClientRect()];
      expect(over.left).to.be.at.most(under.left + 1);
      expect(over.right).to.be.at.least(under.right);
      expect(over.top).to.be.at.most(under.top);
      expect(over.bottom).to.be.at.least(under.bottom);
      expect(over.height).to.be.at.least(24);
    });

    it('follows the reader', async () => {
      const element = await board(html`<target-board .plan=${everyState}></target-board>`);
      await choose(element, 'status');
      expect(idsOf(element).slice(0, 2)).to.deep.equal(['trees', 'noise']);
      expect(element.sort).to.equal('status');
      await choose(element, 'deadline');
      expect(idsOf(element).at(-1)).to.equal('stars');
      expect(selectIn(element)!.value).to.equal('deadline');
    });

    it('follows the page, and the control says so', async () => {
      const element = await board(html`<target-board .plan=${everyState} sort="deadline"></target-board>`);
      expect((await control(element)).value).to.equal('deadline');
      element.setAttribute('sort', 'progress');
      await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      expect(selectIn(element)!.value).to.equal('progress');
    });

    it('is at the right where the text runs from right to left', async () => {
      const element = await board(html`<target-board dir="rtl" .plan=${everyState}></target-board>`);
      const select = (await control(element)).getBoundingClientRect();
      expect(select.right).to.be.closeTo(element.stage!.getBoundingClientRect().right, 5);
    });

    it('is not offered where there is nothing to sort', async () => {
      const element = await board(html`<target-board .plan=${oneTarget}></target-board>`);
      await aTimeout(50);
      expect(selectIn(element)).to.equal(null);
    });
  });

  describe('pointing', () => {
    it('moves by key from row to row, up and down as well as along', async () => {
      const element = await board(html`<target-board .plan=${everyState}></target-board>`);
      await entered(element);
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return status(element);
      };
      expect(await press('ArrowDown')).to.match(/^Household waste recycled, at least 90%, .*, 1 of 9$/);
      expect(await press('ArrowDown')).to.match(/^Street trees, .*, target met, .*, 2 of 9$/);
      expect(await press('ArrowUp')).to.match(/1 of 9$/);
      expect(await press('ArrowRight')).to.match(/2 of 9$/);
      expect(await press('End')).to.match(/9 of 9$/);
      expect(await press('Home')).to.match(/1 of 9$/);
    });

    it('means a target wherever in its row the pointer is', async () => {
      const element = await board(html`<target-board .plan=${everyState}></target-board>`);
      const { left, top, width } = element.picture!.svg.getBoundingClientRect();
      const [from, to] = element.chart!.points[1]!.band;
      for (const clientX of [left + 4, left + width / 2, left + width - 4])
        for (const clientY of [top + from + 4, top + to - 4]) {
          const at = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
          element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', at));
          await element.updateComplete;
          expect(part(element, 'tooltip')!.innerText.split('\n')[0]).to.equal('Street trees');
        }
    });

    it('selects a target, here and in the figures of its group, and shows what they select', async () => {
      const wrapper = await fixture(html`
        <div>
          <target-board draw="eager" group="g"></target-board>
          <target-gauge draw="eager" group="g" target="5g-factories"></target-gauge>
        </div>
      `);
      const element = wrapper.querySelector('target-board')!;
      const gauge = wrapper.querySelector('target-gauge')!;
      for (const one of [element, gauge]) if (!one.picture) await oneEvent(one, 'chart-ready');
      await focusPicture(element);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent<CustomEvent<{ id: string }>>(element, 'chart-select');
      expect(detail.id).to.equal('5g-factories');
      await Promise.all([element.updateComplete, gauge.updateComplete]);
      expect([ringOf(element).hidden, ringOf(gauge).hidden]).to.deep.equal([false, false]);
      await focusPicture(gauge);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(ringOf(element).hidden).to.equal(true);
    });
  });

  describe('much and little', () => {
    it('draws a hundred of a thousand targets, and pages through all in its table', async () => {
      const element = await board(html`<target-board .plan=${thousand}></target-board>`);
      expect(element.chart!.points).to.have.length(100);
      expect(element.chart!.table.rows).to.have.length(1000);
      expect(element.shadowRoot!.querySelector('.notes')!.textContent).to.contain('900 more targets in the table');
    });

    it('says in the figure what cannot be shown', async () => {
      const messageOf = async (template: ReturnType<typeof html>) => {
        const element = await fixture<TargetBoardElement>(template);
        await oneEvent(element, 'chart-error');
        await element.updateComplete;
        return part(element, 'error')!.textContent;
      };
      expect(await messageOf(html`<target-board draw="eager" .plan=${aPlan()}></target-board>`)).to.equal(
        'This plan has no targets.',
      );
      expect(
        await messageOf(html`<target-board draw="eager" targets="6g" .plan=${oneTarget}></target-board>`),
      ).to.equal('There is no target “6g” in this plan. It has: gardens.');
      expect(
        await messageOf(html`<target-board draw="eager" sort=${'size'} .plan=${oneTarget}></target-board>`),
      ).to.equal('“sort” expects plan or status or deadline or progress, not “size”.');
    });
  });

  it('gives CSV with a row a target: values, hedges, statuses', async () => {
    const element = await board(html`<target-board .plan=${everyState} targets="trees"></target-board>`);
    const [head, row] = (await element.toCSV()).split('\r\n');
    expect(head).to.contain('Target: id,Target,Target: source,Value,Value: as stated,Value: source,As stated,Deadline');
    expect(row).to.contain('trees,Street trees,https://example.org/,3000,"at least 3,000 trees",https://example.org/');
    expect(row).to.contain('target met');
  });
});
