import { describe, expect, it } from 'vitest';
import { MAX_LEVELS, nestingProblems } from '../../src/data/nesting.ts';
import { inWords } from '../../src/data/problem.ts';
import { aPlan } from '../fixtures.ts';

const step = (id: string, partOf?: string) => ({
  id,
  label: id,
  citation: { source: 'gazette' },
  ...(partOf === undefined ? {} : { partOf }),
});

const chain = (length: number) =>
  Array.from({ length }, (_, i) => step(`step-${i + 1}`, i === 0 ? undefined : `step-${i}`));

const problemsOf = (steps: readonly ReturnType<typeof step>[]) => {
  const plan = aPlan();
  return nestingProblems({ ...plan, steps }).map(inWords);
};

describe('nestingProblems(plan)', () => {
  it('lets a plan have as many levels as a picture can show', () => expect(problemsOf(chain(MAX_LEVELS))).toEqual([]));

  it('names the limit, the depth that was found and where it is passed', () =>
    expect(problemsOf(chain(60))).toEqual(['themes and steps: expected at most 12 levels, got 60 at "step-13"']));

  it('reports each branch that is too deep, once', () =>
    expect(problemsOf([...chain(14), step('other', 'step-12')])).toEqual([
      'themes and steps: expected at most 12 levels, got 14 at "step-13"',
      'themes and steps: expected at most 12 levels, got 13 at "other"',
    ]));

  it('reports a circle once, and whoever hangs on it not at all', () =>
    expect(problemsOf([step('b', 'c'), step('a', 'b'), step('c', 'a'), step('d', 'a')])).toEqual([
      'themes and steps: expected no circle, got "b" in "c" in "a" in "b"',
    ]));

  it('reports what is a part of itself', () =>
    expect(problemsOf([step('a', 'a')])).toEqual(['themes and steps: expected no circle, got "a" in "a"']));

  it('keeps the id of the plan for the plan', () =>
    expect(problemsOf([step('town-plan')])).toEqual([
      'themes and steps: expected an id other than the plan\'s own, got "town-plan"',
    ]));

  it('names a few of a long circle, and says how many more there are', () => {
    const circle = Array.from({ length: 4000 }, (_, i) => step(`s-${i}`, `s-${(i + 1) % 4000}`));
    expect(problemsOf(circle)).toEqual([
      'themes and steps: expected no circle, got "s-0" in "s-1" in "s-2" in "s-3" in "s-4" in "s-5" in … (3994 more) in "s-0"',
    ]);
  });

  it('takes a plan of thousands', () =>
    expect(
      problemsOf(Array.from({ length: 5000 }, (_, i) => step(`s-${i}`, i < 10 ? undefined : `s-${i % 10}`))),
    ).toEqual([]));
});

describe('validatePlan(json)', () => {
  it('asks of every part that what it is a part of exists', () =>
    expect(() => aPlan({ steps: [step('a', 'b')] })).toThrow(
      'steps[0].partOf: expected the id of one of the themes and steps, got "b"',
    ));

  it('asks two numbers of "between", and of nothing else', () => {
    const target = { id: 't', label: 't', statedAs: 't', citation: { source: 'gazette' } } as const;
    expect(() => aPlan({ targets: [{ ...target, operator: 'between', value: 3 }] })).toThrow(
      'targets[0].value: expected two numbers with the operator "between", and one with any other, got 3',
    );
    expect(() => aPlan({ targets: [{ ...target, operator: 'at-least', value: [1, 2] }] })).toThrow('"between"');
    expect(aPlan({ targets: [{ ...target, operator: 'between', value: null }] }).targets).toHaveLength(1);
  });
});
