/**
 * The code of each form, read as a browser reads it.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/render/embed/address.ts';
import { embedCode } from '../../src/render/embed/embed-code.ts';
import { forms, needs } from '../../src/render/embed/embedding.ts';
import { oembed, oembedDiscovery } from '../../src/render/embed/frame-forms.ts';
import { BASE, embedding, gauge } from './embedded.ts';

const read = (html: string) => JSDOM.fragment(html);
const image = { address: 'https://static.example.org/gauge.png', width: 660, height: 180 };

describe('embedCode(form, embedding)', () => {
  it('page: stylesheet, module script with integrity where it is known, the tag with the figure in it', async () => {
    const content = '<h3 slot="heading">Factories</h3>';
    const integrity = { 'plan-charts.js': 'sha384-abc' };
    const text = embedCode('page', await embedding(gauge, { content, integrity }));
    expect(text).toBe(
      [
        `<link rel="stylesheet" href="${BASE}plan-charts.css">`,
        `<script type="module" src="${BASE}plan-charts.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
        `<target-gauge target="5g-factories" lang="en">${content}</target-gauge>`,
      ].join('\n'),
    );
  });

  it('npm: the import that defines the tag, and the tag', async () => {
    expect(embedCode('npm', await embedding())).toBe(
      `// npm install plan-charts\nimport 'plan-charts/define/target-gauge.js';\n\n// <target-gauge target="5g-factories" lang="en"></target-gauge>`,
    );
  });

  it('iframe: its height reserved, sandboxed, named by its title; no style, no script of its own', async () => {
    const given = await embedding();
    const [frame, script] = read(embedCode('iframe', given)).children;
    expect(frame!.getAttribute('src')).toBe(addressOf(gauge, BASE));
    expect(frame!.getAttribute('title')).toBe(given.chart.title);
    expect(frame!.getAttribute('height')).toBe(`${given.height}`);
    expect(frame!.getAttribute('sandbox')).toBe('allow-scripts allow-popups');
    expect(frame!.hasAttribute('style')).toBe(false);
    expect(script!.outerHTML).toBe(`<script type="module" src="${BASE}frames.js"></script>`);
  });

  it('link: a paragraph with nothing but a link, which says what it leads to', async () => {
    const given = await embedding();
    const { firstElementChild: paragraph } = read(embedCode('link', given));
    expect(paragraph!.outerHTML).toBe(
      `<p><a href="${BASE}embed.html?tag=target-gauge&amp;target=5g-factories&amp;lang=en">${given.chart.title}</a></p>`,
    );
  });

  it('image: alternative text is title and finding', async () => {
    const given = await embedding(gauge, { image, page: 'https://example.org/article?a=1&b=2' });
    const link = read(embedCode('image', given)).firstElementChild!;
    expect(link.getAttribute('href')).toBe('https://example.org/article?a=1&b=2');
    const img = link.firstElementChild!;
    expect(img.getAttribute('alt')).toBe(`${given.chart.title}. ${given.chart.summary}`);
    expect([img.getAttribute('width'), img.getAttribute('height')]).toEqual(['660', '180']);
  });

  it('says what it lacks', async () => {
    const rest = { ...(await embedding()), base: undefined };
    for (const form of forms.filter((name) => needs[name].length > 0))
      expect(() => embedCode(form, rest), form).toThrow(`needs: ${needs[form][0]}`);
  });

  it('lets no text of an author become markup, whatever it holds', async () => {
    const given = await embedding(gauge, { image });
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='alert(1)",
        '\n*/ alert(1) //',
        '\u2028alert(1)',
        '</p><!--',
        '&quot;>',
      ),
    );
    const shape = (html: string) =>
      [...read(html).querySelectorAll('*')].map((at) => [at.localName, at.getAttributeNames()]);
    const plain = { ...gauge, attributes: { target: 'a', heading: 'b' } };
    const before = forms.map((form) => {
      const text = embedCode(form, { ...given, figure: plain });
      return form === 'oembed' || form === 'npm' ? text.split('\n').length : shape(text);
    });
    fc.assert(
      fc.property(hostile, hostile, (target, heading) => {
        // An empty heading or one of spaces is none.
        fc.pre(target !== '' && heading.trim() !== '');
        const figure = { ...gauge, attributes: { target, heading } };
        const after = forms.map((form) => {
          const text = embedCode(form, { ...given, figure });
          return form === 'oembed' || form === 'npm' ? text.split(/[\n\r\u2028\u2029]/).length : shape(text);
        });
        expect(after).toEqual(before);
        expect(shape(oembed({ ...given, figure }).html)).toEqual(shape(oembed({ ...given, figure: plain }).html));
        expect(shape(oembedDiscovery({ ...given, figure }, target))).toEqual([
          ['link', ['rel', 'type', 'href', 'title']],
        ]);
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});
