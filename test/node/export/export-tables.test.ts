import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/node/export/csv-text.ts';
import { exportTables } from '../../../src/node/export/export-tables.ts';
import { aPlan, statistic } from '../../fixtures.ts';

const citation = { source: 'gazette', quote: 'so it was', locator: 'p. 3', note: 'Read twice.' };
const figure = { id: 'benches', label: 'Benches', value: 12, unit: 'benches', citation };

const tables = (parts: Parameters<typeof aPlan>[0]) =>
  new Map(exportTables(aPlan(parts)).map((table) => [table.name, table]));
const rows = (parts: Parameters<typeof aPlan>[0], name: string) => tables(parts).get(name)?.rows;

describe('exportTables(plan)', () => {
  it('leaves out what the plan has not', () => {
    expect([...tables({}).keys()]).toEqual(['sources']);
  });

  it('keeps hedge, date, doubt and source beside each number, and leaves what is not known empty', () => {
    const trees = statistic('trees', [
      ['2022', 900, { qualifier: 'about', obsStatus: 'provisional', citation }],
      ['2023', null, { obsStatus: 'missing' }],
      [
        '2024',
        [1500, 1800],
        { qualifier: 'range', disputed: { reason: 'Counted twice', citation: { source: 'gazette' } } },
      ],
    ]);
    const source = {
      source: 'gazette',
      publisher: 'Town Gazette',
      url: 'https://example.org/gazette',
      published: '2024-12-01',
    };
    expect(rows({ statistics: [trees] }, 'statistic-trees')).toMatchObject([
      {
        id: 'trees-2022',
        asOf: '2022',
        value: 900,
        qualifier: 'about',
        unit: 'trees',
        obsStatus: 'provisional',
        ...source,
        ...citation,
      },
      { id: 'trees-2023', value: undefined, obsStatus: 'missing', ...source },
      { id: 'trees-2024', low: 1500, high: 1800, qualifier: 'range', disputed: 'Counted twice', disputedBy: 'gazette' },
    ]);
    expect(rows({ statistics: [trees] }, 'statistic-trees')![2]).not.toHaveProperty('value');
  });

  it('has columns for conversions where there is one, as somebody’s', () => {
    const conversion = {
      value: [1, 2] as [number, number],
      unit: 'dollars',
      qualifier: 'range' as const,
      by: 'gazette',
    };
    const names = (parts: object) =>
      tables({ figures: [{ ...figure, ...parts }] })
        .get('figures')!
        .columns.map(({ name }) => name);
    expect(names({}).filter((name) => name.startsWith('conversion'))).toEqual([]);
    expect(names({ conversion })).toEqual(expect.arrayContaining(['conversionLow', 'conversionUnit', 'conversionBy']));
    expect(rows({ figures: [{ ...figure, conversion }] }, 'figures')).toMatchObject([
      {
        value: 12,
        unit: 'benches',
        conversionLow: 1,
        conversionHigh: 2,
        conversionUnit: 'dollars',
        conversionBy: 'gazette',
      },
    ]);
  });

  it('says of a target what was promised, from where, by when and in which words', () => {
    const target = {
      id: 'goal',
      label: 'Trees',
      operator: 'between' as const,
      value: [100, 200] as [number, number],
      unit: 'trees',
      whole: 1000,
      baseline: { value: 5, asOf: '2020', citation },
      deadline: '2025-03',
      deadlinePrecision: 'quarter' as const,
      statedAs: 'a hundred to two hundred trees',
      citation,
    };
    const steps = [{ id: 'plant', label: 'Plant', targets: ['goal'], citation }];
    const relatedPlans = [{ id: 'older-plan', label: 'Older', targets: [{ ...target, id: 'old-goal' }] }];
    expect(rows({ targets: [target], steps, relatedPlans }, 'targets')).toMatchObject([
      {
        ...{
          id: 'goal',
          plan: 'town-plan',
          operator: 'between',
          low: 100,
          high: 200,
          unit: 'trees',
          whole: 1000,
          step: 'plant',
        },
        ...{ baselineValue: 5, baselineQualifier: 'exactly', baselineAsOf: '2020', baselineSource: 'gazette' },
        ...{
          deadline: '2025-03',
          deadlinePrecision: 'quarter',
          statedAs: 'a hundred to two hundred trees',
          quote: 'so it was',
        },
      },
      { id: 'old-goal', plan: 'older-plan' },
    ]);
  });

  it('keeps apart what was announced, what was counted, and in which plan', () => {
    const plan = {
      declared: { actions: { ...figure, id: 'actions' } },
      figures: [figure],
      relatedPlans: [{ id: 'older-plan', label: 'Older', figures: [{ ...figure, id: 'old-benches' }] }],
      directory: {
        id: 'list',
        label: 'List',
        batches: [{ id: 'first', label: 'First', count: 7, citation }],
        entries: [{ name: 'Works' }],
        citation,
      },
    };
    expect(rows(plan, 'figures')?.map(({ plan: owner, kind, id, value }) => [owner, kind, id, value])).toEqual([
      ['town-plan', 'declared', 'actions', 12],
      ['town-plan', 'figure', 'benches', 12],
      ['older-plan', 'figure', 'old-benches', 12],
      ['town-plan', 'batch', 'first', 7],
    ]);
    expect(rows(plan, 'directory')).toEqual([{ name: 'Works' }]);
  });

  it('tells where a statistic is counted in another way, and a whole from its parts', () => {
    const breaks = [{ date: '2024-01-01', reason: 'With the suburbs', citation }];
    const part = (id: string, value: number) => ({ id, label: id, value, citation });
    const breakdowns = [
      { id: 'kinds', label: 'Kinds', unit: 'percent', asOf: '2024', parts: [part('oaks', 60), part('limes', 40)] },
    ];
    const plan = { statistics: [statistic('trees', [['2022', 1]], { breaks })], breakdowns };
    expect(rows(plan, 'breaks')).toMatchObject([
      { statistic: 'trees', date: '2024-01-01', reason: 'With the suburbs', source: 'gazette' },
    ]);
    expect(tables(plan).get('statistic-trees')?.description).toContain('see breaks.csv');
    expect(rows(plan, 'breakdowns')).toMatchObject([
      { breakdown: 'kinds', id: 'oaks', value: 60, unit: 'percent', asOf: '2024' },
      { breakdown: 'kinds', id: 'limes', value: 40 },
    ]);
  });
});

describe('csvText(table)', () => {
  const columns = ['id', 'note', 'value'].map((name) => ({ name, type: 'string', description: '' }) as const);
  const cells = (note: string) => csvText({ columns, rows: [{ id: 'a', note, value: -1.5 }] }).split('\r\n')[1];

  it('writes a header, numbers as they are, and nothing for what is not there', () => {
    expect(
      csvText({
        columns,
        rows: [
          { id: 'a', value: 1e-7 },
          { note: 'b', value: 0 },
        ],
      }),
    ).toBe('id,note,value\r\na,,1e-7\r\n,b,0\r\n');
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://evil.example")', '\t=1'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(cells(text)).toMatch(/^a,"?'[=+\-@\t]/);
    },
  );

  it('leaves a negative number and an ordinary text alone', () => {
    expect([cells('-5'), cells('a "b", c'), cells('a=b')]).toEqual(['a,-5,-1.5', 'a,"a ""b"", c",-1.5', 'a,a=b,-1.5']);
  });
});
