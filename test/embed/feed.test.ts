/**
 * What is left of a figure in a feed reader, in mail and in a CMS: all of its words, its table and its sources, and no word
 * more.
 */
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/data/schema.ts';
import type { Embedding } from '../../src/render/embed/embedding.ts';
import { embedCode } from '../../src/render/embed/embed-code.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { aPlan, planJson, statistic } from '../fixtures.ts';
import { embedding, gauge } from './embedded.ts';
import { WORDPRESS_POSTS } from './wordpress-posts.ts';

const image = { address: 'https://static.example.org/figure.png', width: 660, height: 300 };
const { window } = new JSDOM('');
const purify = createDOMPurify(window);

/** As WordPress does: what is not on its list goes, the text in it stays. */
const wordpress = (html: string): string =>
  sanitizeHtml(html, { allowedTags: Object.keys(WORDPRESS_POSTS), allowedAttributes: mutable(WORDPRESS_POSTS) });
const mutable = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]]));

const sanitisers = {
  'DOMPurify’s defaults': (html: string) => purify.sanitize(html),
  'sanitize-html’s defaults': (html: string) => sanitizeHtml(html),
  'the list of WordPress': wordpress,
};

const textOf = (html: string): string => JSDOM.fragment(html).textContent.replace(/\s+/g, ' ').trim();

/** The words of a figure in the order in which they are read, without any markup between them. */
const wordsOf = ({ chart, locale }: Embedding): string => {
  const { words } = locale;
  const mark = (text: string, source?: number) => (source === undefined ? text : `${text} [${source}]`);
  const { table, sources } = chart;
  const heads = table.columns.map(({ label, unit }) => (['', 'percent'].includes(unit) ? label : `${label} (${unit})`));
  const rows = table.rows.map(({ header, source, cells, notes }) => [
    ...notes,
    mark(header, source),
    ...cells.map((cell, i) =>
      cell.text === '' ? (table.columns[i]!.isWords ? '' : words.table.none) : mark(cell.text, cell.source),
    ),
  ]);
  const list = sources.map(({ source: { title, publisher, published }, quotes, notes }) => {
    const date = published && locale.date(published, 'short');
    const origin = [title ?? publisher, ...(title ? [publisher] : []), ...(date ? [date] : [])].join(', ');
    return [`${origin}.`, ...quotes.map((quote) => words.quoted(quote)), ...notes].join(' ');
  });
  return [
    chart.title,
    chart.summary,
    ...chart.notes,
    table.caption,
    table.header,
    ...heads,
    ...rows.flat(),
    ...chart.corrections,
    [chart.asOf, chart.credit].filter(Boolean).join(' '),
    ...(sources.length > 0 ? [words.sources(locale.number(sources.length, 'full')), ...list] : []),
  ]
    .join('')
    .replace(/\s+/g, '');
};

const target: NonNullable<PlanInput['targets']>[number] = {
  id: 'trees-2025',
  label: 'Trees <img src=x onerror=alert(1)> "planted"',
  operator: 'at-least',
  value: 3000,
  unit: 'trees',
  statistic: 'trees',
  citation: { source: 'gazette', quote: 'three <thousand> trees' },
};

const hostile = aPlan({
  sources: [
    { ...planJson().sources[0]!, publisher: 'The <b>Gazette</b> & Sons', title: '</table><script>alert(1)</script>' },
  ],
  targets: [target],
  sectors: [{ id: 'sorts', label: 'Sorts <of> & trees', statistic: 'trees', named: [] }],
  networks: [
    {
      id: 'pipes',
      label: 'Pipes <to> & fro',
      kind: 'external',
      operators: ['A & <b>'],
      citation: { source: 'gazette' },
    },
  ],
  directory: {
    id: 'gardens',
    label: 'Gardens & <groves>',
    batches: [{ id: 'first', label: 'First </td> list', count: 3, citation: { source: 'gazette' } }],
    entries: [{ name: 'Oak <script>alert(1)</script>', area: '"North" & <south>', batch: 'first' }],
    citation: { source: 'gazette' },
  },
  statistics: [
    statistic(
      'trees',
      [
        ['2021', 100],
        ['2022', null, { obsStatus: 'missing' }],
        ['2023', 120],
      ],
      { label: 'Trees & <i>shrubs</i>', breaks: [{ date: '2022-06-01', reason: 'Counted anew <from here>' }] },
    ),
  ],
});

const examples: readonly (readonly [string, () => Promise<Embedding>])[] = [
  ...(Object.keys(charts) as Tag[]).flatMap((tag) =>
    ['en', 'zh-Hans'].map(
      (lang) => [`${tag}, ${lang}`, () => embedding({ tag, attributes: { lang } }, { image })] as const,
    ),
  ),
  ...(Object.keys(charts) as Tag[]).map(
    (tag) => [`${tag} of a hostile plan`, () => embedding({ tag, attributes: {} }, { plan: hostile, image })] as const,
  ),
];

describe.each(examples)('embedCode("feed", %s)', (_, given) => {
  it.each(Object.entries(sanitisers))('says the same after %s, and nothing more', async (_name, sanitise) => {
    const of = await given();
    const html = embedCode('feed', of);
    expect(textOf(sanitise(html))).toBe(textOf(html));
    expect(textOf(html).replaceAll(' ', '')).toBe(wordsOf(of));
  });

  it('is all kept by WordPress, and has nothing that only a stylesheet or a script would need', async () => {
    const html = embedCode('feed', await given());
    const elements = [...JSDOM.fragment(html).querySelectorAll('*')];
    const refused = elements.flatMap((at) => {
      const known = WORDPRESS_POSTS[at.localName];
      if (!known) return [at.localName];
      return at
        .getAttributeNames()
        .filter((name) => !known.includes(name))
        .map((name) => `${at.localName} ${name}`);
    });
    expect(refused).toEqual([]);
    expect(elements.filter((at) => at.matches('[class], [id], [slot], [style], script'))).toEqual([]);
    const mail = JSDOM.fragment(purify.sanitize(html));
    expect(mail.querySelectorAll('table caption, table thead th, tbody th[scope=row]').length).toBeGreaterThan(2);
    expect(mail.querySelector('img')!.getAttribute('src')).toBe(image.address);
  });
});

it('numbers its sources as the marks in its table do', async () => {
  const { chart, ...rest } = await embedding(gauge, { image });
  const feed = JSDOM.fragment(embedCode('feed', { chart, ...rest }));
  const marks = [...feed.querySelectorAll('td, tbody th')].flatMap(
    (cell) => /\[(\d+)\]$/.exec(cell.textContent)?.[1] ?? [],
  );
  expect(marks.length).toBeGreaterThan(0);
  const links = [...feed.querySelectorAll('ol > li > a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(chart.sources.map(({ source }) => source.url));
  expect(Math.max(...marks.map(Number))).toBeLessThanOrEqual(links.length);
});
