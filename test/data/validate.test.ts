import { describe, expect, it } from 'vitest';
import { PlanChartsError } from '../../src/data/errors.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { planJson, statistic } from '../fixtures.ts';

const problemsOf = (json: unknown): readonly string[] => {
  try {
    validatePlan(json);
  } catch (error) {
    return (error as PlanChartsError<'plan-invalid'>).details.problems;
  }
  return [];
};

const target = (parts: object) => ({
  id: 'trees',
  label: 'Trees',
  operator: 'at-least',
  value: 100,
  statedAs: 'at least 100 trees',
  citation: { source: 'gazette' },
  ...parts,
});

describe('validatePlan(json)', () => {
  it('fills in what may be left out', () => {
    const plan = validatePlan(planJson({ statistics: [statistic('trees', [['2024', 5]])] }));
    expect(plan.targets).toEqual([]);
    expect(plan.statistics[0]!.breaks).toEqual([]);
    expect(plan.statistics[0]!.observations[0]).toMatchObject({ qualifier: 'exactly', obsStatus: 'final' });
  });

  it('returns a frozen plan and leaves its argument as it was', () => {
    const json = planJson({ statistics: [statistic('trees', [['2024', 5]])] });
    const before = structuredClone(json);
    const plan = validatePlan(json);
    expect(Object.isFrozen(plan.statistics[0]!.observations[0]!.citation)).toBe(true);
    expect(Object.isFrozen(json)).toBe(false);
    expect(json).toEqual(before);
  });

  it('names the path, what was expected and what was found', () => {
    expect(
      problemsOf(
        planJson({
          targets: [target({}), target({ id: 'b' }), target({ id: 'c' }), target({ value: 'lots' })] as never,
        }),
      ),
    ).toEqual(['targets[3].value: expected a number, got "lots"']);
  });

  it('expects a date that exists', () => {
    const at = (asOf: string) => problemsOf(planJson({ asOf }));
    expect(at('soon')).toEqual(['asOf: expected a date such as 2023, 2023-04 or 2023-04-30, got "soon"']);
    expect(at('2023-02-30')).toEqual(['asOf: expected a date that exists, got "2023-02-30"']);
    expect(at('2024-02-29')).toEqual([]);
  });

  it('refuses a key it does not know, and an address that is not http', () => {
    expect(problemsOf({ ...planJson(), colour: 'red' })).toEqual(['colour: expected no such key, got "red"']);
    const sources = [{ id: 'gazette', publisher: 'G', url: 'javascript:alert(1)' }];
    expect(problemsOf(planJson({ sources }))).toEqual([
      'sources[0].url: expected an address that begins with https:// or http://, got "javascript:alert(1)"',
    ]);
  });

  it('refuses a citation whose source is not there', () => {
    const statistics = [statistic('trees', [['2024', 5, { citation: { source: 'rumour' } }]])];
    expect(problemsOf(planJson({ statistics }))).toEqual([
      'statistics[0].observations[0].citation.source: expected the id of one of the sources, got "rumour"',
    ]);
  });

  it('refuses an id that is used twice', () => {
    const statistics = [statistic('trees', []), statistic('trees', [])];
    expect(problemsOf(planJson({ statistics }))).toEqual(['statistics: expected each id once, got "trees" twice']);
  });

  it('expects words and numbers of an observation to agree', () => {
    const observed = (value: unknown, rest: object) =>
      problemsOf(planJson({ statistics: [statistic('trees', [['2024', value as number, rest]])] }));
    expect(observed([1, 2], {})[0]).toContain('expected the qualifier "range" with two numbers');
    expect(observed(5, { qualifier: 'range' })[0]).toContain('expected the qualifier "range"');
    expect(observed(5, { obsStatus: 'missing' })[0]).toContain('expected the value null where obsStatus is "missing"');
    expect(observed([2, 1], { qualifier: 'range' })[0]).toContain('expected a range with the lower bound first');
    expect(observed(1e30, {})[0]).toContain('expected a number up to 1e21');
  });

  it('says what is wrong with things that are no plan at all', () => {
    expect(problemsOf(null)).toEqual(['the file: expected an object, got null']);
    expect(problemsOf([])).toEqual(['the file: expected an object, got a list']);
    expect(problemsOf({})).toContain('format: expected a value, got nothing');
  });

  it('lists twenty problems and counts the rest', () => {
    const sources = Array.from({ length: 30 }, () => 7) as never;
    const problems = problemsOf(planJson({ sources }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('… (10 more)');
  });
});
