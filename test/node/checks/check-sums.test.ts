import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkConversions, checkDeclared } from '../../../src/node/checks/check-counts.ts';
import { checkSums } from '../../../src/node/checks/check-sums.ts';
import { aPlan } from '../../fixtures.ts';
import { figure, inLine } from '../findings.ts';

const cited = { citation: { source: 'gazette' } };
type Value = NonNullable<PlanInput['figures']>[number]['value'];

/** Figures with the values of an object, called by its keys. */
const figures = (values: Record<string, Value>, parts: Parameters<typeof figure>[0] = {}) =>
  Object.entries(values).map(([id, value]) => figure({ id, value, ...parts }));
const findings = (parts: Partial<PlanInput>) => checkSums(aPlan(parts)).findings.map(inLine);
const agreeing = (parts: Partial<PlanInput>) => [...checkSums(aPlan(parts)).agreeing];

const sumOf = (
  whole: Value,
  parts: Record<string, Value>,
  rest: Parameters<typeof figure>[0] = {},
): Partial<PlanInput> => ({
  figures: [...figures({ whole }, rest), ...figures(parts, rest)],
  arithmetic: [{ kind: 'sum', whole: 'whole', parts: Object.keys(parts) }],
});

describe('checkSums(plan) of a sum', () => {
  it('holds to the last one where things were counted', () => {
    expect(findings(sumOf(54, { a: 30, b: 24 }))).toEqual([]);
    expect(agreeing(sumOf(54, { a: 30, b: 24 }))).toEqual(['figures.a', 'figures.b', 'figures.whole']);
    expect(findings(sumOf(54, { a: 30, b: 25 }))).toEqual([
      'error arithmetic.0: expected parts that add up to 54 (whole), got 55 from 30 (a), 25 (b)',
    ]);
    expect(findings(sumOf(1260, { a: 300, b: 400, c: 560 }))).toEqual([]);
    expect(findings(sumOf(1263, { a: 300, b: 400, c: 560 }))).toHaveLength(1);
  });

  it('leaves open half of the last digit of each number', () => {
    expect(findings(sumOf(3_140_000, { a: 2_730_000, b: 413_000 }))).toEqual([]);
    expect(findings(sumOf(3_160_000, { a: 2_730_000, b: 413_000 }))).toHaveLength(1);
    expect(findings(sumOf(7.5, { a: 2.5, b: 5.1 }))).toEqual([]);
    expect(findings(sumOf(7.5, { a: 2.5, b: 5.2 }))).toHaveLength(1);
  });

  it('leaves open what hedges do, and proves nothing by them', () => {
    const more = { ...sumOf(54, { a: 20, b: 24 }) };
    expect(findings(more)).toHaveLength(1);
    const hedged = {
      ...more,
      figures: more.figures!.map((one) => (one.id === 'a' ? { ...one, qualifier: 'more-than' as const } : one)),
    };
    expect(findings(hedged)).toEqual([]);
    expect(agreeing(hedged)).toEqual([]);
  });

  it('means the figure by an id, not what it was converted to, nor a target of the same name', () => {
    const plan = sumOf(54, { a: 30, b: 24 });
    const conversion = { value: 3000, unit: 'shrubs', by: 'gazette' };
    const target = {
      id: 'b',
      label: 'B',
      operator: 'at-least',
      value: 99,
      unit: 'trees',
      statedAs: 'more',
      ...cited,
    } as const;
    const directory = { id: 'list', label: 'List', batches: [{ id: 'b', label: 'B', count: 98, ...cited }], ...cited };
    expect(
      findings({
        ...plan,
        figures: plan.figures!.map((one) => ({ ...one, conversion })),
        targets: [target],
        directory,
      }),
    ).toEqual([]);
    const parts = plan.figures!.slice(0, 2);
    expect(findings({ ...plan, figures: parts, targets: [target], directory })[0]).toContain('30 (a), 99 (b)');
    expect(findings({ ...plan, figures: parts, directory })[0]).toContain('30 (a), 98 (b)');
  });

  it('waits for a number that is not known, and wants one unit', () => {
    expect(findings(sumOf(54, { a: null, b: 24 }))).toEqual([]);
    expect(agreeing(sumOf(54, { a: null, b: 24 }))).toEqual([]);
    const mixed = sumOf(54, { a: 30, b: 24 });
    expect(
      findings({ ...mixed, figures: mixed.figures!.map((one) => (one.id === 'a' ? { ...one, unit: 'shrubs' } : one)) }),
    ).toEqual(['error arithmetic.0: expected the unit "trees" for a, got "shrubs"']);
  });
});

