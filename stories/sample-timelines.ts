/**
 * Made-up plans for timelines of other shapes than that of the shipped plan. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';
import { treeJson } from './sample-trees.ts';

type EventInput = NonNullable<PlanInput['events']>[number];
type TargetInput = NonNullable<PlanInput['targets']>[number];

const citation = { source: 'sample' };

const timeline = (parts: Partial<PlanInput>): PlanPackage => validatePlan(treeJson(parts));

const event = (id: string, label: string, date?: string, kind: EventInput['kind'] = 'done'): EventInput => ({
  id,
  label,
  ...(date === undefined ? {} : { date }),
  kind,
  citation,
});

const due = (id: string, label: string, value: number, deadline?: string, parts: Partial<TargetInput> = {}) => ({
  id,
  label,
  operator: 'at-least' as const,
  value,
  unit: 'trees',
  ...(deadline === undefined ? {} : { deadline }),
  citation,
  ...parts,
});

/** Each kind as a day, a month, a year and without a date; deadlines of every precision. */
export const everyKind = timeline({
  events: (['done', 'under-way', 'planned', 'intended'] as const).flatMap((kind, i) => [
    event(`${kind}-day`, 'Known to the day', `202${i + 1}-02-14`, kind),
    event(`${kind}-month`, 'Known to the month', `202${i + 1}-06`, kind),
    event(`${kind}-year`, 'Known to the year', `202${i + 1}`, kind),
    event(`${kind}-undated`, 'No date known', undefined, kind),
  ]),
  targets: [
    due('by-day', 'Trees planted', 900, '2025-03-31'),
    due('by-month', 'Trees watered', 700, '2025-06', { deadlinePrecision: 'month' }),
    due('by-quarter', 'Trees counted', 800, '2025-09', { deadlinePrecision: 'quarter' }),
    due('by-year', 'Trees alive', 600, '2025'),
    due('by-year-too', 'Trees that bear fruit', 300, '2025'),
    due('some-day', 'Trees in the square', 12),
    due('some-day-too', 'Trees in the yard', 3),
  ],
});

export const oneEvent = timeline({ events: [event('opening', 'The park opens', '2024-05-01')] });

export const undatedOnly = timeline({
  events: [
    event('benches', 'Benches in the shade', undefined, 'planned'),
    event('fountain', 'A fountain', undefined, 'intended'),
  ],
});

/** Deadlines, and no event. */
export const deadlinesOnly = timeline({
  targets: [due('planted', 'Trees planted', 900, '2026'), due('alive', 'Trees alive', 600, '2030')],
});

/** Three weeks: the axis has days. */
export const threeWeeks = timeline({
  events: Array.from({ length: 6 }, (_, i) =>
    event(`day-${i}`, `Day ${i + 1} of the count`, `2024-05-${`${4 * i + 1}`.padStart(2, '0')}`),
  ),
});

/** A dense summer within a long history. */
export const denseSummer = timeline({
  events: [
    event('founded', 'The park is founded', '1994'),
    event('fence', 'The fence goes', '2009-04-01'),
    ...Array.from({ length: 24 }, (_, i) =>
      event(
        `day-${i}`,
        `Tree ${i + 1} is planted`,
        `2024-${i < 12 ? '06' : '07'}-${`${(i % 12) * 2 + 1}`.padStart(2, '0')}`,
      ),
    ),
    event('festival', 'The first festival of trees', '2026-06', 'planned'),
  ],
});

/** 1,000 events in forty years, and 200 targets with one deadline. */
export const thousand = timeline({
  events: Array.from({ length: 1000 }, (_, i) =>
    event(`event-${i}`, `Event ${i + 1}`, `${1985 + Math.floor(i / 25)}-${`${(i % 12) + 1}`.padStart(2, '0')}`),
  ),
  targets: Array.from({ length: 200 }, (_, i) => due(`target-${i}`, `Target ${i + 1}`, i + 1, '2030')),
});

export const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(3)
  .slice(0, 200);

/** Words of 200 letters, and labels of many words. */
export const longWords = timeline({
  title: LONG_WORD,
  events: [
    event('one', LONG_WORD, '2020-01-01'),
    event('two', `${'a very long sentence about a park '.repeat(12)}ends here`, '2022-07'),
    event('three', LONG_WORD, '2024', 'planned'),
    event('four', LONG_WORD, undefined, 'intended'),
  ],
  targets: [due('five', LONG_WORD, 3, '2023', { unit: LONG_WORD })],
});

/** A plan between others: one published by an event, one with a date of its own, one without. */
export const amongOthers = timeline({
  events: [
    { ...event('issued', 'The town plan is issued', '2024-03-01'), publishes: 'sample' },
    { ...event('forerunner-issued', 'The forest plan is issued', '2019-02'), publishes: 'forest-plan' },
    { ...event('listed', 'The first list of trees', '2025-01-10'), publishes: 'list-2025' },
  ],
  targets: [due('planted', 'Trees planted', 900, '2027')],
  relatedPlans: [
    {
      id: 'forest-plan',
      label: 'Forest plan',
      published: '2019-02',
      targets: [due('forest', 'Forest trees', 50, '2022')],
    },
    {
      id: 'garden-plan',
      label: 'Garden plan',
      published: '2021-05-05',
      targets: [due('garden', 'Garden trees', 20, '2026')],
    },
    { id: 'yard-plan', label: 'Yard plan', targets: [due('yard', 'Yard trees', 9, '2023')] },
  ],
  directory: {
    id: 'trees',
    label: 'List of trees',
    batches: [
      { id: 'list-2025', label: 'List of 2025', date: '2025-01-10', count: 300, citation },
      { id: 'list-2024', label: 'List of 2024', date: '2024-12', count: 250, citation },
      { id: 'list-of-oaks', label: 'List of oaks', count: null, citation },
    ],
    citation,
  },
});
