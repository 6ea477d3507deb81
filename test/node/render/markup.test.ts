import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../src/data/every-language.ts';
import { plan } from '../../../src/data/plan.ts';
import type { StaticData } from '../../../src/render/static-data.ts';
import { validatePlan } from '../../../src/data/validate.ts';
import { staticFigure, type FigureRequest } from '../../../src/render/markup.ts';
import { charts, type Tag } from '../../../src/specs/charts.ts';
import { WIDTH_CLASSES } from '../../../src/specs/width.ts';
import { planJson, statistic } from '../../fixtures.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const figure = (parts: Partial<FigureRequest> = {}): Promise<string> =>
  staticFigure({
    tag: 'target-gauge',
    options: { target: '5g-factories' },
    plan,
    language: 'en',
    stylesheet: '/plan-charts.css',
    ...parts,
  });

const isElement = (node: Node): node is Element => 'tagName' in node;
const contentOf = (node: Node): readonly Node[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};
const all = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => [...(isElement(node) ? [node] : []), ...all(contentOf(node))]);
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string => ('value' in node ? node.value : contentOf(node).map(textOf).join(''));
const parsed = (html: string) => parseFragment(html).childNodes;
/** What is left where templates are stripped, as by many content systems. */
const bare = (html: string) => parsed(html).filter((node) => isElement(node) && node.tagName !== 'template');
const slotOf = (html: string, slot: string) => bare(html).find((node) => attribute(node as Element, 'slot') === slot);

