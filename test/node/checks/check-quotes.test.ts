import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkQuotes } from '../../../src/node/checks/check-quotes.ts';
import { aPlan } from '../../fixtures.ts';
import { figure, inLine, SOURCES } from '../findings.ts';

const ARTICLE =
  'By the end of May the town had planted no less than 300 trees and 20 hedges. “Some 45 percent” are oaks.\n' +
  'Users of the park, now 634, paid about $166.9 thousand (1.2 million Yuan). It serves thousands of families.';
const QUOTE = 'By the end of May the town had planted no less than 300 trees and 20 hedges.';
const RIGHT = { qualifier: 'at-least', citation: { source: 'gazette', quote: QUOTE } } as const;

const report = (parts: Partial<PlanInput>, article = ARTICLE) =>
  checkQuotes(aPlan({ sources: SOURCES, ...parts }), new Map([['gazette.txt', article]]));
const ofFigure = (parts: Parameters<typeof figure>[0]) => report({ figures: [figure({ ...RIGHT, ...parts })] });
const findings = (parts: Parameters<typeof figure>[0]) => ofFigure(parts).findings.map(inLine);
const ofTarget = (parts: object) => {
  const { citation } = RIGHT;
  const target = { id: 'goal', label: 'Goal', operator: 'at-least', value: 300, unit: 'trees', citation } as const;
  return report({ targets: [{ ...target, statedAs: 'no less than 300 trees', ...parts }] });
};

describe('checkQuotes(plan, documents) of a quote', () => {
  it('proves a number whose quote says it', () => {
    expect(findings({})).toEqual([]);
    expect([...ofFigure({}).proved]).toEqual(['figures.oaks']);
  });

  it('wants words that stand in the document', () => {
    const citation = { source: 'gazette', quote: QUOTE.replace('300', '400') };
    expect(findings({ citation })).toEqual([
      'error figures.oaks.citation.quote: expected "…lanted no less than 300 trees and 20 hedges. “Some 45 percen…" as in ' +
        'gazette.txt, got "…lanted no less than 400 trees and 20 hedges."',
    ]);
    expect(ofFigure({ citation }).proved.size).toBe(0);
  });

  it('says what differs where it is only white space, quotation marks or capitals', () => {
    const quoted = (quote: string) =>
      ofFigure({ value: null, qualifier: 'exactly', citation: { source: 'gazette', quote } });
    const [spaces] = quoted('trees  and 20 hedges.').findings;
    expect(inLine(spaces!)).toContain('expected "trees and 20 hedges." as in gazette.txt, got "trees  and 20 hedges."');
    expect(spaces!.mend).toBe('Copy the words from the document as they stand there');
    const [marks] = quoted('"Some 45 percent" are oaks. Users of the park').findings;
    expect(inLine(marks!)).toContain('expected "“Some 45 percent” are');
    expect(inLine(quoted('by the end of May').findings[0]!)).toContain('expected "By the end of May"');
  });

  it('wants a document for every quote, wherever it stands', () => {
    const citation = { source: 'herald', quote: 'Trees.' };
    const plan = { themes: [{ id: 'parks', label: 'Parks', citation }] };
    expect(report(plan).findings.map(inLine)).toEqual([
      'error themes.parks.citation.quote: expected a source with a document, for only what can be looked up may be ' +
        'quoted, got "herald"',
    ]);
  });
});

