/**
 * What a picture says of a point: the same words by hover, by tap and by key; Escape puts them away without a move of pointer
 * or focus, the pointer can go to them, they stay, and a phone of 320 px cuts nothing off.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { tags } from '../../src/entry/tags.ts';
import { pointNodes } from '../../src/render/marks.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { part } from './drawn.ts';
import { entered, pressed } from './key-walk.ts';

const TAGS = Object.keys(charts) as Tag[];

/** On a phone, with room around it: the window itself is 320 px wide, or nothing could be cut off by it. */
const onPhone = async (tag: Tag): Promise<ChartElement> => {
  await setViewport({ width: 320, height: 700 });
  await tags[tag]();
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.style.cssText = 'padding-block:300px';
  const element = document.createElement(tag) as ChartElement;
  element.draw = 'eager';
  box.append(element);
  await waitUntil(() => element.picture, `${tag} is drawn`, { timeout: 10_000 });
  await element.updateComplete;
  return element;
};

const itemsOf = (element: ChartElement) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];

/** What can be pointed at: items of a tree, or the nodes of points. */
const targetsIn = (element: ChartElement): readonly Element[] => {
  const items = itemsOf(element);
  const { svg, chart } = element.picture!;
  return items.length > 0 ? items : pointNodes(svg, chart).map(({ node }) => node);
};

/** The first, one in the middle, the last. */
const someOf = <T>(all: readonly T[]): readonly T[] => [
  ...new Set([all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]),
];

const tipOf = (element: ChartElement): string | undefined => {
  const tip = part(element, 'tooltip');
  return !tip || tip.hidden ? undefined : [...tip.children].map((line) => line.textContent.trim()).join('\n');
};

/** A tree answers a hover a moment later. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

const middleOf = (target: Element): [number, number] => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const hover = async (target: Element): Promise<[number, number]> => {
  target.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: [1, 1] });
  const at = middleOf(target);
  await sendMouse({ type: 'move', position: at });
  await settled();
  return at;
};

/** A finger, which a browser reports before the click that follows. */
const tap = async (target: Element): Promise<void> => {
  const [clientX, clientY] = middleOf(target);
  const root = target.getRootNode() as ShadowRoot;
  const at = root.elementFromPoint(clientX, clientY) ?? target;
  const where = { clientX, clientY, bubbles: true, composed: true, pointerType: 'touch', pointerId: 7 };
  for (const type of ['pointerover', 'pointerdown', 'pointerup']) at.dispatchEvent(new PointerEvent(type, where));
  at.dispatchEvent(new PointerEvent('click', { ...where, detail: 1 }));
  await settled();
};

/** What is shown of each point to a reader who goes through all by key. */
const tipsByKey = async (element: ChartElement): Promise<ReadonlySet<string>> => {
  const tips = new Set<string>();
  const isTree = await entered(element);
  const take = () => tips.add(tipOf(element) ?? '');
  const all = targetsIn(element).length;
  if (isTree) {
    for (const item of itemsOf(element)) {
      item.focus();
      await settled();
      take();
    }
    return tips;
  }
  for (let row = 0; row < all; row += 1) {
    await pressed(element, row === 0 ? 'Home' : 'ArrowDown');
    const before = tips.size;
    await pressed(element, 'Home');
    take();
    for (let i = 0; i < all; i += 1) {
      const last = tipOf(element);
      await pressed(element, 'ArrowRight');
      take();
      if (tipOf(element) === last) break;
    }
    if (row > 0 && tips.size === before) break;
  }
  return tips;
};

for (const tag of TAGS)
  describe(`<${tag}>`, () => {
    afterEach(() => resetMouse());
    after(() => setViewport({ width: 800, height: 600 }));

    it('shows the same words by hover, by tap and by key', async () => {
      const element = await onPhone(tag);
      const byKey = await tipsByKey(element);
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      let shown = 0;
      for (const target of someOf(targetsIn(element))) {
        await hover(target);
        const hovered = tipOf(element);
        await sendMouse({ type: 'move', position: [1, 1] });
        await settled();
        expect(tipOf(element), 'it goes with the pointer').to.equal(undefined);
        await tap(target);
        expect(tipOf(element), 'by tap').to.equal(hovered);
        if (hovered !== undefined) {
          shown += 1;
          expect([...byKey], 'by key').to.include(hovered);
        }
        element.shadowRoot!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await settled();
      }
      // Nothing by hover and nothing by tap would be the same words too.
      expect(shown, 'points that say something').to.be.greaterThan(0);
    }).timeout(60_000);

    it('keeps them as long as the pointer is there or on them, and Escape puts them away', async () => {
      const element = await onPhone(tag);
      let shown = 0;
      for (const target of someOf(targetsIn(element))) {
        const [x, y] = await hover(target);
        if (tipOf(element) === undefined) continue;
        shown += 1;
        const box = part(element, 'tooltip')!.getBoundingClientRect();
        expect(box.left, 'left').to.be.at.least(0);
        expect(box.right, 'right').to.be.at.most(innerWidth);
        expect(box.top, 'top').to.be.at.least(0);
        expect(box.bottom, 'bottom').to.be.at.most(innerHeight);
        // Straight to the nearer edge of the box, and into it.
        const end = box.bottom <= y ? box.bottom - 4 : box.top + 4;
        const steps = Math.ceil(Math.abs(end - y) / 4);
        const to = Math.min(Math.max(x, box.left + 4), box.right - 4);
        for (let i = 1; i <= steps; i += 1)
          await sendMouse({
            type: 'move',
            position: [Math.round(x + ((to - x) * i) / steps), Math.round(y + ((end - y) * i) / steps)],
          });
        await settled();
        expect(tipOf(element), 'with the pointer on it').to.not.equal(undefined);
        await settled();
        expect(tipOf(element), 'later').to.not.equal(undefined);
        await sendKeys({ press: 'Escape' });
        await settled();
        expect(tipOf(element), 'after Escape').to.equal(undefined);
      }
      expect(shown).to.be.greaterThan(0);
    }).timeout(60_000);
  });
