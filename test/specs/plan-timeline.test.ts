/**
 * The parts of `<plan-timeline>`: what stands on it, what is folded, where words stand.
 */
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanInput } from '../../src/data/schema.ts';
import { inLanguage } from '../../src/data/language.ts';
import { validatePlan } from '../../src/data/validate.ts';
import type { Chart } from '../../src/specs/chart.ts';
import { planTimeline, type PlanTimelineOptions } from '../../src/specs/plan-timeline.ts';
import { overlaps } from '../../src/specs/place-labels.ts';
import { textWidth } from '../../src/specs/text-width.ts';
import * as times from '../../stories/sample-timelines.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { aPlan, planJson } from '../fixtures.ts';

const en = createLocale('en');
const citation = { source: 'gazette' };

const draw = (parts: Partial<PlanInput>, options: Partial<PlanTimelineOptions> = {}): Chart =>
  planTimeline(aPlan(parts), { width: 640, ...options }, en);

const event = (id: string, date?: string, kind: 'done' | 'planned' = 'done') => ({
  id,
  label: `Event ${id}`,
  kind,
  citation,
  ...(date === undefined ? {} : { date }),
});

const due = (id: string, deadline: string, parts = {}) => ({
  id,
  label: `Target ${id}`,
  operator: 'at-least' as const,
  value: 5,
  unit: 'trees',
  deadline,
  citation,
  ...parts,
});

const idsOf = ({ points }: Chart) => points.map(({ id }) => id);

/** The boxes of the words in a picture, as wide as they are in the widest font. */
const wordBoxes = ({ spec }: Chart) =>
  Object.entries(spec.datasets)
    .filter(([name]) => name.endsWith('-labels') || name === 'panel-titles')
    .flatMap(([name, rows]) => {
      const [size, isBold] =
        {
          'node-labels': [13, false] as const,
          'value-labels': [13, true] as const,
          'panel-titles': [13, true] as const,
        }[name] ?? ([12, false] as const);
      return rows.map(({ c0, c1, c2, c3 }) => {
        const width = textWidth(c2 as string, size, isBold);
        const x = (c0 as number) - { left: 0, center: width / 2, right: width }[c3 as 'left' | 'center' | 'right'];
        return { x, y: (c1 as number) - size + 2, width, height: size - 2, text: c2 as string };
      });
    });

/** Words on others, and words that are cut. */
const faultsOf = (chart: Chart): readonly string[] => {
  const boxes = wordBoxes(chart);
  const { width, height } = chart.spec;
  return [
    ...boxes
      .filter((a) => a.x < -0.5 || a.x + a.width > width + 0.5 || a.y < -0.5 || a.y + a.height > height)
      .map(({ text }) => `“${text}” is cut`),
    ...boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlaps(a, b))
        .map(({ text }) => `“${a.text}” on “${text}”`),
    ),
  ];
};

