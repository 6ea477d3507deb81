import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/entry/define/fiveg-stats-chart.ts';
import type { FivegStatsChartElement } from '../../src/elements/fiveg-stats-chart.ts';
import { aPlan, planJson, statistic } from '../fixtures.ts';
import { drawn, focusPicture, part, serve, textsOf } from './drawn.ts';

const plan = aPlan({
  statistics: [
    statistic('trees', [
      ['2021-12-31', 10],
      ['2022-12-31', 20, { qualifier: 'about' }],
      ['2023-12-31', 40],
    ]),
    statistic('parks', [
      ['2021-12-31', 3],
      ['2023-12-31', 5],
    ]),
  ],
});

type Chart = FivegStatsChartElement;

const status = (element: Chart) => element.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

/** Lets so many frames pass. */
const frames = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const trees = statistic('trees', [['2023', 7]]);

describe('<fiveg-stats-chart>', () => {
  describe('drawing', () => {
    it('draws the first two statistics of its plan, with words, table and sources', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      expect(textsOf(element)).to.include.members(['trees', 'parks, trees', '40 trees', '5 trees']);
      expect(part(element, 'heading')!.textContent.trim()).to.equal('trees and parks, 2021–2023');
      expect(part(element, 'summary')!.textContent.trim()).to.equal(
        'Trees rose from 10 in December 2021 to 40 in December 2023. Parks rose from 3 in December 2021 to 5 trees in December 2023.',
      );
      const cells = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()),
      );
      expect(cells[1]).to.deep.equal(['Dec 31, 2022', 'about 20, source 11', '–no figure']);
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/gazette');
    });

    it('draws the shipped plan when it is given none', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart statistics="base-stations"></fiveg-stats-chart>`);
      expect(textsOf(element)).to.include('4.84 million base stations');
    });

    it('changes its picture when an attribute changes', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} statistics="trees"></fiveg-stats-chart>`,
      );
      const before = element.picture!.svg;
      const gone: unknown[] = [];
      const observer = new MutationObserver((changes) => gone.push(...changes));
      observer.observe(element.pictureBox!, { childList: true });
      element.statistics = 'parks';
      await oneEvent(element, 'chart-ready');
      observer.disconnect();
      // Neither taken away nor put in anew.
      expect(element.picture!.svg).to.equal(before);
      expect(gone).to.deep.equal([]);
      expect(textsOf(element)).to.include('5 trees').and.not.to.include('40 trees');
      expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(1);
    });

    it('shows the last of many changes', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} statistics="trees"></fiveg-stats-chart>`,
      );
      for (const statistics of ['parks', 'trees parks', 'trees', 'parks']) {
        element.statistics = statistics;
        await Promise.resolve();
      }
      await element.updateComplete;
      expect(textsOf(element)).to.include('parks, trees').and.not.to.include('trees');
    });

    it('draws again after being moved', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan} draw="eager"></fiveg-stats-chart>`);
      const other = await fixture(html`<section></section>`);
      other.append(element);
      await oneEvent(element, 'chart-ready');
      expect(element.picture!.svg.isConnected).to.equal(true);
      element.statistics = 'parks';
      await oneEvent(element, 'chart-ready');
      expect(textsOf(element)).to.include('5 trees');
    });

    it('follows the width of its container', async () => {
      const box = await fixture<HTMLElement>(html`<div><fiveg-stats-chart .plan=${plan}></fiveg-stats-chart></div>`);
      const element = box.querySelector('fiveg-stats-chart')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      for (const width of [320, 600]) {
        box.style.width = `${width}px`;
        await oneEvent(element, 'chart-ready');
        expect(element.picture!.svg.getBoundingClientRect().width).to.equal(width);
      }
    });

    it('waits outside the screen, with its height reserved, and begins as the reader comes near', async () => {
      await setViewport({ width: 800, height: 600 });
      const box = await fixture<HTMLElement>(
        html`<div>
          <div class="text"></div>
          <fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>
        </div>`,
      );
      box.querySelector<HTMLElement>('.text')!.style.height = '3000px';
      const element = box.querySelector('fiveg-stats-chart')!;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(element.chart).to.equal(undefined);
      expect(element.getBoundingClientRect().height).to.equal(element.reservedHeight(element.clientWidth));
      element.scrollIntoView();
      await oneEvent(element, 'chart-ready');
      expect(element.getBoundingClientRect().height).to.be.at.least(element.reservedHeight(element.clientWidth));
    });

    it('draws in a parent that shrinks to its content', async () => {
      for (const style of ['display:flex', 'float:left', 'display:inline-block', 'display:grid; justify-items:start']) {
        const box = await fixture<HTMLElement>(
          html`<div><fiveg-stats-chart draw="eager" .plan=${plan}></fiveg-stats-chart></div>`,
        );
        box.style.cssText = style;
        const element = box.querySelector('fiveg-stats-chart')!;
        if (!element.picture) await oneEvent(element, 'chart-ready');
        expect(element.picture!.svg.getBoundingClientRect().width, style).to.be.at.least(240);
        box.remove();
      }
    });

    it('fits a narrow page that was hidden at first', async () => {
      const box = await fixture<HTMLElement>(
        html`<div hidden><fiveg-stats-chart draw="eager" .plan=${plan}></fiveg-stats-chart></div>`,
      );
      box.style.width = '288px';
      await frames(3);
      box.hidden = false;
      const element = box.querySelector('fiveg-stats-chart')!;
      await oneEvent(element, 'chart-ready');
      expect(element.picture!.svg.getBoundingClientRect().width).to.equal(288);
    });

    it('scrolls where there is less room than any picture needs', async () => {
      const box = await fixture<HTMLElement>(html`<div><fiveg-stats-chart .plan=${plan}></fiveg-stats-chart></div>`);
      box.style.width = '180px';
      const element = box.querySelector('fiveg-stats-chart')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      await frames(3);
      expect(element.picture!.chart.spec.width).to.equal(240);
      expect(element.getBoundingClientRect().width).to.equal(180);
      expect(element.stage!.scrollWidth).to.equal(240);
    });

    it('draws nothing with draw="never", until a picture is asked for', async () => {
      const element = await fixture<Chart>(html`<fiveg-stats-chart draw="never" .plan=${plan}></fiveg-stats-chart>`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(element.chart).to.equal(undefined);
      expect(await element.toSVG()).to.contain('<svg');
    });

    it('checks a plan that is a bare object, and leaves the object as it was', async () => {
      const json = planJson({ statistics: [statistic('trees', [['2023', 7]])] });
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${json}></fiveg-stats-chart>`);
      expect(textsOf(element)).to.include('7 trees');
      expect(Object.isFrozen(json)).to.equal(false);
    });
  });

  describe('errors', () => {
    /** An element that fails, the events it fired, and the sentence it shows. */
    const failed = async (template: ReturnType<typeof html>) => {
      const element = await fixture<Chart>(template);
      const events: CustomEvent[] = [];
      element.addEventListener('chart-error', (event) => events.push(event));
      await oneEvent(element, 'chart-error');
      element.requestUpdate();
      await element.updateComplete;
      return { element, events, message: part(element, 'error')!.textContent };
    };

    it('names an unknown id once, with the ids there are', async () => {
      const { events, message } = await failed(
        html`<fiveg-stats-chart .plan=${plan} statistics="5g"></fiveg-stats-chart>`,
      );
      expect(message).to.equal('There is no statistic “5g” in this plan. It has: trees, parks.');
      expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ code: 'unknown-id', message }]);
    });

    it('keeps the picture on screen beside the message, and recovers', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} statistics="trees"></fiveg-stats-chart>`,
      );
      element.statistics = 'nothing-like-it';
      await oneEvent(element, 'chart-error');
      await element.updateComplete;
      expect(textsOf(element)).to.include('40 trees');
      element.statistics = 'parks';
      await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      expect(part(element, 'error')).to.equal(null);
    });

    for (const [what, answer, message] of [
      ['is missing', () => new Response('', { status: 404 }), /bad\.json could not be loaded \(HTTP 404\)/],
      ['is not JSON', () => new Response('<!doctype html>'), /bad\.json is not JSON/],
      [
        'is not a plan',
        () => Response.json(planJson({ targets: [{ ...target, value: 'lots' }] as never })),
        /bad\.json is not a valid plan\. targets\[0\]\.value: expected a number, got "lots"/,
      ],
      ['is unreachable', () => Promise.reject(new TypeError('Failed to fetch')), /bad\.json could not be loaded\./],
    ] as const)
      it(`says so when src ${what}, and keeps the slotted words`, async () => {
        const stop = serve('/bad.json', async () => answer());
        const {
          element,
          events,
          message: shown,
        } = await failed(html`<fiveg-stats-chart src="/bad.json"><p slot="summary">In words.</p></fiveg-stats-chart>`);
        stop();
        expect(shown).to.match(message);
        expect(events).to.have.length(1);
        const words = element.querySelector('p')!;
        expect(words.assignedSlot!.name).to.equal('summary');
        expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
      });

    it('refuses an address that is not http', async () => {
      const { message } = await failed(html`<fiveg-stats-chart src="data:application/json,{}"></fiveg-stats-chart>`);
      expect(message).to.contain('is not an address that a plan can be loaded from');
    });

    it('asks the same address again when it is set anew after a failure', async () => {
      let isThere = false;
      const stop = serve('/later.json', () =>
        Promise.resolve(isThere ? Response.json(planJson({ statistics: [trees] })) : new Response('', { status: 503 })),
      );
      const { element } = await failed(html`<fiveg-stats-chart src="/later.json"></fiveg-stats-chart>`);
      isThere = true;
      element.removeAttribute('src');
      await element.updateComplete;
      element.src = '/later.json';
      await oneEvent(element, 'chart-ready');
      stop();
      expect(textsOf(element)).to.include('7 trees');
    });

    it('fires once and fetches once, however often the width changes', async () => {
      let fetched = 0;
      const stop = serve('/bad.json', () => {
        fetched += 1;
        return Promise.resolve(new Response('', { status: 404 }));
      });
      const { element, events } = await failed(html`<fiveg-stats-chart src="/bad.json"></fiveg-stats-chart>`);
      for (const width of [500, 400, 300]) {
        element.style.width = `${width}px`;
        await frames(3);
      }
      stop();
      expect([events.length, fetched]).to.deep.equal([1, 1]);
    });

    it('fetches once while the width changes on the way', async () => {
      let fetched = 0;
      const stop = serve('/slow.json', async () => {
        fetched += 1;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return Response.json(planJson({ statistics: [trees] }));
      });
      const element = await fixture<Chart>(html`<fiveg-stats-chart draw="eager" src="/slow.json"></fiveg-stats-chart>`);
      for (const width of [500, 400, 360]) {
        element.style.width = `${width}px`;
        await frames(2);
      }
      await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      stop();
      expect(fetched).to.equal(1);
      expect(element.picture!.svg.getBoundingClientRect().width).to.equal(360);
    });

    it('takes a removed or empty attribute, and a null plan, for one that was never given', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart
          src="/x.json"
          .plan=${plan}
          statistics="trees"
          highlight="2022"
          from="2021"
          to="2023"
        ></fiveg-stats-chart>`,
      );
      for (const name of ['highlight', 'from', 'to', 'src']) {
        element.removeAttribute(name);
        await element.updateComplete;
        element.setAttribute(name, '');
        await element.updateComplete;
      }
      expect(part(element, 'error')).to.equal(null);
      element.plan = null as never;
      element.statistics = 'base-stations';
      await oneEvent(element, 'chart-ready');
      expect(textsOf(element)).to.include('4.84 million base stations');
    });

    it('says that a plan has nothing to show, and that a bare object is no plan', async () => {
      const empty = await failed(html`<fiveg-stats-chart .plan=${aPlan()}></fiveg-stats-chart>`);
      expect(empty.message).to.equal('This plan has no statistics.');
      const bare = await failed(html`<fiveg-stats-chart .plan=${Object.freeze({})}></fiveg-stats-chart>`);
      expect(bare.message).to.contain('The plan that was given is not a valid plan. format: expected a value');
    });

    it('lets nothing out when it is removed while loading', async () => {
      const stop = serve('/never.json', () => new Promise(() => undefined));
      const element = await fixture<Chart>(
        html`<fiveg-stats-chart draw="eager" src="/never.json"></fiveg-stats-chart>`,
      );
      await frames(3);
      element.remove();
      await frames(3);
      stop();
      let reason = '';
      await element.toCSV().catch((error: Error) => (reason = error.message));
      expect(reason).to.contain('is in no document');
    });
  });

  describe('words of its own', () => {
    it('puts an author’s heading in place of the generated one', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan}><h3 slot="heading">Trees!</h3></fiveg-stats-chart>`,
      );
      expect(element.querySelector('h3')!.assignedSlot!.name).to.equal('heading');
      expect(part(element, 'heading')!.innerText).to.equal('');
    });

    it('leaves out what it is told to', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} no-heading no-table no-sources no-menu></fiveg-stats-chart>`,
      );
      for (const name of ['heading', 'table', 'sources', 'menu']) expect(part(element, name), name).to.equal(null);
    });

    it('formats numbers for the nearest lang, and lays the picture out in its direction', async () => {
      const box = await fixture(
        html`<div lang="zh-Hans"><fiveg-stats-chart statistics="base-stations"></fiveg-stats-chart></div>`,
      );
      const element = box.querySelector('fiveg-stats-chart')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      expect(textsOf(element).join()).to.contain('484万');
      const rtl = await drawn<Chart>(html`<fiveg-stats-chart dir="rtl" .plan=${plan}></fiveg-stats-chart>`);
      const [first, last] = [...rtl.picture!.svg.querySelectorAll('.points_exact_marks path')].map(
        (node) => node.getBoundingClientRect().left,
      );
      expect(first!).to.be.greaterThan(last!);
    });

    it('follows a language that changes around it', async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang="en"><fiveg-stats-chart .plan=${plan}></fiveg-stats-chart></div>`,
      );
      const element = box.querySelector('fiveg-stats-chart')!;
      if (!element.picture) await oneEvent(element, 'chart-ready');
      box.lang = 'zh-CN';
      await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      expect(part(element, 'summary')!.textContent).to.contain('增至');
    });

    it('takes a page’s colours without a redraw', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      const line = element.picture!.svg.querySelector('.series_marks path')!;
      element.style.setProperty('--pc-accent', 'rgb(1, 2, 3)');
      expect(getComputedStyle(line).stroke).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('pointing', () => {
    it('is entered once by Tab and left once', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} no-table no-sources no-menu></fiveg-stats-chart>`,
      );
      const after = await fixture<HTMLButtonElement>(html`<button>after</button>`);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(element.pictureBox);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
    });

    it('speaks the point under the cursor, along a series and across series', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      await focusPicture(element);
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return status(element);
      };
      expect(await press('ArrowRight')).to.equal('trees, December 31, 2021, 10 trees, Town Gazette, 1 of 3');
      expect(await press('ArrowRight')).to.equal('trees, December 31, 2022, about 20 trees, Town Gazette, 2 of 3');
      expect(await press('End')).to.equal('trees, December 31, 2023, 40 trees, Town Gazette, 3 of 3');
      expect(await press('ArrowRight')).to.contain('3 of 3');
      expect(await press('ArrowDown')).to.equal('parks, December 31, 2023, 5 trees, Town Gazette, 2 of 2');
      expect(await press('Home')).to.equal('parks, December 31, 2021, 3 trees, Town Gazette, 1 of 2');
      expect(await press('ArrowUp')).to.contain('trees, December 31, 2021');
      expect(await press('Escape')).to.equal('');
    });

    it('leads by letters to what they begin, and leaves the space bar to the page until there is a point', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      await focusPicture(element);
      const event = new KeyboardEvent('keydown', { key: ' ', cancelable: true });
      element.pictureBox!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      await sendKeys({ type: 'par' });
      await element.updateComplete;
      expect(status(element)).to.contain('parks, December 31, 2021');
      await sendKeys({ press: 'Space' });
      await sendKeys({ type: 'x' });
      await element.updateComplete;
      expect(status(element)).to.contain('parks, December 31, 2021');
    });

    it('mirrors the arrows where the text runs from right to left', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart dir="rtl" .plan=${plan}></fiveg-stats-chart>`);
      await focusPicture(element);
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(status(element)).to.contain('2 of 3');
    });

    it('means the panel under the pointer, not the nearest point of another', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan} draw="eager"></fiveg-stats-chart>`);
      const svg = element.picture!.svg.getBoundingClientRect();
      const point = element.chart!.points.find(({ series }) => series === 1)!;
      const marks = element.picture!.svg.querySelector(`.${point.layer}_marks`)!;
      const first = marks.children[point.row]!.getBoundingClientRect();
      const [from] = point.band;
      const hover = async (clientY: number) => {
        const at = { clientX: first.left + 3, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
        element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', at));
        await element.updateComplete;
        return part(element, 'tooltip')!.innerText.split('\n')[2];
      };
      expect(await hover(svg.top + from + 1)).to.not.equal('trees');
      expect(await hover(first.top)).to.equal('parks');
    });

    it('keeps the tooltip of every point within the figure, at any width', async () => {
      for (const [width, dir] of [
        [200, 'ltr'],
        [320, 'ltr'],
        [640, 'rtl'],
      ] as const) {
        const box = await fixture<HTMLElement>(
          html`<div dir=${dir}><fiveg-stats-chart .plan=${plan}></fiveg-stats-chart></div>`,
        );
        box.style.width = `${width}px`;
        const element = box.querySelector('fiveg-stats-chart')!;
        if (!element.picture) await oneEvent(element, 'chart-ready');
        await frames(3);
        await focusPicture(element);
        for (let i = 0; i < 3; i += 1) {
          await sendKeys({ press: dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
          await element.updateComplete;
          const tooltip = part(element, 'tooltip')!.getBoundingClientRect();
          const stage = element.stage!.getBoundingClientRect();
          expect(tooltip.left, `${width}`).to.be.at.least(stage.left - 1);
          expect(tooltip.right, `${width}`).to.be.at.most(stage.right + 1);
        }
        box.remove();
      }
    });

    it('leaves Escape to the page when there is nothing to dismiss, and survives strange events', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart group="a" .plan=${plan}></fiveg-stats-chart>`);
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      element.pictureBox!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      const stranger = Object.assign(document.createElement('p'), { group: 'a' });
      element.before(stranger);
      stranger.dispatchEvent(new CustomEvent('chart-select', { bubbles: true }));
      stranger.remove();
    });

    it('shows a tooltip on hover, which Escape dismisses', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      const point = element.picture!.svg.querySelector('.points_hedged_marks path')!.getBoundingClientRect();
      const at = { clientX: point.left + 8, clientY: point.top + 12, bubbles: true, composed: true };
      element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      await element.updateComplete;
      const tooltip = part(element, 'tooltip')!;
      expect(tooltip.hidden).to.equal(false);
      expect(tooltip.innerText.split('\n')).to.deep.equal([
        'about 20 trees',
        'December 31, 2022',
        'trees',
        'Town Gazette',
      ]);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(tooltip.hidden).to.equal(true);
    });

    it('selects by key and tells the page and its group', async () => {
      const one = await drawn<Chart>(
        html`<fiveg-stats-chart draw="eager" group="a" .plan=${plan}></fiveg-stats-chart>`,
      );
      const two = await drawn<Chart>(
        html`<fiveg-stats-chart draw="eager" group="a" .plan=${plan}></fiveg-stats-chart>`,
      );
      const stranger = await drawn<Chart>(html`<fiveg-stats-chart draw="eager" .plan=${plan}></fiveg-stats-chart>`);
      await focusPicture(one);
      await sendKeys({ press: 'End' });
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent<CustomEvent<{ id: string }>>(one, 'chart-select');
      expect(detail.id).to.equal('trees-2023-12-31');
      await Promise.all([one, two, stranger].map(async (element) => await element.updateComplete));
      const isShown = (element: Chart) => !element.shadowRoot!.querySelector<HTMLElement>('.selection')!.hidden;
      expect([one, two, stranger].map(isShown)).to.deep.equal([true, true, false]);
    });
  });

  describe('taking it away', () => {
    it('gives an SVG without var(), a PNG at twice the size, CSV with hedges and JSON', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      const svg = await element.toSVG();
      expect(svg).to.contain('trees and parks, 2021–2023').and.to.contain('Sources: Town Gazette.');
      expect(svg).not.to.contain('var(');
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
      const png = await createImageBitmap(await element.toPNG());
      expect(png.width).to.equal((element.picture!.svg.width.baseVal.value + 32) * 2);
      expect((await element.toCSV()).split('\r\n').slice(0, 3)).to.deep.equal([
        'Date,trees (trees),trees: as stated,trees: source,parks (trees),parks: as stated,parks: source',
        '2021-12-31,10,10,https://example.org/gazette,3,3,https://example.org/gazette',
        '2022-12-31,20,about 20,https://example.org/gazette,,,',
      ]);
      expect((JSON.parse(await element.toJSON()) as { title: string }).title).to.equal('trees and parks, 2021–2023');
    });

    it('takes along what was set just now, and works in a hidden element', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan} statistics="trees"></fiveg-stats-chart>`,
      );
      element.statistics = 'parks';
      expect((await element.toCSV()).split('\r\n')[0]).to.equal('Date,parks (trees),parks: as stated,parks: source');
      const hidden = await fixture<Chart>(html`<fiveg-stats-chart hidden .plan=${plan}></fiveg-stats-chart>`);
      expect((await hidden.toCSV()).split('\r\n')).to.have.length(4);
      expect(await hidden.toSVG()).to.contain('40 trees');
    });

    it('says that a download failed, once, and goes on', async () => {
      const element = await drawn<Chart>(html`<fiveg-stats-chart .plan=${plan}></fiveg-stats-chart>`);
      const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob')!;
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      const events: unknown[] = [];
      element.addEventListener('chart-error', ({ detail }) => events.push(detail.code));
      element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.menu button')[1]!.click();
      await oneEvent(element, 'chart-error');
      Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', real);
      await element.updateComplete;
      expect(part(element, 'error')!.textContent).to.contain('this browser made no PNG');
      expect(events).to.deep.equal(['draw-failed']);
      expect(await element.toCSV()).to.contain('2021-12-31');
      element.statistics = 'parks';
      await oneEvent(element, 'chart-ready');
      await element.updateComplete;
      expect(part(element, 'error')).to.equal(null);
    });

    it('takes the heading that stands over the picture', async () => {
      const element = await drawn<Chart>(
        html`<fiveg-stats-chart .plan=${plan}><h3 slot="heading">My own heading</h3></fiveg-stats-chart>`,
      );
      expect(await element.toSVG())
        .to.contain('My own heading')
        .and.to.contain('Hollow points');
    });

    it('rejects with the sentence in the figure where there is no picture', async () => {
      const element = await fixture<Chart>(html`<fiveg-stats-chart .plan=${plan} statistics="5g"></fiveg-stats-chart>`);
      let message = '';
      await element.toSVG().catch((error: Error) => (message = error.message));
      expect(message).to.contain('5g');
    });
  });
});

const target = {
  id: 'trees',
  label: 'Trees',
  operator: 'at-least',
  statedAs: 'at least 100 trees',
  citation: { source: 'gazette' },
};
