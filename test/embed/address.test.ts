/**
 * All state of a figure is in an address, and an address is written by anybody.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, figureOf } from '../../src/render/embed/address.ts';
import {
  embeddableTags,
  isFlag,
  knownAttributes,
  ownAttributes,
  type Figure,
} from '../../src/render/embed/figure-attributes.ts';
import { charts } from '../../src/specs/charts.ts';
import { BASE, gauge } from './embedded.ts';

/** Attributes whose value is not anybody's text. */
const valueOf = (name: string): fc.Arbitrary<string> => {
  if (isFlag(name)) return fc.constant('');
  if (name === 'dir') return fc.constantFrom('ltr', 'rtl');
  if (name === 'draw') return fc.constantFrom('needed', 'eager', 'never');
  if (name === 'lang') return fc.constantFrom('en', 'zh-Hans', 'ar-EG');
  if (name === 'src') return fc.constantFrom('plan.json', '../a b.json?x=1&y=2', 'https://example.org/p.json#a');
  return fc.string({ unit: 'grapheme' });
};

const anyFigure: fc.Arbitrary<Figure> = fc
  .constantFrom(...embeddableTags)
  .chain((tag) =>
    fc
      .record(Object.fromEntries(knownAttributes(tag).map((name) => [name, valueOf(name)])), { requiredKeys: [] })
      .map((attributes) => ({ tag, attributes: attributes as Figure['attributes'] })),
  );

describe('figure attributes', () => {
  it('are the options of each builder', async () => {
    expect(embeddableTags.toSorted()).toEqual(Object.keys(charts).toSorted());
    for (const tag of embeddableTags) expect(ownAttributes(tag)).toEqual(Object.keys((await charts[tag]()).options));
  });
});

describe('addressOf(figure, base)', () => {
  it('holds the tag and its attributes, and asks for the page in the folder', () => {
    expect(addressOf(gauge, BASE)).toBe(`${BASE}embed.html?tag=target-gauge&target=5g-factories&lang=en`);
    expect(addressOf(gauge, BASE.slice(0, -1))).toBe(addressOf(gauge, BASE));
  });

  it('leaves out what no tag has', () => {
    const attributes = { onclick: 'alert(1)', style: 'color:red', id: 'a', class: 'b', slot: 'c', statistics: 'users' };
    expect(addressOf({ tag: 'target-gauge', attributes }, BASE)).toBe(`${BASE}embed.html?tag=target-gauge`);
  });
});

describe('figureOf(address)', () => {
  it('gives back every figure that was written into an address', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(figureOf(addressOf(figure, BASE))).toEqual({ figure, theme: 'light', ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('passes only known attributes, whatever the query holds, and says what it left out', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('onload', 'style', 'class', 'id', '__proto__', 'src', 'target'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const query = new URLSearchParams([['tag', 'target-gauge'], ...pairs]);
        const { figure, ignored } = figureOf(`${BASE}embed.html?${query}`);
        const kept = Object.keys(figure!.attributes);
        expect(kept.filter((key) => !knownAttributes('target-gauge').includes(key))).toEqual([]);
        expect(kept.length + ignored.length).toBe([...query].filter(([key]) => key !== 'tag').length);
      }),
    );
  });

  it.each([
    ['tag=script', 'unknown tag: script'],
    ['tag=constructor', 'unknown tag: constructor'],
    ['', 'unknown tag: '],
  ])('has no figure in ?%s', (query, reason) => {
    expect(figureOf(`${BASE}embed.html?${query}`)).toEqual({ ignored: [reason] });
  });

  it.each([
    ['onclick=alert(1)', 'unknown option: onclick'],
    ['statistics=users', 'unknown option: statistics'],
    [
      'src=javascript:alert(1)',
      'src expects an http, https or relative address without a password, not: javascript:alert(1)',
    ],
    [
      'src=data:application/json,{}',
      'src expects an http, https or relative address without a password, not: data:application/json,{}',
    ],
    [
      'src=https://a:b@example.org/',
      'src expects an http, https or relative address without a password, not: https://a:b@example.org/',
    ],
    ['lang="><script>', 'lang expects a language tag, not: "><script>'],
    ['dir=up', 'dir expects ltr or rtl, not: up'],
    ['draw=always', 'draw expects needed or eager or never, not: always'],
    ['target=a&target=b', 'target was given before, and not as: b'],
  ])('ignores the fault in ?tag=target-gauge&%s, and says so', (query, reason) => {
    const { figure, ignored } = figureOf(`${BASE}embed.html?tag=target-gauge&${query}`);
    expect(figure!.tag).toBe('target-gauge');
    expect(ignored).toEqual([reason]);
  });

  it('names the colours of a frame, light where it names none', () => {
    const address = addressOf(gauge, BASE, 'auto');
    expect(new URL(address).searchParams.get('theme')).toBe('auto');
    expect(figureOf(address)).toMatchObject({ figure: gauge, theme: 'auto', ignored: [] });
    expect(figureOf(addressOf(gauge, BASE))).toMatchObject({ theme: 'light', ignored: [] });
    expect(figureOf(`${addressOf(gauge, BASE)}&theme=pink`)).toMatchObject({
      figure: gauge,
      ignored: ['theme expects light or dark or auto, not: pink'],
    });
  });
});
