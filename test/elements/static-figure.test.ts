/**
 * A figure that came with its page, under the hand of a reader. The markup is what prerendering writes.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/entry/define/fiveg-stats-chart.ts';
import '../../src/entry/define/plan-tree.ts';
import '../../src/entry/define/target-gauge.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { plan } from '../../src/data/plan.ts';
import { staticFigure, type FigureRequest } from '../../src/render/markup.ts';
import { drawn, part, press, status } from './drawn.ts';

const stylesheet = URL.createObjectURL(
  new Blob([(await import('../../src/elements/stylesheet.ts')).stylesheet], { type: 'text/css' }),
);

interface Setting {
  readonly width?: number;
  /** What the author wrote into the tag. */
  readonly own?: string;
  readonly attributes?: string;
  readonly request?: Partial<FigureRequest>;
  /** Whether the page declares the shadow root while it is parsed, or sets it as text. */
  readonly isInert?: boolean;
}

/** A tag as prerendering fills it, in a page; alive. */
const prerendered = async (
  tag: FigureRequest['tag'],
  options: Readonly<Record<string, string>>,
  { width = 620, own = '', attributes = '', request = {}, isInert = false }: Setting = {},
): Promise<ChartElement> => {
  const inner = await staticFigure({ tag, options, plan, language: 'en', stylesheet, ...request });
  const given = Object.entries(options).map(([name, value]) => ` ${name}="${value}"`);
  const text = `<${tag}${given.join('')} ${attributes}>${inner}${own}</${tag}>`;
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.width = `${width}px`;
  if (isInert) box.innerHTML = text;
  else (box as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(text);
  const element = box.firstElementChild as ChartElement;
  await styled(element);
  await element.updateComplete;
  return element;
};

const styled = async ({ shadowRoot }: Element): Promise<void> => {
  const link = shadowRoot!.querySelector('link')!;
  if (!link.sheet) await oneEvent(link, 'load');
};

const GAUGE = { target: '5g-factories' };
const STATS = { statistics: 'base-stations users' };
const svgsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('.picture svg')];
const shownOf = (element: Element) => svgsOf(element).filter((svg) => svg.getClientRects().length > 0);
const tooltipOf = (element: ChartElement) => {
  const tooltip = part(element, 'tooltip')!;
  return tooltip.hidden ? undefined : [...tooltip.children].map((line) => line.textContent);
};
const itemsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];