describe('staticFigure(request)', () => {
  it.each(Object.keys(charts) as Tag[])('has no script, no style and no id twice: <%s>', async (tag) => {
    const elements = all(parsed(await figure({ tag, options: {} })));
    expect(elements.filter(({ tagName }) => ['script', 'style'].includes(tagName))).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a picture for each width class, each from its own to the next; without a stylesheet one of them is shown', async () => {
    const svgs = all(parsed(await figure())).filter(({ tagName }) => tagName === 'svg');
    expect(svgs.map((svg) => attribute(svg, 'part'))).toEqual([
      'from-288 to-360 narrowest',
      'from-360 to-450',
      'from-450 to-560',
      'from-560 to-700',
      'from-700 to-875',
      'from-875',
    ]);
    expect(svgs.map((svg) => Number(attribute(svg, 'width')))).toEqual(WIDTH_CLASSES);
    const shown = svgs.filter((svg) => attribute(svg, 'display') === undefined);
    expect(shown.map((svg) => attribute(svg, 'width'))).toEqual(['360']);
  });

  it('names each colour as a custom property with a literal behind it', async () => {
    const colours = all(parsed(await figure())).flatMap((element) =>
      ['fill', 'stroke'].flatMap((name) => attribute(element, name) ?? []),
    );
    const painted = colours.filter((value) => !/^(?:none|transparent|url\(#pc-hatch-\d+\))$/.test(value));
    expect(painted.length).toBeGreaterThan(20);
    for (const value of painted) expect(value).toMatch(/^var\(--pc-\w+, var\(--_\w+, #[0-9a-f]{6}\)\)$/);
  });

  it('says everything in children that stay where a content system strips the picture', async () => {
    const html = await figure({ tag: 'fiveg-stats-chart', options: { statistics: 'base-stations' } });
    const words = bare(html).map(textOf).join('\n');
    const chart = (await charts['fiveg-stats-chart']()).build(
      plan,
      { statistics: 'base-stations', width: 288 },
      createLocale('en'),
    );
    const { title, summary, asOf, table, sources } = chart;
    const cells = table.rows.flatMap((row) => [row.header, ...row.cells.map(({ text }) => text)]);
    for (const text of [title, summary, asOf, ...cells]) expect(words).toContain(text);
    const links = all(bare(html)).flatMap((element) => attribute(element, 'href') ?? []);
    expect(links).toEqual(sources.map(({ source }) => source.url));
  });

  it('leaves the slots to the author that the author has filled', async () => {
    const html = await figure({ own: new Set(['heading', 'table']) });
    const slots = bare(html).map((node) => attribute(node as Element, 'slot'));
    expect(slots).toEqual(['summary', 'notes', 'sources', 'colophon']);
  });

  it('takes the heading, its level, and what is left out from the tag', async () => {
    const html = await figure({
      heading: 'Factories < 5G',
      headingLevel: 2,
      noTable: true,
      noSources: true,
      noMenu: true,
    });
    expect(textOf(slotOf(html, 'heading')!)).toBe('Factories < 5G');
    expect((slotOf(html, 'heading') as Element).tagName).toBe('h2');
    expect([slotOf(html, 'table'), slotOf(html, 'sources')]).toEqual([undefined, undefined]);
    expect(html).not.toContain('part="menu"');
    expect(slotOf(await figure({ noHeading: true }), 'heading')).toBeUndefined();
  });

  it('says which language its words are in where there are none in the page’s', async () => {
    const children = bare(await figure({ language: 'de' }));
    expect(children.map((child) => attribute(child as Element, 'lang'))).toEqual(children.map(() => 'en'));
    expect(bare(await figure()).map((child) => attribute(child as Element, 'lang'))).toEqual(
      children.map(() => undefined),
    );
  });

  it('is the same each time', async () => expect(await figure()).toBe(await figure()));

  it('writes a hostile plan as text', async () => {
    const evil = '</template><script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostile = validatePlan(
      planJson({ statistics: [statistic('trees', [['2024', 60]], { label: evil })], title: evil }),
    );
    const html = await figure({ tag: 'fiveg-stats-chart', options: {}, plan: hostile, heading: evil });
    const elements = all(parsed(html));
    expect(elements.filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([]);
    expect(textOf(slotOf(html, 'heading')!)).toBe(evil);
  });

  it('throws what the builder throws, with the ids that there are', async () =>
    expect(figure({ options: { target: '6g' } })).rejects.toMatchObject({ code: 'unknown-id', details: { id: '6g' } }));
});

describe('staticFigure(request), of scripts that bring it to life', () => {
  it('names them after the picture, so that they come while the page is read', async () => {
    const html = await figure({ modules: ['/pc/element.js', '/pc/target-gauge.js'] });
    const links = all(parsed(html)).filter((one) => attribute(one, 'rel') === 'modulepreload');
    expect(links.map((one) => attribute(one, 'href'))).toEqual(['/pc/element.js', '/pc/target-gauge.js']);
    expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('</figure>'));
  });

  it('lets what the picture waits for come before them', async () => {
    const links = all(parsed(await figure({ modules: ['/pc/element.js'] }))).filter(
      (one) => attribute(one, 'rel') === 'modulepreload',
    );
    expect(links.map((one) => attribute(one, 'fetchpriority'))).toEqual(['low']);
  });
});

describe('staticFigure(request), of its stylesheet', () => {
  it('links it before the picture, which would else be painted without', async () => {
    const html = await figure({});
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<figure'));
  });

  it('links it after the picture, for which no parser has to stop, where the page has it already', async () => {
    const html = await figure({ isStylesheetInPage: true });
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(html.indexOf('</figure>'));
  });
});

describe('staticFigure(request), of a long table', () => {
  const days = (count: number) => {
    const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const observations = Array.from({ length: count }, (_, i) => [day(i), 100 + (i % 7)] as const);
    const counted = statistic('counted', observations);
    return figure({ tag: 'fiveg-stats-chart', options: {}, plan: validatePlan(planJson({ statistics: [counted] })) });
  };
  const rowsIn = (html: string) => all([slotOf(html, 'table')!]).filter(({ tagName }) => tagName === 'tr');

  it('writes both ends of it, and says how much is left out', async () => {
    const rows = rowsIn(await days(1_500)).map((row) => textOf(row).replaceAll(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(1 + 100 + 1 + 100);
    expect(rows[101]).toBe('1,300 rows are left out here; the CSV file has all.');
    expect([rows[1], rows.at(-1)].map((row) => row!.slice(0, 11))).toEqual(['Jan 1, 2000', 'Feb 8, 2004']);
  });

  it('keeps for the script what is drawn and what is written, and that files need more', async () => {
    const dataOf = async (count: number) => {
      const [found] = all(parsed(await days(count))).filter((one) => attribute(one, 'class') === 'data');
      return JSON.parse(textOf((found as unknown as { content: Parameters<typeof textOf>[0] }).content)) as StaticData;
    };
    const [long, short] = [await dataOf(1_500), await dataOf(50)];
    expect(long.words.table).toMatchObject({ isAbridged: true });
    expect(long.words.table.rows).toHaveLength(200);
    expect(short.words.table.rows).toHaveLength(50);
    expect(short.words.table).not.toHaveProperty('isAbridged');
  });
});
