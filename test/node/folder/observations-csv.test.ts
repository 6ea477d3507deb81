import { describe, expect, it } from 'vitest';
import { observationsFrom } from '../../../src/node/folder/observations-csv.ts';

const read = (text: string) =>
  observationsFrom(text, 'statistics/trees.csv', 'trees', ['statistics', 0, 'observations']);
const problem = (text: string) => read(text).problems.map(({ at, expected, got, mend }) => [at, expected, got, mend]);

describe('observationsFrom(text, file, statistic, under)', () => {
  it('reads values, ranges and what is not known', () => {
    const { value, problems } = read(`asOf,value,low,high,qualifier,obsStatus,source,quote,locator,note,id
2022,900,,,,,gazette,"900 trees, at last",p. 3,,
2023,,,,,missing,gazette,,,Left out.,
2024,,1500,1800,,,gazette,,,,
2025-01,1800,,,nearly,provisional,gazette,,,,last
`);
    expect(problems).toEqual([]);
    const citation = { source: 'gazette' };
    expect(value).toEqual([
      {
        id: 'trees-2022',
        asOf: '2022',
        value: 900,
        citation: { ...citation, quote: '900 trees, at last', locator: 'p. 3' },
      },
      {
        id: 'trees-2023',
        asOf: '2023',
        value: null,
        obsStatus: 'missing',
        citation: { ...citation, note: 'Left out.' },
      },
      { id: 'trees-2024', asOf: '2024', value: [1500, 1800], qualifier: 'range', citation },
      { id: 'last', asOf: '2025-01', value: 1800, qualifier: 'nearly', obsStatus: 'provisional', citation },
    ]);
  });

  it('takes what spreadsheets write: a byte order mark, CRLF, empty columns, rows of commas', () => {
    const { value, problems } = read('\ufeffasOf, value ,source,,\r\n2022,900,gazette,,\r\n,,,,\r\n\r\n');
    expect(problems).toEqual([]);
    expect(value).toEqual([{ id: 'trees-2022', asOf: '2022', value: 900, citation: { source: 'gazette' } }]);
  });

  it('says which line and column holds no number, and leaves the whole unread', () => {
    const text = 'asOf,value,source\n2022,"2,730,000",gazette\n2023,12 trees,gazette\n2024,7,gazette\n';
    expect(read(text).value).toBeUndefined();
    expect(problem(text)).toEqual([
      [
        'statistics/trees.csv:2:value',
        'a number such as 2730000 or 0.5, or nothing',
        '"2,730,000"',
        'Write it without separators: 2730000',
      ],
      [
        'statistics/trees.csv:3:value',
        'a number such as 2730000 or 0.5, or nothing',
        '"12 trees"',
        expect.stringContaining('number alone'),
      ],
    ]);
  });

  it.each([
    ['asOf,value,low,high,source\n2022,1,1,2,gazette', 'statistics/trees.csv:2:value', 'a value, or low and high'],
    ['asOf,low,high,source\n2022,1,,gazette', 'statistics/trees.csv:2:high', 'both ends of a range'],
    ['asOf,value,source\n2022,1,gazette\n2022,2,gazette', 'statistics/trees.csv:3:id', 'each id once'],
    ['asOf,value\n2022,1', 'statistics/trees.csv:1', 'a column "source"'],
    ['asOf,value,value,source\n2022,1,1,gazette', 'statistics/trees.csv:1', 'each column once'],
    ['asOf;value;source\n2022;1;gazette', 'statistics/trees.csv:1', 'columns with commas between them'],
    ['asOf,value,source\n2022,1,gazette,a note', 'statistics/trees.csv:2', 'a column for each cell'],
    ['asOf,value,source\n2022,1,"gazette', 'statistics/trees.csv:2', 'rows of cells'],
    ['', 'statistics/trees.csv:1', 'the columns asOf, source'],
  ])('refuses %j', (text, at, expected) => {
    expect(read(text).problems).toMatchObject([{ at, expected }]);
    expect(read(text).value).toBeUndefined();
  });

  it('knows a column that is misspelt', () => {
    expect(read('asof,value,source\n2022,1,gazette').problems[0]).toMatchObject({
      got: '"asof"',
      mend: 'Write "asOf"',
    });
  });

  it('says of a date that is none nothing but that', () => {
    expect(read('asOf,value,source\n31.12.2022,1,gazette').value).toMatchObject([
      { id: 'trees-line-2', asOf: '31.12.2022' },
    ]);
  });
});
