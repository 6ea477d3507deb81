/**
 * The shipped plan, by the command that anybody checks theirs with.
 */
import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/data/shipped-in-all.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { bundlePlan } from '../../src/node/bundle.ts';
import type { CheckReport } from '../../src/node/finding.ts';
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

  it('is the plan that src/data puts together for pages, with its translations', async () => {
    const { plan } = await bundlePlan('seeds');
    expect(validatePlan(plan)).toEqual(shipped);
  });
});

describe('a plan about something else entirely', () => {
  it('has no errors, and nearly all of its numbers are proved by a quote', async () => {
    const { stdout } = await command(['check', 'test/fixtures/heating-plan', '--json']).ended;
    const { findings, counts } = JSON.parse(stdout) as Pick<CheckReport, 'findings' | 'counts'>;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts.quoted / counts.numbers).toBeGreaterThan(0.9);
  });
});