describe('planTimeline(plan)', () => {
  it('stands in the order of time: a month in its middle, a deadline at its end, what has no date last', () => {
    const chart = draw({
      events: [
        event('later', undefined, 'planned'),
        event('day', '2024-06-20'),
        event('month', '2024-06'),
        event('year', '2024'),
      ],
      targets: [due('first', '2024')],
    });
    expect(idsOf(chart)).toEqual(['month', 'day', 'year', 'first', 'later']);
  });

  it('is told apart by precision: a day is a point, a month and a year are bars as long as they are', () => {
    const { spec } = draw({ events: [event('day', '2022-03-01'), event('month', '2023-03'), event('year', '2024')] });
    const lengths = spec.datasets['points_done-bar']!.map(({ c0, c2 }) => (c2 as number) - (c0 as number));
    expect(spec.datasets.points_done).toHaveLength(1);
    expect(lengths[1]! / lengths[0]!).toBeCloseTo(366 / 31, 0);
  });

  it('puts what has no date at no place in time: hatched, with words', () => {
    const chart = draw({ events: [event('a', '2024-01-01'), event('b', undefined, 'planned')] });
    expect(chart.spec.datasets['not-known-areas']).toHaveLength(1);
    expect(chart.table.rows.map(({ header, key }) => [header, key])).toEqual([
      ['January 1, 2024', '2024-01-01'],
      ['No date stated', ''],
    ]);
    const lowest = chart.spec.datasets['grid-rules']!.map(({ c3 }) => c3 as number);
    expect(chart.spec.datasets['not-known-areas']![0]!.c1).toBeGreaterThan(Math.max(0, ...lowest));
  });

  it('gathers targets that are due with the same words, those of other plans apart', () => {
    const chart = draw({
      targets: [due('a', '2025'), due('b', '2025-12-31', { deadlinePrecision: 'year' }), due('c', '2025-12-31')],
      relatedPlans: [{ id: 'other', label: 'Other plan', targets: [due('d', '2025'), due('e', '2025')] }],
    });
    expect(idsOf(chart)).toEqual(['due..2025', 'c', 'others-due..2025']);
    expect(chart.points[0]!.also).toEqual(['a', 'b']);
  });

  it('says of what gathers others that it is our grouping, and cites all else', () => {
    const chart = planTimeline(inLanguage(shipped, 'en'), { width: 640 }, en);
    const publishers = new Set(shipped.sources.map(({ publisher }) => publisher));
    for (const { lines } of chart.points)
      expect(
        lines.some((line) => line === 'our grouping' || [...publishers].some((name) => line.startsWith(name))),
      ).toBe(true);
  });

  it('shows what an event publishes once, with a line to its last deadline', () => {
    const chart = draw({
      events: [{ ...event('issued', '2021-05-01'), publishes: 'other' }],
      relatedPlans: [{ id: 'other', label: 'Other plan', published: '2021-05-01', targets: [due('d', '2025')] }],
    });
    expect(idsOf(chart)).toEqual(['issued', 'd']);
    expect(chart.points[0]!.also).toEqual(['other']);
    // The line, and the tick at its end.
    expect(chart.spec.datasets['until-rules']).toHaveLength(2);
  });

  it('means by an event the step that it belongs to', () => {
    const chart = draw({
      events: [event('opening', '2024-01-01')],
      steps: [{ id: 'open-it', label: 'Open it', event: 'opening', citation }],
    });
    expect(chart.points[0]!.also).toEqual(['open-it']);
  });

  it('has no today unless one is given, and none outside its dates', () => {
    const events = [event('a', '2022'), event('b', '2026')];
    const rules = (options: Partial<PlanTimelineOptions>) => draw({ events }, options).spec.datasets['highlight-rules'];
    expect(rules({})).toEqual([]);
    expect(rules({ today: '2024-01-01' })).toHaveLength(1);
    expect(rules({ today: '2024-01-01', width: 320 })).toHaveLength(1);
    expect(rules({ today: '2028', to: '2026' })).toEqual([]);
  });

  it('keeps to the dates that are asked for', () => {
    const events = ['2020', '2022', '2024'].map((year) => event(`in-${year}`, year));
    expect(idsOf(draw({ events }, { from: '2021', to: '2023' }))).toEqual(['in-2022']);
  });

  it('refuses what is no date, and dates in the wrong order', () => {
    const events = [event('a', '2022')];
    expect(() => draw({ events }, { today: 'soon' })).toThrow('bad-option: today; date; soon');
    expect(() => draw({ events }, { from: '2024', to: '2022' })).toThrow('bad-option');
  });

  it('says that a plan without events, targets and batches has nothing to show', () => {
    expect(() => draw({})).toThrow('nothing-to-show: event');
    expect(() => draw({ relatedPlans: [{ id: 'other', label: 'Other plan', published: '2020' }] })).toThrow(
      'nothing-to-show',
    );
  });
});

