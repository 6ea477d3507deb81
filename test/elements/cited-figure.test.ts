import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { plan } from '../../src/data/plan.ts';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import type { CitedFigureElement } from '../../src/elements/cited-figure.ts';
import { citedFigureStyles } from '../../src/elements/cited-figure.styles.ts';
import { staticCitedFigure } from '../../src/render/static-prose.ts';
import { tokens } from '../../src/render/theme.ts';
import { citedFigure } from '../../src/specs/cited-figure.ts';
import { serve } from './drawn.ts';

const ID = 'base-stations-2023-04';
const WORDS = 'By the end of April 2023 the country had built ';
const paragraph = (inner: string, attributes = 'style="width:320px;font:18px/28px serif"') =>
  `<p lang="en" ${attributes}>${WORDS}<cited-figure figure="${ID}">2.73 million</cited-figure>${inner} 5G base stations, which cover all prefecture-level cities, and 634 million people used 5G-enabled mobile phones.</p>`;
const written = (markup: string): Promise<HTMLElement> => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return fixture<HTMLElement>(html`${box}`);
};
/** Where each line of a text stands. */
const linesOf = (text: Element) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height]);
};

// Before the tag is defined: how a page without the script looks.
const unscripted = await written(paragraph(''));
const before = linesOf(unscripted.querySelector('p')!);
const heightBefore = unscripted.getBoundingClientRect().height;
await import('../../src/entry/define/cited-figure.ts');

const tipOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=tip]')!;
const control = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=figure]')!;
const isShown = (element: Element) => tipOf(element).checkVisibility();
const shown = (element: Element) => waitUntil(() => isShown(element), 'the proof is not shown', { timeout: 5000 });
const gone = (element: Element) => waitUntil(() => !isShown(element), 'the proof is still shown');
const textOf = (element: Element) => tipOf(element).textContent.replace(/\s+/g, ' ').trim();
const one = async (attributes = `figure="${ID}"`, text = '2.73 million') => {
  const box = await written(
    `<p style="margin:120px 40px">${WORDS}<cited-figure ${attributes}>${text}</cited-figure> stations</p>`,
  );
  return box.querySelector<CitedFigureElement>('cited-figure')!;
};
const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const hover = (element: Element) => sendMouse({ type: 'move', position: centre(element) });

afterEach(async () => {
  await resetMouse();
  await setViewport({ width: 800, height: 600 });
});

