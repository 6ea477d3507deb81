import { describe, expect, it } from 'vitest';
import { targetsWithin } from '../../src/data/part-targets.ts';
import { aPlan } from '../fixtures.ts';

const citation = { source: 'gazette' };
const target = (id: string, action?: string) => ({
  id,
  label: id,
  operator: 'at-least' as const,
  value: 1,
  citation,
  ...(action === undefined ? {} : { action }),
});
const step = (id: string, partOf: string, targets: string[] = []) => ({
  id,
  label: id,
  kind: 'step' as const,
  partOf,
  targets,
  citation,
});

const plan = aPlan({
  themes: [
    { id: 'parks', label: 'Parks', citation },
    { id: 'roads', label: 'Roads', citation },
  ],
  // Listed before what they are a part of.
  steps: [step('water', 'plant', ['watered']), step('plant', 'parks'), step('pave', 'roads', ['paved'])],
  targets: [target('paved'), target('planted', 'plant'), target('watered'), target('loose')],
});

const within = (id: string) => targetsWithin(plan, id).map((one) => one.id);

describe('targetsWithin(plan, id)', () => {
  it('has the targets of a theme, of its steps and of theirs, in the order of the plan', () =>
    expect(within('parks')).toEqual(['planted', 'watered']));

  it('has those of a step', () => expect(within('water')).toEqual(['watered']));

  it('throws where there is no such theme or step, and lists those there are', () =>
    expect(() => within('sky')).toThrow('unknown-id: step; sky; parks; roads; water; plant; pave'));
});