describe('what is folded', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    event(`e-${i}`, `2024-0${1 + Math.floor(i / 10)}-${10 + (i % 10)}`),
  );

  it('is nothing as long as a reader can take it in', () =>
    expect(idsOf(draw({ events: many.slice(0, 20) })).some((id) => id.includes('..'))).toBe(false));

  it('is what stands close together, counted, with its dates', () => {
    const chart = draw({ events: [event('long-before', '2001'), ...many] });
    const folded = chart.points.filter(({ tree }) => tree?.isOpen === false);
    expect(folded.length).toBeGreaterThan(0);
    expect(folded[0]!.label).toMatch(/^1\d events, Jan 2024/);
    expect(chart.points.length).toBeLessThanOrEqual(20);
  });

  it('never is the publication of the plan itself', () => {
    const chart = draw({ events: [...many, { ...event('issued', '2024-02-15'), publishes: 'town-plan' }] });
    expect(idsOf(chart)).toContain('issued');
  });

  it('opens by its id, and closes again', () => {
    const closed = draw({ events: many });
    const { id } = closed.points.find(({ tree }) => tree?.isOpen === false)!;
    const open = draw({ events: many }, { open: id });
    expect(open.open).toEqual([id]);
    expect(open.points.length).toBeGreaterThan(closed.points.length + 3);
    expect(open.points.find(({ tree }) => tree?.parent === `stretch:${id}`)!.tree).toMatchObject({
      level: 2,
      position: 1,
    });
    expect(closed.open).toEqual([]);
  });

  it('is open on the way to what is asked for', () => {
    const id = 'others-due..2021';
    const chart = planTimeline(inLanguage(shipped, 'en'), { width: 640, open: id }, en);
    expect(chart.open).toEqual(['action-plan-2021-2023-issued..work-plan-2022-issued', id]);
  });

  it('unfolds a long list forty at a time', () => {
    const targets = Array.from({ length: 100 }, (_, i) => due(`t-${i}`, '2030'));
    const chart = (open: string) => draw({ targets }, { open });
    expect(idsOf(chart('due..2030')).at(-1)).toBe('due..2030--40');
    expect(idsOf(chart('due..2030 due..2030--40')).at(-1)).toBe('due..2030--80');
    expect(chart('due..2030 due..2030--40').open).toEqual(['due..2030', 'due..2030--40']);
    expect(chart('due..2030 due..2030--40 due..2030--80').points).toHaveLength(101);
  });

  it('is listed where an id is not known', () =>
    expect(() => draw({ targets: [due('a', '2025'), due('b', '2025')] }, { open: 'gone' })).toThrow(
      'unknown-id: event; gone; due..2025',
    ));
});

describe('words', () => {
  const plans = {
    'the shipped plan': shipped,
    'the heating plan': heatingPlan(),
    'every kind': times.everyKind,
    'a dense summer': times.denseSummer,
    'a thousand events': times.thousand,
    'long words': times.longWords,
    'a plan among others': times.amongOthers,
    'dates of a thousand years': validatePlan(
      planJson({ events: [event('a', '1024'), event('b', '2024-05'), event('c', '2999')] }),
    ),
    'many years of one precision': validatePlan(
      planJson({ events: Array.from({ length: 25 }, (_, i) => event(`e-${i}`, '2024')) }),
    ),
  };
  const widths = [240, 320, 480, 559, 560, 768, 1200];

  it.each(Object.entries(plans))('of %s are never on each other, and never cut', (_, plan) => {
    for (const tag of ['en', 'zh-Hans', 'ur'])
      for (const width of widths)
        for (const today of [undefined, '2026-01-01']) {
          const locale = createLocale(tag);
          const told = inLanguage(plan, tag);
          const closed = planTimeline(told, { width, today }, locale);
          const groups = closed.points.filter(({ tree }) => tree?.isOpen === false).map(({ id }) => id);
          const open = planTimeline(told, { width, today, open: groups.join(' ') }, locale);
          expect([width, tag, faultsOf(closed), faultsOf(open)]).toEqual([width, tag, [], []]);
        }
  });

  it('are seen to collide where they do', () => {
    const chart = draw({ events: [event('a', '2022'), event('b', '2023')] });
    const rows = chart.spec.datasets['node-labels']!.map((row) => ({ ...row, c0: 10, c1: 10 }));
    const spoilt = { ...chart, spec: { ...chart.spec, datasets: { ...chart.spec.datasets, 'node-labels': rows } } };
    expect(faultsOf(spoilt)).not.toEqual([]);
  });
});