describe('checkQuotes(plan, documents) of a number', () => {
  it('names a wrong value, hedge or unit', () => {
    expect(findings({ value: 3000 })).toEqual([
      'error figures.oaks.value: expected 300, as in "no less than 300 trees", got 3000',
    ]);
    expect(findings({ qualifier: 'more-than' })).toEqual([
      'error figures.oaks.qualifier: expected at-least, as in "no less than 300 trees", got more-than',
    ]);
    expect(findings({ unit: 'hedges' })).toEqual([
      'error figures.oaks.unit: expected a unit as in "no less than 300 trees", got "hedges"',
    ]);
    expect(findings({ value: 7, unit: 'bicycles' })).toEqual([
      'error figures.oaks.value: expected a number that is said there (300, 20), got 7',
    ]);
  });

  it('wants a number where the quote has none', () => {
    const citation = { source: 'gazette', quote: 'had planted' };
    expect(findings({ citation })).toEqual([
      'error figures.oaks.value: expected no number, for the words say none, got 300',
    ]);
  });

  it('finds the unit before the number where no noun follows, and in a sign', () => {
    const citation = { source: 'gazette', quote: ARTICLE.split('\n')[1]! };
    expect(findings({ value: 634, unit: 'users', qualifier: 'exactly', citation })).toEqual([]);
    expect(findings({ value: 634, unit: 'families', qualifier: 'exactly', citation })).toHaveLength(1);
    const conversion = { value: 166_900, unit: 'US dollars', qualifier: 'about', by: 'gazette' } as const;
    const yuan = { value: 1_200_000, unit: 'yuan', qualifier: 'exactly', conversion, citation } as const;
    expect(findings(yuan)).toEqual([]);
    expect([...ofFigure(yuan).proved]).toEqual(['figures.oaks', 'figures.oaks.conversion']);
    expect(findings({ ...yuan, conversion: { ...conversion, unit: 'euros' } })).toEqual([
      'error figures.oaks.conversion.unit: expected a unit as in "about $166.9 thousand", got "euros"',
    ]);
  });

  it('lets a plan hedge more than its source only where the note says so with the number', () => {
    const hedges = { value: 20, unit: 'hedges', qualifier: 'about' } as const;
    const noted = (note: string) => findings({ ...hedges, citation: { ...RIGHT.citation, note } });
    expect(noted('Elsewhere about 20.')).toEqual([]);
    expect(noted('The hedges were counted twice.')).toHaveLength(1);
    expect(noted('Elsewhere about 21.')).toHaveLength(1);
    // More than 20 is not weaker than 20: it leaves 20 out.
    const stronger = {
      ...hedges,
      qualifier: 'more-than',
      citation: { ...RIGHT.citation, note: 'More than 20.' },
    } as const;
    expect(findings(stronger)).toHaveLength(1);
  });

  it('takes the operator of a target for its hedge, and "up to" for "at most"', () => {
    expect(ofTarget({}).findings).toEqual([]);
    expect(ofTarget({ operator: 'exactly' }).findings.map(inLine)).toEqual([
      'error targets.goal.operator: expected at-least, as in "no less than 300 trees", got exactly',
    ]);
    const most = {
      operator: 'at-most',
      statedAs: 'up to 300 trees',
      citation: { source: 'gazette', quote: 'up to 300 trees' },
    };
    const target = { id: 'goal', label: 'Goal', value: 300, unit: 'trees', ...most } as never;
    expect(report({ targets: [target] }, 'It wants up to 300 trees.').findings).toEqual([]);
  });

  it('compares both ends of a range', () => {
    const quote = 'between 40 and 55 percent';
    const range = (value: [number, number]) =>
      report(
        { figures: [figure({ value, unit: 'percent', qualifier: 'range', citation: { source: 'gazette', quote } })] },
        quote,
      ).findings.map(inLine);
    expect(range([40, 55])).toEqual([]);
    expect(range([40, 56])).toEqual([
      'error figures.oaks.value: expected 40–55, as in "between 40 and 55 percent", got 40–56',
    ]);
  });

  it('calls the value of a batch what the plan calls it', () => {
    const batch = { id: 'first', label: 'First', count: 30, citation: RIGHT.citation };
    const directory = { id: 'list', label: 'List', batches: [batch], citation: { source: 'gazette' } };
    expect(report({ directory }).findings.map(({ at }) => at)).toEqual(['directory.batches.first.count']);
  });
});

