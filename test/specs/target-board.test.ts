import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shippedPackage } from '../../src/data/plan.ts';
import type { Plan, PlanPackage } from '../../src/data/schema.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { targetBoard, type TargetBoardOptions } from '../../src/specs/target-board.ts';
import { everyState, longWords, thousand } from '../../stories/sample-boards.ts';
import { anyPlan } from '../arbitrary-plan.ts';
import { aPlan, aTarget, baseline } from '../fixtures.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { chartProblems } from './chart-problems.ts';
import { labelProblems } from './label-boxes.ts';

const en = createLocale('en');
const told = (plan: PlanPackage): Plan => inLanguage(plan, 'en');
const shipped = told(shippedPackage);
const heating = told(heatingPlan());
const board = (plan: Plan, options: Partial<TargetBoardOptions> = {}) =>
  targetBoard(plan, { width: 700, ...options }, en);
const idsOf = (plan: Plan, options: Partial<TargetBoardOptions>) => board(plan, options).points.map(({ id }) => id);

const PLANS = { shipped, heating, 'every state': told(everyState), 'long words': told(longWords) };
const WIDTHS = [240, 288, 320, 360, 480, 560, 639, 640, 700, 875, 1200, 1600];

describe('targetBoard(plan, options, locale)', () => {
  it('has all targets of the plan, those that are named, or those of a theme or step', () => {
    expect(idsOf(shipped, {})).toEqual(shipped.targets.map(({ id }) => id));
    expect(idsOf(shipped, { targets: ' pilot-benchmarks  5g-factories pilot-benchmarks' })).toEqual([
      'pilot-benchmarks',
      '5g-factories',
    ]);
    expect(idsOf(heating, { within: 'pipes' })).toEqual(['supply-temperature', 'heat-stores', 'pipes-renewed']);
    expect(board(heating, { within: 'pipes' }).title).toMatch(/^.+: 3 targets, /);
    expect(idsOf(heating, { within: 'pipes', targets: 'co2' })).toEqual(['co2']);
  });

  it('throws for ids that are not there, for an order that is none, and for a plan without targets', () => {
    expect(() => board(shipped, { targets: '5g-factories 6g' })).toThrow('unknown-id: target; 6g; 5g-f');
    expect(() => board(shipped, { within: 'sky' })).toThrow('unknown-id: step; sky; ');
    expect(() => board(shipped, { sort: 'size' })).toThrow('bad-option: sort; choice; size; plan; status');
    expect(() => board(aPlan())).toThrow('nothing-to-show: target');
  });

  it('counts each status and averages none', () => {
    const { title, summary } = board(heating);
    const counts = [...title.matchAll(/(\d+) (?:met|partly met|not met|pending|not assessable)/g)];
    expect(counts.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(heating.targets.length);
    expect(`${title}${summary}`).not.toMatch(/%|average|mean/);
  });

  it('sorts by deadline and by the share of the way, what has none last and in the order of the plan', () => {
    const deadlines = board(heating, { sort: 'deadline' });
    const of = (id: string) => heating.targets.find((target) => target.id === id)!;
    const years = deadlines.points.map(({ id }) => Number(of(id).deadline!.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    const shares = [...board(heating, { sort: 'progress' }).table.rows].map(
      ({ cells }) => /([\d.]+)% of the way/.exec(cells.map(({ text }) => text).join())?.[1],
    );
    const known = shares.flatMap((share) => (share === undefined ? [] : [Number(share)]));
    expect(known.length).toBeGreaterThan(2);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(shares.slice(known.length).every((share) => share === undefined)).toBe(true);
  });

  it('offers the orders there are, the one that is shown among them', () =>
    expect(board(shipped, { sort: 'deadline' }).choice).toEqual({
      label: 'Order of the targets',
      value: 'deadline',
      answers: [
        { value: 'plan', label: 'In the plan’s order' },
        { value: 'status', label: 'By status' },
        { value: 'deadline', label: 'By deadline' },
        { value: 'progress', label: 'By share of the way' },
      ],
    }));

  it('gives every target a scale of its own, from end to end of its column, with both ends named', () => {
    const { spec } = board(told(everyState), { width: 875 });
    const scales = (spec.datasets['grid-rules'] ?? []).filter(({ c0, c2 }) => Number(c2) - Number(c0) < 875);
    // One target has no number, and so no scale.
    expect(scales).toHaveLength(8);
    expect(new Set(scales.map(({ c0, c2 }) => JSON.stringify([c0, c2]))).size).toBe(1);
    const ends = (spec.datasets['tick-labels'] ?? []).map(({ c2 }) => c2).slice(3);
    expect(ends).toEqual([
      '0%',
      '100%',
      '0',
      '6,000',
      '0',
      '60',
      '0',
      '100',
      '0',
      '20,000',
      '0',
      '40',
      '0',
      '54',
      '−2',
      '0',
    ]);
  });

  it('draws past the edge what overshoots it, in the look of every other figure', () => {
    const plan = aTarget({ baseline: baseline(20, '2018') }, [['2024', 148]]);
    const { spec } = board(plan);
    const [bar, edge] = [spec.datasets.bars![0]!, spec.datasets['edge-rules']![0]!];
    expect(Number(bar.c2)).toBeGreaterThan(Number(edge.c0));
    expect(Number(bar.c2)).toBeLessThan(spec.width);
  });

  it('means the whole row, and what is the same elsewhere', () => {
    const { points, spec } = board(told(everyState));
    const trees = points.find(({ id }) => id === 'trees')!;
    expect(trees.span).toEqual([0, 700]);
    expect(trees.also).toEqual(['plant', 'trees-2024-12-31', 'trees--baseline']);
    for (const [i, { band }] of points.entries()) expect(band[0]).toBe(i === 0 ? 28 : points[i - 1]!.band[1]);
    expect(points.at(-1)!.band[1]).toBe(spec.height);
  });

  it('says of a target what its picture shows, its hedges and its source too', () => {
    const { points } = board(told(everyState));
    expect(points.find(({ id }) => id === 'homes')).toMatchObject({
      lines: [
        'Homes with a heat pump',
        'more than 12,000 homes, by March 31, 2028',
        'Stated as “as stated: Homes with a heat pump”.',
        'Latest, 2024: 3,900–4,400 homes',
        'Baseline, 2020: 800 homes',
        'Made-up data, to show states',
      ],
      label:
        'Homes with a heat pump, more than 12,000 homes, by March 31, 2028, target pending, figure reported, pace not assessable, Latest, 2024: 3,900–4,400 homes, Baseline, 2020: 800 homes, 5 of 9',
    });
  });

  it('tells a figure of another area beside it', () => {
    const plan = aTarget({ scope: 'Town' }, [['2024', 148]], { area: 'County' });
    expect(JSON.stringify(board(plan).spec.datasets['row-labels'])).toContain('The figure is of County');
  });

  it('says where targets are of several areas, and does not repeat where all are of one', () => {
    const said = (options: Partial<TargetBoardOptions>) =>
      (board(heating, options).spec.datasets['row-labels'] ?? []).filter(({ c2 }) => c2 === 'Example').length;
    expect(said({ targets: 'co2 heating-cost' })).toBe(0);
    expect(said({ targets: 'co2 heat-pumps' })).toBe(1);
  });

  it('draws a hundred of a thousand targets, and says where the others are', () => {
    const chart = board(told(thousand), { sort: 'deadline' });
    expect(chart.points).toHaveLength(100);
    expect(chart.table.rows).toHaveLength(1000);
    expect(chart.title).toContain('1,000 targets');
    expect(chart.notes[0]).toBe('900 more targets in the table, not in the picture.');
  });

  it('names the rule by which it has judged a pace, and none where it judged none', () => {
    const isRule = (note: string) => note.startsWith('Pace: computed');
    expect(board(told(everyState)).notes.some(isRule)).toBe(true);
    expect(board(shipped).notes.some(isRule)).toBe(false);
  });
});

describe.each(Object.entries(PLANS))('the board of %s', (_, plan) => {
  it.each(WIDTHS)('is sound at %d px, and no label lies on another or is cut', (width) => {
    for (const locale of ['en', 'zh-Hans', 'ur'].map((tag) => createLocale(tag))) {
      const chart = targetBoard(plan, { width }, locale);
      expect(chartProblems(chart)).toEqual([]);
      expect(labelProblems(chart)).toEqual([]);
    }
  });
});

it('no label lies on another or is cut, whatever the plan', () =>
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(240, 320, 480, 640, 1200), (input, width) => {
      const plan = told(validatePlan(input));
      if (plan.targets.length > 0) expect(labelProblems(board(plan, { width }))).toEqual([]);
    }),
    { seed: 2030, numRuns: 60 },
  ));
