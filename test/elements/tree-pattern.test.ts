/**
 * The tree view pattern of the ARIA Authoring Practices, key for key, in both directions of writing: what belongs to a node
 * lies on the side to which the text runs, and so does the arrow that opens it.
 */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/plan-tree.ts';
import type { PlanTreeElement } from '../../src/elements/plan-tree.ts';
import { aPlan } from '../fixtures.ts';
import { keysAreHere } from './drawn.ts';

const citation = { source: 'gazette' };

/** Town plan ▸ Green ▸ (Plant, Water); Buses ▸ (Lanes, Stops); Works. */
const plan = aPlan({
  steps: [
    { id: 'green', label: 'Green streets', citation },
    { id: 'plant', label: 'Plant trees', partOf: 'green', citation },
    { id: 'water', label: 'Water them', partOf: 'green', citation },
    { id: 'buses', label: 'Buses on time', citation },
    { id: 'lanes', label: 'Lanes of their own', partOf: 'buses', citation },
    { id: 'stops', label: 'Stops with a roof', partOf: 'buses', citation },
    { id: 'works', label: 'Works at night', citation },
  ],
});

const treeOf = async (dir: 'ltr' | 'rtl', open: string) => {
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir}>
      <button>before</button>
      <plan-tree draw="eager" .plan=${plan} open=${open} no-table no-sources no-menu></plan-tree>
      <button>after</button>
    </div>
  `);
  const element = box.querySelector<PlanTreeElement>('plan-tree')!;
  if (!element.picture) await oneEvent(element, 'chart-ready');
  await element.updateComplete;
  await keysAreHere();
  const items = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const nameOf = (item: Element | null) => item?.getAttribute('aria-label')?.split(' ')[0];
  return {
    element,
    buttons: [box.querySelector('button')!, box.querySelector<HTMLElement>('button:last-of-type')!] as const,
    names: () => items().map(nameOf),
    /** The node that has the focus. */
    at: () => nameOf(element.shadowRoot!.activeElement),
    item: (name: string) => items().find((item) => nameOf(item) === name)!,
    from: async (name: string, key: string) => {
      items()
        .find((item) => nameOf(item) === name)!
        .focus();
      // The first focus asks for what keys do.
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sendKeys(key.length === 1 ? { type: key } : { press: key });
      await element.updateComplete;
    },
  };
};

const OPEN = 'town-plan green';
const SHOWN = ['Town', 'Green', 'Plant', 'Water', 'Buses', 'Works'];

for (const dir of ['ltr', 'rtl'] as const) {
  const [inwards, outwards] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];

  describe(`<plan-tree> by key, ${dir}`, () => {
    it('1. comes by Tab to its first node, once; later to the node that had the focus', async () => {
      const { buttons, at, from } = await treeOf(dir, OPEN);
      buttons[0].focus();
      await sendKeys({ press: 'Tab' });
      expect(at()).to.equal('Town');
      await from('Plant', 'ArrowDown');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(buttons[1]);
      await sendKeys({ press: 'Shift+Tab' });
      expect(at()).to.equal('Water');
    });

    it('2. comes by Tab to the node that is chosen, where none had the focus yet', async () => {
      const { buttons, at, item, element } = await treeOf(dir, OPEN);
      item('Plant').click();
      await element.updateComplete;
      buttons[0].focus();
      await sendKeys({ press: 'Tab' });
      expect(at()).to.equal('Plant');
    });

    it('3. opens a closed node towards its children, and stays', async () => {
      const { from, at, item, names } = await treeOf(dir, OPEN);
      await from('Buses', inwards);
      await waitUntil(() => names().includes('Lanes'));
      expect(at()).to.equal('Buses');
      expect(item('Buses').getAttribute('aria-expanded')).to.equal('true');
    });

    it('4. goes from an open node to its first child', async () => {
      const { from, at } = await treeOf(dir, OPEN);
      await from('Green', inwards);
      expect(at()).to.equal('Plant');
    });

    it('5. stays at a node without children', async () => {
      const { from, at, names } = await treeOf(dir, OPEN);
      await from('Water', inwards);
      expect(at()).to.equal('Water');
      expect(names()).to.deep.equal(SHOWN);
    });

    it('6. closes an open node away from its children, and stays', async () => {
      const { from, at, item, names } = await treeOf(dir, OPEN);
      await from('Green', outwards);
      await waitUntil(() => !names().includes('Plant'));
      expect(at()).to.equal('Green');
      expect(item('Green').getAttribute('aria-expanded')).to.equal('false');
    });

    it('7. goes from a closed node, or one without children, to what it belongs to', async () => {
      const { from, at } = await treeOf(dir, OPEN);
      await from('Water', outwards);
      expect(at()).to.equal('Green');
      await from('Buses', outwards);
      expect(at()).to.equal('Town');
    });

    it('8. stays at the root, which belongs to nothing', async () => {
      const { from, at, names } = await treeOf(dir, OPEN);
      await from('Town', outwards);
      expect(at()).to.equal('Town');
      expect(names()).to.deep.equal(SHOWN);
    });

    it('9. goes down to the next node that is shown, and stays at the last', async () => {
      const { from, at } = await treeOf(dir, OPEN);
      await from('Water', 'ArrowDown');
      expect(at()).to.equal('Buses');
      await from('Works', 'ArrowDown');
      expect(at()).to.equal('Works');
    });

    it('10. goes up to the node before, and stays at the first', async () => {
      const { from, at } = await treeOf(dir, OPEN);
      await from('Buses', 'ArrowUp');
      expect(at()).to.equal('Water');
      await from('Town', 'ArrowUp');
      expect(at()).to.equal('Town');
    });

    it('11. goes by Home to the first node and by End to the last, opening nothing', async () => {
      const { from, at, names } = await treeOf(dir, OPEN);
      await from('Water', 'Home');
      expect(at()).to.equal('Town');
      await from('Water', 'End');
      expect(at()).to.equal('Works');
      expect(names()).to.deep.equal(SHOWN);
    });

    it('12. opens or closes a node, or chooses one without children, by Enter and by Space', async () => {
      const { from, item, names } = await treeOf(dir, OPEN);
      await from('Buses', 'Enter');
      await waitUntil(() => names().includes('Lanes'));
      await from('Buses', 'Space');
      await waitUntil(() => !names().includes('Lanes'));
      await from('Water', 'Enter');
      expect(item('Water').getAttribute('aria-selected')).to.equal('true');
      await from('Water', 'Space');
      expect(item('Water').getAttribute('aria-selected')).to.equal(null);
    });

    it('13. goes by letters to the next node that they begin, from the end on to the first', async () => {
      const { from, at } = await treeOf(dir, OPEN);
      await from('Town', 'w');
      expect(at()).to.equal('Water');
      await sendKeys({ type: 'o' });
      expect(at()).to.equal('Works');
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await sendKeys({ type: 'w' });
      expect(at()).to.equal('Water');
    });

    it('14. opens by an asterisk all that are closed beside the node, and stays', async () => {
      const { from, at, names, element } = await treeOf(dir, 'town-plan');
      const told: string[] = [];
      element.addEventListener('chart-open', ({ detail }) => told.push(`${detail.id} ${detail.isOpen}`));
      await from('Works', '*');
      await waitUntil(() => names().length === 8);
      expect(at()).to.equal('Works');
      expect(told).to.deep.equal(['green true', 'buses true']);
    });
  });
}
