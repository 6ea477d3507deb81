import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/specs/plan-tree-nodes.ts';
import { FOLD, shownOf } from '../../src/specs/plan-tree-open.ts';
import { aPlan } from '../fixtures.ts';

const citation = { source: 'gazette' };
const step = (id: string, partOf?: string) => ({
  id,
  label: id,
  citation,
  ...(partOf === undefined ? {} : { partOf }),
});
const shown = (plan: ReturnType<typeof aPlan>, open?: readonly string[]) => shownOf(nodesOf(plan), open);
const ids = (plan: ReturnType<typeof aPlan>, open?: readonly string[]) => shown(plan, open).nodes.map(({ id }) => id);

const plan = aPlan({
  steps: [step('a'), step('b'), step('a1', 'a'), step('a2', 'a'), step('a1x', 'a1'), step('b1', 'b')],
});

describe('nodesOf(plan)', () => {
  it('lists each node before what belongs to it, in the order of the plan', () =>
    expect(nodesOf(plan).map(({ id }) => id)).toEqual(['town-plan', 'a', 'a1', 'a1x', 'a2', 'b', 'b1']));

  it('gives a step the targets it names and those that name it, each once', () => {
    const target = { label: 't', operator: 'at-least', value: 1, statedAs: 't', citation } as const;
    const targets = [
      { ...target, id: 'one', action: 'a' },
      { ...target, id: 'two' },
      { ...target, id: 'three' },
    ];
    const [, first, ...rest] = nodesOf(aPlan({ steps: [{ ...step('a'), targets: ['one', 'two'] }], targets }));
    expect(first!.targets.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(rest.map(({ id, kind }) => [id, kind])).toEqual([['three', 'target']]);
  });

  it('has a node for what was announced, unless all of it is described', () => {
    const declared = (value: number) => ({ actions: { id: 'n', label: 'n', value, unit: 'actions', citation } });
    const steps = [{ ...step('a'), kind: 'action' as const }];
    const kinds = (value: number) => nodesOf(aPlan({ declared: declared(value), steps })).map(({ kind }) => kind);
    expect(kinds(2)).toEqual(['plan', 'announced', 'action']);
    expect(kinds(1)).toEqual(['plan', 'action']);
  });

  it('lets a step, a target and a figure share a name', () => {
    const target = { id: 'a', label: 't', operator: 'at-least', value: 1, statedAs: 't', citation } as const;
    const nodes = nodesOf(aPlan({ steps: [step('a'), step('b', 'a')], targets: [target] }));
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(4);
  });
});

describe('shownOf(nodes, open)', () => {
  it('opens two levels at first', () => {
    expect(ids(plan)).toEqual(['town-plan', 'a', 'a1', 'a2', 'b', 'b1']);
    expect(shown(plan).open).toEqual(['town-plan', 'a', 'b']);
  });

  it('opens one level only where two would be too much to read', () => {
    const many = Array.from({ length: 80 }, (_, i) => step(`x-${i}`, i < 8 ? undefined : `x-${i % 8}`));
    expect(ids(aPlan({ steps: many }))).toHaveLength(9);
  });

  it('opens what is asked for, and the way to it', () => {
    expect(ids(plan, ['a1'])).toEqual(['town-plan', 'a', 'a1', 'a1x', 'a2', 'b']);
    expect(shown(plan, ['a1']).open).toEqual(['town-plan', 'a', 'a1']);
  });

  it('keeps the plan itself open', () => expect(ids(plan, ['town-plan'])).toEqual(['town-plan', 'a', 'b']));

  it('tells open, closed, and what cannot be either', () =>
    expect(shown(plan, ['a']).nodes.map(({ isOpen }) => isOpen)).toEqual([undefined, true, false, undefined, false]));

  it('folds a long list, and unfolds it piece by piece', () => {
    const long = aPlan({ steps: Array.from({ length: 100 }, (_, i) => step(`s-${i}`)) });
    expect(ids(long)).toHaveLength(1 + FOLD + 1);
    expect(shown(long).nodes.at(-1)).toMatchObject({ kind: 'more', id: 'town-plan--40', within: 60, isOpen: false });
    expect(shown(long, ['town-plan--40']).nodes.at(-1)).toMatchObject({ id: 'town-plan--80', within: 20 });
    expect(shown(long, ['town-plan--40']).open).toEqual(['town-plan', 'town-plan--40']);
    expect(ids(long, ['town-plan--40', 'town-plan--80'])).toHaveLength(101);
  });

  it('unfolds a long list as far as the way to a node leads', () => {
    const long = aPlan({
      steps: [...Array.from({ length: 100 }, (_, i) => step(`s-${i}`)), step('s-90-a', 's-90')],
    });
    expect(ids(long, ['s-90'])).toContain('s-90-a');
    expect(shown(long, ['s-90']).open).toEqual(['town-plan', 'town-plan--40', 'town-plan--80', 's-90']);
  });

  it('does not fold a single node', () => {
    const long = aPlan({ steps: Array.from({ length: FOLD + 1 }, (_, i) => step(`s-${i}`)) });
    expect(ids(long)).toHaveLength(1 + FOLD + 1);
    expect(shown(long).nodes.every(({ kind }) => kind !== 'more')).toBe(true);
  });
});
