import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/entry/define/plan-tree.ts';
import '../../src/entry/define/target-gauge.ts';
import type { PlanTreeElement } from '../../src/elements/plan-tree.ts';
import type { TargetGaugeElement } from '../../src/elements/target-gauge.ts';
import { focusPicture, press } from './drawn.ts';

describe('figures of one group', () => {
  it('show the same target, whether it was chosen in the tree or on the gauge', async () => {
    const wrapper = await fixture(html`
      <div>
        <plan-tree draw="eager" group="g"></plan-tree>
        <target-gauge draw="eager" group="g" target="5g-factories"></target-gauge>
      </div>
    `);
    const tree = wrapper.querySelector<PlanTreeElement>('plan-tree')!;
    const gauge = wrapper.querySelector<TargetGaugeElement>('target-gauge')!;
    for (const element of [tree, gauge]) if (!element.picture) await oneEvent(element, 'chart-ready');
    await tree.updateComplete;
    const item = [...tree.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')].find((one) =>
      one.getAttribute('aria-label')!.startsWith('Construct 5G factories'),
    )!;
    const ring = () => gauge.shadowRoot!.querySelector<HTMLElement>('.selection')!;
    item.click();
    await gauge.updateComplete;
    expect(ring().hidden).to.equal(false);
    item.click();
    await gauge.updateComplete;
    expect(ring().hidden).to.equal(true);

    await focusPicture(gauge);
    await press(gauge, 'End');
    await press(gauge, 'Enter');
    await tree.updateComplete;
    expect(item.getAttribute('aria-selected')).to.equal('true');
  });
});