describe('checkSums(plan) of a share and a growth', () => {
  const share = (percent: number): Partial<PlanInput> => ({
    figures: [...figures({ part: 17, whole: 46 }), ...figures({ percent }, { unit: 'percent' })],
    arithmetic: [{ kind: 'share', share: 'percent', part: 'part', whole: 'whole' }],
  });
  const growth = (percent: number, earlier = 40): Partial<PlanInput> => ({
    figures: [...figures({ earlier, later: 46 }), ...figures({ percent }, { unit: 'percent' })],
    arithmetic: [{ kind: 'growth', growth: 'percent', earlier: 'earlier', later: 'later' }],
  });

  it('holds within what rounding leaves open', () => {
    expect(findings(share(37))).toEqual([]);
    expect(findings(share(41))).toEqual([
      'error arithmetic.0: expected a share in percent of 41 (percent), got 35.4839 to 38.4615 from 17 (part), 46 (whole)',
    ]);
    expect(findings(growth(15))).toEqual([]);
    expect(agreeing(growth(15))).toHaveLength(3);
    expect(findings(growth(51))[0]).toContain('expected a growth in percent of 51');
  });

  it('says nothing of growth from zero, nor from what may be zero', () => {
    expect(findings(growth(15, 0))).toEqual([]);
    const near = growth(15);
    const range = { value: [0, 1] as [number, number], qualifier: 'range' as const };
    expect(
      findings({ ...near, figures: near.figures!.map((one) => (one.id === 'earlier' ? { ...one, ...range } : one)) }),
    ).toEqual([]);
  });

  it('compares parts that have a unit with a whole that has one', () => {
    const plan = share(37);
    const shrubs = plan.figures!.map((one) => (one.id === 'part' ? { ...one, unit: 'shrubs' } : one));
    expect(findings({ ...plan, figures: shrubs })).toEqual([
      'error arithmetic.0: expected the unit "trees" for part, got "shrubs"',
    ]);
  });

  it('is in percent', () => {
    const plan = share(37);
    expect(findings({ ...plan, figures: plan.figures!.map((one) => ({ ...one, unit: 'trees' })) })).toEqual([
      'error arithmetic.0: expected the unit "percent" for percent, got "trees"',
    ]);
  });
});

describe('checkSums(plan) of a breakdown', () => {
  const breakdown = (values: readonly number[], unit: string, whole?: string): Partial<PlanInput> => ({
    figures: figures({ all: 54 }),
    breakdowns: [
      {
        id: 'kinds',
        label: 'Kinds',
        unit,
        ...(whole === undefined ? {} : { whole }),
        parts: values.map((value, i) => ({ id: `part-${i}`, label: 'Part', value, ...cited })),
      },
    ],
  });

  it('adds up to its whole', () => {
    expect(findings(breakdown([30, 24], 'trees', 'all'))).toEqual([]);
    expect(findings(breakdown([30, 42], 'trees', 'all'))).toEqual([
      'error breakdowns.kinds: expected parts that add up to 54 (all), got 72 from 30 (part-0), 42 (part-1)',
    ]);
    expect(findings(breakdown([30, 24], 'shrubs', 'all'))[0]).toContain('expected the unit "shrubs" for all');
  });

  it('takes its own parts only', () => {
    const [one] = breakdown([30, 24], 'trees', 'all').breakdowns!;
    const other = { ...one!, id: 'places', parts: one!.parts.map((part) => ({ ...part, id: `place-${part.id}` })) };
    expect(findings({ figures: figures({ all: 54 }), breakdowns: [one!, other] })).toEqual([]);
  });

  it('adds up to 100 percent without one', () => {
    expect(findings(breakdown([33.3, 33.3, 33.3], 'percent'))).toEqual([]);
    expect(findings(breakdown([33.3, 33.3, 34.3], 'percent'))).toEqual([
      'error breakdowns.kinds: expected parts that add up to 100 percent, got 100.75 to 101.05 from 33.3 (part-0), 33.3 (part-1), ' +
        '34.3 (part-2)',
    ]);
    expect(findings(breakdown([30, 24], 'trees'))).toEqual([]);
  });
});

describe('checkConversions(plan)', () => {
  const converted = (...dollars: readonly Value[]) =>
    checkConversions(
      aPlan({
        figures: dollars.map((value, i) =>
          figure({
            id: `sum-${i}`,
            value: 1000,
            unit: 'yuan',
            conversion: { value, unit: 'US dollars', by: 'gazette' },
          }),
        ),
      }),
    ).map(inLine);
  it('warns where one converter has two rates', () => {
    expect(converted(139, 143)).toEqual([]);
    expect(converted(139, 139, 193)).toEqual([
      'warning figures.sum-2.conversion.value: expected about 0.139 US dollars for one of yuan, as in ' +
        'figures.sum-0.conversion, got 0.193',
    ]);
    expect(converted([138, 140], 193)).toHaveLength(1);
    expect(converted(139, null)).toEqual([]);
  });
});

describe('checkDeclared(plan)', () => {
  const declared = (value: number, qualifier: 'exactly' | 'at-least' = 'exactly') =>
    checkDeclared(
      aPlan({
        declared: { measures: figure({ value, qualifier }) },
        steps: ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: id === 'c' ? 'step' : 'measure', ...cited })),
      }),
    ).map(inLine);
  it('is an error where more are described than were announced', () => {
    expect(declared(2)).toEqual([]);
    expect(declared(1, 'at-least')).toEqual([]);
    expect(declared(1)).toEqual([
      'error declared.measures.value: expected at least the 2 measures that the steps describe, got 1',
    ]);
  });
});
