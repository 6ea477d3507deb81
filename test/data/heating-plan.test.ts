/**
 * The made-up plan of the fixtures: it must be in itself what its texts say, and it must hold every case that a plan can be.
 */
import { describe, expect, it } from 'vitest';
import { attainment, dataStatus, trajectory } from '../../src/data/assessment.ts';
import { inLanguage } from '../../src/data/language.ts';
import { locate } from '../../src/data/revisions.ts';
import type { Citation, Plan } from '../../src/data/schema.ts';
import { targetById } from '../../src/data/select.ts';
import { statedNumbers } from '../../src/data/stated.ts';
import { documentOf, heatingPlan } from '../fixtures/heating-plan.ts';

const plan = inLanguage(heatingPlan(), 'en');

/** Every citation of the plan, with the path that leads to it. */
const citations = (value: unknown, path = ''): { path: string; citation: Citation }[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'citation' ? [{ path, citation: item as Citation }] : citations(item, `${path}/${key}`),
  );
};

const numberOf = (id: string): number => {
  const value = statedNumbers(plan).find((one) => one.id === id)?.value;
  if (typeof value !== 'number') throw new Error(`no number: ${id}`);
  return value;
};

const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + numberOf(id), 0);

describe('the heating plan', () => {
  it('says in every document that it is made up', () => {
    for (const { id, document } of plan.sources.filter((source) => source.document !== undefined))
      expect(documentOf(document!), id).toMatch(/made up|虚构/);
  });

  it('quotes its documents verbatim', () => {
    const quoted = citations(plan).filter(({ citation }) => citation.quote !== undefined);
    expect(quoted.length).toBeGreaterThan(80);
    for (const { path, citation } of quoted) {
      const { document } = plan.sources.find(({ id }) => id === citation.source)!;
      expect(documentOf(document!), path).toContain(citation.quote);
    }
  });

  it('adds up', () => {
    for (const { whole, parts } of plan.breakdowns)
      expect(sum(parts.map(({ id }) => id))).toBe(whole === undefined ? 100 : numberOf(whole));
    for (const one of plan.arithmetic) {
      if (one.kind === 'sum') expect(sum(one.parts)).toBe(numberOf(one.whole));
      if (one.kind === 'share') expect((numberOf(one.part) / numberOf(one.whole)) * 100).toBe(numberOf(one.share));
      if (one.kind === 'growth')
        expect((numberOf(one.later) / numberOf(one.earlier) - 1) * 100).toBeCloseTo(numberOf(one.growth), 9);
    }
    expect(plan.arithmetic.map(({ kind }) => kind)).toEqual(['sum', 'share', 'growth']);
  });

  it('corrects what stands there now', () => {
    expect(plan.revisions).toHaveLength(2);
    for (const { path, new: now } of plan.revisions) expect(locate(plan, path)?.value).toEqual(now);
  });
});

/** What its figures say of each target, without anybody's assessment. */
const judged: readonly (readonly [id: string, data: string, attainment: string, trajectory: string])[] = [
  ['co2', 'reported', 'pending', 'on-track'],
  ['heating-cost', 'reported', 'pending', 'behind'],
  ['oil-boilers', 'reported', 'not-met', 'behind'],
  ['connected-share', 'reported', 'met', 'on-track'],
  ['supply-temperature', 'reported', 'not-assessable: hedged', 'not-assessable: hedged'],
  ['insulation-grants', 'reported', 'not-met', 'not-assessable: no-way-to-go'],
  ['heat-pumps', 'reported', 'pending', 'ahead'],
  ['peak-load', 'reported', 'pending', 'moving-away'],
  ['losses', 'reported', 'pending', 'not-assessable: no-way-to-go'],
  ['schools', 'not-reported', 'not-assessable: not-reported', 'not-assessable: not-reported'],
  ['heat-stores', 'reported', 'not-assessable: other-unit', 'not-assessable: other-unit'],
  ['solar-roofs', 'reported', 'not-assessable: other-area', 'not-assessable: other-area'],
  ['pipes-renewed', 'reported', 'not-assessable: hedged', 'not-assessable: no-way-to-go'],
  ['quiet-plant', 'not-yet-due', 'not-assessable: no-number', 'not-assessable: no-number'],
  ['advice-offices', 'reported', 'met', 'not-assessable: no-way-to-go'],
  ['home-advice', 'reported', 'not-assessable: hedged', 'not-assessable: no-way-to-go'],
  ['connected-share-2012', 'reported', 'not-met', 'not-assessable: no-way-to-go'],
];

const inWords = ({ status, reason }: { status: string; reason?: string }): string =>
  reason === undefined ? status : `${status}: ${reason}`;

const judgedIn = (told: Plan, id: string) => {
  const target = targetById(told, id);
  return [id, dataStatus(told, target), inWords(attainment(told, target)), inWords(trajectory(told, target))];
};

describe.each(judged)('the target %s of the heating plan', (...expected) => {
  it.each(['en', 'zh-Hans', 'ur'])('is judged alike in %s', (language) =>
    expect(judgedIn(inLanguage(heatingPlan(), language), expected[0])).toEqual(expected),
  );
});
