/**
 * Files of figures: what they hold, and that it has room.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../../../src/data/plan.ts';
import { ownFont, type FontFamily } from '../../../src/node/render/font-family.ts';
import { card } from '../../../src/node/render/card.ts';
import { pictureFile } from '../../../src/node/render/picture-file.ts';
import type { PictureRequest } from '../../../src/node/render/picture-request.ts';
import { toPng } from '../../../src/node/render/png.ts';
import { renderFigure, type FileRequest } from '../../../src/node/render/render-figure.ts';
import { aPlan, aTarget, statistic } from '../../fixtures.ts';
import { examples } from '../../specs/examples.ts';
import { labelsOf, overlapsOf } from './svg-labels.ts';

let font: FontFamily;
beforeAll(async () => {
  font = await ownFont();
});

const trees = aPlan({ statistics: [statistic('trees', [['2020', 4], ['2021', 9]])] }); // prettier-ignore

const asked = (change: Partial<FileRequest> = {}): FileRequest => ({
  tag: 'fiveg-stats-chart',
  options: {},
  plan: trees,
  language: 'en',
  width: 480,
  theme: 'light',
  format: 'svg',
  isCard: false,
  scale: 1,
  stylesheet: 'plan-charts.css',
  ...change,
});

const drawn = (change: Partial<PictureRequest> = {}): PictureRequest => ({
  ...asked(),
  font,
  isFontSure: true,
  ...change,
});

/** Width and height of a PNG: the first words of its header. */
const sizeOf = (png: string | Uint8Array) => {
  const bytes = Buffer.from(png as Uint8Array);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(Object.entries(examples))('pictureFile(%s)', (_, { tag, plan: own, options, locale }) => {
  it.each([true, false])('has room for its words where the font is sure: %s', async (isFontSure) => {
    const { width, ...attributes } = options;
    const request = { tag, plan: own, options: attributes as Record<string, string>, language: locale.tag };
    const { svg } = await pictureFile(drawn({ ...request, direction: locale.direction, width, isFontSure }));
    // Chinese words are as wide as they are high, and are in another font.
    const latin = labelsOf(svg, font.measure).filter(({ text }) => font.lacks(text).length === 0);
    expect(overlapsOf(latin)).toEqual([]);
    expect(latin.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
  });
});

describe('pictureFile(request)', () => {
  it('has heading, date and source with the picture, and neither colour nor font of a page', async () => {
    const { svg, width, height } = await pictureFile(drawn());
    expect(svg).toContain('>trees, 2020–2021<');
    expect(svg).toContain('Sources: Town Gazette.');
    expect(svg).not.toMatch(/var\(|inherit/);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).toMatch(/font-family="'Source Sans 3', sans-serif"/);
  });

  it('takes the colours of a dark page', async () => {
    expect((await pictureFile(drawn({ theme: 'dark' }))).svg).toContain('fill="#141413"');
    expect((await pictureFile(drawn())).svg).toContain('fill="#ffffff"');
  });

  it('takes a heading for the one that the data give', async () => {
    const { svg } = await pictureFile(drawn({ heading: 'Trees & <more>' }));
    expect(svg).toContain('>Trees &amp; &lt;more&gt;<');
    expect(svg).not.toContain('trees, 2020–2021');
  });

  it('names publishers without what stands in brackets and the font has no letters for', async () => {
    const request = { plan, options: { statistics: 'base-stations users' } };
    expect((await pictureFile(drawn(request))).svg).toContain('CCTime, text of');
    expect((await pictureFile(drawn({ ...request, isFontSure: false }))).svg).toContain('CCTime (飞象网), text of');
  });
});

describe('toPng(file, font, scale)', () => {
  it('is as many pixels as the scale says', async () => {
    const file = await pictureFile(drawn());
    expect(sizeOf(await toPng(file, font, 2))).toEqual([file.width * 2, file.height * 2]);
  });

  it('draws letters: without them it is another picture', async () => {
    const file = await pictureFile(drawn());
    const bare = { ...file, svg: file.svg.replace(/<text[^]*?<\/text>/g, '') };
    expect((await toPng(file, font, 1)).length).toBeGreaterThan((await toPng(bare, font, 1)).length + 1000);
  });

  it('refuses what the font cannot write, and what would not fit into memory', async () => {
    const chinese = pictureFile(drawn({ heading: '网络' }));
    await expect(toPng(await chinese, font, 1)).rejects.toThrow(
      'has no 网 络, in “网络”; give one that has, such as Noto Sans SC: --font',
    );
    await expect(toPng(await pictureFile(drawn()), font, 100)).rejects.toThrow('too large a picture');
  });
});

describe('card(request)', () => {
  it.each([
    ['plan-tree', {}],
    ['target-gauge', { target: '5g-factories' }],
    ['target-gauge', { target: '5g-factories', shape: 'arc' }],
    ['fiveg-stats-chart', { highlight: '2023-04-30' }],
    ['fiveg-stats-chart', { statistics: 'projects' }],
  ] as const)('is 1200 × 630, all of it within, with heading, picture and source: %s %j', async (tag, options) => {
    const { svg, width, height } = await card(drawn({ tag, options, plan }));
    expect([width, height]).toEqual([1200, 630]);
    expect(svg).toContain('Source');
    const groups = [...svg.matchAll(/translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/g)].map((found) =>
      found.slice(1).map(Number),
    ) as [number, number, number][];
    expect(groups.length).toBeGreaterThan(0);
    const words = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="(\d+)px"/g)].map(([, y]) => Number(y));
    for (const [x, y, scale] of groups) {
      // Texts of 12 px are then at least 16.
      expect(scale).toBeGreaterThan(1.35);
      expect(x).toBeGreaterThanOrEqual(56);
      // Below the heading, which is the first of the words.
      expect(y).toBeGreaterThan(words[0]!);
    }
    expect(Math.max(...words)).toBeLessThan(630);
  });

  it('sets a long heading in smaller type, and cuts one that is longer still', async () => {
    const long = 'Trees that were planted in the streets, parks and squares of the town since 2020';
    const { svg } = await card(drawn({ heading: long }));
    expect(svg).not.toContain('…');
    const cut = (await card(drawn({ heading: `${long}; `.repeat(5) }))).svg;
    expect(cut.match(/font-size="36px"/g)).toHaveLength(3);
    expect(cut).toContain('…<');
  });

  it('puts statistics that are too many for one column beside each other', async () => {
    const { svg } = await card(drawn({ plan, options: { statistics: 'base-stations users' } }));
    expect(svg.match(/scale\(/g)).toHaveLength(2);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets a tree as columns of an outline, each a piece of it', async () => {
    const { svg } = await card(drawn({ tag: 'plan-tree', plan }));
    const sheets = [...svg.matchAll(/<svg [^>]*viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)" overflow="hidden">/g)];
    const edges = sheets.map(([, top, height]) => [Number(top), Number(top) + Number(height)] as const);
    expect(edges).toHaveLength(3);
    edges.slice(1).forEach(([top], i) => expect(top).toBe(edges[i]![1]));
  });

  it('begins at the right for a language that does', async () => {
    const target = aTarget({}, [['2024', 82]]);
    const { svg } = await card(drawn({ tag: 'target-gauge', plan: target, direction: 'rtl' }));
    expect(svg).toMatch(/<text x="1144" [^>]*text-anchor="end"/);
  });
});

describe('renderFigure(request)', () => {
  it('makes each format', async () => {
    expect(await renderFigure(asked())).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(sizeOf(await renderFigure(asked({ format: 'png', isCard: true })))).toEqual([1200, 630]);
    expect(await renderFigure(asked({ format: 'csv' }))).toContain('2021');
    expect(JSON.parse((await renderFigure(asked({ format: 'json' }))) as string)).toMatchObject({
      title: 'trees, 2020–2021',
    });
  });

  it('makes a page that is complete without a script, under a policy that allows none', async () => {
    const page = (await renderFigure(asked({ format: 'html', options: { statistics: 'trees' } }))) as string;
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toContain(`content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`);
    expect(page).toContain('<fiveg-stats-chart statistics="trees"><template shadowrootmode="open"');
    expect(page).toMatch(/<h2 slot="heading"[^>]*>trees, 2020–2021</);
    expect(page).toContain('slot="sources"');
    expect(page).not.toMatch(/<script|<[^>]* style=/);
  });

  it('lets a page take its stylesheet from elsewhere, and from nowhere else', async () => {
    const stylesheet = 'https://cdn.example/plan-charts.css?v="1"';
    const page = (await renderFigure(asked({ format: 'html', stylesheet }))) as string;
    expect(page).toContain(`style-src https://cdn.example; `);
    expect(page).toContain('href="https://cdn.example/plan-charts.css?v=&quot;1&quot;"');
  });

  it('says in a line what cannot be shown', async () => {
    for (const format of ['svg', 'html', 'csv'] as const)
      await expect(renderFigure(asked({ format, options: { statistics: 'tree' } }))).rejects.toThrow(
        'fiveg-stats-chart: There is no statistic “tree” in this plan.',
      );
  });
});
