/**
 * One page → the page with its figures, by a figure that is short enough to be compared byte for byte.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filler, OPTIONS, requestsOf, short, shortFigure } from './short-figure.ts';
import { createPrerenderer } from '../../../src/node/prerender/prerenderer.ts';

const filled = async (html: string): Promise<string> => {
  const page = await filler()(html);
  expect(page.problems).toEqual([]);
  return page.html;
};

const problemsOf = async (html: string | Uint8Array) => {
  const page = await filler()(html, 'news/a.html');
  expect(page.html).toBe(html);
  return page.problems.map(({ line, tag, id, message }) => [line, tag, id, message]);
};

describe('prerenderer(html)', () => {
  it('writes the figure between the start and the end of its tag, and nothing anywhere else', async () => {
    const before = '<!DOCTYPE html>\r\n<p>a <B>b</p><div><target-gauge  TARGET=5g-factories >';
    const after = '</target-gauge\n>\r\n<!-- <plan-tree> --></div>\u0000';
    // In the page's own line ends.
    const figure = short('target-gauge', '5g-factories').replaceAll('\n', '\r\n');
    expect(await filled(before + after)).toBe(before + figure + after);
  });

  it('gives the same bytes when it is run again', async () => {
    const once = await filled('<plan-tree>\n  words\n</plan-tree><target-gauge></target-gauge>');
    expect((await filler()(once)).html).toBe(once);
    expect((await filler()(once)).figures.map(({ was }) => was)).toEqual(['same', 'same']);
  });

  it('replaces what an earlier run wrote, also where a formatter has been at it', async () => {
    const old =
      '<plan-tree>\n  <template shadowrootmode="open"><h3>x</h3></template>\n\n  <p slot="notes" data-plan-charts>old</p>\n</plan-tree>';
    const now = `<plan-tree>${short('plan-tree')}\n  \n</plan-tree>`;
    expect(await filled(old)).toBe(now);
    expect((await filler()(old)).figures).toMatchObject([{ was: 'older' }]);
    expect(await filled(now)).toBe(now);
  });

  it('keeps what the author wrote in a tag byte for byte, after what is generated', async () => {
    const own = '\n<H3 slot=heading>Mine &amp; <i>ours</i></H3>\n text <a href=x>data</a><!-- note -->\n';
    const [request] = await requestsOf(`<plan-tree>${own}<p slot="other">x</p></plan-tree>`);
    expect(request!.own).toEqual(new Set(['heading']));
    const once = await filled(`<plan-tree>${own}</plan-tree>`);
    expect(once).toBe(`<plan-tree>${short('plan-tree').replace(/<h3.*h3>/, '')}${own}</plan-tree>`);
    expect(await filled(once)).toBe(once);
  });

  it('draws with headings of the level that it is told', async () => {
    const [request] = await requestsOf('<plan-tree></plan-tree>', { headingLevel: 2 });
    expect(request!.headingLevel).toBe(2);
  });

  it('names the scripts of each tag once, where the page has them beside the one that defines the tags', async () => {
    const tags = '<target-gauge></target-gauge><plan-tree></plan-tree><plan-tree></plan-tree>';
    const modulesOf = async (script: string) => (await requestsOf(script + tags)).map(({ modules }) => modules);
    expect(await modulesOf('<script type="module" src=" /pc/0.1.0/plan-charts.js "></script>')).toEqual([
      ['/pc/0.1.0/element.js', '/pc/0.1.0/point-controller.js', '/pc/0.1.0/target-gauge.js'],
      ['/pc/0.1.0/element.js', '/pc/0.1.0/tree-controller.js', '/pc/0.1.0/plan-tree.js'],
      undefined,
    ]);
    expect(await modulesOf('<script type="module" src="plan-charts.js"></script>')).toContainEqual([
      'element.js',
      'tree-controller.js',
      'plan-tree.js',
    ]);
    // A bundler's own files have names that nobody else knows.
    for (const src of ['/assets/plan-charts-B1x2.js', '/plan-charts.js?v=3', '/my-plan-charts.js'])
      expect(new Set(await modulesOf(`<script type="module" src="${src}"></script>`))).toEqual(new Set([undefined]));
  });

  it('takes a generated child over as the author’s once its mark is gone', async () => {
    const once = await filled('<plan-tree></plan-tree>');
    const edited = once.replace('data-plan-charts>plan-tree', '>My tree').replace('\n<p', '\n\n<p');
    const again = await filled(edited);
    expect(again).toContain('<h3 slot="heading" >My tree </h3>');
    expect(again.match(/<h3/g)).toHaveLength(1);
    expect(await filled(again)).toBe(again);
  });

  it.each([
    ['a comment', '<!-- <plan-tree></plan-tree> -->'],
    ['a script', '<script>"<plan-tree></plan-tree>"</script>'],
    ['a textarea', '<textarea><plan-tree></plan-tree></textarea>'],
    ['a title', '<title><plan-tree></plan-tree></title>'],
    ['an SVG', '<svg><plan-tree></plan-tree></svg>'],
    ['an attribute', '<p title="<plan-tree></plan-tree>">'],
    ['words', '&lt;plan-tree>&lt;/plan-tree>'],
    ['nothing', ''],
    ['a picture', 'GIF89a\u0001\u0000<plan'],
  ])('leaves alone what is no element: in %s', async (_, html) => {
    expect(await filler()(html)).toEqual({ html, figures: [], problems: [] });
  });

  it('fills tags in a template of the author’s, and in a cell of a table', async () => {
    const both = (content: string) =>
      `<template><p>x</p><plan-tree>${content}</plan-tree></template><table><tr><td><plan-tree>${content}</plan-tree></table>`;
    expect(await filled(both(''))).toBe(both(short('plan-tree')));
  });

  it('draws a figure once for all pages that show it', async () => {
    let count = 0;
    const prerender = createPrerenderer(OPTIONS, (request) => {
      count += 1;
      return shortFigure(request);
    });
    const page =
      '<target-gauge></target-gauge><target-gauge id="b"></target-gauge><target-gauge shape="arc"></target-gauge>';
    await prerender(page);
    await prerender(page);
    await prerender(`<html lang="zh">${page}`);
    expect(count).toBe(4);
  });

  it('fills a thousand tags in a page', async () => {
    const { html, figures } = await filler()(
      '<div><target-gauge target=5g-factories></target-gauge></div>'.repeat(1000),
    );
    expect(figures).toHaveLength(1000);
    expect(html).toBe(
      `<div><target-gauge target=5g-factories>${short('target-gauge', '5g-factories')}</target-gauge></div>`.repeat(
        1000,
      ),
    );
  });
});

describe('prerenderer(bytes)', () => {
  const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf8')));
  const tag = (content = '') => `<plan-tree>${content}</plan-tree>`;

  it('keeps a byte order mark, and takes it for UTF-8', async () => {
    const page = (content = '') => bytesOf('\uFEFF<html lang="en"><head></head>', tag(content));
    expect((await filler()(page())).html).toEqual(page(short('plan-tree')));
  });

  it('writes characters into a page that says or shows that it is UTF-8', async () => {
    for (const head of ['<meta charset=utf-8>', '<p>né</p>']) {
      const { html } = await filler()(bytesOf(head, tag()));
      expect(html).toEqual(bytesOf(head, tag(short('plan-tree'))));
    }
  });

  it('writes references into any other, and leaves its bytes as they are', async () => {
    const head = [
      '<meta charset="windows-1252"><p>',
      [0x93, 0xe9, 0x94],
      '</p><target-gauge heading="',
      [0x93],
      '&eacute;">',
    ] as const;
    const { html } = await filler()(bytesOf(...head, '</target-gauge>'));
    expect(html).toEqual(bytesOf(...head, short('target-gauge').replaceAll('’', '&#x2019;'), '</target-gauge>'));
    const plain = await filler()(bytesOf(tag()));
    expect(plain.html).toEqual(bytesOf(tag(short('plan-tree').replaceAll('’', '&#x2019;'))));
  });

  it.each([
    ['windows-1252', [0x93, 0xe9]],
    ['gbk', [0xa1, 0xb0, 0x26, 0x65, 0x61, 0x63, 0x75, 0x74, 0x65, 0x3b]],
    ['utf-8', [0xe2, 0x80, 0x9c, 0xc3, 0xa9]],
  ])('reads attributes in the encoding of the page: %s', async (encoding, bytes) => {
    let heading: string | undefined;
    await filler({}, (request) => {
      heading = request.heading;
      return shortFigure(request);
    })(bytesOf(`<meta charset="${encoding}"><plan-tree heading='`, bytes, `'></plan-tree>`));
    expect(heading).toBe('“é');
  });

  it('refuses a page whose encoding is not built on ASCII, if it has a figure', async () => {
    const utf16 = Buffer.from(`\uFEFF${tag()}`, 'utf16le');
    expect(await problemsOf(utf16)).toEqual([
      [undefined, undefined, undefined, 'it is in UTF-16LE; convert it to UTF-8'],
    ]);
    expect(await problemsOf(Buffer.from('\uFEFFnothing', 'utf16le'))).toEqual([]);
  });

  it('gives back the very bytes where there is nothing to do', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect((await filler()(bytes)).html).toBe(bytes);
  });

  it('changes no byte outside of its tags, whatever stands there', async () => {
    const text = (...texts: string[]) => fc.constantFrom(...texts).map((one) => Buffer.from(one));
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      text('<p>', '</p>', '<div>', '<b>', '</b>', '</div>', '<td>', '\r\n', '<!--', '-->', '<svg>', '<html>', '<head>'),
      text('<!doctype html>', '<title>x</title>', '<body>', '</head>', '<frameset>', '<template>', '</template>', '\n'),
      text('<plan-tree></plan-tree>', '<target-gauge target=5g-factories>x</target-gauge>'),
    );
    const prerender = filler({ jsonLd: true });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const bytes = Buffer.concat(pieces);
        const once = await prerender(bytes);
        if (once.html !== bytes) count += 1;
        // What was generated is known, so that all else can be told from it.
        const generated =
          /<template shadow[^]*?<\/template>\r?\n<h3.*?<\/h3>\r?\n<p slot="summary".*?<\/p>|<script.*?<\/script>/g;
        expect(Buffer.from(once.html).toString('latin1').replace(generated, '')).toBe(bytes.toString('latin1'));
        expect(Buffer.from((await prerender(once.html)).html).toString('latin1')).toBe(
          Buffer.from(once.html).toString('latin1'),
        );
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
    expect(count).toBeGreaterThan(20);
  });
});

describe('what a tag is drawn by', () => {
  it('is its own attributes and those that all tags share', async () => {
    const [request] = await requestsOf(
      '<fiveg-stats-chart class="a" statistics="users projects" from="2023" heading="A &amp; B" no-table no-menu="" draw="never"></fiveg-stats-chart>',
    );
    expect(request).toMatchObject({
      tag: 'fiveg-stats-chart',
      options: { statistics: 'users projects', from: '2023' },
      heading: 'A & B',
      noHeading: false,
      noTable: true,
      noSources: false,
      noMenu: true,
      stylesheet: 'plan-charts.css',
    });
    expect(Object.keys(request!.options)).toEqual(['statistics', 'from']);
  });

  it.each([
    ['<plan-tree lang="zh-Hans" dir="RTL"></plan-tree>', 'zh-Hans', 'rtl'],
    ['<html lang="fr" dir="rtl"><div lang="ur"><plan-tree lang=""></plan-tree></div>', 'ur', 'rtl'],
    ['<html lang="fr"><template><div dir="rtl"><plan-tree dir="auto"></plan-tree></div></template>', 'fr', 'rtl'],
    ['<div lang="fr" dir="rtl"></div><plan-tree></plan-tree>', 'en', 'ltr'],
  ])('is the nearest language and direction: %s', async (html, language, direction) => {
    expect(await requestsOf(html)).toMatchObject([{ language, direction }]);
  });

  it('is the language that is given, where a page says none', async () => {
    expect(await requestsOf('<plan-tree></plan-tree>', { language: 'zh' })).toMatchObject([{ language: 'zh' }]);
  });

  it.each([
    ['<link rel="stylesheet" href="/a/plan-charts.css?v=1&amp;w#x">', '/a/plan-charts.css?v=1&w#x'],
    ['<link href=plan-charts-B1_x.css rel="preload Stylesheet">', 'plan-charts-B1_x.css'],
    [
      '<link rel="stylesheet" href="my-plan-charts.css"><link rel="stylesheet" href="../plan-charts.3f2a.css">',
      '../plan-charts.3f2a.css',
    ],
  ])('is the stylesheet that the page links: %s', async (link, stylesheet) => {
    const html = `${link}<plan-tree></plan-tree>`;
    const requests: unknown[] = [];
    const { roots, allowNet } = OPTIONS;
    await createPrerenderer({ roots, allowNet }, (request) => {
      requests.push(request.stylesheet);
      return shortFigure(request);
    })(html);
    expect(requests).toEqual([stylesheet]);
  });

  it.each([
    ['<link rel="stylesheet" href="plan-charts.css"><plan-tree></plan-tree>', undefined, true],
    ['<plan-tree></plan-tree><link rel="stylesheet" href="plan-charts.css">', undefined, false],
    ['<link rel="stylesheet" href="plan-charts.css"><plan-tree></plan-tree>', '/other/plan-charts.css', false],
    ['<plan-tree></plan-tree>', '/other/plan-charts.css', false],
  ])('says whether the page holds its painting back for it: %s, %s', async (html, stylesheet, isInPage) => {
    const requests: unknown[] = [];
    const { roots, allowNet } = OPTIONS;
    await createPrerenderer({ roots, allowNet, ...(stylesheet && { stylesheet }) }, (request) => {
      requests.push(request.isStylesheetInPage);
      return shortFigure(request);
    })(html);
    expect(requests).toEqual([isInPage]);
  });
});

describe('a page with anything wrong comes back as it was', () => {
  it('names file, line, tag and id', async () => {
    const html = '<plan-tree></plan-tree>\n\n  <target-gauge\ntarget="5g-factorie"></target-gauge>';
    const draw = (await import('../../../src/render/markup.ts')).staticFigure;
    const page = await filler({}, draw)(html, 'news/a.html');
    expect(page.html).toBe(html);
    expect(page.problems).toEqual([
      {
        severity: 'error',
        file: 'news/a.html',
        line: 3,
        column: 3,
        tag: 'target-gauge',
        id: '5g-factorie',
        message: expect.stringMatching(
          /^There is no target “5g-factorie” in this plan\. It has: .* Did you mean “5g-factories”\?$/,
        ) as string,
      },
    ]);
  });

  it.each([
    ['<p>\n<plan-tree></plan-tree></p>', 2, /^it stands in the <p> of line 1, .*; close the <p> before it$/],
    ['<p>a\n<div><p>b<span>\n<plan-tree></plan-tree>', 3, /the <p> of line 2/],
    ['<a href=x><b><plan-tree></plan-tree></b></a>', 1, /^it stands in the <a> of line 1/],
    ['<plan-tree>', 1, /^it has no end tag of its own; write <plan-tree><\/plan-tree>/],
    ['<plan-tree />', 1, /^it has no end tag/],
    ['<b><plan-tree></b></plan-tree>', 1, /^it has no end tag/],
    ['<button><plan-tree></plan-tree></button>', 1, /^it stands in the <button> of line 1, .*; close the <button>/],
    ['<h2>\n<plan-tree></plan-tree></h2>', 2, /^it stands in the <h2> of line 1, .*; close the <h2> before it$/],
    ['<table>\n<plan-tree></plan-tree></table>', 2, /^it stands in the <table> of line 1 but in none of its cells/],
    ['<table><tr>\n<plan-tree></plan-tree></table>', 2, /^it stands in the <table> of line 1 but in none/],
    ['<plan-tree src=" "></plan-tree>', 1, /^its src is empty; name a plan/],
  ])('because the tag stands where nothing can be written: %j', async (html, line, message) => {
    // A table is what a parser takes out of a table, and a link out of a link.
    const prerender = filler({}, () =>
      Promise.resolve('<h3 data-plan-charts>x</h3><table data-plan-charts></table><a href=y data-plan-charts>z</a>'),
    );
    const page = await prerender(html);
    expect(page.html).toBe(html);
    expect(page.problems).toMatchObject([
      { line, tag: 'plan-tree', message: expect.stringMatching(message) as string },
    ]);
  });

  it('because a tag stands in another', async () => {
    expect(await problemsOf('<plan-tree>\n<div><target-gauge></target-gauge></div></plan-tree>')).toEqual([
      [
        2,
        'target-gauge',
        undefined,
        'it stands in the <plan-tree> of line 1, which would hide it; write it after that one’s end',
      ],
    ]);
  });

  it('because no stylesheet is known', async () => {
    const { roots, allowNet } = OPTIONS;
    const { problems } = await createPrerenderer(
      { roots, allowNet },
      shortFigure,
    )('<link rel=stylesheet href=a.css><plan-tree></plan-tree>');
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('--stylesheet') as string }]);
  });

  it('and says all that is wrong, in the order of the page', async () => {
    const lines = [
      '<plan-tree>',
      '<cited-figure figure=x></cited-figure>',
      '</plan-tree>',
      '<p><plan-tree></plan-tree>',
      '<cited-figure>1</cited-figure>',
      '<plan-tree src=none.json></plan-tree>',
    ];
    expect((await problemsOf(lines.join('\n'))).map(([line]) => line)).toEqual([4, 5, 6]);
  });

  it('because it is nested deeper than any browser takes it', async () => {
    const deep = `${'<div>'.repeat(100_000)}<plan-tree></plan-tree>`;
    expect(await problemsOf(deep)).toEqual([
      [undefined, undefined, undefined, 'elements are nested more than 2000 deep'],
    ]);
  });
});
