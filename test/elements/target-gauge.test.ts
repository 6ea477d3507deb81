import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/target-gauge.ts';
import type { TargetGaugeElement } from '../../src/elements/target-gauge.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import { aPlan, aTarget, baseline } from '../fixtures.ts';
import { drawn, focusPicture, part, status, textsOf } from './drawn.ts';

const share = { label: 'Waste recycled', value: 90, unit: 'percent', deadline: '2024' } as const;
const short = aTarget({ ...share, baseline: baseline(40, '2015') }, [['2024', 82, { qualifier: 'about' }]]);
const overshot = aTarget({ baseline: baseline(20, '2018') }, [['2024', 148]]);

const gauge = (template: ReturnType<typeof html>) => drawn<TargetGaugeElement>(template);
const boxOf = (element: TargetGaugeElement, layer: string) =>
  element.picture!.svg.querySelector(`.${layer}_marks > *`)!.getBoundingClientRect();
const meterOf = (element: TargetGaugeElement) => element.shadowRoot!.querySelector('[role=meter]');

describe('<target-gauge>', () => {
  describe('drawing', () => {
    it('draws the first target of its plan, with words, table and sources', async () => {
      const element = await gauge(html`<target-gauge></target-gauge>`);
      expect(textsOf(element)).to.include.members([
        'at least 3,000 enterprises',
        'by the end of 2023',
        'No result reported in the sources',
      ]);
      expect(part(element, 'summary')!.textContent.trim()).to.equal(
        'At least 3,000 enterprises by the end of 2023. No result reported in the sources.',
      );
      const cells = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()),
      );
      expect(cells).to.deep.equal([
        ['Target', 'at least 3,000, source 11', 'by the end of 2023'],
        ['Latest', 'No result reported in the sources', ''],
      ]);
      expect(element.shadowRoot!.querySelectorAll('.sources a')).to.have.length(1);
    });

    it('draws an overshoot past the mark, in the colour of every other result', async () => {
      for (const shape of ['bar', 'arc'] as const) {
        const element = await gauge(html`<target-gauge draw="eager" shape=${shape} .plan=${overshot}></target-gauge>`);
        const [bar, edge] = [boxOf(element, 'bars'), boxOf(element, 'points_edge_closed')];
        const end = boxOf(element, 'points_latest');
        expect(end.left, shape).to.be.greaterThan(edge.right);
        expect(bar.right, shape).to.be.at.most(element.picture!.svg.getBoundingClientRect().right);
        const behind = await gauge(html`<target-gauge draw="eager" shape=${shape} .plan=${short}></target-gauge>`);
        const fill = (one: TargetGaugeElement, layer: string, name: 'fill' | 'stroke') =>
          one.picture!.svg.querySelector(`.${layer}_marks > *`)!.getAttribute(name);
        expect(fill(element, 'bars', 'fill')).to.equal(fill(behind, 'bar_hollows', 'stroke'));
      }
    });

    it('begins at the right where the text runs from right to left', async () => {
      for (const shape of ['bar', 'arc'] as const) {
        const element = await gauge(
          html`<target-gauge draw="eager" dir="rtl" shape=${shape} .plan=${overshot}></target-gauge>`,
        );
        expect(boxOf(element, 'points_latest').right).to.be.lessThan(boxOf(element, 'points_edge_closed').left);
      }
    });

    it('draws again when an attribute changes', async () => {
      const element = await gauge(html`<target-gauge target="5g-factories"></target-gauge>`);
      element.setAttribute('target', 'pilot-benchmarks');
      await oneEvent(element, 'chart-ready');
      expect(textsOf(element)).to.include('30 pilot benchmarks');
      const bar = element.picture!.chart.spec.height;
      element.setAttribute('shape', 'arc');
      await oneEvent(element, 'chart-ready');
      expect(element.picture!.svg.querySelector('.not_known_areas_marks path')).not.to.equal(null);
      expect(element.picture!.chart.spec.height).to.be.greaterThan(bar);
    });
  });

  describe('spoken', () => {
    it('is a figure and a picture named by its heading, whoever wrote that', async () => {
      const element = await gauge(html`<target-gauge .plan=${short}></target-gauge>`);
      const nameOf = (one: Element | null) =>
        (one!.getRootNode() as ShadowRoot).getElementById(one!.getAttribute('aria-labelledby')!)!.textContent.trim();
      const bare = await gauge(html`<target-gauge draw="eager" no-heading .plan=${short}></target-gauge>`);
      for (const one of [element, bare]) {
        expect(nameOf(one.pictureBox)).to.equal('Waste recycled');
        expect(nameOf(one.shadowRoot!.querySelector('figure'))).to.equal('Waste recycled');
      }
    });

    it('has a meter where the plan says what the whole is: its ends, its value, and that in words with its date', async () => {
      const plan = aTarget({ ...share, whole: 100 }, [['2024', 82]]);
      const meter = meterOf(await gauge(html`<target-gauge draw="eager" .plan=${plan}></target-gauge>`))!;
      expect(meter.childElementCount + meter.textContent.length).to.equal(0);
      expect([...meter.attributes].map(({ name, value }) => [name, value])).to.deep.equal([
        ['class', 'pc-hidden'],
        ['role', 'meter'],
        ['aria-label', 'Waste recycled'],
        ['aria-valuemin', '0'],
        ['aria-valuemax', '100'],
        ['aria-valuenow', '82'],
        ['aria-valuetext', '82%, 2024'],
      ]);
    });

    it('has a meter where the target is all of a number', async () => {
      const plan = aTarget({ operator: 'all', value: 54, unit: 'measures' }, [['2024', 41]]);
      const meter = meterOf(await gauge(html`<target-gauge draw="eager" .plan=${plan}></target-gauge>`))!;
      expect(meter.getAttribute('aria-valuemax')).to.equal('54');
    });

    it('has no meter without a greatest value, or without a value that is a number', async () => {
      const hedged = aTarget({ ...share, whole: 100 }, [['2024', 82, { qualifier: 'less-than' }]]);
      for (const plan of [overshot, shipped, short, hedged, aTarget(share), aTarget(share, [['2024', 120]])])
        expect(meterOf(await gauge(html`<target-gauge draw="eager" .plan=${plan}></target-gauge>`))).to.equal(null);
    });
  });

  describe('errors', () => {
    const messageOf = async (template: ReturnType<typeof html>) => {
      const element = await fixture<TargetGaugeElement>(template);
      await oneEvent(element, 'chart-error');
      await element.updateComplete;
      return part(element, 'error')!.textContent;
    };

    it('are said in the figure', async () => {
      expect(await messageOf(html`<target-gauge draw="eager" target="6g" .plan=${short}></target-gauge>`)).to.equal(
        'There is no target “6g” in this plan. It has: goal.',
      );
      expect(await messageOf(html`<target-gauge draw="eager" .plan=${aPlan()}></target-gauge>`)).to.equal(
        'This plan has no targets.',
      );
      expect(await messageOf(html`<target-gauge draw="eager" shape=${'pie'} .plan=${short}></target-gauge>`)).to.equal(
        '“shape” expects bar or arc, not “pie”.',
      );
    });
  });

  describe('pointing', () => {
    it('moves by key from the baseline to the latest figure and to the edge', async () => {
      for (const shape of ['bar', 'arc'] as const) {
        const element = await gauge(html`<target-gauge draw="eager" shape=${shape} .plan=${short}></target-gauge>`);
        await focusPicture(element);
        const press = async (key: string) => {
          await sendKeys({ press: key });
          await element.updateComplete;
          return status(element);
        };
        expect(await press('ArrowRight')).to.equal('40%, Baseline, 2015, Waste recycled, Town Gazette, 1 of 3');
        expect(await press('ArrowRight')).to.equal('about 82%, Result, 2024, trees, Town Gazette, 2 of 3');
        expect(await press('ArrowRight')).to.equal(
          'at least 90%, by the end of 2024, Waste recycled, Town Gazette, Stated as “no fewer than a hundred trees”, 3 of 3',
        );
      }
    });

    it('means a bar wherever on it the pointer is, and its edge beside it', async () => {
      const element = await gauge(html`<target-gauge .plan=${short}></target-gauge>`);
      const hover = async (clientX: number, clientY: number) => {
        const at = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
        element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', at));
        await element.updateComplete;
        const tooltip = part(element, 'tooltip')!;
        return tooltip.hidden ? '' : tooltip.innerText.split('\n')[0];
      };
      const bar = boxOf(element, 'bar_hollows');
      expect(await hover(bar.left + 20, bar.top + 4)).to.equal('about 82%');
      const before = boxOf(element, 'baseline_bars');
      expect(await hover(before.left + 20, before.top + 4)).to.equal('40%');
      const edge = boxOf(element, 'points_edge_closed');
      expect(await hover(edge.left + 4, edge.top + 4)).to.equal('at least 90%');
    });

    it('selects a figure by its id', async () => {
      const element = await gauge(html`<target-gauge .plan=${short}></target-gauge>`);
      await focusPicture(element);
      await sendKeys({ press: 'End' });
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent<CustomEvent<{ id: string }>>(element, 'chart-select');
      expect(detail.id).to.equal('goal');
    });
  });

  describe('taking it away', () => {
    it('gives CSV with the hedges, and the dates as words', async () => {
      const element = await gauge(html`<target-gauge .plan=${short}></target-gauge>`);
      expect((await element.toCSV()).split('\r\n')).to.deep.equal([
        ',Value (percent),Value: as stated,Value: source,Date or deadline',
        'target,90,at least 90%,https://example.org/gazette,by the end of 2024',
        'baseline,40,40%,https://example.org/gazette,2015',
        'result,82,about 82%,https://example.org/gazette,2024',
      ]);
      expect(await element.toSVG())
        .to.contain('Waste recycled')
        .and.not.to.contain('var(');
    });
  });
});
