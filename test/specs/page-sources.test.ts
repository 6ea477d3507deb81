import { describe, expect, it } from 'vitest';
import { numberSources, numbersOf, type PageFigure } from '../../src/specs/page-sources.ts';
import { renumbered } from '../../src/specs/renumbered.ts';
import type { Table } from '../../src/specs/chart.ts';

const source = (id: string) => ({ id, publisher: id.toUpperCase(), url: `https://example.org/${id}` });
const cited = (...ids: string[]) => ids.map((id, i) => ({ number: i + 1, source: source(id), quotes: [], notes: [] }));
const figure = (name: string, ...ids: string[]): PageFigure => ({ name, anchor: name, sources: cited(...ids) });
const numbered = (figures: readonly PageFigure[], known?: ReadonlyMap<string, number>) =>
  numberSources(figures, known).map(({ number, source: { id } }) => `${number} ${id}`);

describe('numberSources(figures)', () => {
  it('numbers a source once, where the page first cites it', () => {
    expect(numbered([figure('a', 'x', 'y'), figure('b', 'z', 'x'), figure('c', 'y')])).toEqual(['1 x', '2 y', '3 z']);
  });

  it('says what each supports, in the order of the page', () => {
    const [first] = numberSources([figure('a', 'x'), figure('b', 'y'), figure('c', 'x')]);
    expect(first!.supports.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('takes two ids of one address for one source', () => {
    const other = {
      ...figure('b'),
      sources: [{ ...cited('q')[0]!, source: { ...source('q'), url: source('x').url } }],
    };
    expect(numbered([figure('a', 'x'), other])).toEqual(['1 x']);
  });

  it('keeps numbers that were shown; what came later goes last, wherever it stands', () => {
    const before = numberSources([figure('a', 'x'), figure('b', 'y')]);
    expect(numbered([figure('new', 'z'), figure('b', 'y'), figure('a', 'x')], numbersOf(before))).toEqual([
      '1 x',
      '2 y',
      '3 z',
    ]);
  });

  it('gives the number of a source that has gone to no other', () => {
    const known = numbersOf(numberSources([figure('a', 'x', 'y')]));
    expect(numbered([figure('b', 'z')], known)).toEqual(['3 z']);
  });

  it('is empty without figures', () => {
    expect(numberSources([])).toEqual([]);
  });
});

describe('renumbered(chart, numbers)', () => {
  const table: Table = {
    caption: '',
    header: '',
    columns: [],
    rows: [{ header: 'row', key: 'row', source: 2, cells: [{ text: '1', source: 1 }, { text: '2' }], notes: [] }],
  };

  it('gives list and table the numbers of the page, in their order', () => {
    const numbers = new Map([
      [source('x').url, 7],
      [source('y').url, 4],
    ]);
    const { sources, table: after } = renumbered({ sources: cited('x', 'y'), table }, numbers);
    expect(sources.map(({ number, source: { id } }) => `${number} ${id}`)).toEqual(['4 y', '7 x']);
    expect(after.rows[0]).toMatchObject({ source: 4, cells: [{ source: 7 }, { text: '2' }] });
  });

  it('gives a source that the page does not know a number that no other has', () => {
    const { sources } = renumbered({ sources: cited('x', 'y'), table }, new Map([[source('y').url, 1]]));
    expect(sources.map(({ number }) => number)).toEqual([1, 2]);
  });
});
