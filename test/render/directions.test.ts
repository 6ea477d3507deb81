/**
 * Texts of two directions, as a browser sets them: each of their pieces stands where a reader of the language looks for it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { createLocale } from '../../src/data/every-language.ts';
import { amidOthers } from '../../src/data/isolating-words.ts';
import type { Locale } from '../../src/data/locale.ts';
import { placed } from '../../src/specs/layers.ts';
import { ownOrder } from '../../src/render/own-order.ts';
import { svgElement } from '../../src/render/svg-node.ts';

const ur = createLocale('ur');
const ar = createLocale('ar');
const arEg = createLocale('ar-EG');
const en = amidOthers(createLocale('en'));

/** Pieces of a text from left to right, as they are seen. */
const seen = (root: Element, pieces: readonly string[]): readonly string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const leftOf = (piece: string): number => {
    for (const node of nodes) {
      const at = node.data.indexOf(piece);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + piece.length);
      return Math.min(...[...range.getClientRects()].map(({ left }) => left));
    }
    throw new Error(`“${piece}” is not in “${root.textContent}”`);
  };
  return pieces.toSorted((a, b) => leftOf(a) - leftOf(b));
};

/** As a picture has it: in an SVG from left to right, whatever is around. */
const inPicture = async (text: string, locale: Locale): Promise<Element> => {
  const row = placed(locale, 600).text({ x: 20, y: 30, text, align: 'left' });
  const anchor = row.align === 'right' ? 'end' : 'start';
  const svg = svgElement({
    name: 'svg',
    attributes: { width: 600, height: 40 },
    content: [{ name: 'text', attributes: { x: row.x, y: 30, 'text-anchor': anchor }, content: row.text }],
  });
  return fixture(html`<div dir=${locale.direction}><div dir="ltr">${svg}</div></div>`);
};

/** As a paragraph of the figure has it. */
const inPage = (text: string, locale: Locale): Promise<Element> =>
  fixture(html`<p dir=${locale.direction} lang=${locale.tag}>${text}</p>`);

interface Case {
  readonly what: string;
  readonly locale: Locale;
  readonly text: string;
  /** From left to right. */
  readonly order: readonly string[];
}

const sentences: readonly Case[] = [
  {
    what: 'a value with a Latin unit in Urdu',
    locale: ur,
    text: ur.words.withUnit('300', '5G factories'),
    order: ['5G factories', '300'],
  },
  {
    what: 'a Latin name and its remark in Arabic',
    locale: ar,
    text: ar.words.withRemark('China Telecom', '2023'),
    order: ['2023', 'China Telecom'],
  },
  {
    what: 'a span of years in Urdu',
    locale: ur,
    text: ur.words.span('2019', '2025'),
    order: ['2025', '2019'],
  },
  {
    what: 'Latin names in an Urdu list, with their brackets',
    locale: ur,
    text: ur.list(['China Telecom (CT)', 'China Mobile (CM)']),
    order: ['China Mobile', 'CM', 'China Telecom', '(', 'CT'],
  },
  {
    what: 'Latin names in an Arabic list',
    locale: ar,
    text: ar.list(['Lahore', 'Multan', 'Quetta']),
    order: ['Quetta', 'Multan', 'Lahore'],
  },
  {
    what: 'a range of values in Urdu, one of them below zero',
    locale: ur,
    text: ur.figure([-3, 5], 'range', 'full', 'percent'),
    order: ['5', '−', '3'],
  },
  {
    what: 'an Urdu name at the beginning of an English sentence',
    locale: en,
    text: en.words.table.break({ text: '2023', names: 'year' }, 'کارخانے کم ہیں'),
    order: ['Break', '2023', 'کارخانے'],
  },
  {
    what: 'an Urdu unit behind an English number, and a year behind that',
    locale: en,
    text: en.words.withRemark(en.words.withUnit('300', 'کارخانے'), '2023'),
    order: ['300', 'کارخانے', '2023'],
  },
  {
    what: 'Urdu names in an English list',
    locale: en,
    text: en.list(['لاہور', 'ملتان']),
    order: ['لاہور', 'and', 'ملتان'],
  },
  {
    what: 'an Urdu name that an English sentence begins with',
    locale: en,
    text: en.words.stats.figure('کارخانے', '300', '2023'),
    order: ['کارخانے', '300'],
  },
];

const alone: readonly Case[] = [
  { what: 'a Latin name in Urdu', locale: ur, text: 'China Telecom (2023).', order: ['China', '(', '2023', ')', '.'] },
  { what: 'an Urdu name in English', locale: en, text: 'کارخانے (2023)', order: ['2023', 'کارخانے'] },
  { what: 'a number below zero in Urdu', locale: ur, text: ur.number(-3, 'full'), order: ['−', '3'] },
  { what: 'a percentage in Urdu', locale: ur, text: ur.number(40, 'full', 'percent'), order: ['40', '%'] },
  { what: 'one in Egyptian Arabic', locale: arEg, text: arEg.number(40, 'full', 'percent'), order: ['٪', '٤٠'] },
];

describe('texts of two directions', () => {
  for (const { what, locale, text, order } of sentences) {
    it(`are in order in a page: ${what}`, async () =>
      expect(seen(await inPage(text, locale), order)).to.deep.equal(order));
    it(`are in order in a picture: ${what}`, async () =>
      expect(seen(await inPicture(text, locale), order)).to.deep.equal(order));
  }

  for (const { what, locale, text, order } of alone) {
    it(`keep their own order where they stand alone in a page: ${what}`, async () => {
      const cell = await fixture(html`<div dir=${locale.direction}>${ownOrder(text, locale)}</div>`);
      expect(seen(cell, order)).to.deep.equal(order);
    });
    it(`keep their own order where they stand alone in a picture: ${what}`, async () =>
      expect(seen(await inPicture(text, locale), order)).to.deep.equal(order));
  }

  it('are seen to be out of order without the marks', async () => {
    const bare = await fixture(html`<p dir="ltr">لاہور 300 ملتان</p>`);
    expect(seen(bare, ['لاہور', 'ملتان'])).to.deep.equal(['ملتان', 'لاہور']);
  });

  it('begin at the right where a sentence of ours begins with a Latin name', async () => {
    const picture = await inPicture('China Telecom: کل 300', ur);
    expect(seen(picture, ['China Telecom', '300'])).to.deep.equal(['300', 'China Telecom']);
  });
});
