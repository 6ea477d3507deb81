/**
 * The picture that is made without a browser. Each example is drawn; what a page makes of one is compared in
 * test/render/draw-to-svg.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { Chart, Layer } from '../../../src/specs/chart.ts';
import { charts } from '../../../src/specs/charts.ts';
import { drawToSvg } from '../../../src/render/draw-to-svg.ts';
import { aPlan, statistic } from '../../fixtures.ts';
import { examples, type Example } from '../../specs/examples.ts';

const chartOf = async ({ tag, plan, options, locale }: Example): Promise<Chart> =>
  (await charts[tag]()).build(plan, options, locale);

/** The opening tags, with their texts, of what stands in the group of a layer. */
const marksOf = (svg: string, layer: string): readonly string[] => {
  const name = `${layer.replaceAll(/\W/g, '_')}_marks`;
  const group = new RegExp(`<g class="[^"]*\\b${name}"[^>]*?(?:/>|>(.*?)</g>)`).exec(svg);
  // A layer that draws nothing has no group.
  return (group?.[1] ?? '').match(/<[a-z]+[^>]*>(?:[^<]*<\/[a-z]+>)?/g) ?? [];
};

const decoded = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** What the rows of a layer say; undefined where they say nothing. */
const said = ({ encoding, data }: Layer, { spec }: Chart): readonly string[] | undefined => {
  const { field } = (encoding.text ?? {}) as { field?: string };
  return field === undefined ? undefined : spec.datasets[data.name]!.map((row) => String(row[field]).trim());
};

describe.each(Object.entries(examples))('drawToSvg(%s)', (name, example) => {
  it('has a mark for each row that can be pointed at, in the order of the rows', async () => {
    const chart = await chartOf(example);
    const svg = await drawToSvg(chart, name);
    for (const layer of new Set(chart.points.map((point) => point.layer)))
      expect(marksOf(svg, layer), layer).toHaveLength(chart.spec.datasets[layer]!.length);
  });

  it('says the texts of its rows, whole', async () => {
    const chart = await chartOf(example);
    const svg = await drawToSvg(chart, name);
    for (const layer of chart.spec.layer) {
      const texts = said(layer, chart);
      if (texts) expect(marksOf(svg, layer.name).map((mark) => decoded(/>([^<]*)</.exec(mark)![1]!))).toEqual(texts);
    }
  });

  it('is as large as its specification, refers to its own hatching, and styles nothing by attribute', async () => {
    const chart = await chartOf(example);
    const svg = await drawToSvg(chart, name);
    const { width, height } = chart.spec;
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    const named = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    for (const id of named) expect(id).toBe(`pc-hatch-${name}`);
    expect([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([...new Set(named)]);
    expect(svg).not.toMatch(/<[^>]* style=/);
    expect(svg.match(/-?\d+\.\d{3,}/g) ?? []).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|null/);
  });
});

describe('drawToSvg(chart, id)', () => {
  it('keeps a text that looks like markup a text', async () => {
    const unit = 'trees d="0.12345" <g id="x"> & "y"';
    const plan = aPlan({ statistics: [statistic('trees', [['2020', 4], ['2021', 9]], { unit })] }); // prettier-ignore
    const chart = (await charts['fiveg-stats-chart']()).build(plan, { width: 640 }, examples['stats-forecast']!.locale);
    const svg = await drawToSvg(chart, 'a');
    const texts = chart.spec.layer.flatMap((layer) => said(layer, chart) ?? []);
    expect(texts.join()).toContain(unit);
    for (const text of texts)
      expect(svg).toContain(`>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}<`);
    expect(svg).not.toMatch(/<[^<>]* id="/);
  });

  it('escapes the id of its hatching', async () => {
    const svg = await drawToSvg(await chartOf(examples['tree-article-phone']!), 'a"b<c');
    expect([...svg.matchAll(/<[^<>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['pc-hatch-a&quot;b&lt;c']);
    expect(svg).toContain('"url(#pc-hatch-a&quot;b&lt;c)"');
  });

  it('is the same text each time', async () => {
    const chart = await chartOf(examples['tree-article-phone']!);
    expect(await drawToSvg(chart, 'a')).toBe(await drawToSvg(chart, 'a'));
  });
});
