import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/data/schema.ts';
import { check } from '../../src/node/check.ts';
import { planJson, statistic } from '../fixtures.ts';
import { figure, inLine, SOURCES } from './findings.ts';
import { documents, shippedJson } from './shipped.ts';

const ARTICLE = new Map([['gazette.txt', 'The town planted 300 trees.']]);
const QUOTED = { citation: { source: 'gazette', quote: '300 trees' } };
const counts = (parts: Partial<PlanInput>) => check(planJson({ sources: SOURCES, ...parts }), ARTICLE).counts;

describe('check(json, documents)', () => {
  it('finds no error in the shipped plan', () => {
    const { findings, counts: proof } = check(shippedJson(), documents);
    expect(findings.filter(({ severity }) => severity === 'error').map(inLine)).toEqual([]);
    expect(proof.quoted).toBeGreaterThanOrEqual(13);
    expect(proof.quoted + proof.crossChecked + proof.addressOnly).toBe(proof.numbers);
  });

  it('says nothing but what is wrong with the schema where it is', () => {
    const { findings, counts: none } = check({ ...planJson(), colour: 'red' }, new Map());
    expect(findings.map(inLine)).toEqual(['error colour: expected no such key, got "red"']);
    expect(none).toEqual({ numbers: 0, quoted: 0, crossChecked: 0, addressOnly: 0 });
  });

  it('finds something in every phase', () => {
    const citation = { source: 'gazette' };
    const assessments = [{ by: 'computed', date: '2024', method: 'm', attainment: 'not-met' } as const];
    const conversion = (value: number) => ({ conversion: { value, unit: 'shrubs', by: 'gazette' } });
    const json = planJson({
      sources: SOURCES,
      nextUpdateExpected: '2020',
      declared: { actions: figure({ id: 'actions', value: 0 }) },
      steps: [{ id: 'dig', label: 'Dig', kind: 'action', citation }],
      targets: [{ id: 'goal', label: 'Goal', operator: 'exactly', value: 5, statedAs: 'five', assessments, citation }],
      statistics: [
        statistic('oaks', [
          ['2024', 5],
          ['2023', 5],
        ]),
      ],
      figures: [
        figure({ ...QUOTED, value: 30 }),
        figure({ id: 'a', ...conversion(3) }),
        figure({ id: 'b', ...conversion(9) }),
      ],
      arithmetic: [{ kind: 'sum', whole: 'oaks', parts: ['a', 'b'] }],
      revisions: [{ date: '2024', path: 'figures.oaks.value', old: 1, new: 2, reason: 'r' }],
    });
    const rules = check(json, ARTICLE).findings.map(({ rule }) => rule);
    expect([...new Set(rules)]).toEqual([
      'source',
      'value',
      'sum',
      'conversion',
      'declared',
      'series',
      'date',
      'status',
      'revision',
    ]);
  });

  it('reads texts in the language of the plan', () => {
    const unit = { en: 'trees', zh: '树' };
    const json = planJson({ sources: SOURCES.slice(0, 1), figures: [figure({ ...QUOTED, unit })] });
    expect(check(json, ARTICLE)).toEqual({
      findings: [],
      counts: { numbers: 1, quoted: 1, crossChecked: 0, addressOnly: 0 },
    });
  });

  it('counts each number once, by the strongest proof it has', () => {
    const figures = [
      figure(QUOTED),
      figure({ id: 'a', value: 200 }),
      figure({ id: 'b', value: 100 }),
      figure({ id: 'c', value: 7 }),
    ];
    const arithmetic: PlanInput['arithmetic'] = [{ kind: 'sum', whole: 'oaks', parts: ['a', 'b'] }];
    expect(counts({ figures })).toEqual({ numbers: 4, quoted: 1, crossChecked: 0, addressOnly: 3 });
    expect(counts({ figures, arithmetic })).toEqual({ numbers: 4, quoted: 1, crossChecked: 2, addressOnly: 1 });
  });

  it('counts what two sources state alike, where it is no accident', () => {
    const twice = (parts: Parameters<typeof figure>[0]) => {
      const dated = { asOf: '2024', ...parts };
      const other = { ...dated, id: 'other', citation: { source: 'herald' } };
      return counts({ figures: [figure(dated), figure({ label: 'Trees', ...other })] }).crossChecked;
    };
    expect(twice({ value: 4321 })).toBe(2);
    expect(twice({ value: 4300 })).toBe(0);
    expect(twice({ value: 4300, label: 'Oaks' })).toBe(2);
    expect(twice({ value: 43.21, unit: 'percent' })).toBe(0);
    expect(twice({ value: 4321, asOf: undefined as never })).toBe(0);
    const same = [figure({ asOf: '2024', value: 4321 }), figure({ id: 'other', asOf: '2024', value: 4321 })];
    expect(counts({ figures: same }).crossChecked).toBe(0);
  });

  it('never throws', () => {
    for (const json of [undefined, null, 5, [], {}, () => 1, 5n, planJson({ figures: [null] as never })])
      expect(check(json, new Map()).findings.length).toBeGreaterThan(0);
  });
});
