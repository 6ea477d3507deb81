/**
 * Any statistic, figure and breakdown, for plans that hold so many of each. Ids are made of a letter and a position; what
 * refers to another part draws a number, which is taken modulo their count, so that a plan that fails can be made smaller
 * part by part. For tests in Node.
 */
import fc from 'fast-check';
import type { PlanInput } from '../src/data/schema.ts';
import { area, date, hedged, localText, pick, plainText, unit } from './arbitrary-values.ts';

export type Item<K extends keyof PlanInput> = NonNullable<PlanInput[K]> extends readonly (infer T)[] ? T : never;
type Statistic = Item<'statistics'>;
type Observation = Statistic['observations'][number];
type Citation = Observation['citation'];

/** How many there are of what others refer to. */
export interface Drawn {
  readonly language: string;
  readonly sources: number;
  readonly themes: number;
  readonly steps: number;
  readonly statistics: number;
  readonly targets: number;
  readonly events: number;
}

export const count = (max: number) => fc.integer({ min: 0, max });

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  language: fc.oneof(
    { weight: 4, arbitrary: fc.constant('en') },
    { weight: 1, arbitrary: fc.constantFrom('zh-Hans', 'ur') },
  ),
  sources: fc.integer({ min: 1, max: 4 }),
  themes: count(4),
  steps: fc.oneof({ weight: 5, arbitrary: count(14) }, { weight: 1, arbitrary: fc.integer({ min: 40, max: 60 }) }),
  statistics: count(4),
  targets: count(6),
  events: fc.oneof({ weight: 5, arbitrary: count(3) }, { weight: 1, arbitrary: fc.integer({ min: 20, max: 50 }) }),
});

/** Lists of exactly so many. */
export const exactly = <T>(n: number, of: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple<T[]>(...Array.from({ length: n }, (_, i) => of(i)));

export const idOf = (letter: string, index: number): string => `${letter}-${index}`;

/** The id of one of so many, or undefined where there is none. */
export const oneOf = (letter: string, of: number): fc.Arbitrary<string | undefined> =>
  of === 0
    ? fc.constant(undefined)
    : fc.option(
        pick.map((n) => idOf(letter, n % of)),
        { nil: undefined },
      );

export const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;

export const citation = ({ sources, language }: Drawn): fc.Arbitrary<Citation> =>
  fc.record(
    {
      source: pick.map((n) => idOf('s', n % sources)),
      quote: plainText,
      locator: localText(language),
      note: localText(language),
    },
    { requiredKeys: ['source'] },
  );

const disputed = (all: Drawn) =>
  fc.record({ reason: localText(all.language), citation: citation(all) }, { requiredKeys: ['reason'] });

const conversion = ({ sources, language }: Drawn) =>
  fc
    .tuple(hedged, unit(language), pick)
    .map(([figure, of, n]) => ({ ...figure, unit: of, by: idOf('s', n % sources) }));

const STATUSES = ['final', 'provisional', 'estimated', 'forecast', 'revised'] as const;

/** There four times of five. */
export const often = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** There once in five times. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const observation = (all: Drawn, id: string): fc.Arbitrary<Observation> =>
  fc
    .record({
      asOf: date,
      figure: hedged,
      obsStatus: often(fc.constantFrom(...STATUSES)),
      isMissing: fc.boolean(),
      conversion: seldom(conversion(all)),
      disputed: seldom(disputed(all)),
      citation: citation(all),
    })
    .map(({ figure, isMissing, obsStatus, ...rest }) =>
      defined({ id, ...figure, ...rest, obsStatus: isMissing && figure.value === null ? 'missing' : obsStatus }),
    );

export const statistic = (all: Drawn, index: number): fc.Arbitrary<Statistic> =>
  fc
    .record({
      label: localText(all.language),
      unit: unit(all.language),
      area: often(area(all.language)),
      definition: seldom(localText(all.language)),
      desiredDirection: often(fc.constantFrom('increase', 'decrease')),
      observations: count(9).chain((n) => exactly(n, (i) => observation(all, `o-${index}-${i}`))),
      breaks: fc.array(
        fc.record(
          { date, reason: localText(all.language), citation: citation(all) },
          { requiredKeys: ['date', 'reason'] },
        ),
        { maxLength: 2 },
      ),
    })
    .map((rest) => defined({ id: idOf('m', index), ...rest }));

export const figure = (all: Drawn, id: string): fc.Arbitrary<Item<'figures'>> =>
  fc
    .record({
      label: localText(all.language),
      figure: hedged,
      unit: unit(all.language),
      statedAs: seldom(localText(all.language)),
      asOf: often(date),
      area: often(area(all.language)),
      conversion: seldom(conversion(all)),
      disputed: seldom(disputed(all)),
      citation: citation(all),
    })
    .map(({ figure: value, ...rest }) => defined({ id, ...value, ...rest }));

export const breakdown = (all: Drawn, index: number): fc.Arbitrary<Item<'breakdowns'>> =>
  fc
    .record({
      label: localText(all.language),
      unit: unit(all.language),
      asOf: often(date),
      parts: fc
        .integer({ min: 2, max: 4 })
        .chain((n) =>
          exactly(n, (i) =>
            fc
              .record({ label: localText(all.language), figure: hedged, citation: citation(all) })
              .map(({ figure: value, ...rest }) => ({ id: `b-${index}-${i}`, ...value, ...rest })),
          ),
        ),
    })
    .map((rest) => defined({ id: idOf('b', index), ...rest }));
