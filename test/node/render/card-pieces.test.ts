import { describe, expect, it } from 'vitest';
import { cut, whole } from '../../../src/node/render/card-pieces.ts';
import { charts } from '../../../src/specs/charts.ts';
import { examples } from '../../specs/examples.ts';

const outline = async (name: string, width = 320) => {
  const { tag, plan, options, locale } = examples[name]!;
  return (await charts[tag]()).build(plan, { ...options, width }, locale);
};

describe('cut(chart, count)', () => {
  it.each([2, 3])('makes pieces that are the whole together, and cuts no node: %i', async (count) => {
    const chart = await outline('tree-article-phone');
    const pieces = cut(chart, count);
    expect(pieces).toHaveLength(count);
    expect([pieces[0]!.top, pieces.at(-1)!.bottom]).toEqual([0, chart.spec.height]);
    pieces.slice(1).forEach(({ top }, i) => expect(top).toBe(pieces[i]!.bottom));
    for (const { tree } of chart.points)
      for (const { top } of pieces.slice(1)) {
        const { y, height } = tree!.box;
        expect(top > y && top < y + height, `${tree!.key} at ${top}`).toBe(false);
      }
  });

  it('leaves a picture whole that has nothing to be cut between', async () => {
    for (const name of ['tree-one-node', 'gauge-short']) {
      const chart = await outline(name);
      expect(cut(chart, 3)).toEqual([whole(chart)]);
    }
  });
});