describe('a static figure', () => {
  for (const [tag, options] of [
    ['target-gauge', GAUGE],
    ['plan-tree', {}],
    ['fiveg-stats-chart', STATS],
  ] as const)
    it(`keeps the very nodes that came with the page: <${tag}>`, async () => {
      const inner = await staticFigure({ tag, options, plan, language: 'en', stylesheet });
      const host = document.createElement('div');
      (host as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(`<div>${inner}</div>`);
      const before = svgsOf(host.firstElementChild!).length;
      const element = await prerendered(tag, options);
      const svgs = svgsOf(element);
      expect(svgs).to.have.length(before);
      expect(shownOf(element)).to.deep.equal([element.picture!.svg]);
      expect(element.picture!.svg.getAttribute('width')).to.equal('560');
      await element.updateComplete;
      expect(svgsOf(element)).to.deep.equal(svgs);
    });

  it('shows the picture that has room, and none larger than a quarter over its size', async () => {
    const element = await prerendered('target-gauge', GAUGE, { width: 300 });
    const box = element.parentElement!;
    for (const [width, shown, size] of [
      [260, 288, 288],
      [288, 288, 288],
      [359, 288, 359],
      [360, 360, 360],
      [640, 560, 640],
      [1090, 875, 1090],
      [1400, 875, 1093.75],
    ] as const) {
      box.style.width = `${width}px`;
      const [svg, ...others] = shownOf(element);
      expect(others).to.deep.equal([]);
      expect(svg!.getAttribute('width'), `in ${width} px`).to.equal(`${shown}`);
      expect(svg!.getBoundingClientRect().width, `in ${width} px`).to.equal(size);
    }
  });

  it('says chart-ready once, when it is alive', async () => {
    const heard: unknown[] = [];
    const listen = ({ detail }: CustomEvent<{ chart: unknown }>) => heard.push(detail.chart);
    document.addEventListener('chart-ready', listen);
    const element = await prerendered('target-gauge', GAUGE);
    element.parentElement!.style.width = '400px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.removeEventListener('chart-ready', listen);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.have.property('title', '5G factories constructed, China');
  });

  it('answers a pointer as a picture does that was drawn here, also where it is enlarged', async () => {
    const element = await prerendered('fiveg-stats-chart', STATS, { width: 680 });
    const { picture } = element;
    const last = picture!.svg.querySelector('.points_exact_marks')!.lastElementChild!.getBoundingClientRect();
    const at = { clientX: last.x + last.width / 2, clientY: last.y + last.height / 2, bubbles: true, composed: true };
    element.pictureBox!.dispatchEvent(new PointerEvent('pointermove', at));
    await element.updateComplete;
    expect(tooltipOf(element)!.join(' ')).to.contain('1,204,000,000 users');
    const ring = element.shadowRoot!.querySelector('.cursor')!.getBoundingClientRect();
    expect(ring.x + ring.width / 2).to.be.closeTo(at.clientX, 1.5);
    expect(ring.y + ring.height / 2).to.be.closeTo(at.clientY, 1.5);
  });

  it('answers keys: the same words as a figure that was drawn here', async () => {
    const element = await prerendered('fiveg-stats-chart', STATS, { width: 560 });
    const live = await drawn<ChartElement>(
      html`<fiveg-stats-chart draw="eager" statistics="base-stations users"></fiveg-stats-chart>`,
    );
    for (const key of ['End', 'ArrowDown', 'Home']) {
      const said: string[] = [];
      for (const one of [element, live]) {
        await press(one, key);
        said.push(status(one));
      }
      expect(said[0]).to.equal(said[1]);
      expect(said[0]).not.to.equal('');
    }
  });

  it('is a tree of items over its nodes, enlarged with them', async () => {
    const element = await prerendered('plan-tree', {}, { width: 690 });
    const items = itemsOf(element);
    expect(items).to.have.length(19);
    const label = [...element.picture!.svg.querySelectorAll('text')].find((one) => one.textContent === '5G factories')!;
    const text = label.getBoundingClientRect();
    const item = items.find((one) => one.ariaLabel!.startsWith('5G factories'))!.getBoundingClientRect();
    expect(item.left).to.be.at.most(text.left);
    expect(item.right).to.be.at.least(text.right);
    expect(item.top).to.be.at.most(text.top + 2);
    expect(item.bottom).to.be.at.least(text.bottom - 2);
  });

  it('redraws when a node is opened: the focus stays, the words of now take the place of those that came', async () => {
    const element = await prerendered('plan-tree', {});
    const item = itemsOf(element).find((one) => one.ariaLabel!.startsWith('5G factories'))!;
    element.shadowRoot!.querySelector<HTMLDetailsElement>('details.numbers')!.open = true;
    item.focus();
    item.click();
    await oneEvent(element, 'chart-ready');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement!.ariaLabel).to.contain('5G factories');
    expect(itemsOf(element)).to.have.length(15);
    expect(svgsOf(element)).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('details.numbers')!.open).to.equal(true);
    // They stay in the page: a framework may own them.
    const words = [...element.querySelectorAll('[data-plan-charts]')];
    expect(words).to.have.length(6);
    expect(words.filter((one) => one.assignedSlot)).to.deep.equal([]);
    expect(part(element, 'heading')!.innerText).to.contain('industrial-internet work plan');
    expect(part(element, 'heading')!.ariaLevel).to.equal('3');
  });

  it('keeps the focus on a source when other words take the place of those that came', async () => {
    const element = await prerendered('plan-tree', {});
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const link = element.querySelectorAll<HTMLAnchorElement>('[slot=sources] a')[1]!;
    link.focus();
    expect(document.activeElement).to.equal(link);
    element.setAttribute('open', 'networks');
    await oneEvent(element, 'chart-ready');
    await element.updateComplete;
    const focused = element.shadowRoot!.activeElement as HTMLAnchorElement;
    expect(focused.href).to.equal(link.href);
    expect(focused).not.to.equal(link);
  });

  it('chooses, and shows what another figure of its group has chosen', async () => {
    const gauge = await prerendered('target-gauge', GAUGE, { attributes: 'group="g"' });
    const tree = await prerendered('plan-tree', {}, { attributes: 'group="g"' });
    const ring = () => gauge.shadowRoot!.querySelector<HTMLElement>('.selection')!;
    expect(ring().hidden).to.equal(true);
    itemsOf(tree)
      .find((one) => one.ariaLabel!.startsWith('Construct 5G factories'))!
      .click();
    await gauge.updateComplete;
    expect(ring().hidden).to.equal(false);
  });

  it('gives the same numbers away as one that was drawn here, and a picture without var(…)', async () => {
    const element = await prerendered('target-gauge', GAUGE, { width: 560 });
    const live = await drawn<ChartElement>(html`<target-gauge draw="eager" target="5g-factories"></target-gauge>`);
    expect(await element.toCSV()).to.equal(await live.toCSV());
    expect(JSON.parse(await element.toJSON())).to.deep.equal(JSON.parse(await live.toJSON()));
    const svg = await element.toSVG();
    expect(svg).not.to.contain('var(');
    expect(svg).to.contain('5G factories constructed, China');
    expect((await element.toPNG()).size).to.be.greaterThan(5000);
  });

  it('keeps an author’s own heading and summary', async () => {
    const own = '<h2 slot="heading">Ours</h2><p slot="summary">Our words.</p>';
    const element = await prerendered('target-gauge', GAUGE, {
      own,
      request: { own: new Set(['heading', 'summary']) },
    });
    expect(element.querySelector('h2')!.assignedSlot).not.to.equal(null);
    element.setAttribute('shape', 'arc');
    await oneEvent(element, 'chart-ready');
    await element.updateComplete;
    expect(element.querySelector('h2')!.assignedSlot!.name).to.equal('heading');
    expect(element.querySelector('[slot=summary]')!.assignedSlot!.name).to.equal('summary');
  });

  it('lives where the page was set as text, and its template lies inert', async () => {
    const element = await prerendered('target-gauge', GAUGE, { isInert: true });
    expect(svgsOf(element)).to.have.length(6);
    expect(element.chart!.title).to.equal('5G factories constructed, China');
    expect(element.querySelector('h3')!.assignedSlot!.name).to.equal('heading');
  });

  for (const [change, act] of [
    ['an option', (element: Element) => element.setAttribute('shape', 'arc')],
    ['the language', (element: Element) => element.setAttribute('lang', 'zh')],
    ['the plan', (element: Element) => Object.assign(element, { plan })],
    ['what is left out', (element: Element) => element.setAttribute('no-table', '')],
  ] as const)
    it(`is drawn anew for another answer: ${change}`, async () => {
      const element = await prerendered('target-gauge', GAUGE);
      const { svg } = element.picture!;
      act(element);
      await Promise.resolve();
      expect(svg.isConnected).to.equal(true);
      await oneEvent(element, 'chart-ready');
      expect(svg.isConnected).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    });

  it('is drawn anew where what came with it cannot be read', async () => {
    const inner = (
      await staticFigure({ tag: 'target-gauge', options: GAUGE, plan, language: 'en', stylesheet })
    ).replace('"version":1', '"version":0');
    const box = await fixture<HTMLElement & { setHTMLUnsafe(html: string): void }>(html`<div></div>`);
    box.setHTMLUnsafe(`<target-gauge target="5g-factories" draw="eager">${inner}</target-gauge>`);
    const element = box.firstElementChild as ChartElement;
    await oneEvent(element, 'chart-ready');
    expect(svgsOf(element)).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('moves within the page without being drawn anew', async () => {
    const element = await prerendered('target-gauge', GAUGE);
    const svgs = svgsOf(element);
    element.parentElement!.before(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(svgsOf(element)).to.deep.equal(svgs);
    await press(element, 'End');
    expect(status(element)).not.to.equal('');
    element.remove();
  });

  it('says what went wrong and keeps its picture where another one cannot be had', async () => {
    const element = await prerendered('target-gauge', GAUGE);
    element.setAttribute('target', '6g');
    await oneEvent(element, 'chart-error');
    await element.updateComplete;
    expect(part(element, 'error')!.textContent).to.contain('6g');
    expect(shownOf(element)).to.have.length(1);
    expect(element.querySelector('h3')!.assignedSlot).not.to.equal(null);
  });

  it('begins at the right end of its box where the text runs from right to left', async () => {
    const element = await prerendered('target-gauge', GAUGE, {
      width: 1400,
      request: { language: 'ar', direction: 'rtl' },
    });
    const box = element.parentElement!;
    box.dir = 'rtl';
    box.lang = 'ar';
    const [svg] = shownOf(element);
    expect(svg!.getBoundingClientRect().right).to.equal(element.getBoundingClientRect().right);
  });
});
