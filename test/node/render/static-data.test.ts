import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../src/data/every-language.ts';
import { askedKey, packed, parsed, shownIn, type Asked } from '../../../src/render/static-data.ts';
import { charts } from '../../../src/specs/charts.ts';
import { examples } from '../../specs/examples.ts';

const asked: Asked = {
  options: {},
  src: undefined,
  language: 'en',
  direction: 'ltr',
  heading: undefined,
  noHeading: false,
  noTable: false,
  noSources: false,
};

describe('shownIn(parsed(packed(charts)), at)', () => {
  it.each(Object.entries(examples))('is the chart again: %s', async (_, example) => {
    const builder = await charts[example.tag]();
    const [narrow, wide] = [300, 700].map((width) =>
      builder.build(example.plan, { ...example.options, width }, example.locale),
    );
    const data = parsed(JSON.stringify(packed([narrow!, wide!], 'asked')))!;
    const { spec, ...words } = wide!;
    const notes = [...new Set([...narrow!.notes, ...wide!.notes])];
    expect(shownIn(data, 1)).toEqual({
      // What stands in which language was marked when the words were written.
      ...JSON.parse(JSON.stringify({ ...words, wording: undefined })),
      notes,
      spec: { width: spec.width, height: spec.height },
    });
    expect(shownIn(data, 0).points).toEqual(JSON.parse(JSON.stringify(narrow!.points)));
  });
});

describe('packed(charts, asked)', () => {
  it('writes what a point says once for all widths', async () => {
    const builder = await charts['plan-tree']();
    const { plan } = examples['tree-rtl']!;
    const drawn = [300, 360, 700].map((width) => builder.build(plan, { width }, createLocale('en', 'ltr')));
    expect(packed(drawn, '').said).toHaveLength(drawn[0]!.points.length);
  });
});

describe('parsed(text)', () => {
  it('is undefined for what another version has packed', () => expect(parsed('{"version":0}')).toBeUndefined());
});

describe('askedKey(asked)', () => {
  it('minds neither the order of options nor those that are not given', () =>
    expect(askedKey({ ...asked, options: { b: '1', a: '2', c: undefined } })).toBe(
      askedKey({ ...asked, options: { a: '2', b: '1' } }),
    ));

  it.each([
    ['an option', { options: { target: 'a' } }],
    ['another option of that value', { options: { shape: 'a' } }],
    ['a plan', { src: 'x.json' }],
    ['a language', { language: 'zh' }],
    ['a direction', { direction: 'rtl' as const }],
    ['a heading', { heading: 'H' }],
    ['a part left out', { noTable: true }],
    ['another part left out', { noSources: true }],
  ])('tells %s from all others', (_, part) => {
    const others = [
      {},
      { options: { target: 'a' } },
      { options: { shape: 'a' } },
      { src: 'y.json' },
      { noHeading: true },
    ];
    const key = askedKey({ ...asked, ...part });
    const same = others.filter((other) => askedKey({ ...asked, ...other }) === key);
    expect(same).toEqual(others.filter((other) => JSON.stringify(other) === JSON.stringify(part)));
  });
});
