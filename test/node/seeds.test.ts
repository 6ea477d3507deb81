/**
 * The shipped plan, by the command that anybody checks theirs with.
 */
import { describe, expect, it } from 'vitest';
import { plan as shipped } from '../../src/data/plan.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { bundlePlan } from '../../src/node/bundle.ts';
import { useCommand } from './command.ts';

const command = useCommand();

describe('seeds/', () => {
  it('has no errors', async () => {
    const { status, stdout, stderr } = await command(['check', 'seeds']).ended;
    expect(stdout).toMatch(
      /\n?\d+ numbers: \d+ proved by a quote, \d+ cross-checked, \d+ with an address only\nno errors, /,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is the plan that src/data/plan.ts puts together for pages', async () => {
    const { plan } = await bundlePlan('seeds');
    expect(validatePlan(plan)).toEqual(shipped);
  });
});
