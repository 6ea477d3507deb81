/**
 * In a language made of English, in brackets, accented and longer, with a plan in Greek: whatever a reader sees or hears in
 * plain Latin letters was not translated, and what does not fit was not made room for.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { clippedLabels, clippedTexts } from '../pseudo/clipped-texts.ts';
import { drawnFigure, eachTooltip, element, figureTags, plans, settled } from '../pseudo/figures.ts';
import { readableTexts, untranslated } from '../pseudo/readable-texts.ts';
import { serve } from './drawn.ts';

const shadowOf = (figure: Element) => figure.shadowRoot!;
const strangeIn = (root: Element | ShadowRoot) => untranslated(readableTexts(root));
const alertOf = (figure: Element) => shadowOf(figure).querySelector('[role=alert]')!.textContent;

const wide = () => setViewport({ width: 1240, height: 800 });

describe('every text', () => {
  before(wide);

  for (const tag of figureTags)
    it(`of <${tag}> is translated: picture, table, sources, menu, tooltips, what is spoken`, async () => {
      const figure = await drawnFigure(tag, 768, 'ltr');
      expect(strangeIn(shadowOf(figure))).to.deep.equal([]);
      const found: string[] = [];
      const shown = await eachTooltip(figure, () => found.push(...strangeIn(shadowOf(figure))));
      expect(found).to.deep.equal([]);
      // The parts of a tree are pointed at one by one; each has its name there.
      const items = shadowOf(figure).querySelectorAll('[role=treeitem]');
      expect(shown + items.length, 'what was pointed at').to.be.greaterThan(0);
    });

  it('is seen to be missing where it is', async () => {
    const figure = await drawnFigure('target-gauge', 320, 'ltr', plans.article, { heading: 'Our own words' });
    expect(strangeIn(shadowOf(figure)).join()).to.contain('Our own words');
    figure.lang = 'en';
    await new Promise((resolve) => figure.addEventListener('chart-ready', resolve, { once: true }));
    expect(strangeIn(shadowOf(figure)).length).to.be.greaterThan(10);
  });

  it('of lists and their controls is translated', async () => {
    for (const plan of [plans.listed, plans.everyEntry])
      expect(strangeIn(shadowOf(await drawnFigure('factory-directory', 640, 'rtl', plan)))).to.deep.equal([]);
    expect(strangeIn(shadowOf(await drawnFigure('target-board', 640, 'rtl', plans.everyTarget)))).to.deep.equal([]);
  });

  it('of the menu’s answers is translated: citation and embed code', async () => {
    const figure = await drawnFigure('target-gauge', 480, 'ltr');
    for (const item of ['citation', 'embed']) {
      const answer = shadowOf(figure).querySelector<HTMLElement>('.answer')!;
      answer.replaceChildren();
      shadowOf(figure).querySelector<HTMLElement>(`[data-do=${item}]`)!.click();
      while (!answer.querySelector('pre')) await new Promise((resolve) => setTimeout(resolve, 20));
      const said = document.createElement('div');
      // Of the code, what the reader of another page would see; before it stands how to install it.
      said.innerHTML = answer.querySelector('pre')!.textContent.replace(/^\/\/[^]*?(?=<)/, '');
      expect(strangeIn(said), item).to.deep.equal([]);
      expect(strangeIn(answer), item).to.deep.equal([]);
    }
  });

  it('of the whole plan in one tag is translated, with its list of sources', async () => {
    const briefing = await element<HTMLElement>('plan-briefing', 900, 'ltr', { plan: plans.article });
    const figures = () => [...briefing.querySelectorAll<ChartElement>('.pc-briefing > :not(h2, h3, p, source-list)')];
    while (figures().length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const figure of figures()) {
      figure.draw = 'eager';
      await settled(figure);
    }
    const list = briefing.querySelector('source-list')!;
    while (!list.querySelector('li')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(strangeIn(briefing)).to.deep.equal([]);
  });

  it('of the proof of a figure in a sentence is translated', async () => {
    const cited = await element<HTMLElement>('cited-figure', 480, 'ltr', {
      plan: plans.article,
      attributes: { figure: 'base-stations-2023-04' },
      words: '2,73',
    });
    while (!shadowOf(cited).querySelector('[part=figure]')) await new Promise((resolve) => setTimeout(resolve, 20));
    shadowOf(cited).querySelector<HTMLElement>('[part=figure]')!.click();
    while (!shadowOf(cited).querySelector('[part=tip] a')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(strangeIn(cited)).to.deep.equal([]);
  });

  it('is translated where there is nothing to show, where the plan does not come, and as long as it is waited for', async () => {
    const asked = { draw: 'eager' };
    const empty = await element('sector-grid', 480, 'ltr', { plan: plans.everyTarget, attributes: asked });
    await settled(empty);
    const ends = serve('/lost.json', () => Promise.resolve(new Response('', { status: 404 })));
    const lost = await element('target-gauge', 480, 'ltr', { attributes: { ...asked, src: '/lost.json' } });
    await settled(lost);
    ends();
    const unknown = await element('target-gauge', 480, 'rtl', {
      plan: plans.article,
      attributes: { ...asked, target: 'no-such' },
    });
    await settled(unknown);
    const offline = await drawnFigure('target-gauge', 480, 'ltr');
    const restore = serve('/offline.json', () => Promise.reject(new TypeError('offline')));
    offline.plan = undefined;
    offline.src = '/offline.json';
    await new Promise((resolve) => offline.addEventListener('chart-error', resolve, { once: true }));
    await offline.updateComplete;
    restore();
    for (const figure of [empty, lost, unknown, offline]) {
      expect(alertOf(figure)).to.match(/^\s*‹/);
      // Ids are those of the plan, and addresses those of the page.
      const others = strangeIn(shadowOf(figure)).filter((text) => !/(lost|offline)\.json/.test(text));
      expect(others).to.deep.equal([]);
    }
    const never = serve('/never.json', () => new Promise(() => undefined));
    const waiting = await element('plan-tree', 480, 'ltr', { attributes: { ...asked, src: '/never.json' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(strangeIn(shadowOf(waiting))).to.deep.equal([]);
    never();
  });
});

describe('no text', () => {
  for (const [tag, width, direction] of figureTags.map((tag, i) => [tag, 320, i % 2 ? 'rtl' : 'ltr'] as const))
    it(`of <${tag}> is cut off or on another on a phone, ${direction}`, async () => {
      await setViewport({ width: 340, height: 800 });
      const figure = await drawnFigure(tag, width, direction);
      expect(clippedTexts(figure.parentElement!)).to.deep.equal([]);
      expect(clippedLabels(figure.picture!.svg)).to.deep.equal([]);
      const found: string[] = [];
      await eachTooltip(figure, () => found.push(...clippedTexts(figure.parentElement!)));
      expect(found).to.deep.equal([]);
      await wide();
    });

  it('is seen to be cut off where it is', async () => {
    const figure = await drawnFigure('target-gauge', 320, 'ltr');
    const heading = shadowOf(figure).querySelector<HTMLElement>('.heading')!;
    heading.style.cssText = 'white-space: nowrap; overflow: hidden; width: 60px';
    expect(clippedTexts(figure).join()).to.contain('heading');
    figure.picture!.svg.querySelectorAll('text').forEach((node) => node.setAttribute('font-size', '60px'));
    expect(clippedLabels(figure.picture!.svg)).not.to.deep.equal([]);
  });
});
