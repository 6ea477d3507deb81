import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shippedPackage } from '../../src/data/plan.ts';
import type { Plan, PlanInput } from '../../src/data/schema.ts';
import type { Box, Chart, Row } from '../../src/specs/chart.ts';
import { networkMap } from '../../src/specs/network-map.ts';
import { overlaps } from '../../src/specs/place-labels.ts';
import { textWidth } from '../../src/specs/text-width.ts';
import * as sample from '../../stories/sample-networks.ts';
import { aPlan } from '../fixtures.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { chartProblems } from './chart-problems.ts';

const en = createLocale('en');
const told = (plan: Parameters<typeof inLanguage>[0]): Plan => inLanguage(plan, 'en');
const shipped = told(shippedPackage);
const article = (width: number, networks?: string): Chart => networkMap(shipped, { width, networks }, en);

const WIDTHS = [240, 288, 320, 360, 480, 560, 619, 620, 700, 768, 875, 1200, 1600];

type NetworkInput = NonNullable<PlanInput['networks']>[number];

const citation = { source: 'gazette' };

const planOf = (...networks: readonly Partial<NetworkInput>[]): Plan =>
  aPlan({
    networks: networks.map((network, i) => ({
      id: `n-${i}`,
      label: `Network ${i}`,
      kind: 'external',
      citation,
      ...network,
    })),
  });

const textsOf = ({ spec }: Chart, layer: string): readonly unknown[] => spec.datasets[layer]!.map(({ c2 }) => c2);
const allTexts = (chart: Chart): readonly unknown[] =>
  textLayersOf(chart).flatMap(({ rows }) => rows.map(({ c2 }) => c2));

const SIZES: Readonly<Record<string, number>> = {
  'branch-label': 13,
  'node-label': 13,
  'target-label': 13,
  'row-label': 12,
  'detail-label': 12,
  'tick-label': 12,
};
const BOLD = new Set(['branch-label', 'target-label']);

const textLayersOf = ({ spec }: Chart): readonly { readonly style: string; readonly rows: readonly Row[] }[] =>
  spec.layer
    .filter(({ mark }) => mark.type === 'text')
    .map(({ name, mark }) => ({ style: mark.style as string, rows: spec.datasets[name]! }));

interface Label extends Box {
  readonly text: string;
}

/** The boxes of all texts, as wide as they are in the widest of fonts. */
const labelsOf = (chart: Chart): readonly Label[] =>
  textLayersOf(chart).flatMap(({ style, rows }) =>
    rows.map(({ c0, c1, c2, c3 }) => {
      const width = textWidth(c2 as string, SIZES[style]!, BOLD.has(style));
      return {
        text: c2 as string,
        x: (c0 as number) - (c3 === 'right' ? width : 0),
        y: (c1 as number) - 12,
        width,
        height: 15,
      };
    }),
  );

/** Texts that lie on another, on a dot, on an arrow, or leave the picture. */
const collisionsIn = (chart: Chart): readonly string[] => {
  const labels = labelsOf(chart);
  const { width, height } = chart.spec;
  const marks = ['points_network', 'points_end', 'points_link'].flatMap((name) => chart.spec.datasets[name]!);
  return [
    ...labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => `“${a.text}” on “${b.text}”`),
    ),
    ...labels
      .filter((a) => a.x < -0.01 || a.y < 0 || a.x + a.width > width + 0.01 || a.y + a.height > height)
      .map(({ text }) => `“${text}” leaves the picture`),
    ...labels
      .filter((a) =>
        marks.some(({ c0, c1 }) => overlaps(a, { x: (c0 as number) - 2, y: (c1 as number) - 2, width: 4, height: 4 })),
      )
      .map(({ text }) => `“${text}” on a mark`),
  ];
};

