import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/sector-grid.ts';
import type { SectorGridElement } from '../../src/elements/sector-grid.ts';
import * as sample from '../../stories/sample-sectors.ts';
import { aPlan } from '../fixtures.ts';
import { drawn, focusPicture, part, status, textsOf } from './drawn.ts';

const grid = (template: ReturnType<typeof html>) => drawn<SectorGridElement>(template);

const marks = (element: SectorGridElement, layer: string) => [
  ...(element.picture!.svg.querySelector(`.${layer}_marks`)?.children ?? []),
];

const hover = async (element: SectorGridElement, mark: Element) => {
  const { left, top, width, height } = mark.getBoundingClientRect();
  const at = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    composed: true,
    pointerType: 'mouse',
  };
  element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', at));
  await element.updateComplete;
  const tooltip = part(element, 'tooltip')!;
  return tooltip.hidden ? '' : tooltip.innerText.split('\n')[0];
};

/** The id that is selected by what is done. */
const selected = (element: SectorGridElement, act: () => void) => {
  const event = oneEvent<CustomEvent<{ id: string }>>(element, 'chart-select');
  act();
  return event.then(({ detail }) => detail.id);
};

describe('<sector-grid>', () => {
  describe('drawing', () => {
    it('draws a grid for each list of the plan, one square a sector', async () => {
      const element = await grid(html`<sector-grid></sector-grid>`);
      expect(textsOf(element)).to.include.members(['45', '91 of 97', 'more than 1.2 trillion yuan']);
      expect(marks(element, 'squares')).to.have.length(45 + 91);
      expect(marks(element, 'square_rests')).to.have.length(6);
      expect(part(element, 'summary')!.textContent).to.contain('45 major sectors (June 2023); none of them named');
      expect(element.shadowRoot!.querySelectorAll('.sources a')).to.have.length(5);
    });

    it('draws again when its attribute changes', async () => {
      const element = await grid(html`<sector-grid></sector-grid>`);
      element.setAttribute('sectors', 'industrial-internet');
      await oneEvent(element, 'chart-ready');
      expect(marks(element, 'squares')).to.have.length(45);
    });

    it('keeps its squares at least 12 pixels wide, on the smallest phone and of the longest list', async () => {
      for (const plan of [sample.many, sample.thousand, sample.someNamed]) {
        const box = await fixture<HTMLElement>(html`<div style="width: 240px"></div>`);
        const element = document.createElement('sector-grid');
        Object.assign(element, { plan, draw: 'eager' });
        box.append(element);
        await oneEvent(element, 'chart-ready');
        expect(marks(element, 'squares')[0]!.getBoundingClientRect().width).to.be.at.least(12);
      }
    });

    it('begins at the right where the text runs from right to left', async () => {
      const element = await grid(html`<sector-grid dir="rtl" draw="eager" sectors="5g-applications"></sector-grid>`);
      const [first, second] = marks(element, 'squares').map((mark) => mark.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(second!);
      const rest = marks(element, 'square_rests').map((mark) => mark.getBoundingClientRect().left);
      expect(Math.max(...rest)).to.be.lessThan(first!);
    });
  });

  describe('errors', () => {
    const messageOf = async (template: ReturnType<typeof html>) => {
      const element = await fixture<SectorGridElement>(template);
      await oneEvent(element, 'chart-error');
      await element.updateComplete;
      return part(element, 'error')!.textContent;
    };

    it('are said in the figure', async () => {
      expect(await messageOf(html`<sector-grid sectors="6g"></sector-grid>`)).to.equal(
        'There is no list of sectors “6g” in this plan. It has: industrial-internet, 5g-applications.',
      );
      expect(await messageOf(html`<sector-grid .plan=${aPlan()}></sector-grid>`)).to.equal(
        'This plan has no list of sectors.',
      );
    });
  });

  describe('pointing', () => {
    it('means a named square by itself, and any other as the number they are', async () => {
      const element = await grid(html`<sector-grid draw="eager" .plan=${sample.someNamed}></sector-grid>`);
      const named = marks(element, 'points_named');
      const others = marks(element, 'squares');
      expect(await hover(element, named[0]!)).to.equal('Bakeries');
      expect(await hover(element, named[2]!)).to.equal('Breweries');
      // Beside the last of them, under it, and the last of all.
      for (const i of [0, 6, 17]) expect(await hover(element, others[i]!)).to.equal('21 trades');
    });

    it('means the last square that is counted and the first that is not, side by side', async () => {
      const element = await grid(html`<sector-grid draw="eager" sectors="5g-applications"></sector-grid>`);
      expect(await hover(element, marks(element, 'squares').at(-1)!)).to.equal(
        '91 of 97 sectors of the national economy',
      );
      expect(await hover(element, marks(element, 'square_rests')[0]!)).to.equal('6 not counted among them (outlined)');
    });

    it('moves by key along a list, and from list to list', async () => {
      const element = await grid(html`<sector-grid></sector-grid>`);
      await focusPicture(element);
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return status(element);
      };
      expect(await press('ArrowRight')).to.match(/^45 major sectors, .*, 1 of 2$/);
      expect(await press('ArrowRight')).to.match(
        /^more than 1,200,000,000,000 yuan, about 166.9 billion US dollars, .* 2 of 2$/,
      );
      expect(await press('ArrowDown')).to.match(/^(?:91 of 97 sectors|6 not counted)/);
      expect(await press('Home')).to.match(/^91 of 97 sectors of the national economy, .*gigabit.*, 1 of 2$/);
    });

    it('selects a sector, a count and the scale by their ids', async () => {
      const element = await grid(html`<sector-grid draw="eager" .plan=${sample.someNamed}></sector-grid>`);
      const click = (mark: Element) => () => {
        const { left, top } = mark.getBoundingClientRect();
        element.pictureBox!.dispatchEvent(
          new MouseEvent('click', { clientX: left + 4, clientY: top + 4, bubbles: true }),
        );
      };
      expect(await selected(element, click(marks(element, 'points_named')[1]!))).to.equal('laundries-1');
      expect(await selected(element, click(marks(element, 'squares')[3]!))).to.equal('count-0');
      const article = await grid(html`<sector-grid sectors="industrial-internet"></sector-grid>`);
      await focusPicture(article);
      await sendKeys({ press: 'End' });
      const id = selected(article, () => void sendKeys({ press: 'Enter' }));
      expect(await id).to.equal('industrial-scale');
    });
  });

  describe('taking it away', () => {
    it('gives CSV with the hedges, and the dates as words', async () => {
      const element = await grid(html`<sector-grid sectors="industrial-internet"></sector-grid>`);
      expect((await element.toCSV()).split('\r\n').map((line) => line.replace(/https:[^,]*/, '…'))).to.deep.equal([
        'What is counted,Number,Number: as stated,Number: source,Date',
        'industrial-internet-sectors,45,45 major sectors,…,June 2023',
        'industrial-scale,1200000000000,"more than 1,200,000,000,000 yuan (about 166.9 billion US dollars, as converted by UrduPoint / Pakistan Point News (citing CGTN))",…,June 2023',
      ]);
    });
  });
});