describe('<cited-figure>', () => {
  describe('in its line', () => {
    it('moves no line of the text: not as it comes alive, not as the proof is opened', async () => {
      const text = unscripted.querySelector('p')!;
      const element = text.querySelector('cited-figure')!;
      expect(element.shadowRoot).not.to.equal(null);
      document.body.append(unscripted);
      const there = linesOf(text);
      expect(there.map(([, , ...size]) => size)).to.deep.equal(before.map(([, , ...size]) => size));
      expect(unscripted.getBoundingClientRect().height).to.equal(heightBefore);
      control(element).click();
      await shown(element);
      expect(linesOf(text)).to.deep.equal(there);
      unscripted.remove();
    });

    it('breaks at the end of a line as the same words do', async () => {
      for (let width = 120; width < 360; width += 17) {
        const style = `style="width:${width}px;font:18px/28px serif"`;
        const box = await written(
          paragraph('', style) + paragraph('', style).replaceAll(/<\/?cited-figure[^>]*>/g, ''),
        );
        const [cited, plain] = [...box.querySelectorAll('p')] as Element[] as [Element, Element];
        expect(cited.getBoundingClientRect().height, `${width}`).to.equal(plain.getBoundingClientRect().height);
        const ends = (text: Element) => Math.max(...linesOf(text).map(([x, , w]) => x! + w!));
        expect(ends(cited), `${width}`).to.be.closeTo(ends(plain), 0.1);
      }
    });

    it('is the words of the editor, whatever the plan says, and asks for no plan', async () => {
      const asked: string[] = [];
      const restore = serve('/never.json', () => {
        asked.push('never.json');
        return Promise.resolve(Response.error());
      });
      const element = await one('figure="x" src="/never.json"', 'a number of mine');
      await aTimeout(0);
      restore();
      expect(element.innerText).to.equal('a number of mine');
      expect(asked).to.deep.equal([]);
    });
  });

  describe('asked', () => {
    it('says on hover what the plan says in full, when, who said so and in which words', async () => {
      const element = await one();
      await hover(element);
      await shown(element);
      expect(textOf(element)).to.match(/^5G base stations .*2,730,000.* base stations, April 30, 2023 /);
      const link = tipOf(element).querySelector('a')!;
      expect(link.href).to.match(/^https?:/);
      expect(tipOf(element).querySelector('q')!.textContent).to.contain('2.73 million 5G base stations');
    });

    it('lets the pointer go over to the proof, and goes when it leaves both', async () => {
      const element = await one();
      await hover(element);
      await shown(element);
      await hover(tipOf(element));
      await aTimeout(400);
      expect(isShown(element)).to.equal(true);
      await sendMouse({ type: 'move', position: [700, 500] });
      await gone(element);
    });

    it('opens on focus by key, leads to its links, and closes as the focus leaves', async () => {
      const element = await one();
      const before = document.createElement('button');
      before.textContent = 'Before';
      element.parentElement!.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      await shown(element);
      expect(element.shadowRoot!.activeElement).to.equal(control(element));
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(tipOf(element).querySelector('a'));
      expect(isShown(element)).to.equal(true);
      before.focus();
      await gone(element);
    });

    it('stands clear of all of a number that is broken over two lines, where no pointer chose a part of it', async () => {
      const style = 'style="margin:0;width:160px;font:18px/28px serif"';
      const box = await written(paragraph('', style));
      const element = box.querySelector<CitedFigureElement>('cited-figure')!;
      const lines = [...control(element).getClientRects()];
      expect(lines.length).to.be.greaterThan(1);
      control(element).click();
      await shown(element);
      expect(tipOf(element).getBoundingClientRect().top).to.be.at.least(lines.at(-1)!.bottom - 1);
    });

    it('is a button, named by the words and described by the proof', async () => {
      const element = await one();
      const button = control(element);
      expect([button.getAttribute('role'), button.tabIndex, button.ariaExpanded]).to.deep.equal(['button', 0, 'false']);
      button.click();
      await shown(element);
      expect(button.ariaExpanded).to.equal('true');
      expect(element.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!)).to.equal(tipOf(element));
    });

    it('stays after a press, until the next, Escape, or a press elsewhere', async () => {
      const element = await one();
      const ends: readonly (() => unknown)[] = [
        () => control(element).click(),
        () => sendKeys({ press: 'Escape' }),
        () => sendMouse({ type: 'click', position: [700, 500] }),
      ];
      for (const end of ends) {
        control(element).click();
        await shown(element);
        await Promise.resolve(end());
        await gone(element);
      }
    });

    it('opens and closes by Enter and by space', async () => {
      const element = await one();
      control(element).focus();
      if (control(element).matches(':focus-visible')) {
        await shown(element);
        await sendKeys({ press: 'Escape' });
      }
      for (const press of ['Enter', 'Space']) {
        await sendKeys({ press });
        await shown(element);
        await sendKeys({ press });
        await gone(element);
      }
    });

    it('shows one proof at a time', async () => {
      const [a, b] = [await one(), await one()];
      control(a).click();
      await shown(a);
      control(b).click();
      await shown(b);
      expect(isShown(a)).to.equal(false);
    });

    it('tells the page, and the figures of its group', async () => {
      const element = await one(`figure="${ID}" group="article"`);
      setTimeout(() => control(element).click());
      const opened = await oneEvent(element, 'chart-select');
      expect([opened.detail, element.group]).to.deep.equal([{ id: ID }, 'article']);
      setTimeout(() => control(element).click());
      expect((await oneEvent(element, 'chart-select')).detail).to.deep.equal({ id: undefined });
    });

    it('shows what came with the page, without a plan', async () => {
      const en = createLocale('en');
      const request = { figure: ID, src: '/never.json', language: 'en' } as const;
      const proof = staticCitedFigure(citedFigure(inLanguage(plan, 'en'), ID, en), request, en);
      const element = await one(`figure="${ID}" src="/never.json" lang="en"`, `2.73 million${proof}`);
      expect(element.innerText).to.equal('2.73 million');
      control(element).click();
      expect(isShown(element)).to.equal(true);
      expect(textOf(element)).to.contain('2,730,000');
      // Another number is asked for: what came is not its proof.
      element.removeAttribute('src');
      element.figure = 'users-2023-04';
      expect(isShown(element)).to.equal(false);
      control(element).click();
      await shown(element);
      expect(textOf(element)).to.contain('634,000,000');
    });

    it('says in the language of the page', async () => {
      const element = await one(`figure="${ID}" lang="zh-Hans"`);
      control(element).click();
      await shown(element);
      expect(textOf(element)).to.contain('2023年4月');
    });
  });

  describe('at the edges', () => {
    for (const dir of ['ltr', 'rtl'])
      it(`stays on a screen of 320 px, wherever the number stands: ${dir}`, async () => {
        await setViewport({ width: 320, height: 480 });
        for (const align of ['start', 'end'])
          for (const margin of [0, 300]) {
            const style = `style="margin:${margin}px 0 0;text-align:${align}"`;
            const box = await written(`<p dir="${dir}" ${style}><cited-figure figure="${ID}">2.73</cited-figure></p>`);
            const element = box.querySelector('cited-figure')!;
            control(element).click();
            await shown(element);
            const { left, right, top, bottom } = tipOf(element).getBoundingClientRect();
            expect(left).to.be.at.least(0);
            expect(right).to.be.at.most(320);
            expect(top).to.be.at.least(-0.5);
            expect(bottom).to.be.at.most(480.5);
            const words = control(element).getBoundingClientRect();
            expect(bottom <= words.top + 0.5 || top >= words.bottom - 0.5, 'it covers the number').to.equal(true);
            box.remove();
          }
      });

    it('stands at the part of a broken number that was pointed at', async () => {
      const box = await written(paragraph('', 'style="width:300px;margin:200px 0;font:18px/28px serif"'));
      const element = box.querySelector<CitedFigureElement>('cited-figure')!;
      element.textContent = 'two million seven hundred and thirty thousand';
      const [, last] = [...control(element).getClientRects()];
      expect(last).not.to.equal(undefined);
      await sendMouse({ type: 'move', position: [Math.round(last!.left + 5), Math.round(last!.top + 9)] });
      await shown(element);
      expect(tipOf(element).getBoundingClientRect().bottom).to.be.closeTo(last!.top, 1);
    });

    it('keeps words of 200 letters in its box', async () => {
      const long = { ...structuredClone(plan.sources[0]!), title: 'x'.repeat(200) };
      const element = await one('figure="a"');
      element.plan = {
        ...{ format: 'plan-charts/1', id: 'p', title: 'P', language: 'en', asOf: '2025-01-01', sources: [long] },
        figures: [{ id: 'a', label: 'y'.repeat(200), value: 1, unit: 'z'.repeat(200), citation: { source: long.id } }],
      } as never;
      control(element).click();
      await shown(element);
      const tip = tipOf(element);
      expect(tip.scrollWidth).to.be.at.most(tip.clientWidth);
    });
  });

  describe('that cannot be answered', () => {
    it('is plain words where the plan has no such figure, and tells the page once', async () => {
      const element = await one('figure="nothing"');
      const told: unknown[] = [];
      element.addEventListener('chart-error', ({ detail }) => told.push(detail.code));
      control(element).click();
      await waitUntil(() => told.length > 0);
      control(element).click();
      await aTimeout(0);
      expect(told).to.deep.equal(['unknown-id']);
      expect([isShown(element), control(element).hasAttribute('role'), element.innerText]).to.deep.equal([
        false,
        false,
        '2.73 million',
      ]);
      element.figure = ID;
      control(element).click();
      await shown(element);
    });

    it('says so where the plan does not come, and asks again', async () => {
      const restore = serve('/lost.json', () => Promise.resolve(new Response('', { status: 503 })));
      const element = await one(`figure="${ID}" src="/lost.json"`);
      setTimeout(() => control(element).click());
      const { detail } = await oneEvent<GlobalEventHandlersEventMap['chart-error']>(element, 'chart-error');
      await shown(element);
      restore();
      expect(detail.code).to.equal('plan-unreachable');
      expect(textOf(element)).to.contain('/lost.json could not be loaded (HTTP 503).');
    });

    it('is plain words in a link, without an id, and out of the page', async () => {
      const box = await written(
        `<a href="#x"><cited-figure figure="${ID}">2.73</cited-figure></a><cited-figure>4</cited-figure>`,
      );
      for (const element of box.querySelectorAll('cited-figure'))
        expect(control(element).hasAttribute('role')).to.equal(false);
      const element = await one();
      control(element).click();
      element.remove();
      await aTimeout(50);
      expect(tipOf(element).hidden).to.equal(true);
    });
  });

  it('has the colours of the token table', () => {
    for (const name of ['ink', 'muted', 'accent', 'paper'] as const)
      expect(citedFigureStyles).to.contain(`--_${name}: light-dark(${tokens[name].light}, ${tokens[name].dark});`);
  });
});
