/**
 * Any target, with whatever was judged of it, and any tree of themes and steps. For tests in Node.
 */
import fc from 'fast-check';
import { MAX_LEVELS } from '../src/data/nesting.ts';
import type { PlanInput } from '../src/data/schema.ts';
import { citation, defined, exactly, idOf, often, oneOf, seldom, type Drawn, type Item } from './arbitrary-figures.ts';
import { amount, area, date, deadline, hedged, localText, pick, range, unit } from './arbitrary-values.ts';

type Target = Item<'targets'>;

const assessment = (all: Drawn) =>
  fc.record({
    by: fc.constantFrom('official' as const, 'independent' as const, 'newsroom' as const, 'computed' as const),
    assessor: localText(all.language),
    date,
    method: localText(all.language),
    reason: localText(all.language),
    citation: citation(all),
  });

const targetAssessment = (all: Drawn) =>
  fc
    .tuple(
      assessment(all),
      fc.record({
        dataStatus: often(
          fc.constantFrom('reported', 'not-reported', 'not-yet-due', 'not-applicable', 'discontinued', 'disputed'),
        ),
        attainment: fc.constantFrom('met', 'not-met', 'partly-met', 'pending', 'not-assessable'),
        trajectory: often(fc.constantFrom('ahead', 'on-track', 'behind', 'moving-away', 'not-assessable')),
      }),
    )
    .map(([who, statuses]) => defined({ ...who, ...statuses }));

const goal = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      operator: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'about', 'nearly', 'all'),
      value: fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(null) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operator: fc.constant('between'),
      value: fc.oneof({ weight: 9, arbitrary: range }, { weight: 1, arbitrary: fc.constant(null) }),
    }),
  },
);

export const target = (all: Drawn, id: string): fc.Arbitrary<Target> =>
  fc
    .record({
      label: localText(all.language),
      goal,
      unit: often(unit(all.language)),
      whole: seldom(amount),
      baseline: often(
        fc
          .tuple(hedged, often(date), citation(all))
          .map(([figure, asOf, cited]) => defined({ ...figure, asOf, citation: cited })),
      ),
      deadline: often(deadline),
      statedAs: localText(all.language),
      statistic: oneOf('m', all.statistics),
      action: oneOf('p', all.themes + all.steps),
      scope: often(area(all.language)),
      assessments: fc.array(targetAssessment(all), { maxLength: 2 }),
      citation: citation(all),
    })
    .map(({ goal: what, deadline: due, ...rest }) => defined({ id, ...what, ...due, ...rest }));

interface Nested {
  readonly id: string;
  readonly partOf?: string;
}

/** Each part within an earlier one, as far as there is a level left for it; or none, for a part of the plan itself. */
const nested = (picks: readonly number[]): readonly Nested[] => {
  const levels: number[] = [];
  return picks.map((n, i) => {
    const parent = n % (i + 1);
    const isTop = parent === i || levels[parent]! >= MAX_LEVELS;
    levels.push(isTop ? 1 : levels[parent]! + 1);
    return isTop ? { id: idOf('p', i) } : { id: idOf('p', i), partOf: idOf('p', parent) };
  });
};

export const themesAndSteps = (all: Drawn): fc.Arbitrary<Pick<PlanInput, 'themes' | 'steps'>> =>
  fc
    .record({
      // A chain, and whatever else.
      picks: fc.oneof(
        { weight: 4, arbitrary: exactly(all.themes + all.steps, () => pick) },
        {
          weight: 1,
          arbitrary: fc.constant(Array.from({ length: all.themes + all.steps }, (_, i) => Math.max(0, i - 1))),
        },
      ),
      themes: exactly(all.themes, () =>
        fc.record({ label: localText(all.language), citation: citation(all) }, { requiredKeys: ['label'] }),
      ),
      steps: exactly(all.steps, () =>
        fc
          .record({
            label: localText(all.language),
            kind: fc.constantFrom('action', 'measure', 'step'),
            targets: fc.array(oneOf('t', all.targets), { maxLength: 3 }),
            event: oneOf('e', all.events),
            assessments: fc.array(
              fc
                .tuple(
                  assessment(all),
                  fc.constantFrom('not-started', 'in-progress', 'completed', 'delayed', 'abandoned', 'unknown'),
                )
                .map(([who, delivery]) => ({ ...who, delivery })),
              { maxLength: 1 },
            ),
            citation: citation(all),
          })
          .map(({ targets, ...rest }) => defined({ ...rest, targets: targets.filter((id) => id !== undefined) })),
      ),
      isReversed: fc.boolean(),
    })
    .map(({ picks, themes, steps, isReversed }) => {
      const places = nested(picks);
      const inOrder = <T>(items: T[]): T[] => (isReversed ? items.toReversed() : items);
      return {
        themes: inOrder(themes.map((theme, i) => ({ ...theme, ...places[i]! }))),
        steps: inOrder(steps.map((step, i) => ({ ...step, ...places[all.themes + i]! }))),
      };
    });
