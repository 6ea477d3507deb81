import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/network-map.ts';
import '../../src/entry/define/plan-timeline.ts';
import '../../src/entry/define/plan-tree.ts';
import '../../src/entry/define/target-board.ts';
import '../../src/entry/define/target-gauge.ts';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { keysAreHere } from './drawn.ts';

/** Whether a figure shows that something in it is chosen. */
const isRinged = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.selection:not([hidden])') !== null;

describe('figures of one group', () => {
  it('show what is chosen in one of them, and let it go with it; those of other groups do not', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <target-board group="page" targets="external-network-enterprises 5g-factories" draw="eager"></target-board>
        <target-gauge group="page" target="external-network-enterprises" draw="eager"></target-gauge>
        <plan-tree group="page" open="networks" draw="eager"></plan-tree>
        <plan-timeline group="page" draw="eager"></plan-timeline>
        <network-map group="page" draw="eager"></network-map>
        <target-gauge group="other" target="external-network-enterprises" draw="eager"></target-gauge>
        <target-gauge target="external-network-enterprises" draw="eager"></target-gauge>
      </div>
    `);
    const figures = [...page.children] as ChartElement[];
    await waitUntil(() => figures.every(({ picture }) => picture), 'all are drawn', { timeout: 10_000 });
    await keysAreHere();
    const board = figures[0]!;
    board.shadowRoot!.querySelector<HTMLElement>('.picture')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const { detail }: GlobalEventHandlersEventMap['chart-select'] = await oneEvent(page, 'chart-select');
    expect(detail.id).to.equal('external-network-enterprises');
    const ringed = [true, true, true, true, true, false, false];
    await waitUntil(() => figures.map(isRinged).join() === ringed.join(), `rings: ${figures.map(isRinged).join()}`);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !figures.some(isRinged), 'no ring is left');
  });
});
