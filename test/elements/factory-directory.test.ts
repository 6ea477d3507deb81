import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/factory-directory.ts';
import '../../src/entry/define/sector-grid.ts';
import type { FactoryDirectoryElement } from '../../src/elements/factory-directory.ts';
import { listed, oneEntry, tenThousand } from '../../stories/sample-directories.ts';
import { drawn, focusPicture, part, textsOf } from './drawn.ts';

/** With its controls, which come after the picture. */
const directory = async (template: ReturnType<typeof html>) => {
  const element = await drawn<FactoryDirectoryElement>(template);
  await waitUntil(() => !element.chart!.listing || formIn(element), 'controls');
  return element;
};

const formIn = (element: FactoryDirectoryElement) => element.shadowRoot!.querySelector('form')!;
const inputIn = (element: FactoryDirectoryElement) => formIn(element).querySelector('input')!;
const selectIn = (element: FactoryDirectoryElement, name: string) =>
  formIn(element).elements.namedItem(name) as HTMLSelectElement;
const namesIn = (element: FactoryDirectoryElement) =>
  [...element.shadowRoot!.querySelectorAll('tbody th')].map(({ childNodes }) =>
    [...childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(''),
  );
const cellsIn = (element: FactoryDirectoryElement, column: number) =>
  [...element.shadowRoot!.querySelectorAll(`tbody td:nth-child(${column})`)].map(({ textContent }) =>
    textContent.trim(),
  );
const pagesIn = (element: FactoryDirectoryElement) => element.shadowRoot!.querySelector('.pages')!;
const pageIn = (element: FactoryDirectoryElement) => pagesIn(element).querySelector('span')!.textContent;
const headIn = (element: FactoryDirectoryElement, name: string) =>
  [...element.shadowRoot!.querySelectorAll('thead th')].find(({ textContent }) => textContent.includes(name))!;

/** Waits for what a reader's act brings. */
const after = async (element: FactoryDirectoryElement, act: () => unknown) => {
  const ready = oneEvent(element, 'chart-ready');
  await act();
  await ready;
  await element.updateComplete;
};

const type = (element: FactoryDirectoryElement, words: string) =>
  after(element, () => {
    inputIn(element).value = words;
    inputIn(element).dispatchEvent(new Event('input'));
  });

const choose = (element: FactoryDirectoryElement, name: string, value: string) =>
  after(element, () => {
    selectIn(element, name).value = value;
    selectIn(element, name).dispatchEvent(new Event('change'));
  });

const list = html`<factory-directory .plan=${listed}></factory-directory>`;

describe('<factory-directory>', () => {
  it('shows what is known of each batch of the shipped plan, and no list', async () => {
    const element = await directory(html`<factory-directory></factory-directory>`);
    expect(textsOf(element)).to.include.members(['300', '400', '560', '59%', '48 sectors']);
    expect(formIn(element)).to.equal(null);
    expect(element.shadowRoot!.querySelector('details.numbers')!.hasAttribute('open')).to.equal(false);
  });

  it('has controls where its picture has left room for them', async () => {
    for (const width of [300, 700]) {
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      const element = document.createElement('factory-directory');
      Object.assign(element, { plan: listed, draw: 'eager' });
      box.append(element);
      await oneEvent(element, 'chart-ready');
      await waitUntil(() => formIn(element), 'controls');
      const [form, svg] = [formIn(element).getBoundingClientRect(), element.picture!.svg.getBoundingClientRect()];
      const bars = [...element.picture!.svg.querySelectorAll('[class*="points_"] > *')];
      expect(form.left).to.be.closeTo(svg.left, 1);
      expect(form.width).to.be.closeTo(svg.width, 1);
      expect(form.bottom).to.be.closeTo(svg.bottom, 1);
      expect(form.top).to.be.at.least(Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom)));
      for (const control of formIn(element).elements) {
        const { height, right, bottom } = control.getBoundingClientRect();
        expect(height).to.be.at.least(24);
        expect(right).to.be.at.most(form.right + 0.5);
        expect(bottom).to.be.at.most(form.bottom);
      }
    }
  });

  it('shows its list open, a page at a time', async () => {
    const element = await directory(list);
    expect(element.shadowRoot!.querySelector('details.numbers')!.hasAttribute('open')).to.equal(true);
    expect(namesIn(element)).to.have.length(15);
    expect(pageIn(element)).to.equal('1–15 of 48');
    const [previous, next] = [...pagesIn(element).querySelectorAll('button')];
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
    for (let i = 0; i < 3; i += 1) next!.click();
    expect(pageIn(element)).to.equal('46–48 of 48');
    expect(namesIn(element)).to.have.length(3);
    expect(next!.getAttribute('aria-disabled')).to.equal('true');
    next!.click();
    expect(pageIn(element)).to.equal('46–48 of 48');
    previous!.click();
    expect(pageIn(element)).to.equal('31–45 of 48');
  });

  it('searches while a reader types, from the first page on, and leaves the words alone', async () => {
    const element = await directory(list);
    pagesIn(element).querySelectorAll('button')[1]!.click();
    inputIn(element).focus();
    await after(element, () => sendKeys({ type: 'ember' }));
    expect(element.search).to.equal('ember');
    expect(inputIn(element).value).to.equal('ember');
    expect(element.shadowRoot!.activeElement).to.equal(inputIn(element));
    expect(pageIn(element)).to.match(/^1–/);
    expect(element.chart!.table.rows.length).to.be.within(1, 47);
    expect(part(element, 'summary')!.textContent).to.contain('match “ember”');
    await type(element, '');
    expect(element.search).to.equal(undefined);
    expect(pageIn(element)).to.equal('1–15 of 48');
  });

  it('says that nothing is found', async () => {
    const element = await directory(list);
    await type(element, 'lighthouse');
    expect(namesIn(element)).to.deep.equal([]);
    expect(pageIn(element)).to.equal('Nothing in the list matches.');
  });

  it('filters by what a reader chooses, and the bars follow', async () => {
    const element = await directory(list);
    await choose(element, 'sector', 'Bicycles');
    expect(new Set(cellsIn(element, 4))).to.deep.equal(new Set(['Bicycles']));
    const bars = element.chart!.points.reduce((sum, { lines }) => sum + Number.parseInt(lines[1]!, 10), 0);
    expect(bars).to.equal(element.chart!.table.rows.length);
    await choose(element, 'sector', '');
    expect(element.sector).to.equal(undefined);
  });

  it('filters by a bar that is chosen, and by none once it is let go', async () => {
    const element = await directory(list);
    await focusPicture(element);
    await sendKeys({ press: 'ArrowDown' });
    await after(element, () => sendKeys({ press: 'Enter' }));
    expect(element.area).to.equal('Old town');
    expect(selectIn(element, 'area').value).to.equal('Old town');
    expect(new Set(cellsIn(element, 3))).to.deep.equal(new Set(['Old town']));
    await after(element, () => sendKeys({ press: 'Enter' }));
    expect(element.area).to.equal(undefined);
    expect(pageIn(element)).to.equal('1–15 of 48');
  });

  it('lets go of the bar where a reader filters by another', async () => {
    const element = await directory(list);
    await focusPicture(element);
    await sendKeys({ press: 'ArrowDown' });
    await after(element, () => sendKeys({ press: 'Enter' }));
    await choose(element, 'area', 'Harbour');
    expect(element.area).to.equal('Harbour');
    expect(element.shadowRoot!.querySelector('.selection')!.hasAttribute('hidden')).to.equal(true);
  });

  it('filters by nothing that another figure of its group chose, and shows it', async () => {
    const box = await fixture(
      html`<div>
        <factory-directory .plan=${listed} by="batch" group="page" draw="eager"></factory-directory>
      </div>`,
    );
    const element = box.querySelector('factory-directory')!;
    await oneEvent(element, 'chart-ready');
    await waitUntil(() => formIn(element));
    const other = document.createElement('sector-grid');
    other.group = 'page';
    box.append(other);
    other.dispatchEvent(new CustomEvent('chart-select', { detail: { id: 'second' }, bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.selection')!.hasAttribute('hidden')).to.equal(false);
    expect(element.batch).to.equal(undefined);
  });

  it('sorts by the head of a column: up, down, as listed', async () => {
    const element = await directory(list);
    const sort = () => after(element, () => headIn(element, 'Name').querySelector('button')!.click());
    expect(headIn(element, 'Name').getAttribute('aria-sort')).to.equal('none');
    await sort();
    expect(headIn(element, 'Name').getAttribute('aria-sort')).to.equal('ascending');
    const names = namesIn(element);
    expect(names).to.deep.equal(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await sort();
    expect(headIn(element, 'Name').getAttribute('aria-sort')).to.equal('descending');
    expect(element.sort).to.equal('name-descending');
    await sort();
    expect(namesIn(element)[0]).to.equal('Anchor Workshop 1');
  });

  it('counts its bars by what a reader chooses', async () => {
    const element = await directory(list);
    await after(element, () => {
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>('select.choice')!;
      select.value = 'batch';
      select.dispatchEvent(new Event('change'));
    });
    expect(element.by).to.equal('batch');
    expect(textsOf(element)).to.include.members(['First list', 'Second list']);
  });

  it('gives away all that is found, not a page of it', async () => {
    const element = await directory(html`<factory-directory .plan=${listed} area="Old town"></factory-directory>`);
    const lines = (await element.toCSV()).trim().split('\r\n');
    expect(lines).to.have.length(1 + element.chart!.table.rows.length);
    expect(lines[0]).to.equal('Name: id,Name,Name: source,Organisation,Area,Sector,Batch');
  });

  it('has a page of ten thousand entries in the document, and finds among all of them', async () => {
    const element = await directory(html`<factory-directory .plan=${tenThousand}></factory-directory>`);
    expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(15);
    expect(pageIn(element)).to.equal('1–15 of 10,000');
    await type(element, 'workshop 9999');
    expect(namesIn(element)).to.have.length(1);
    expect(namesIn(element)[0]).to.contain('Workshop 9999');
  });

  it('needs no filter where there is nothing to tell apart', async () => {
    const element = await directory(html`<factory-directory .plan=${oneEntry}></factory-directory>`);
    expect(formIn(element).elements).to.have.length(1);
    expect(inputIn(element).getAttribute('aria-label')).to.equal('Search the list');
  });

  it('answers a reader after it was moved', async () => {
    const element = await directory(list);
    const box = await fixture(html`<div></div>`);
    box.append(element);
    await element.updateComplete;
    inputIn(element).value = 'ember';
    inputIn(element).dispatchEvent(new Event('input'));
    await waitUntil(() => element.search === 'ember', 'search');
  });
});