describe('checkQuotes(plan, documents) of words', () => {
  const FAMILIES = {
    value: null,
    unit: 'families',
    qualifier: 'about',
    statedAs: 'thousands of families',
    citation: { source: 'gazette', quote: 'It serves thousands of families.' },
  } as const;

  it('proves what is said without a number', () => {
    expect(findings(FAMILIES)).toEqual([]);
    expect([...ofFigure(FAMILIES).proved]).toEqual(['figures.oaks']);
    expect(ofFigure({ ...FAMILIES, qualifier: 'exactly', statedAs: undefined as never }).proved.size).toBe(0);
  });

  it('names a number, a hedge and a unit that the words do not have', () => {
    expect(findings({ ...FAMILIES, value: 1000 })[0]).toContain(
      'error figures.oaks.value: expected null, as in "thousands',
    );
    expect(findings({ ...FAMILIES, qualifier: 'all' })[0]).toContain('figures.oaks.qualifier: expected about');
    expect(findings({ ...FAMILIES, unit: 'firms' })[0]).toContain('error figures.oaks.unit');
  });

  it('takes no number for said that is one of something else', () => {
    const citation = { source: 'gazette', quote: 'schools in 12 districts' };
    const schools = {
      value: null,
      unit: 'schools',
      qualifier: 'exactly',
      statedAs: 'schools in 12 districts',
      citation,
    } as const;
    const article = 'It builds schools in 12 districts.';
    const said = (parts: object) =>
      report({ figures: [figure({ ...schools, ...parts })] }, article).findings.map(inLine);
    expect(said({})).toEqual([]);
    expect(said({ qualifier: 'all' })).toEqual([
      'error figures.oaks.qualifier: expected exactly, for the words hedge nothing, got all',
    ]);
    expect(said({ unit: 'districts' })[0]).toContain('error figures.oaks.value: expected 12');
  });

  it('wants the stated words in the quote, and the number in the words', () => {
    expect(findings({ statedAs: '300 oaks' })).toEqual([
      'error figures.oaks.statedAs: expected words of the quote, got "300 oaks"',
    ]);
    expect(ofTarget({ statedAs: '20 hedges' }).findings.map(inLine)).toEqual([
      'error targets.goal.statedAs: expected words that say 300 with its hedge (at-least), got "20 hedges"',
    ]);
  });

  it('reads stated words without a quote too', () => {
    const unquoted = (statedAs: string) => ofTarget({ statedAs, citation: { source: 'herald' } }).findings.map(inLine);
    expect(unquoted('at least 300 trees')).toEqual([]);
    expect(unquoted('more than 300 trees')[0]).toContain('targets.goal.operator: expected more-than');
    expect(unquoted('as many trees as there is room for')).toEqual([]);
    const unknown = (operator: string, statedAs: string) =>
      ofTarget({ value: null, operator, statedAs, citation: { source: 'herald' } }).findings.map(inLine);
    expect(unknown('all', 'all schools')).toEqual([]);
    expect(unknown('at-least', 'all schools')[0]).toContain('targets.goal.operator: expected all');
    expect(unknown('exactly', 'schools in 12 districts')).toEqual([]);
  });

  it('warns where the month of the quote is another', () => {
    const on = (asOf: string) => findings({ asOf });
    expect(on('2024-05-31')).toEqual([]);
    expect(on('2024')).toEqual([]);
    expect(on('2024-04-30')).toEqual([
      'warning figures.oaks.asOf: expected a date in May, which the quote names, got 2024-04-30',
    ]);
    expect(ofFigure({ asOf: '2024-04' }).proved.size).toBe(1);
  });

  it('says once a source that it cannot read, and takes nothing there for proved', () => {
    const sources = SOURCES.map((source) => ({ ...source, language: 'zh' }));
    const figures = [figure(RIGHT), figure({ ...RIGHT, id: 'elms', value: 7 })];
    const { findings: found, proved } = report({ sources, figures });
    expect(found.map(inLine)).toEqual([
      'warning sources.gazette.language: expected English in plan and source, in which numbers can be compared with their ' +
        'quotes, got zh in the source and en in the plan (2 numbers)',
    ]);
    expect(proved.size).toBe(0);
  });
});
