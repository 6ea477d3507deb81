import { describe, expect, it } from 'vitest';
import { validatePlan } from '../../../src/data/validate.ts';
import { pageTree, wordsOf } from '../../../src/node/prerender/page-tree.ts';
import { displaced } from '../../../src/node/prerender/standing-place.ts';
import { staticFigure } from '../../../src/render/markup.ts';
import { filler, requestsOf } from './short-figure.ts';

const plan = validatePlan({
  format: 'plan-charts/1',
  id: 'town',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
  sources: ['gazette', 'bank', 'forester'].map((id) => ({
    id,
    publisher: `Town ${id}`,
    url: `https://example.org/${id}`,
  })),
  figures: [
    { id: 'lamps', label: 'Street lamps', value: 300, unit: 'lamps', citation: { source: 'bank' } },
    { id: 'bins', label: 'Bins', value: 20, unit: 'bins', citation: { source: 'gazette' } },
  ],
  targets: [
    {
      ...{ id: 'trees', label: 'Trees', operator: 'at-least', value: 3000, unit: 'trees', deadline: '2030' },
      citation: { source: 'forester' },
    },
  ],
});
const cited = (id: string, text: string) => `<cited-figure figure="${id}">${text}</cited-figure>`;
const lamps = cited('lamps', '300');
const bins = cited('bins', '20 bins');
const gauge = '<target-gauge></target-gauge>';
const LIST = '<source-list></source-list>';
const filled = async (page: string) => {
  const { html, problems, figures } = await filler({ plan })(page);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { html, figures };
};
/** What a reader sees of the list, an item each. */
const itemsOf = (html: string) =>
  [...html.matchAll(/<li value="(\d+)" id="([\w-]+)">([^]*?)<\/li>/g)]
    .filter(([, , id]) => id!.startsWith('plan-charts-source'))
    .map(([, number, , item]) => `${number}. ${wordsOf(item!).replace(/\s+/g, ' ').trim()}`);
const marksOf = (html: string) =>
  [...html.matchAll(/<sup slot="number"[^>]*>([^]*?)<\/sup>/g)].map(([, mark]) => mark!);

describe('a page with a <source-list>', () => {
  it('numbers each source once, where the page first cites it, and says what it supports', async () => {
    const { html, figures } = await filled(`<p>${lamps} and ${bins}, and again ${lamps}.</p>${gauge}${LIST}`);
    expect(itemsOf(html)).toEqual([
      '1. Town bank. Supports: 300 (Street lamps); 300 (Street lamps)',
      '2. Town gazette. Supports: 20 bins (Bins)',
      '3. Town forester. Supports: Trees',
    ]);
    expect(figures.map(({ tag }) => tag)).toEqual([
      'cited-figure',
      'cited-figure',
      'cited-figure',
      'target-gauge',
      'source-list',
    ]);
    expect(marksOf(html).map(wordsOf)).toEqual(['1', '2', '1']);
  });

  it('has links that lead to something, and no id twice', async () => {
    const page = `<p>${lamps}${cited('bins', '20').replace('>', ' id="own">')}</p>${gauge}${LIST}`;
    const { html } = await filler({ plan }, staticFigure)(page);
    const ids = [...html.replaceAll(/<template[^]*?<\/template>/g, '').matchAll(/\sid="([^"]+)"/g)].map(
      ([, id]) => id!,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links).toHaveLength(5);
    for (const link of links) expect(ids).toContain(link);
    expect(links).toContain('own');
  });

  it('gives each figure the numbers of the page, and pages without a list none', async () => {
    const [on] = await requestsOf(`<p>${lamps}</p>${gauge}${LIST}`, { plan });
    expect([on!.numbers, on!.anchor]).toEqual([{ 'https://example.org/forester': 2 }, 'plan-charts-figure-2']);
    const [off] = await requestsOf(`<p>${lamps}</p>${gauge}`, { plan });
    expect(off!.numbers).toBe(undefined);
    const text = await staticFigure({ ...on!, stylesheet: 'a.css' });
    expect(text).toContain('<li value="2">');
    expect(text).toMatch(/<sup\s*><span class="pc-hidden">, source 2<\/span\s*>/);
  });

  it('numbers each article by itself, and what stands outside of all by the list outside', async () => {
    const article = (inner: string) => `<article>${inner}${LIST}</article>`;
    const { html } = await filled(`<p>${bins}</p>${article(lamps)}${article(`${bins}${lamps}`)}${LIST}`);
    expect(marksOf(html).map(wordsOf)).toEqual(['1', '1', '1', '2']);
    expect(itemsOf(html).map((item) => item.slice(0, 12))).toEqual([
      '1. Town bank',
      '1. Town gaze',
      '2. Town bank',
      '1. Town gaze',
    ]);
    expect(html).toContain('href="#plan-charts-source-2-1"');
  });

  it('stays as it is when it is filled again, and is filled anew when a figure was added', async () => {
    const page = (text: string) => `<p>${text}</p>\n${LIST}`;
    const { html } = await filled(page(bins));
    const again = await filled(html);
    expect(again.html).toBe(html);
    expect(again.figures.map(({ was }) => was)).toEqual(['same', 'same']);
    const more = await filled(html.replace('<p>', `<p>${lamps}, `));
    expect(more.figures.map(({ was }) => was)).toEqual(['missing', 'older', 'older']);
    expect(more.html).toBe((await filled(page(`${lamps}, ${bins}`))).html);
  });

  it('puts no link into a link', async () => {
    const { html } = await filled(`<a href="/story">The town has ${lamps}</a>${LIST}`);
    expect(marksOf(html)).toEqual(['1']);
  });

  it('says so where no figure cites anything', async () => {
    const { html } = await filled(LIST);
    expect(wordsOf(html)).toContain('No figure of this page cites a source.');
  });

  it('is refused in a paragraph, which would end before it', async () => {
    const { problems, html } = await filler({ plan })(`<p>${LIST}</p>`);
    expect(html).toBe(`<p>${LIST}</p>`);
    expect(problems).toMatchObject([{ tag: 'source-list', severity: 'error' }]);
  });

  it('is found where it was written', async () => {
    const { html } = await filled(`<p>${lamps}</p>${LIST}`);
    expect(displaced(pageTree(html), []).size).toBe(0);
  });
});
