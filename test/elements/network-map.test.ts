import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entry/define/network-map.ts';
import '../../src/entry/define/target-gauge.ts';
import type { NetworkMapElement } from '../../src/elements/network-map.ts';
import type { TargetGaugeElement } from '../../src/elements/target-gauge.ts';
import { bare, longWords, many, shared, withoutNetworks } from '../../stories/sample-networks.ts';
import { drawn, focusPicture, part, status, textsOf } from './drawn.ts';

const map = (template: ReturnType<typeof html>) => drawn<NetworkMapElement>(template);

const inColumn = async (width: number, template: ReturnType<typeof html>) => {
  const box = await fixture<HTMLElement>(html`<div>${template}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('network-map')!;
  await element.updateComplete;
  if (element.picture?.chart.spec.width !== width) await oneEvent(element, 'chart-ready');
  return element;
};

const marksOf = (element: NetworkMapElement, layer: string) => [
  ...element.picture!.svg.querySelectorAll(`.${layer}_marks > *`),
];

const middleOf = (node: Element) => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

const hover = async (element: NetworkMapElement, at: { readonly clientX: number; readonly clientY: number }) => {
  element.pictureBox!.dispatchEvent(
    new PointerEvent('pointermove', { ...at, bubbles: true, composed: true, pointerType: 'mouse' }),
  );
  await element.updateComplete;
  const tooltip = part(element, 'tooltip')!;
  return tooltip.hidden ? [] : [...tooltip.children].map((line) => line.textContent);
};

const textNode = (element: NetworkMapElement, text: string) =>
  [...element.picture!.svg.querySelectorAll('text')].find((node) => node.textContent.includes(text))!;

describe('<network-map>', () => {
  describe('drawing', () => {
    it('draws the networks of its plan, with words, table and sources', async () => {
      const element = await map(html`<network-map></network-map>`);
      expect(textsOf(element)).to.include.members(['China Telecom', 'External networks', 'enterprises']);
      expect(part(element, 'summary')!.textContent).to.contain('China Telecom, China Mobile, and China Unicom');
      expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(5);
      expect(element.shadowRoot!.querySelectorAll('.sources a')).to.have.length(1);
    });

    it('runs from left to right on a wide page and from top to bottom on a narrow one', async () => {
      const places = async (width: number) => {
        const element = await inColumn(width, html`<network-map draw="eager"></network-map>`);
        return ['China Telecom', 'External networks', 'enterprises'].map((text) => middleOf(textNode(element, text)));
      };
      const wide = (await places(800)).map(({ clientX }) => clientX);
      expect(wide).to.deep.equal(wide.toSorted((a, b) => a - b));
      const narrow = (await places(320)).map(({ clientY }) => clientY);
      expect(narrow).to.deep.equal(narrow.toSorted((a, b) => a - b));
    });

    it('begins at the right where the text runs from right to left', async () => {
      const element = await inColumn(800, html`<network-map draw="eager" dir="rtl"></network-map>`);
      expect(middleOf(textNode(element, 'China Telecom')).clientX).to.be.greaterThan(
        middleOf(textNode(element, 'External networks')).clientX,
      );
    });

    it('has an arrow on each link, which lies on it', async () => {
      for (const width of [320, 800]) {
        const element = await inColumn(width, html`<network-map draw="eager"></network-map>`);
        const links = [...marksOf(element, 'link_curve'), ...marksOf(element, 'link_corner')]
          .flatMap((line) => [line, ...line.querySelectorAll('path')])
          .filter((path): path is SVGPathElement => path instanceof SVGPathElement && path.getTotalLength() > 0);
        const origin = element.picture!.svg.getBoundingClientRect();
        const arrows = marksOf(element, 'points_link').map(middleOf);
        expect(arrows, `${width}`).to.have.length(5);
        for (const { clientX, clientY } of arrows) {
          const nearest = Math.min(
            ...links.flatMap((path) =>
              Array.from({ length: 400 }, (_, i) => path.getPointAtLength((i / 399) * path.getTotalLength())).map(
                ({ x, y }) => Math.hypot(x + origin.left - clientX, y + origin.top - clientY),
              ),
            ),
          );
          expect(nearest, `${width}`).to.be.lessThan(3);
        }
      }
    });

    it('keeps room for the article’s networks, with the words around them: within a fifth, and never too little by a line', async () => {
      for (const width of [
        240, 280, 300, 320, 340, 400, 420, 480, 540, 560, 599, 600, 620, 680, 719, 720, 740, 800, 840, 1000, 1200,
      ]) {
        const element = await inColumn(width, html`<network-map draw="eager"></network-map>`);
        await element.updateComplete;
        const figure = element.shadowRoot!.querySelector('figure')!;
        // Without the room that was kept.
        figure.style.minBlockSize = '0';
        const { height } = figure.getBoundingClientRect();
        expect(element.reservedHeight(width), `${width}`).to.be.within(height - 16, height * 1.2);
      }
    }).timeout(30_000);

    it('draws again when it is asked for other networks', async () => {
      const element = await map(html`<network-map networks="external-networks"></network-map>`);
      expect(marksOf(element, 'points_network')).to.have.length(1);
      element.setAttribute('networks', 'chemical-zone-networks');
      await oneEvent(element, 'chart-ready');
      expect(textsOf(element).join(' ')).to.contain('Networks in chemical industrial zones').and.not.contain('Telecom');
    });

    it('draws plans that nobody would expect', async () => {
      for (const plan of [many(1000), longWords, bare])
        for (const width of [240, 800]) {
          const element = await inColumn(width, html`<network-map draw="eager" .plan=${plan}></network-map>`);
          expect(element.picture!.svg.getBoundingClientRect().width).to.be.closeTo(width, 0.5);
          expect(part(element, 'error')).to.equal(null);
        }
    }).timeout(30_000);
  });

  describe('errors', () => {
    const messageOf = async (template: ReturnType<typeof html>) => {
      const element = await fixture<NetworkMapElement>(template);
      await oneEvent(element, 'chart-error');
      await element.updateComplete;
      return part(element, 'error')!.textContent;
    };

    it('are said in the figure', async () => {
      expect(await messageOf(html`<network-map networks="6g" .plan=${bare}></network-map>`)).to.equal(
        'There is no network “6g” in this plan. It has: mines, zones.',
      );
      expect(await messageOf(html`<network-map .plan=${withoutNetworks}></network-map>`)).to.equal(
        'This plan has no networks.',
      );
    });
  });

  describe('pointing', () => {
    it('moves by key along a network and between networks', async () => {
      const element = await inColumn(800, html`<network-map draw="eager" .plan=${shared}></network-map>`);
      await focusPicture(element);
      const press = async (key: string) => {
        await sendKeys({ press: key });
        await element.updateComplete;
        return status(element);
      };
      expect(await press('ArrowRight')).to.match(/^District heating network: network of a zone of Example Works and/);
      expect(await press('ArrowRight')).to.match(/^(?:Example Works|Harbour Energy): network of a zone to Old town/);
      expect(await press('ArrowRight')).to.match(
        /^District heating network: of (?:Example Works|Harbour Energy); target/,
      );
      expect(await press('Home')).to.match(/^District heating network: network of a zone/);
      const below = await press('ArrowDown');
      expect(below).to.match(/^Cooling loop: /);
      expect(await press('ArrowUp')).to.match(/District heating network/);
    });

    it('shows at a node, at its words, and at an arrow what the source says', async () => {
      const element = await inColumn(800, html`<network-map draw="eager"></network-map>`);
      const [sentence, quote, source] = await hover(element, middleOf(textNode(element, 'China Mobile')));
      expect(sentence).to.match(/^China Mobile: external network to enterprises and cloud platform resources; target:/);
      expect(quote).to.match(/^“The plan also aims to promote/);
      expect(source).to.match(/^UrduPoint/);
      const [link] = await hover(element, middleOf(marksOf(element, 'points_link')[0]!));
      expect(link).to.match(/^External networks: (?:of|to connect) .*; target: more than 3,000 enterprises/);
      const [network] = await hover(element, middleOf(textNode(element, 'more than 3,000')));
      expect(network).to.match(/^External networks: external network of China Telecom/);
    });

    it('selects the network, whatever of it is chosen, and rings its dot', async () => {
      const element = await inColumn(800, html`<network-map draw="eager"></network-map>`);
      const at = middleOf(textNode(element, 'China Unicom'));
      setTimeout(() =>
        element.pictureBox!.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true })),
      );
      const { detail } = await oneEvent<CustomEvent<{ id: string }>>(element, 'chart-select');
      expect(detail.id).to.equal('external-networks');
      await element.updateComplete;
      const ring = middleOf(element.shadowRoot!.querySelector('.selection')!);
      const dot = middleOf(marksOf(element, 'points_network')[0]!);
      expect(Math.hypot(ring.clientX - dot.clientX, ring.clientY - dot.clientY)).to.be.lessThan(1.5);
    });

    it('rings a network whose target is chosen in another figure of its group', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <target-gauge draw="eager" group="g" target="external-network-enterprises"></target-gauge>
          <network-map draw="eager" group="g"></network-map>
        </div>`,
      );
      const gauge = page.querySelector<TargetGaugeElement>('target-gauge')!;
      const element = page.querySelector<NetworkMapElement>('network-map')!;
      await waitUntil(() => gauge.picture && element.picture);
      await focusPicture(gauge);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector<HTMLElement>('.selection')!.hidden).to.equal(false);
    });
  });

  describe('taking it away', () => {
    it('gives CSV with what is planned, the target with its hedge, and what is not named', async () => {
      const element = await map(html`<network-map></network-map>`);
      const [head, first, second] = (await element.toCSV()).split('\r\n');
      expect(head).to.match(/^Network: id,Network,Network: source,Kind,Operators,To connect,/);
      expect(first).to.contain('external network').and.to.contain('more than 3,000 enterprises by the end of 2023');
      expect(second).to.contain('not named in the sources');
    });
  });
});
