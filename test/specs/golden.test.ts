import { describe, expect, it } from 'vitest';
import { plan as shipped } from '../../src/data/plan.ts';
import type { Chart, Row } from '../../src/specs/chart.ts';
import { charts } from '../../src/specs/charts.ts';
import * as times from '../../stories/sample-timelines.ts';
import { examples } from './examples.ts';

const build = async (name: string): Promise<Chart> => {
  const { tag, plan, options, locale } = examples[name]!;
  return (await charts[tag]()).build(plan, options, locale);
};

/** The rows of one layer, under their meaning: the text of a label, the value of a point. */
const rows = ({ spec }: Chart, layer: string): readonly Row[] => spec.datasets[layer] ?? [];
const texts = (chart: Chart, layer: string) => rows(chart, layer).map(({ c2 }) => c2);
const cellsOf = (chart: Chart, key: string) =>
  chart.table.rows.find((row) => row.key === key)?.cells.map(({ text }) => text);

/** What a reader sees of each example, written by hand. */
const seen: Readonly<Record<string, (chart: Chart) => void>> = {
  'stats-article-wide': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual([
      '4.84 million base stations',
      'about 2.73 million base stations',
      '1.2 billion users',
      '634 million users',
    ]);
    expect(texts(chart, 'detail-labels')).toEqual([
      'Dec 31, 2025',
      'Apr 30, 2023',
      'Dec 31, 2025',
      'Apr 30, 2023',
      'From 2024 the count',
      'includes China Broadnet',
    ]);
    expect(texts(chart, 'tick-labels')).toEqual([
      '0',
      '2M',
      '4M',
      '6M',
      '0',
      '500M',
      '1B',
      '1.5B',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(chart.summary).toBe(
      '5G base stations rose from 113,000 in November 2019 to 4.84 million in December 2025. 5G mobile phone users rose from 927 million in June 2024 to 1.2 billion in December 2025 (a new count since 2024).',
    );
    expect(cellsOf(chart, '2023-04-30')).toEqual(['about 2,730,000', '634,000,000']);
  },
  'stats-article-phone': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['4.84M', 'about 2.73M', '1.2B', '634M']);
    expect(chart.title).toBe('5G base stations and 5G mobile phone users, China, 2019–2025');
  },
  'stats-projects': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['more than 23,000 projects']);
    expect(rows(chart, 'points_exact')).toEqual([]);
    expect(chart.notes).toEqual(['Hollow points: the source hedges the number (more than …, nearly …).']);
  },
  'stats-share-bounded': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['33.2%']);
    expect(chart.table.rows.map(({ key }) => key).at(0)).toBe('2022-10-31');
    expect(chart.table.rows.map(({ key }) => key).at(-1)).toBe('2024-11-30');
  },
  'stats-users-rtl': (chart) => {
    const [first] = rows(chart, 'tick-labels');
    expect(first).toMatchObject({ c0: 480, c3: 'right' });
    expect(chart.direction).toBe('rtl');
  },
  'stats-users-zh': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['12亿个用户']);
    expect(texts(chart, 'tick-labels')).toContain('5亿');
  },
  'stats-partly-known': (chart) => {
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
    expect(texts(chart, 'detail-labels')).toContain('not known');
    expect(cellsOf(chart, '2021')).toEqual(['not known']);
    // The line rises by 300, not at all known, 300, 200: in pixels as in numbers.
    const heights = rows(chart, 'series').map(({ c1 }) => c1 as number);
    const [first, gap, last] = heights.slice(1).map((y, i) => heights[i]! - y);
    expect([gap! / first!, last! / first!]).toEqual([expect.closeTo(1, 2), expect.closeTo(200 / 300, 2)]);
    expect(new Set(rows(chart, 'series').map(({ c2 }) => c2)).size).toBe(2);
    expect(chart.summary).toBe('Trees planted in the town rose from 900 in 2019 to 1,700 in 2023 (1 value not known).');
  },
  'stats-forecast': (chart) => {
    expect(rows(chart, 'forecast').map(({ c0, c1 }) => [c0, c1])).toEqual(
      rows(chart, 'points_soft')
        .slice(-2)
        .map(({ c0, c1 }) => [c0, c1]),
    );
    expect(chart.summary).toBe('Trees rose from 40 in 2020 to 64–70 in 2023 (forecast: about 95 in 2025).');
    expect(rows(chart, 'range-rules')).toHaveLength(1);
    expect(cellsOf(chart, '2022')).toEqual(['60, disputed: the parks office counts 52']);
    expect(texts(chart, 'detail-labels')).toEqual(['2025, forecast', '2023']);
    expect(chart.notes.join(' ')).toContain('Dashed: forecast, not measured.');
  },
  'stats-months-below-zero': (chart) => {
    expect(texts(chart, 'tick-labels')).toEqual(['−10%', '0%', '10%', 'Jan 2023', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
    expect(cellsOf(chart, '2023-12')).toEqual(['−7.25%']);
  },
  'stats-months-phone': (chart) => {
    expect(texts(chart, 'tick-labels').slice(-4)).toEqual(['Jan 2023', 'Apr', 'Jul', 'Oct']);
    expect(texts(chart, 'value-labels')).toEqual(['−7.25%']);
  },
  'stats-one-empty': (chart) => {
    expect(texts(chart, 'detail-labels')).toContain('No figure in the sources for this period');
    expect(chart.summary).toBe('Trees: no figure in the sources. Parks stood at 4 trees in 2022.');
  },
  'stats-yearly-break': (chart) => {
    expect(chart.summary).toBe('Trees rose from 60 in 2024 to 70 in 2025 (a new count since 2024).');
    expect(new Set(rows(chart, 'series').map(({ c2 }) => c2)).size).toBe(2);
    expect(chart.table.rows.find(({ key }) => key === '2024')!.notes).toHaveLength(1);
  },
  'stats-two-sources-one-date': (chart) => {
    expect(chart.table.rows.map(({ key, cells }) => [key, cells[0]!.text])).toEqual([
      ['2021', '100'],
      ['2022', '110'],
      ['2022', '150'],
    ]);
  },
  'stats-unknown-ends': (chart) => {
    expect(texts(chart, 'tick-labels').slice(-7)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    const gaps = rows(chart, 'not-known-areas').map(({ c0, c2 }) => [c0 as number, c2 as number]);
    expect(gaps).toHaveLength(2);
    for (const [from, to] of gaps) expect(to! - from!).toBeGreaterThan(20);
    for (const edge of gaps.flat()) expect(edge >= 0 && edge <= 480).toBe(true);
  },
  'stats-below-zero-only': (chart) => {
    expect(texts(chart, 'tick-labels')).toContain('0');
    expect(chart.notes).not.toContain('The scale does not begin at zero.');
    const height = chart.spec.height;
    for (const { c1 } of rows(chart, 'axis-rules')) expect(c1 as number).toBeLessThan(height);
  },
  'stats-three-weeks': (chart) => {
    expect(texts(chart, 'tick-labels').slice(-10)).toContain('Apr 3');
    expect(chart.summary).toBe('Visits rose from 20 on April 1, 2023 to 400 trees on April 20, 2023.');
  },
  'stats-single-point': (chart) => {
    expect(texts(chart, 'tick-labels')).toContain('2022');
    expect(chart.points).toHaveLength(1);
  },
  'tree-article-wide': (chart) => {
    expect(chart.title).toBe('China’s industrial-internet work plan of 2023: its steps and targets');
    expect(chart.summary).toBe(
      '11 key actions and 54 measures announced, none of them named in the sources. The sources describe 10 steps and 7 targets.',
    );
    const labels = chart.table.rows.map(({ header }) => header);
    expect(chart.points).toHaveLength(19);
    expect(labels).toHaveLength(18);
    expect(labels).toContain('11 key actions announced, none named in the sources');
    expect(labels).toContain('54 measures announced; the sources describe 10 steps, not matched to measures');
    expect(texts(chart, 'target-labels')).toEqual([
      'at least 3,000 enterprises',
      'at least 300 5G factories',
      '30 pilot benchmarks',
      'more than 3,000',
      'enterprises',
      'about 2 bases',
      'at least 100 projects',
      'at least 100 cases',
    ]);
    expect(texts(chart, 'detail-labels')).toContain('our grouping');
    expect(rows(chart, 'not-known-areas')).toHaveLength(2);
    expect(chart.notes).toEqual([
      'Hatched: announced in number; the sources do not describe all of it.',
      'Themes marked “our grouping” are the editors’, not the plan’s.',
    ]);
    expect(cellsOf(chart, 'construct-5g-factories')).toEqual([
      'step',
      '5G factories',
      '5G factories constructed',
      'at least 300 5G factories by the end of 2023',
      '“no less than 300 5G factories”',
    ]);
    // The tree grows from left to right: a column a level.
    expect(new Set(chart.points.map(({ tree }) => Math.round(tree!.mark.x))).size).toBe(3);
  },
  'tree-article-phone': (chart) => {
    // An outline: every node under the one before it.
    const tops = chart.points.map(({ tree }) => tree!.box.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(chart.points.filter(({ tree }) => tree!.level === 3)).toHaveLength(10);
  },
  'tree-one-theme-open': (chart) => {
    expect(chart.open).toEqual(['industrial-internet-2023', 'networks']);
    expect(chart.points.filter(({ tree }) => tree!.isOpen === false).map(({ id }) => id)).toEqual([
      '512-project',
      'building-5g-factories',
    ]);
    expect(texts(chart, 'detail-labels')).toContain('our grouping, 2 parts');
    // What is closed in the picture is in the table all the same.
    expect(cellsOf(chart, 'create-pilot-benchmarks')).toBeDefined();
  },
  'tree-rtl': (chart) => {
    expect(chart.points[0]!.tree!.mark.x).toBe(640 - 5);
    expect(rows(chart, 'points_branch').map(({ c2 }) => c2)).toContain('triangle-down');
  },
  'tree-zh': (chart) => {
    expect(texts(chart, 'target-labels')).toContain('不少于300家5G工厂');
    expect(chart.summary).toBe('已公布11项重点行动、54项措施，来源均未列出名称。来源描述了10个步骤、7个目标。');
  },
  'tree-actions-and-measures': (chart) => {
    expect(rows(chart, 'not-known-areas')).toEqual([]);
    expect(texts(chart, 'target-labels')).toEqual([
      'at least 12,000 trees',
      'more than 85%',
      'between 0 and 3 minutes',
    ]);
    expect(texts(chart, 'detail-labels')).toEqual([
      'by the end of March 2026',
      // A share is a share of something.
      'Share of the planted trees',
      'alive after three years',
      'by June 30, 2029',
      'by the end of the',
      'third quarter of 2027',
    ]);
    expect(chart.summary).toBe(
      '2 actions and 5 measures announced. The sources describe 2 actions, 5 measures and 3 targets.',
    );
  },
  'tree-no-themes': (chart) => {
    expect(chart.table.rows.map(({ header }) => header)).toEqual([
      'about 9 actions announced; the sources name 1',
      '30 measures announced; the sources describe 1',
      'A tree for every child',
      'Benches in the shade',
      'Two drinking fountains',
    ]);
  },
  'tree-one-node': (chart) => {
    expect(chart.points).toHaveLength(1);
    expect(chart.summary).toBe('The sources describe no step and no target.');
  },
  'tree-targets-only': (chart) => {
    expect(texts(chart, 'target-labels')).toEqual(['“noticeably fewer', 'noisy nights”', 'at least 80']);
  },
  'tree-long-labels': (chart) => {
    const [, , letters, prose] = chart.points;
    expect(letters!.lines[0]).toHaveLength(500);
    expect(prose!.lines[0]).toMatch(/report on it each year$/);
    expect(texts(chart, 'node-labels').filter((text) => String(text).endsWith('…'))).toHaveLength(2);
    expect(chart.table.rows.find(({ key }) => key === 'letters')!.header).toHaveLength(500);
    expect(chart.notes).toEqual(['Labels that end in “…” are whole in the table.']);
  },
  'tree-long-labels-phone': (chart) => {
    for (const { tree } of chart.points) expect(tree!.box.x + tree!.box.width).toBeLessThanOrEqual(320);
  },
  'tree-deep': (chart) => {
    expect(chart.points.at(-1)!.tree).toMatchObject({ level: 13, parent: 'part:level-11' });
    // Thirteen columns have no room on any page: an outline.
    const tops = chart.points.map(({ tree }) => tree!.box.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  },
  'tree-long-list': (chart) => {
    expect(chart.points).toHaveLength(1 + 1 + 80 + 1);
    expect(chart.points.at(-1)!.label).toBe('40 more');
    expect(chart.table.rows).toHaveLength(121);
  },
  'board-article-wide': (chart) => {
    expect(chart.title).toBe('China’s industrial-internet work plan of 2023: 7 targets, 1 met, 6 not assessable');
    expect(chart.summary).toBe(
      'Figure reported: 1, no figure reported: 6. Pace not assessable: 7. Delivery not known: 4.',
    );
    expect(texts(chart, 'tick-labels').slice(0, 5)).toEqual([
      'In the plan’s order',
      'Permitted, baseline, latest',
      'Figure, pace, delivery',
      '0',
      '4,000',
    ]);
    expect(chart.points.map(({ id }) => id)).toEqual(shipped.targets.map(({ id }) => id));
    expect(rows(chart, 'points_yes')).toHaveLength(1);
    expect(rows(chart, 'points_open')).toHaveLength(6);
    // "30 pilot benchmarks" permits one number, and so no area.
    expect(rows(chart, 'permitteds')).toHaveLength(6);
    expect(rows(chart, 'not-known-areas')).toHaveLength(6);
  },
  'board-article-phone': (chart) => {
    expect(texts(chart, 'row-values')).toContain('5G factories constructed');
    expect(texts(chart, 'row-values')).toContain('300');
    expect(chart.spec.height).toBeGreaterThan(1000);
  },
  'board-of-a-theme-zh': (chart) => {
    expect(chart.title).toContain('个目标，');
    expect(texts(chart, 'status-words')).toContain('是否达到无法评估');
  },
  'board-named-rtl': (chart) => {
    expect(chart.points.map(({ id }) => id)).toEqual(['5g-factories', 'sail-users']);
    // The name of a row begins at its right end.
    const name = rows(chart, 'row-values').find(({ c2 }) => String(c2).includes('5G factories constructed'));
    expect(name).toMatchObject({ c0: 700, c3: 'right' });
  },
  'board-every-state-by-status': (chart) => {
    expect(chart.title).toBe('Town plan (made-up data): 9 targets, 1 met, 1 partly met, 4 pending, 3 not assessable');
    expect(chart.summary).toBe(
      'Figure reported: 7, no figure reported: 1, not yet due, no figure: 1. Ahead of the pace it needs: 2, behind the pace it needs: 1, moving away from the target: 1, pace not assessable: 5. Step completed: 1, step in progress: 1, step delayed: 1, delivery not known: 1.',
    );
    expect(chart.points.map(({ id }) => id)).toEqual([
      'trees',
      'noise',
      'waste',
      'traffic',
      'homes',
      'winters',
      'paths',
      'gardens',
      'stars',
    ]);
    expect(chart.points[1]!.label).toContain('target partly met (Court of Auditors), figure reported');
    expect(chart.points[0]!.label).toContain('(164% of the way), step completed (Court of Auditors), ');
    // A range, and what is provisional or hedged.
    expect(rows(chart, 'bar-hollows')).toHaveLength(3);
    expect(rows(chart, 'soft-ends')).toHaveLength(1);
    expect(cellsOf(chart, 'waste')).toEqual([
      'at least 90%',
      '“as stated: Household waste recycled”',
      'by the end of 2030',
      '40% (2015)',
      '82%, provisional',
      '2024',
      'figure reported',
      'target pending',
      'ahead of the pace it needs (84% of the way)',
      'step in progress (Court of Auditors)',
      'Collect waste: Step in progress (independent assessment, Court of Auditors, March 2025). Method: By its files.',
    ]);
  },
  'board-every-state-phone': (chart) => {
    expect(chart.points.map(({ id }) => id).slice(0, 5)).toEqual(['trees', 'waste', 'winters', 'traffic', 'noise']);
    expect(texts(chart, 'detail-labels')).toContain('Counted in another unit than the target');
  },
  'board-every-state-rtl': (chart) => {
    expect(chart.points.map(({ id }) => id)).toEqual([
      'trees',
      'noise',
      'gardens',
      'traffic',
      'homes',
      'waste',
      'paths',
      'winters',
      'stars',
    ]);
    expect(rows(chart, 'points_yes')[0]!.c0).toBe(694);
  },
  'board-one-target': (chart) => {
    expect(chart.title).toBe('Town plan (made-up data): 1 target, 1 pending');
    expect(chart.choice).toBeUndefined();
    expect(chart.notes).not.toContain('Each target stands on a scale of its own.');
  },
  'board-long-words': (chart) => expect(chart.points).toHaveLength(2),
  'board-no-target': (chart) => {
    expect(chart.title).toBe('Sky: 0 targets');
    expect(chart.summary).toBe('The sources state no target for “Sky”.');
    expect(texts(chart, 'detail-labels').join(' ')).toBe('The sources state no target for “Sky”.');
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
    expect(chart.points).toEqual([]);
  },
  'gauge-article': (chart) => {
    expect(chart.title).toBe('5G factories constructed, China');
    expect(chart.summary).toBe(
      '300 in November 2023, against a target of at least 300 5G factories by the end of 2023. The target was met.',
    );
    expect(texts(chart, 'row-labels')).toEqual(['by the end of 2023', 'Result, Nov 12, 2023']);
    expect(chart.notes.slice(0, 3)).toEqual([
      'Stated as “no less than 300 5G factories”.',
      'Tinted: what the target permits.',
      'Measured later: 1,260 5G factories (2025).',
    ]);
    expect(chart.notes.at(-1)).toMatch(/^Met \(computed, June 30, 2026\)\. Method: .*directory/);
    expect(cellsOf(chart, 'result')).toEqual(['300', 'November 12, 2023']);
    expect(chart.sources.map(({ source }) => source.id)).toContain('iguanziben-2023');
  },
  'gauge-article-arc': (chart) => {
    expect(texts(chart, 'row-values')).toContain('at least 300 5G factories');
    expect(texts(chart, 'tick-labels')).toEqual(['0', '400']);
    expect(rows(chart, 'not-known-areas')).toEqual([]);
  },
  'gauge-not-reported': (chart) => {
    expect(chart.summary).toBe('At least 3,000 enterprises by the end of 2023. No result reported in the sources.');
    expect(texts(chart, 'row-values')).toEqual(['at least 3,000 enterprises']);
    expect(texts(chart, 'row-labels')).toEqual(['by the end of 2023']);
    expect(texts(chart, 'detail-labels')).toEqual(['No result reported in the sources']);
    expect(texts(chart, 'tick-labels')).toEqual(['0', '1,000', '2,000', '3,000', '4,000']);
    expect(chart.notes.slice(0, 3)).toEqual([
      'Stated as “no less than 3,000 enterprises”.',
      'Tinted: what the target permits.',
      'Hatched: not known.',
    ]);
    expect(chart.notes.at(-1)).toMatch(/^Not assessable; not reported \(computed, June 30, 2026\)\./);
    expect(cellsOf(chart, 'target')).toEqual(['at least 3,000', 'by the end of 2023']);
    expect(cellsOf(chart, 'latest')).toEqual(['No result reported in the sources', '']);
    expect(chart.meter).toBeUndefined();
  },
  'gauge-not-reported-arc': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(['at least 3,000', 'enterprises']);
    expect(texts(chart, 'detail-labels')).toEqual(['No result reported in', 'the sources']);
    expect(texts(chart, 'tick-labels')).toEqual(['0', '4,000']);
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
  },
  'gauge-more-than-phone': (chart) => {
    expect(rows(chart, 'points_edge_open')).toHaveLength(1);
    expect(rows(chart, 'points_edge_closed')).toEqual([]);
    expect(chart.notes).toContain('Dashed edge: the number itself does not fulfil the target.');
  },
  'gauge-exactly-arc': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(['30 pilot benchmarks']);
    expect(rows(chart, 'permitteds')).toEqual([]);
    expect(chart.notes).not.toContain('Tinted: what the target permits.');
  },
  'gauge-short': (chart) => {
    expect(chart.summary).toBe(
      'From 40% in 2015 to 82% in 2024, against a target of at least 90% by the end of 2030: 84% of the way. Not yet due, and not met by the latest figure.',
    );
    expect(texts(chart, 'row-values')).toEqual(['at least 90%', '40%', '82%']);
    expect(texts(chart, 'row-labels')).toEqual(['by the end of 2030', 'Baseline, 2015', 'Latest, 2024']);
    expect(texts(chart, 'tick-labels').at(-1)).toBe('100%');
    expect(chart.meter).toEqual({ label: 'Household waste recycled', now: 82, min: 0, max: 100, text: '82%, 2024' });
    expect(cellsOf(chart, 'baseline')).toEqual(['40%', '2015']);
  },
  'gauge-short-arc-zh': (chart) => {
    expect(chart.summary).toBe(
      '目标：2030年底前不低于90%；从2015年的40%到2024年的82%。已完成从基期到目标差距的84%；尚未到期，最新数据未达到目标。',
    );
    expect(texts(chart, 'gauge-values')).toEqual(['82%']);
    expect(texts(chart, 'row-labels')).toEqual(['2030年底前', '最新，2024年', '基期，2015年：40%']);
  },
  'gauge-overshot': (chart) => {
    expect(chart.summary).toBe(
      'From 20 in 2018 to 148 in December 2024, against a target of at least 100 trees by the end of 2024: 160% of the way. The target was met.',
    );
    const [bar] = rows(chart, 'bars');
    const [edge] = rows(chart, 'points_edge_closed');
    expect(bar!.c2 as number).toBeGreaterThan(edge!.c0 as number);
    expect(bar!.c2 as number).toBeLessThan(640);
    expect(rows(chart, 'permitteds')[0]).toMatchObject({ c0: edge!.c0, c2: 639 });
  },
  'gauge-overshot-rtl': (chart) => {
    expect(chart.direction).toBe('rtl');
    expect(rows(chart, 'bars')[0]).toMatchObject({ c0: 479 });
    expect(chart.points.find(({ layer }) => layer === 'points_latest')!.span![1]).toBe(479);
  },
  'gauge-overshot-arc-rtl': (chart) => {
    const [bar] = rows(chart, 'bars');
    expect(bar!.c3).toBe(1.5708);
    expect(bar!.c2 as number).toBeLessThan(0);
  },
  'gauge-at-most': (chart) => {
    expect(chart.summary).toContain(
      'against a target of at most 30 hours by the end of the second quarter of 2026: 45% of the way. Not yet due',
    );
    expect(rows(chart, 'permitteds')[0]).toMatchObject({ c0: 1, c2: rows(chart, 'points_edge_closed')[0]!.c0 });
  },
  'gauge-between': (chart) => {
    expect(chart.summary).toBe(
      'From 72 to 51 in 2024, against a target of between 40 and 55 decibels by the end of 2024. The target was met.',
    );
    expect(rows(chart, 'points_edge_closed')).toHaveLength(2);
    expect(chart.points.map(({ id }) => id)).toEqual(['goal--baseline', 'trees-2024', 'goal', 'goal--upper']);
  },
  'gauge-between-arc': (chart) => {
    expect(rows(chart, 'permitteds')).toHaveLength(1);
    expect(rows(chart, 'tracks')).toHaveLength(2);
  },
  'gauge-negative': (chart) => {
    expect(texts(chart, 'tick-labels')).toContain('−50%');
    expect(texts(chart, 'tick-labels').at(-1)).toBe('0%');
    const [bar] = rows(chart, 'bars');
    expect(bar!.c2).toBe(639);
    expect(chart.summary).toContain('From −12% in 2010 to −37% in 2023, against a target of at most −55% by');
    expect(chart.meter).toBeUndefined();
  },
  'gauge-zero-arc': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(['at most 0 deaths']);
    expect(chart.summary).toContain('79% of the way. The target was not met.');
  },
  'gauge-all': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(['all 54 measures', '41 measures']);
    expect(chart.meter).toMatchObject({ now: 41, min: 0, max: 54, text: '41 measures, 2024' });
    // There is no more than all: the mark stands at the end of the scale.
    expect(rows(chart, 'points_edge_single')[0]).toMatchObject({ c0: 479 });
  },
  'gauge-less-than-hedged': (chart) => {
    expect(rows(chart, 'bars')).toEqual([]);
    expect(rows(chart, 'bar-hollows')).toHaveLength(1);
    expect(rows(chart, 'baseline-bar-hollows')).toHaveLength(1);
    expect(chart.summary).toBe(
      'From about 20 in 2018 to nearly 9 in 2024, against a target of less than 10 trees by the end of 2024. The target was met.',
    );
    expect(chart.notes).toContain('Hollow: the source hedges the number (about …, nearly …).');
  },
  'gauge-range-arc': (chart) => {
    expect(texts(chart, 'gauge-values')).toEqual(['71%–84%']);
    expect(rows(chart, 'bars')).toHaveLength(1);
    expect(rows(chart, 'bar-hollows')).toHaveLength(1);
    expect(chart.meter).toBeUndefined();
    expect(chart.notes).toContain('Hollow end: the source gives a range.');
  },
  'gauge-soft': (chart) => {
    expect(rows(chart, 'points_soft')).toHaveLength(1);
    expect(texts(chart, 'row-labels')).toContain('Result, 2024, provisional, disputed');
    expect(texts(chart, 'detail-labels')).toEqual(['Baseline, not known']);
    expect(chart.notes).toContain('Diamond: disputed, provisional.');
    expect(cellsOf(chart, 'result')![0]).toBe('82, provisional, disputed: the parks office counts 60');
  },
  'gauge-not-yet-due': (chart) => {
    expect(chart.summary).toBe(
      'At least 100 trees by March 31, 2027, from 40 in 2015. Not yet due, and no result reported in the sources.',
    );
    expect(texts(chart, 'detail-labels')).toEqual(['Not yet due; no result reported in the sources']);
    expect(cellsOf(chart, 'latest')).toEqual(['Not yet due; no result reported in the sources', '']);
    expect(chart.points[1]!.label).toMatch(/^Not yet due; no result reported in the sources, .*, 2 of 3$/);
  },
  'gauge-without-value': (chart) => {
    expect(chart.summary).toBe(
      'From 18 in 2020 to 25 trees in 2024, against a target of “no fewer than a hundred trees” by the end of 2024. The source gives no number.',
    );
    expect(texts(chart, 'value-labels')).toEqual(['“no fewer than a hundred trees”']);
    expect(texts(chart, 'points_amount')).toEqual(['Baseline, 2020: 18 trees', 'Result, 2024: 25 trees']);
    expect(chart.points.at(-1)!.label).toMatch(
      /^“no fewer than a hundred trees”, .*The source gives no number, 3 of 3$/,
    );
    expect(chart.points).toHaveLength(3);
    expect(cellsOf(chart, 'target')).toEqual(['The source gives no number.', 'by the end of 2024']);
  },
  'gauge-other-unit': (chart) => {
    expect(chart.summary).toBe(
      'From 20 in 2018; result more than 86 avenues in 2024, against a target of at least 100 trees by the end of 2024. The result is counted in another unit than the target.',
    );
    expect(rows(chart, 'bars')).toEqual([]);
    expect(texts(chart, 'row-values')).toContain('more than 86 avenues');
    expect(texts(chart, 'detail-labels')).toEqual(['Counted in another unit than the target']);
  },
  'gauge-other-unit-arc': (chart) => {
    expect(texts(chart, 'gauge-values').join(' ')).toBe('more than 86 avenues');
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
  },
  'gauge-millions-phone': (chart) => {
    expect(texts(chart, 'row-values').join(' ')).toContain('about 2.73 million');
    expect(texts(chart, 'tick-labels')).toContain('3M');
  },
  'gauge-millions-arc': (chart) => {
    expect(texts(chart, 'gauge-values').join(' ')).toBe('about 2.73M');
    // Its hedge is within the digits that were written, and short of 3 million.
    expect(chart.summary).toContain('The latest figure does not meet it.');
  },
  'grid-article-wide': (chart) => {
    // 45 of nobody knows how many; 91 of 97.
    expect(rows(chart, 'squares')).toHaveLength(45 + 91);
    expect(rows(chart, 'square-rests')).toHaveLength(6);
    expect(rows(chart, 'not-known-areas')).toEqual([]);
    expect(texts(chart, 'panel-titles')).toEqual([
      'Sectors the industrial internet is integrated into',
      'Sectors of the national economy with 5G applications',
    ]);
    expect(texts(chart, 'gauge-values')).toEqual(['45', '91 of 97']);
    expect(texts(chart, 'row-values')).toEqual(['more than 1.2 trillion yuan']);
    expect(texts(chart, 'row-labels').join(' ')).toContain('about 166.9 billion US dollars, as converted by UrduPoint');
    expect(texts(chart, 'row-labels').join(' ')).toContain('From 2026 the count is of 5G and gigabit optical networks');
    expect(chart.summary).toBe(
      'Sectors the industrial internet is integrated into: 45 major sectors (June 2023); none of them named in the sources; Scale of the industrial internet: more than 1.2 trillion yuan. Sectors of the national economy with 5G applications: 91 of 97 (January 2026, a new count since January 2026); none of them named in the sources.',
    );
    expect(chart.points.map(({ id }) => id)).toEqual([
      'industrial-internet-sectors',
      'industrial-scale',
      'sectors-of-97-2026-01',
      'economic-sectors',
    ]);
    expect(cellsOf(chart, 'industrial-scale')![0]).toMatch(
      /^more than 1,200,000,000,000 yuan \(about 166.9 billion US/,
    );
    expect(cellsOf(chart, 'sectors-of-97-2022-05')).toEqual(['40 sectors of 97', 'May 31, 2022']);
  },
  'grid-article-phone': (chart) => {
    expect(texts(chart, 'gauge-values')).toEqual(['45', '91 of 97']);
    // Squares stay as large as on a page, and stand under the words.
    expect(rows(chart, 'squares').map(({ c0, c2 }) => (c2 as number) - (c0 as number))).toEqual(Array(136).fill(18));
    expect(rows(chart, 'gauge-values')[0]!.c1).toBeLessThan(rows(chart, 'squares')[0]!.c1 as number);
  },
  'grid-article-columns': (chart) => {
    const [first, second] = rows(chart, 'panel-titles');
    expect([first!.c1, second!.c0]).toEqual([second!.c1, 496]);
  },
  'grid-article-rtl': (chart) => {
    expect(rows(chart, 'squares')[0]!.c2).toBe(480);
    expect(rows(chart, 'gauge-values')[0]!.c3).toBe('right');
  },
  'grid-article-zh': (chart) => {
    expect(texts(chart, 'gauge-values')).toEqual(['45', '97个中的91个']);
    expect(texts(chart, 'row-values').join('')).toBe('超过1.2万亿元');
  },
  'grid-one-list': (chart) => {
    expect(chart.title).toBe('Sectors of the national economy with 5G applications');
    expect(chart.notes.join(' ')).not.toContain('Each grid');
    expect(chart.table.rows.flatMap(({ notes }) => notes)).toEqual([
      'Break in the series on January 1, 2026: From 2026 the count is of 5G and gigabit optical networks together.',
    ]);
  },
  'grid-some-named': (chart) => {
    expect(rows(chart, 'points_named')).toHaveLength(3);
    expect(rows(chart, 'square-dots')).toHaveLength(3);
    expect(rows(chart, 'squares')).toHaveLength(18);
    expect(texts(chart, 'row-labels')).toContain('3 named in the sources: Bakeries, Laundries, Breweries');
    expect(chart.points.map(({ lines }) => lines[0])).toEqual(['Bakeries', 'Laundries', 'Breweries', '21 trades']);
  },
  'grid-all-named': (chart) => {
    expect(rows(chart, 'points_named')).toHaveLength(7);
    expect(rows(chart, 'points_named_rest')).toHaveLength(5);
    expect([rows(chart, 'squares'), rows(chart, 'square-rests')]).toEqual([[], []]);
    expect(cellsOf(chart, 'tanneries-0')![0]).toMatch(/^named in the source as not one of: Trades/);
  },
  'grid-more-than': (chart) => {
    // Whether the 31st is one of them the source leaves open.
    expect(rows(chart, 'square-hollows')).toHaveLength(30);
    expect(rows(chart, 'not-known-areas')).toHaveLength(22);
    expect(rows(chart, 'square-rests')).toEqual([]);
    expect(texts(chart, 'gauge-values')).toEqual(['more than 30 of 52']);
  },
  'grid-about': (chart) => {
    // "About 30" may be 35, and is not 36.
    expect(rows(chart, 'not-known-areas')).toHaveLength(5);
    expect(rows(chart, 'square-rests')).toHaveLength(17);
  },
  'grid-range': (chart) => {
    expect(rows(chart, 'points_named')).toHaveLength(2);
    expect(rows(chart, 'squares')).toHaveLength(16);
    expect(rows(chart, 'square-hollows')).toHaveLength(8);
    expect(rows(chart, 'square-rests')).toHaveLength(14);
  },
  'grid-provisional': (chart) => {
    expect(rows(chart, 'square-softs')).toHaveLength(33);
    expect(chart.notes).toContain('Diamonds: provisional.');
  },
  'grid-hedged-whole': (chart) => {
    // Of nearly 50 nobody knows which are left.
    expect(rows(chart, 'square-rests')).toEqual([]);
    expect(texts(chart, 'gauge-values')).toEqual(['33 of nearly 50']);
  },
  'grid-unknown': (chart) => {
    expect(rows(chart, 'not-known-areas')).toHaveLength(52);
    expect(texts(chart, 'gauge-values')).toEqual(['not known']);
  },
  'grid-unknown-at-all': (chart) => {
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
    expect(rows(chart, 'squares')).toEqual([]);
  },
  'grid-none': (chart) => {
    expect(rows(chart, 'squares')).toEqual([]);
    expect(rows(chart, 'square-rests')).toHaveLength(12);
    expect(texts(chart, 'gauge-values')).toEqual(['0 of 12']);
  },
  'grid-many-phone': (chart) => {
    expect(rows(chart, 'squares')).toHaveLength(160);
    expect(rows(chart, 'square-rests')).toHaveLength(34);
    const [first, second] = rows(chart, 'squares');
    expect([first!.c2, second!.c0]).toEqual([12, 14]);
  },
  'grid-thousand': (chart) => {
    expect(texts(chart, 'row-labels')).toContain('One square stands for 5 trades');
    // 182 squares and a fifth.
    expect(rows(chart, 'squares')).toHaveLength(183);
    const { c0, c2 } = rows(chart, 'squares').at(-1)!;
    expect((c2 as number) - (c0 as number)).toBeCloseTo(12 / 5, 1);
    expect(chart.notes.join(' ')).not.toContain('One square is one sector');
  },
  'grid-long-words': (chart) => {
    expect(texts(chart, 'panel-titles').join('')).toMatch(/^Donaudampfschifffahrts/);
    expect(chart.points.map(({ lines }) => lines[0]!.length)).toContain(200);
  },
  'map-article': (chart) => {
    expect(texts(chart, 'branch-labels').slice(0, 2)).toEqual([
      'External networks',
      'Enterprises’ internal networks in key',
    ]);
    expect(texts(chart, 'target-labels').join(' ')).toBe('more than 3,000 enterprises');
    expect(texts(chart, 'detail-labels').join(' ')).toBe(
      'Operators not named in the sources What is connected is not named in the sources',
    );
    expect(rows(chart, 'points_link')).toHaveLength(5);
    expect(cellsOf(chart, 'chemical-zone-networks')!.slice(0, 3)).toEqual([
      'network of a zone',
      'not named in the sources',
      'not named in the sources',
    ]);
  },
  'map-article-phone': (chart) => {
    expect(texts(chart, 'tick-labels')).toEqual(['Operators', 'What they are to connect']);
    expect(texts(chart, 'node-labels')).toEqual([
      'China Telecom',
      'China Mobile',
      'China Unicom',
      'enterprises',
      'cloud platform resources',
    ]);
    // One ground with words above the four networks of which neither side is known.
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
  },
  'map-article-rtl': (chart) => {
    const [telecom] = rows(chart, 'node-labels');
    expect(telecom).toMatchObject({ c3: 'right', c2: '\u2068China Telecom\u2069' });
    expect(telecom!.c0).toBeGreaterThan(600);
  },
  'map-article-phone-zh': (chart) => {
    expect(texts(chart, 'tick-labels')).toEqual(['运营方', '将连接的对象']);
    expect(chart.summary).toContain('来源未写明另外4个网络的运营方和连接对象');
  },
  'map-article-some': (chart) => {
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['chemical-zone-networks', 'external-networks']);
    expect(chart.summary).toContain('Of 1 other network the sources name neither');
  },
  'map-shared': (chart) => {
    // Four operators and seven places, each once.
    expect(rows(chart, 'points_end')).toHaveLength(4 + 6);
    expect(texts(chart, 'target-labels')).toEqual([
      'at least 24,000 dwellings',
      'less than 8%',
      '“hardly a sound”',
      'at least 90%',
    ]);
    // One for the network without places, one for that without operators, two beside that without either.
    expect(rows(chart, 'not-known-areas')).toHaveLength(4);
  },
  'map-shared-phone-rtl': (chart) => {
    expect(rows(chart, 'points_network').every(({ c0 }) => c0 === 355)).toBe(true);
    expect(rows(chart, 'points_end')).toHaveLength(6 + 8);
  },
  'map-forty': (chart) => {
    expect(rows(chart, 'points_network')).toHaveLength(40);
    expect(rows(chart, 'points_end')).toHaveLength(6 + 7);
    const heights = rows(chart, 'points_network').map(({ c1 }) => c1 as number);
    expect(new Set(heights).size).toBe(40);
  },
  'map-too-many': (chart) => {
    expect(rows(chart, 'points_network')).toHaveLength(60);
    expect(texts(chart, 'row-labels')).toEqual(['10 more networks are in the table']);
    expect(chart.table.rows).toHaveLength(70);
  },
  'map-crowded': (chart) => {
    expect(texts(chart, 'row-labels')).toEqual(['28 more', '2 more']);
    expect(rows(chart, 'points_link')).toHaveLength(13 + 13);
  },
  'map-long-words': (chart) => {
    expect(texts(chart, 'node-labels').join('')).toContain('Donaudampfschiff');
    expect(rows(chart, 'link-corner')).toEqual([]);
  },
  'map-long-words-phone': (chart) => {
    expect(rows(chart, 'link-curve')).toEqual([]);
    expect(texts(chart, 'branch-labels').every((text) => (text as string).length < 40)).toBe(true);
  },
  'map-bare': (chart) => {
    expect(rows(chart, 'points_link')).toEqual([]);
    expect(rows(chart, 'not-known-areas')).toHaveLength(2);
    expect(chart.summary).toBe('Of 2 networks the sources name neither operators nor what is connected.');
  },
  'map-one': (chart) => {
    const [from, , , to] = rows(chart, 'link-curve');
    expect(from!.c1).toBe(to!.c1);
    expect(chart.summary).toBe('The only network of Its operator, to connect Its end.');
  },
  'timeline-article-wide': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['The work plan is released', '7 targets of this plan']);
    expect(texts(chart, 'detail-labels')).toEqual(
      expect.arrayContaining(['Nov 22, 2019', 'Jun 2023', 'by the end of 2023', '2024', '2030, intended', 'planned']),
    );
    expect(texts(chart, 'node-labels')).toContain('6 events and 3 targets due, 2021–2022');
    expect(texts(chart, 'panel-titles')).toEqual(['No date stated']);
    expect(rows(chart, 'not-known-areas')).toHaveLength(4);
    expect(rows(chart, 'highlight-rules')).toEqual([]);
    expect(chart.summary).toBe(
      '18 events from November 22, 2019 to 2030: 17 done, 1 intended. Another 4 have no stated date. The last of 40 targets is due by the end of 2030.',
    );
    expect(chart.table.rows).toHaveLength(62);
  },
  'timeline-article-column': (chart) => {
    expect(texts(chart, 'tick-labels')).toContain('Today, Jan 1, 2026');
    expect(rows(chart, 'highlight-rules')).toHaveLength(1);
  },
  'timeline-article-phone': (chart) => {
    const y = rows(chart, 'detail-labels').map(({ c1 }) => c1 as number);
    expect(y).toEqual(y.toSorted((a, b) => a - b));
    expect(new Set(rows(chart, 'detail-labels').map(({ c3 }) => c3))).toEqual(new Set(['left']));
    expect(chart.notes).toContain('Years are as long as the words in them need.');
  },
  'timeline-article-open': (chart) => {
    expect(texts(chart, 'node-labels')).toEqual(
      expect.arrayContaining(['5G “Sail” plan 2021–2023', '5G factories constructed: at least 300 5G factories']),
    );
    // A plan that ends with its last target has a line that ends there.
    expect(rows(chart, 'until-rules').length).toBeGreaterThanOrEqual(14);
    expect(chart.open).toEqual(['action-plan-2021-2023-issued..work-plan-2022-issued', 'due..2023']);
  },
  'timeline-article-open-phone': (chart) =>
    expect(texts(chart, 'tick-labels')).toEqual(expect.arrayContaining(['2023', 'Today, Jan 1, 2026'])),
  'timeline-bounded': (chart) => {
    expect(texts(chart, 'tick-labels')).toEqual(['2023', '2024', '2025']);
    expect(texts(chart, 'detail-labels')).not.toContain('Jan 13, 2026');
  },
  'timeline-nothing-dated': (chart) => {
    expect(texts(chart, 'panel-titles').join(' ')).toBe('Nothing in this plan is dated in this period No date stated');
    expect(rows(chart, 'not-known-areas')).toHaveLength(5);
  },
  'timeline-rtl': (chart) => {
    const years = rows(chart, 'tick-labels').filter(({ c2 }) => /^.?20\d\d/.test(c2 as string));
    expect(years[0]!.c0).toBeGreaterThan(years.at(-1)!.c0 as number);
    expect(rows(chart, 'points_fold').map(({ c2 }) => c2)).toContain('triangle-left');
  },
  'timeline-rtl-phone': (chart) =>
    expect(new Set(rows(chart, 'node-labels').map(({ c3 }) => c3))).toEqual(new Set(['right'])),
  'timeline-zh': (chart) => expect(texts(chart, 'value-labels')).toContain('本规划的7项目标'),
  'timeline-every-kind': (chart) => {
    for (const kind of ['done', 'under-way', 'planned', 'intended']) {
      // A day, and what has no date; a month and a year.
      expect(rows(chart, `points_${kind}`)).toHaveLength(2);
      const [month, year] = rows(chart, `points_${kind}-bar`).map(({ c0, c2 }) => (c2 as number) - (c0 as number));
      expect(year! / month!).toBeGreaterThan(10);
    }
    expect(rows(chart, 'points_due')).toHaveLength(3);
    expect(texts(chart, 'detail-labels')).toEqual(
      expect.arrayContaining([
        'Feb 14, 2022, under way',
        'Jun 2023, planned',
        'by March 31, 2025',
        'by the end of the third quarter of 2025',
        'no deadline stated',
      ]),
    );
    expect(chart.notes).toEqual(expect.arrayContaining(['Hollow circles and bars: planned.']));
  },
  'timeline-every-kind-phone': (chart) => {
    const [month, year] = rows(chart, 'points_done-bar').map(({ c1, c3 }) => (c3 as number) - (c1 as number));
    expect(year).toBeGreaterThan(month!);
  },
  'timeline-one-event': (chart) => {
    expect(chart.summary).toBe('1 event, May 1, 2024 (done).');
    expect(chart.points).toHaveLength(1);
  },
  'timeline-undated-only': (chart) => {
    expect(chart.summary).toBe('No event has a date. Another 2 have no stated date.');
    expect(rows(chart, 'axis-rules')).toEqual([]);
  },
  'timeline-deadlines-only': (chart) => {
    expect(chart.summary).toBe('No event has a date. The last of 2 targets is due by the end of 2030.');
    expect(texts(chart, 'node-labels')).toEqual([
      'Trees planted: at least 900 trees',
      'Trees alive: at least 600 trees',
    ]);
  },
  'timeline-three-weeks': (chart) => expect(texts(chart, 'tick-labels')[0]).toMatch(/^May/),
  'timeline-dense-summer': (chart) => {
    expect(texts(chart, 'node-labels')).toEqual(expect.arrayContaining(['12 events, Jun 2024', 'The fence goes']));
    expect(rows(chart, 'stretches')).toHaveLength(1);
  },
  'timeline-thousand': (chart) => {
    expect(texts(chart, 'node-labels')).toEqual(expect.arrayContaining(['83 events, 1985–1988', '160 more']));
    expect(chart.points).toHaveLength(12 + 1 + 40 + 1);
    expect(chart.table.rows).toHaveLength(1200);
  },
  'timeline-long-words': (chart) => expect(chart.notes).toContain('Labels that end in “…” are whole in the table.'),
  'timeline-long-words-phone': (chart) =>
    expect(chart.points.some(({ lines }) => lines.includes(times.LONG_WORD))).toBe(true),
  'timeline-among-others': (chart) => {
    expect(texts(chart, 'value-labels')).toEqual(['The town plan is issued']);
    // The list that an event publishes is not shown a second time; one of a plan without a date is only its deadline.
    expect(texts(chart, 'node-labels')).toEqual(
      expect.arrayContaining(['Garden plan', 'List of 2024: 250', 'Yard trees: at least 9 trees', 'List of oaks']),
    );
    expect(texts(chart, 'node-labels')).not.toContain('List of 2025: 300');
  },
  'directory-article-wide': (chart) => {
    expect(texts(chart, 'row-values')).toEqual([
      ...['300', '400', '560'],
      ...['25 sectors', '48 sectors'],
      ...['59%', '15%', '10%', '6%', '6%', '4%'],
    ]);
    // Batches on the left, what was counted over all of them on the right.
    expect(new Set(rows(chart, 'panel-titles').map(({ c0 }) => c0))).toEqual(new Set([0, 496]));
  },
  'directory-article-column': (chart) => {
    expect(texts(chart, 'panel-titles').slice(0, 2)).toEqual(['Announced', 'Listed, batch by batch']);
    expect(rows(chart, 'not-known-areas')).toHaveLength(1);
    expect(cellsOf(chart, 'directory-2023')).toEqual(['300', 'November 12, 2023']);
  },
  'directory-article-phone': (chart) => {
    expect(texts(chart, 'panel-titles').length).toBeGreaterThan(3);
    // Labels stand over their bars, which are as wide as the picture but for their numbers.
    expect(rows(chart, 'points_full').every(({ c0 }) => c0 === 0)).toBe(true);
  },
  'directory-article-rtl': (chart) => {
    expect(chart.direction).toBe('rtl');
    expect(rows(chart, 'panel-titles')[0]).toMatchObject({ c0: 700, c3: 'right' });
  },
  'directory-article-zh-phone': (chart) =>
    expect(chart.summary).toBe('已知3批的数量：2023年11月300，2024年400，2025年560。此处来源均未列出名单。'),
  'directory-listed': (chart) => {
    expect(chart.points.map(({ lines }) => lines[0])).toEqual([
      ...['Old town', 'Harbour', 'Hill', 'Meadows', 'Station quarter', 'Mill quarter', 'West gate', 'Bridge end'],
      'not known',
    ]);
    expect(texts(chart, 'tick-labels')).toEqual(['By area', 'All 48 entries']);
  },
  'directory-listed-phone': (chart) => expect(chart.spec.height - foot(chart)).toBeGreaterThan(80),
  'directory-listed-filtered': (chart) => {
    expect(rows(chart, 'points_full')).toHaveLength(1);
    expect(rows(chart, 'points_rest')).toHaveLength(8);
    expect(chart.summary).toBe('17 of 48 entries match Old town, “workshop”.');
  },
  'directory-listed-by-batch': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(['30', '18']);
    expect(chart.table.order).toEqual({ column: 'name', isDescending: true });
  },
  'directory-listed-rtl-phone': (chart) => {
    expect(chart.summary).toBe('4 of 48 entries match Area: not known.');
    expect(rows(chart, 'points_full')[0]!.c2).toBe(360);
  },
  'directory-nothing-found': (chart) => {
    expect(chart.points).toEqual([]);
    expect(chart.table.rows).toEqual([]);
    expect(texts(chart, 'tick-labels')).toEqual(['By area', '0 of 48 entries']);
  },
  'directory-ten-thousand': (chart) => {
    expect(chart.table.rows).toHaveLength(10_000);
    expect(chart.points).toHaveLength(14);
    expect(texts(chart, 'status-words')).toContain('19 others');
  },
  'directory-names-only': (chart) => {
    expect([chart.points, chart.choice, chart.listing!.filters]).toEqual([[], undefined, []]);
    expect(chart.table.columns).toEqual([]);
  },
  'directory-every-state': (chart) => {
    expect(texts(chart, 'row-values')).toEqual(
      expect.arrayContaining(['12–20', '0', 'nearly 40%', 'not known', 'about 62%', '15–19']),
    );
    expect([rows(chart, 'unknown-bars'), rows(chart, 'bar-hollows')].map(({ length }) => length)).toEqual([1, 2]);
  },
  'directory-every-state-phone': (chart) => expect(rows(chart, 'axis-rules').length).toBeGreaterThan(8),
  'directory-announced-only': (chart) => {
    expect(texts(chart, 'row-labels')).toEqual(['planned']);
    expect(chart.table.rows).toEqual([]);
  },
  'directory-long-words-phone': (chart) => {
    expect(texts(chart, 'status-words').length).toBeLessThanOrEqual(3 * 3);
    expect(chart.notes[0]).toMatch(/: 30 announced, 12 of them in this list\.$/);
  },
};

/** Where the lowest bar ends. */
const foot = (chart: Chart): number => Math.max(...rows(chart, 'points_full').map(({ c3 }) => c3 as number));

describe('golden specifications', () => {
  it.each(Object.keys(examples))('%s', async (name) => {
    const chart = await build(name);
    seen[name]!(chart);
    await expect(`${JSON.stringify(chart.spec, null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.vl.json`);
  });

  it('has a sentence by hand for every example', () => expect(Object.keys(seen)).toEqual(Object.keys(examples)));
});
