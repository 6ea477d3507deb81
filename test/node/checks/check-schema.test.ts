import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../../src/node/checks/check-schema.ts';
import { didYouMean } from '../../../src/node/did-you-mean.ts';
import { knownKeys, knownWords } from '../../../src/node/checks/schema-keys.ts';
import { planJson, statistic } from '../../fixtures.ts';
import { figure, inLine } from '../findings.ts';

const mends = (json: unknown) => checkSchema(json).findings.map(({ at, mend }) => `${at}: ${mend}`);
const ofFigure = (parts: object) => mends(planJson({ figures: [figure(parts)] }));

describe('checkSchema(json)', () => {
  it('returns a plan where nothing is wrong', () => {
    const { plan, findings } = checkSchema(planJson());
    expect(plan?.id).toBe('town-plan');
    expect(findings).toEqual([]);
  });

  it('says each problem as an error with what to do', () => {
    const [finding] = checkSchema(planJson({ figures: [figure({ value: 'lots' as never })] })).findings;
    expect(inLine(finding!)).toBe('error figures[0].value: expected a number, got "lots"');
    expect(finding).toMatchObject({
      rule: 'schema',
      mend: 'Write a number without quotation marks, or null if it is not known',
    });
  });

  it.each([
    [{ lable: 'Oaks' }, 'figures[0].lable: Write "label" for "lable", or remove it'],
    [
      { citation: { source: 'gazette', quotes: 'x' } },
      'figures[0].citation.quotes: Write "quote" for "quotes", or remove it',
    ],
    [{ citation: { source: 'gazete' } }, 'figures[0].citation.source: Write "gazette", if that is meant'],
    [
      { citation: { source: 'rumour' } },
      'figures[0].citation.source: Add "rumour" to the sources, or take the reference at figures[0].citation.source out',
    ],
    [{ qualifier: 'atleast' }, 'figures[0].qualifier: Write "at-least", if that is meant'],
    [
      { obsStatus: 'guess' },
      'figures[0].obsStatus: Write one of "final", "provisional", "estimated", "forecast", "revised", "missing"',
    ],
    [{ label: undefined }, 'figures[0].label: Add "label"'],
    [{ asOf: 'soon' }, 'figures[0].asOf: Write the date as precisely as the source gives it, year first'],
    [{ value: [1, 2] }, 'figures[0]: Write two numbers with "range", and one without'],
    [{ unit: '%' }, 'figures[0].unit: Write the word "percent" there'],
    [{ label: { zh: '橡树' } }, "figures[0].label: Add the text in the plan's own language"],
  ])('mends %j', (parts, mend) => expect(ofFigure(parts)).toEqual([mend]));

  it('lists the keys there are where none is near', () =>
    expect(ofFigure({ citation: { source: 'gazette', colour: 'red' } })).toEqual([
      'figures[0].citation.colour: Remove it, for the keys there are source, quote, locator, note',
    ]));

  it('guesses what was meant by an id of anything', () => {
    const sectors = [{ id: 'all', label: 'All', count: 'okas', named: [] }];
    expect(mends(planJson({ figures: [figure()], sectors }))).toEqual([
      'sectors[0].count: Write "oaks", if that is meant',
    ]);
  });

  it('mends ids, circles and judgements', () => {
    expect(mends(planJson({ statistics: [statistic('trees', []), statistic('trees', [])] }))).toEqual([
      'statistics: Give one of the two another id than "trees"',
    ]);
    const themes = [
      { id: 'a', label: 'A', partOf: 'b' },
      { id: 'b', label: 'B', partOf: 'a' },
    ];
    expect(mends(planJson({ themes }))[0]).toBe(
      'themes and steps: Take the partOf of one of them out ("a" in "b" in "a")',
    );
    const deep = Array.from({ length: 13 }, (_, i) => ({
      id: `t${i}`,
      label: 'T',
      ...(i ? { partOf: `t${i - 1}` } : {}),
    }));
    expect(mends(planJson({ themes: deep }))).toEqual([
      'themes and steps: Put the deepest ones under something higher',
    ]);
    const judged = { by: 'official', date: '2024', method: 'm', delivery: 'unknown' } as const;
    const steps = [{ id: 'dig', label: 'Dig', citation: { source: 'gazette' }, assessments: [judged] }];
    expect(mends(planJson({ steps }))).toEqual(['steps[0].assessments[0]: Add an assessor and a citation']);
  });

  it('never throws', () => {
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    for (const json of [
      undefined,
      null,
      5,
      'x',
      [],
      {},
      () => 1,
      Symbol('x'),
      5n,
      circle,
      deep,
      new Map(),
      { steps: deep },
    ])
      expect(checkSchema(json).findings.length, typeof json).toBeGreaterThan(0);
  });
});

describe('knownKeys(path)', () => {
  it('reads the schema through lists, options and variants', () => {
    expect(knownKeys('')).toContain('asOf');
    expect(knownKeys('statistics[2].observations[3].citation')).toEqual(['source', 'quote', 'locator', 'note']);
    expect(knownKeys('arithmetic[0]')).toEqual(expect.arrayContaining(['parts', 'share', 'growth']));
    expect(knownKeys('nothing.here')).toEqual([]);
  });
  it('has the words of a list as knownWords(path)', () => {
    expect(knownWords('events[0].kind')).toEqual(['done', 'under-way', 'planned', 'intended']);
    expect(knownWords('title')).toEqual([]);
  });
});

describe('didYouMean(word, known)', () => {
  it('is the nearest word that is near enough', () => {
    expect(didYouMean('lable', ['label', 'table'])).toBe('table');
    expect(didYouMean('Unit', ['id', 'unit'])).toBe('unit');
    expect(didYouMean('statistic', ['statistics', 'static'])).toBe('statistics');
    expect(didYouMean('colour', ['label', 'value'])).toBeUndefined();
    expect(didYouMean('x'.repeat(1000), ['x'])).toBeUndefined();
  });
});
