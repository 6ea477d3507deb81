/**
 * Every datum of every picture is reached by key, in both directions of writing; Tab enters a picture once and leaves it
 * once; no key of the page is listened for.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tags } from '../../src/entry/tags.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { keysAreHere } from './drawn.ts';
import { walked } from './key-walk.ts';

const TAGS = Object.keys(charts) as Tag[];

/** What is listened for at the page while these tests run: `keydown at document`. */
const listened: string[] = [];
const { prototype } = EventTarget;
const listen = Reflect.get(prototype, 'addEventListener') as (...args: unknown[]) => void;
prototype.addEventListener = function (this: EventTarget, ...args: unknown[]) {
  if (String(args[0]).startsWith('key') && (this === window || this === document))
    listened.push(`${String(args[0])} at the page`);
  listen.apply(this, args);
};

/** Between two buttons, with nothing beside the picture that Tab would come to. */
const page = async (tag: Tag, dir: 'ltr' | 'rtl'): Promise<ChartElement> => {
  await tags[tag]();
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${dir === 'rtl' ? 'ar' : 'en'}><button>before</button><button>after</button></div>`,
  );
  const element = document.createElement(tag) as ChartElement;
  Object.assign(element, { draw: 'eager', noTable: true, noSources: true, noMenu: true });
  box.firstElementChild!.after(element);
  await waitUntil(() => element.picture, `${tag} is drawn`, { timeout: 10_000 });
  await element.updateComplete;
  return element;
};

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    for (const dir of ['ltr', 'rtl'] as const)
      it(`leads by key to every point, ${dir}`, async () => {
        const element = await page(tag, dir);
        const said = await walked(element);
        const points = element.chart!.points.map(({ label }) => label);
        expect(points.filter((label) => !said.has(label))).to.deep.equal([]);
        expect(points.length).to.be.greaterThan(0);
      });

    it('shows who comes by key how to move, until the first key', async () => {
      const element = await page(tag, 'ltr');
      await keysAreHere();
      const help = element.shadowRoot!.querySelector('#help')!;
      const isSeen = () => getComputedStyle(help).clipPath === 'none';
      expect(isSeen()).to.equal(false);
      element.parentElement!.querySelector('button')!.focus();
      const isAtPicture = () => element.shadowRoot!.activeElement?.matches('.picture, [role=treeitem]');
      while (!isAtPicture()) await sendKeys({ press: 'Tab' });
      await waitUntil(isSeen);
      expect(help.textContent).to.contain('Arrow keys');
      expect(help.getBoundingClientRect().width).to.be.greaterThan(100);
      await sendKeys({ press: 'End' });
      expect(isSeen()).to.equal(false);
    });

    it('is entered once by Tab and left once, and listens for no key of the page', async () => {
      const element = await page(tag, 'ltr');
      const [before, after] = element.parentElement!.querySelectorAll('button');
      listened.length = 0;
      await keysAreHere();
      before!.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(element);
      expect(element.stage!.contains(element.shadowRoot!.activeElement)).to.equal(true);
      for (const key of ['ArrowDown', 'End', 'Home', 'a', 'Enter', 'Escape']) await sendKeys({ press: key });
      // What a reader may choose by stands over the picture of some, a control each.
      const controls = element.stage!.querySelectorAll('input, select, button').length;
      for (let i = 0; i < controls; i += 1) await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(element);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(document.activeElement).to.equal(element);
      expect(listened).to.deep.equal([]);
    });
  });