describe('networkMap(plan, options, locale)', () => {
  it('draws the article’s networks: three operators, one network they share, what it is to connect, and its target', () => {
    const chart = article(768);
    expect(textsOf(chart, 'tick-labels').join(' ')).toBe('Operators Networks What they are to connect');
    expect(textsOf(chart, 'node-labels')).toEqual([
      'China Telecom',
      'China Mobile',
      'China Unicom',
      'enterprises',
      'cloud platform',
      'resources',
    ]);
    expect(textsOf(chart, 'target-labels').join(' ')).toBe('more than 3,000 enterprises');
    expect(textsOf(chart, 'row-labels')).toContain('by the end of 2023');
    expect(chart.spec.datasets.points_network).toHaveLength(5);
    expect(chart.spec.datasets.points_end).toHaveLength(5);
    expect(chart.spec.datasets.points_link).toHaveLength(5);
    // Beside the four of which the article names neither side.
    expect(chart.spec.datasets['not-known-areas']).toHaveLength(2);
  });

  it('says in short sentences who is to connect whom, to what target, and what is left open', () => {
    expect(article(768).summary).toBe(
      'External networks of China Telecom, China Mobile, and China Unicom, to connect enterprises and cloud platform resources (target: more than 3,000 enterprises by the end of 2023). Of 4 other networks the sources name neither operators nor what is connected.',
    );
    expect(networkMap(told(sample.bare), { width: 640 }, en).summary).toBe(
      'Of 2 networks the sources name neither operators nor what is connected.',
    );
    expect(networkMap(told(sample.shared), { width: 640 }, en).summary).toMatch(
      /\. Of 4 other networks the sources name operators or what is connected\. Of 1 other network the sources name neither/,
    );
  });

  it('names each operator and each link with its target, network by network, the network first', () => {
    const { points } = article(320);
    expect(points.slice(0, 3).map(({ lines: [line] }) => line)).toEqual([
      'External networks: external network of China Telecom, China Mobile, and China Unicom to enterprises and cloud platform resources; target: more than 3,000 enterprises by the end of 2023',
      'China Telecom: external network to enterprises and cloud platform resources; target: more than 3,000 enterprises by the end of 2023',
      'External networks: of China Telecom; target: more than 3,000 enterprises by the end of 2023',
    ]);
    expect(points.map(({ series }) => series)).toEqual([...Array<number>(11).fill(0), 1, 2, 3, 4]);
    expect(points[0]!.label).toMatch(/, 1 of 15$/);
  });

  it('shows the words of the source at every node and every link', () => {
    for (const { lines } of article(768).points) {
      expect(lines.some((line) => /^“(?:The plan also aims|The idea is|The work plan proposes)/.test(line))).toBe(true);
      expect(lines.at(-1)).toMatch(/^UrduPoint .*2023$/);
    }
  });

  it('means the network, its step and its targets, whatever of it is chosen', () => {
    const plan = told(sample.shared);
    const { points } = networkMap(plan, { width: 900 }, en);
    expect(points.filter(({ id }) => id === 'heat').map(({ also }) => also)).toEqual(
      points.filter(({ id }) => id === 'heat').map(() => ['dwellings', 'losses']),
    );
    // The first point of an id bears the ring of what is chosen: the network, not one of its ends.
    for (const { id } of plan.networks) expect(points.find((point) => point.id === id)!.layer).toBe('points_network');
  });

  it('shows the networks that are asked for, in that order', () => {
    const { table, points } = article(768, ' chemical-zone-networks  external-networks chemical-zone-networks ');
    expect(table.rows.map(({ key }) => key)).toEqual(['chemical-zone-networks', 'external-networks']);
    expect(new Set(points.map(({ id }) => id))).toEqual(new Set(['external-networks', 'chemical-zone-networks']));
    expect(article(768, ' ').table.rows).toHaveLength(5);
  });

  it('says which networks there are where it is asked for another, and that a plan has none', () => {
    expect(() => article(768, 'external-networks 6g')).toThrow(/unknown-id: network; 6g; external-networks; internal/);
    expect(() => networkMap(aPlan(), { width: 640 }, en)).toThrow('nothing-to-show: network');
  });

  it('tabulates kind, operators, what is connected, step and target, each with its source', () => {
    const { columns, rows, header } = article(320).table;
    expect([header, ...columns.map(({ label }) => label)]).toEqual([
      'Network',
      'Kind',
      'Operators',
      'To connect',
      'What is planned',
      'Target',
      'As stated',
    ]);
    expect(rows[0]!.cells.slice(0, 5).map(({ text }) => text)).toEqual([
      'external network',
      'China Telecom, China Mobile, and China Unicom',
      'enterprises and cloud platform resources',
      'Develop the external networks of China Telecom, China Mobile and China Unicom',
      'more than 3,000 enterprises by the end of 2023',
    ]);
    expect(rows[3]!.cells.slice(0, 3).map(({ text }) => text)).toEqual([
      'network of a zone',
      'not named in the sources',
      'not named in the sources',
    ]);
    expect(rows.map(({ source }) => source)).toEqual([1, 1, 1, 1, 1]);
  });

  it('gives a network of several targets a row for each', () => {
    const { rows } = networkMap(told(sample.shared), { width: 640 }, en).table;
    expect(rows.filter(({ key }) => key === 'heat').map(({ cells }) => cells[4]!.text)).toEqual([
      'at least 24,000 dwellings by the end of 2030',
      'less than 8% by the end of June 2028',
    ]);
  });

  it('draws who operates several networks once in columns, and at each network in an outline', () => {
    const plan = planOf({ operators: ['A', 'B'], connects: ['X'] }, { operators: ['B'], connects: ['X', 'X'] });
    const wide = networkMap(plan, { width: 768 }, en);
    expect(textsOf(wide, 'node-labels').toSorted()).toEqual(['A', 'B', 'X']);
    expect(wide.spec.datasets.points_link).toHaveLength(5);
    const narrow = networkMap(plan, { width: 320 }, en);
    expect(textsOf(narrow, 'node-labels')).toEqual(['A', 'B', 'X', 'B', 'X']);
    expect(narrow.spec.datasets.points_link).toHaveLength(5);
  });

  it('keeps an operator apart from what is connected under the same name', () => {
    const chart = networkMap(planOf({ operators: ['Grid'], connects: ['Grid'] }), { width: 768 }, en);
    expect(textsOf(chart, 'node-labels')).toEqual(['Grid', 'Grid']);
  });

  it('hatches the side that no source names, and only that', () => {
    const chart = (width: number) => networkMap(planOf({ operators: ['A'] }), { width }, en);
    for (const width of [320, 768]) {
      expect(chart(width).spec.datasets['not-known-areas'], `${width}`).toHaveLength(1);
      expect(textsOf(chart(width), 'detail-labels').join(' ')).toBe('What is connected is not named in the sources');
      expect(chart(width).notes).toContain('Hatched: not named in the sources.');
    }
    const known = networkMap(planOf({ operators: ['A'], connects: ['X'] }), { width: 768 }, en);
    expect(known.spec.datasets['not-known-areas']).toEqual([]);
    expect(known.notes).not.toContain('Hatched: not named in the sources.');
  });

  it('calls its layers our grouping', () => {
    expect(article(320).notes.at(-1)).toMatch(/our grouping/);
  });

  it('leads from left to right in columns, from top to bottom in an outline', () => {
    const plan = planOf({ operators: ['A', 'B'], connects: ['X', 'Y'] });
    const wide = networkMap(plan, { width: 768 }, en).spec.datasets;
    const runs = group(wide['link-curve']!, ({ c2 }) => c2);
    for (const run of runs.values()) {
      const xs = run.map(({ c0 }) => c0 as number);
      expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
    }
    expect(wide['link-corner']).toEqual([]);
    const narrow = networkMap(plan, { width: 320 }, en).spec.datasets;
    expect(narrow['link-curve']).toEqual([]);
    for (const run of group(narrow['link-corner']!, ({ c2 }) => c2).values())
      expect(run.at(-1)!.c1).toBeGreaterThan(run[0]!.c1 as number);
    // Operators point to the line, the line to what is connected.
    expect(narrow.points_link!.map(({ c2 }) => c2)).toEqual([180, 180, 0, 0]);
  });

  it('puts its arrows on their links', () => {
    const { datasets } = networkMap(told(sample.many(12)), { width: 900 }, en).spec;
    const runs = [...group(datasets['link-curve']!, ({ c2 }) => c2).values()];
    for (const [i, { c0, c1 }] of datasets.points_link!.entries()) {
      const [, from, to] = runs[i]!.map(({ c0: x, c1: y }) => ({ x: x as number, y: y as number }));
      const t = ((c0 as number) - from!.x) / (to!.x - from!.x);
      expect(c1).toBeCloseTo(from!.y + (to!.y - from!.y) * (3 * t * t - 2 * t ** 3), 0);
    }
  });

  it('mirrors everything where the text runs from right to left', () => {
    const ltr = networkMap(shipped, { width: 768 }, createLocale('en', 'ltr')).spec.datasets;
    const rtl = networkMap(shipped, { width: 768 }, createLocale('en', 'rtl')).spec.datasets;
    const xs = (rows: readonly Row[] | undefined) => rows!.map(({ c0 }) => c0 as number);
    for (const name of ['points_network', 'points_end', 'points_link', 'link-curve'])
      for (const [i, x] of xs(rtl[name]).entries()) expect(x + xs(ltr[name])[i]!).toBeCloseTo(768, 1);
    expect(rtl.points_link!.map(({ c2 }) => c2)).toEqual(ltr.points_link!.map(({ c2 }) => 180 - (c2 as number)));
  });

  it('draws what is nearly level as level', () => {
    const rows = article(1200).spec.datasets['link-curve']!;
    for (const run of group(rows, ({ c2 }) => c2).values()) {
      const rise = Math.abs((run.at(-1)!.c1 as number) - (run[0]!.c1 as number));
      expect(rise === 0 || rise >= 8).toBe(true);
    }
  });

  it('draws the same plan in the same way each time', () => {
    const plan = told(sample.many(40));
    expect(networkMap(plan, { width: 768 }, en)).toEqual(networkMap(plan, { width: 768 }, en));
  });

  it('counts networks, operators and places beyond what a map can name, and keeps all of them in the table', () => {
    const many = networkMap(told(sample.many(1000)), { width: 320 }, en);
    expect(many.table.rows).toHaveLength(1000);
    expect(allTexts(many)).toContain('940 more networks are in the table');
    expect(many.spec.height).toBeLessThan(20_000);
    const crowded = networkMap(told(sample.crowded), { width: 640 }, en);
    expect(textsOf(crowded, 'row-labels')).toEqual(['28 more', '2 more']);
    expect(crowded.notes.at(-1)).toBe('What is counted as “more” is in the table.');
    expect(crowded.table.rows[0]!.cells[1]!.text).toContain('Operator 40');
  });

  it.each([
    ['shipped', shipped],
    ['heating', told(heatingPlan())],
    ['shared', told(sample.shared)],
    ['forty', told(sample.many(40))],
    ['a thousand', told(sample.many(1000))],
    ['crowded', told(sample.crowded)],
    ['long words', told(sample.longWords)],
    ['bare', told(sample.bare)],
    ['one', told(sample.one)],
  ])('lays out the %s plan so that no text lies on another, on a mark or leaves the picture', (_, plan) => {
    for (const width of WIDTHS)
      for (const locale of [en, createLocale('ur'), createLocale('zh-Hans')]) {
        const chart = networkMap(plan, { width, measure: textWidth }, locale);
        expect([width, locale.tag, collisionsIn(chart), chartProblems(chart)]).toEqual([width, locale.tag, [], []]);
      }
  });

  it('sees a collision where there is one', () => {
    const chart = article(768);
    const rows = chart.spec.datasets['node-labels']!;
    const moved = { ...chart.spec.datasets, 'node-labels': [...rows, { ...rows[0]! }] };
    expect(collisionsIn({ ...chart, spec: { ...chart.spec, datasets: moved } })).not.toEqual([]);
  });
});
