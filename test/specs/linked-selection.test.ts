/**
 * What is chosen in one figure is shown in every other of its group that shows it too.
 */
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/data/plan.ts';
import { createLocale } from '../../src/data/every-language.ts';
import type { Point } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';

type Options = Readonly<Record<string, string>>;

/** As `GroupSelection` of the elements decides. */
const shows = ({ id, also = [] }: Point, chosen: string): boolean => id === chosen || also.includes(chosen);

const pointsOf = async (tag: Tag, options: Options): Promise<readonly Point[]> =>
  (await charts[tag]()).build(plan, { width: 800, ...options }, createLocale('en')).points;

/** The figures of a page about the plan. */
const PAGE: readonly (readonly [Tag, Options])[] = [
  ['target-board', {}],
  ['target-gauge', { target: 'external-network-enterprises' }],
  ['plan-tree', { open: 'networks building-5g-factories' }],
  ['plan-timeline', {}],
  ['network-map', {}],
  ['sector-grid', {}],
  ['factory-directory', {}],
  ['fiveg-stats-chart', { statistics: 'base-stations sectors-of-97' }],
];

const shownIn = async (chosen: string): Promise<readonly Tag[]> => {
  const shown: Tag[] = [];
  for (const [tag, options] of PAGE)
    if ((await pointsOf(tag, options)).some((point) => shows(point, chosen))) shown.push(tag);
  return shown;
};

describe('what is chosen by its id', () => {
  it.each([
    [
      'a target',
      'external-network-enterprises',
      ['target-board', 'target-gauge', 'plan-tree', 'plan-timeline', 'network-map'],
    ],
    ['a target that no network has', '5g-factories', ['target-board', 'plan-tree', 'plan-timeline']],
    ['a figure of a statistic', 'sectors-of-97-2026-01', ['sector-grid', 'fiveg-stats-chart']],
    ['a batch of the directory', 'directory-2024', ['plan-timeline', 'factory-directory']],
    ['the plan', 'industrial-internet-2023', ['plan-tree', 'plan-timeline']],
  ] as const)('is shown wherever it is: %s', async (_, id, tags) => {
    expect(await shownIn(id)).toEqual(tags);
  });
});

it('a step is shown with its targets, and a target with its step', async () => {
  const tree = await pointsOf('plan-tree', { open: 'networks building-5g-factories' });
  const step = tree.find(({ also = [] }) => also.includes('external-network-enterprises'))!;
  expect(await shownIn(step.id)).toEqual(['target-board', 'target-gauge', 'plan-tree', 'plan-timeline', 'network-map']);
});
