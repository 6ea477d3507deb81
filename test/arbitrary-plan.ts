/**
 * Any plan that is valid, for properties that must hold of all of them: every list, operator, hedge and precision. For tests
 * in Node.
 */
import fc from 'fast-check';
import type { PlanInput } from '../src/data/schema.ts';
import {
  breakdown,
  citation,
  count,
  defined,
  drawn,
  exactly,
  figure,
  idOf,
  often,
  seldom,
  statistic,
  type Drawn,
} from './arbitrary-figures.ts';
import { sectorLists } from './arbitrary-sectors.ts';
import { target, themesAndSteps } from './arbitrary-targets.ts';
import { amount, area, date, localText, plainText, range } from './arbitrary-values.ts';

const SOURCE = { publisher: 'Gazette', url: 'https://example.org/' } as const;

/** What a plan can hold beside what is drawn of it: each list once, or not at all. */
const rest = (all: Drawn): fc.Arbitrary<Partial<PlanInput>> =>
  fc.record(
    {
      publisher: localText(all.language),
      area: area(all.language),
      version: plainText,
      nextUpdateExpected: date,
      licence: fc.record({ name: plainText, url: fc.webUrl() }, { requiredKeys: ['name'] }),
      byline: localText(all.language),
      credit: localText(all.language),
      declared: fc.record(
        { actions: figure(all, 'declared-actions'), measures: figure(all, 'declared-measures') },
        { requiredKeys: [] },
      ),
      figures: count(3).chain((n) => exactly(n, (i) => figure(all, idOf('f', i)))),
      breakdowns: count(2).chain((n) => exactly(n, (i) => breakdown(all, i))),
      networks: count(2).chain((n) =>
        exactly(n, (i) =>
          fc
            .record({
              label: localText(all.language),
              kind: fc.constantFrom('external', 'internal', 'private', 'zone', 'platform'),
              operators: fc.array(localText(all.language), { maxLength: 2 }),
              connects: fc.array(localText(all.language), { maxLength: 2 }),
              citation: citation(all),
            })
            .map((network) => ({ id: idOf('n', i), ...network })),
        ),
      ),
      directory: fc
        .record({
          label: localText(all.language),
          batches: count(2).chain((n) =>
            exactly(n, (i) =>
              fc
                .record({
                  label: localText(all.language),
                  count: fc.oneof(amount, range, fc.constant(null)),
                  citation: citation(all),
                })
                .map((batch) => ({ id: idOf('d', i), ...batch })),
            ),
          ),
          entries: fc.array(
            fc.record(
              { name: plainText, organisation: plainText, area: plainText, sector: plainText, isListed: fc.boolean() },
              { requiredKeys: ['name'] },
            ),
            { maxLength: 3 },
          ),
          citation: citation(all),
        })
        .map(({ entries, ...directory }) => ({
          id: 'directory',
          ...directory,
          entries: entries.map(({ isListed, ...entry }) => ({
            ...entry,
            ...(isListed && directory.batches[0] ? { batch: directory.batches[0].id } : {}),
          })),
        })),
      relatedPlans: count(1).chain((n) =>
        exactly(n, (i) =>
          fc
            .record({
              label: localText(all.language),
              note: localText(all.language),
              figures: figure(all, 'related-figure').map((one) => [one]),
              targets: target(all, 'related-target').map((one) => [one]),
            })
            .map((plan) => ({ id: idOf('r', i), ...plan })),
        ),
      ),
      revisions: fc.array(
        fc.record({
          date,
          path: fc.constantFrom(
            'title',
            'asOf',
            'targets.t-0.value',
            'statistics.m-0.observations.o-0-0.value',
            'gone.gone',
          ),
          old: fc.oneof(amount, fc.constant(null), localText(all.language)),
          new: fc.oneof(amount, fc.constant(null), localText(all.language)),
          reason: localText(all.language),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );

export const anyPlan: fc.Arbitrary<PlanInput> = drawn.chain((all) =>
  fc
    .record({
      head: fc.record({ title: localText(all.language), asOf: date }),
      rest: rest(all),
      lists: sectorLists(all),
      parts: themesAndSteps(all),
      publishers: exactly(all.sources, () =>
        fc.record({ publisher: plainText, title: plainText, published: date }, { requiredKeys: ['publisher'] }),
      ),
      statistics: exactly(all.statistics, (i) => statistic(all, i)),
      targets: exactly(all.targets, (i) => target(all, idOf('t', i))),
      events: exactly(all.events, (i) =>
        fc
          .record({
            label: localText(all.language),
            kind: fc.constantFrom('done', 'under-way', 'planned', 'intended'),
            date: often(date),
            publishes: seldom(fc.constant('any-plan')),
            citation: citation(all),
          })
          .map((event) => defined({ id: idOf('e', i), ...event })),
      ),
    })
    .map(({ head, rest: others, lists, parts, publishers, statistics, targets, events }) => ({
      format: 'plan-charts/1' as const,
      id: 'any-plan',
      language: all.language,
      ...head,
      ...others,
      ...parts,
      figures: [...(others.figures ?? []), ...lists.flatMap(({ figures }) => figures)],
      sectors: lists.map(({ list }) => list),
      sources: publishers.map((source, i) => ({ ...SOURCE, ...source, id: idOf('s', i) })),
      statistics,
      targets,
      events,
    })),
);
