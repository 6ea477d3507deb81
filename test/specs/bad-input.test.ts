/**
 * What nobody planned for: nothing at all, one of everything, a thousand of everything, words without an end, ids that are
 * none. Every tag draws something sound, or says what is missing.
 */
import { describe, expect, it } from 'vitest';
import { isChartsError, type ErrorCode } from '../../src/data/errors.ts';
import { createLocale } from '../../src/data/every-language.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { planJson } from '../fixtures.ts';
import { chartProblems } from './chart-problems.ts';

/** Two hundred letters without a place to break. */
const ENDLESS = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);

const citation = { source: 'gazette' };

/** So many of everything that a plan can have, with nothing in it that may be left out. */
const planOf = (count: number, word: (what: string) => string = (what) => what): PlanPackage => {
  const ids = Array.from({ length: count }, (_, i) => i);
  return validatePlan(
    planJson({
      title: word('Town plan'),
      themes: ids.slice(0, 20).map((i) => ({ id: `theme-${i}`, label: word(`Theme ${i}`) })),
      steps: ids.map((i) => ({
        id: `step-${i}`,
        label: word(`Step ${i}`),
        partOf: `theme-${i % Math.min(count, 20)}`,
        kind: 'step',
        citation,
      })),
      targets: ids.map((i) => ({
        id: `target-${i}`,
        label: word(`Target ${i}`),
        operator: 'at-least',
        value: i,
        citation,
      })),
      statistics:
        count === 0
          ? []
          : [
              {
                id: 'trees',
                label: word('Trees'),
                unit: word('trees'),
                observations: ids.map((i) => ({ id: `trees-${i}`, asOf: `${1000 + i}`, value: i, citation })),
              },
            ],
      events: ids.map((i) => ({ id: `event-${i}`, label: word(`Event ${i}`), kind: 'planned', citation })),
      networks: ids.map((i) => ({ id: `network-${i}`, label: word(`Network ${i}`), kind: 'internal', citation })),
      figures: ids.slice(0, 50).map((i) => ({
        id: `count-${i}`,
        label: word('Sectors'),
        value: i * 20,
        unit: word('sectors'),
        citation,
      })),
      ...(count > 0 && {
        directory: {
          id: 'directory',
          label: word('Directory'),
          batches: [{ id: 'batch', label: word('Batch'), count, citation }],
          entries: ids.map((i) => ({ name: word(`Entry ${i}`), area: word(`Area ${i % 40}`), batch: 'batch' })),
          citation,
        },
      }),
      sectors: ids
        .slice(0, 50)
        .map((i) => ({ id: `sectors-${i}`, label: word(`Sectors ${i}`), count: `count-${i}`, named: [] })),
    }),
  );
};

const tags = Object.keys(charts) as Tag[];
const WIDTHS = [240, 320, 1200];

/** What is wrong with the charts of a plan; or the error that says that there is nothing to show. */
const outcome = async (
  tag: Tag,
  plan: PlanPackage,
  options: Record<string, string> = {},
): Promise<ErrorCode | readonly string[]> => {
  const builder = await charts[tag]();
  try {
    return WIDTHS.flatMap((width) =>
      ['en', 'ur'].flatMap((language) =>
        chartProblems(builder.build(plan, { ...options, width }, createLocale(language))),
      ),
    );
  } catch (error) {
    if (isChartsError(error)) return error.code;
    throw error;
  }
};

describe.each(tags)('<%s>', (tag) => {
  it('says that an empty plan has nothing to show, or draws the plan itself', async () => {
    expect(await outcome(tag, planOf(0))).toEqual(tag === 'plan-tree' ? [] : 'nothing-to-show');
  });

  it.each([
    ['one of everything', 1, undefined],
    ['one of everything, without a place to break', 1, (what: string) => `${ENDLESS} ${what}`],
    ['a thousand of everything', 1000, undefined],
    ['thirty of everything, without a place to break', 30, (what: string) => `${what} ${ENDLESS}`],
  ] as const)('draws %s soundly', async (_, count, word) => {
    expect(await outcome(tag, planOf(count, word))).toEqual([]);
  });

  it('lists the ids there are for one that is not', async () => {
    const { options } = await charts[tag]();
    const named = Object.entries(options).filter(([, kind]) => kind === 'id' || kind === 'ids');
    for (const [option] of named)
      expect(await outcome(tag, planOf(3), { [option]: 'nobody' }), option).toBe('unknown-id');
  });
});
