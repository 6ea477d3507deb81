/**
 * A plan whose own texts have no Latin letter, in languages that have none either: whatever is Latin in a figure was not
 * translated.
 */
import { describe, expect, it } from 'vitest';
import { createLocale, languages } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { Chart } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { greekPlan } from '../pseudo/greek-plan.ts';
import { labelBoxes } from './label-boxes.ts';

/** Written on the keys themselves, in any language. */
const KEYS = /\b(?:Enter|Home|End)\b/g;

const plans = {
  shipped: greekPlan(shipped),
  heating: greekPlan(heatingPlan()),
};

const textsOf = (chart: Chart): readonly string[] => {
  const { title, summary, asOf, help, notes, corrections, points, table, choice, listing, sourceLine } = chart;
  return [
    ...[title, summary, asOf, help, sourceLine, ...notes, ...corrections, table.caption, table.header],
    ...points.flatMap(({ label, lines }) => [label, ...lines]),
    ...table.columns.flatMap(({ label, unit }) => [label, unit === 'percent' ? '' : unit]),
    ...[...table.rows].flatMap(({ header, cells, notes: breaks }) => [
      header,
      ...cells.map(({ text }) => text),
      ...breaks,
    ]),
    ...[choice, ...(listing?.filters ?? [])].flatMap((one) =>
      one ? [one.label, ...one.answers.map(({ label }) => label)] : [],
    ),
    ...(listing ? [listing.found, listing.search.label] : []),
    ...labelBoxes(chart).map(({ text }) => text),
  ];
};

const isWithoutLatin = (tag: string): boolean => new Intl.Locale(tag).maximize().script !== 'Latn';

describe.each(languages.filter(isWithoutLatin))('figures in %s', (tag) => {
  it.each(Object.entries(plans))('have nothing of another language in them, of the %s plan', async (_, plan) => {
    const latin: string[] = [];
    for (const name of Object.keys(charts) as Tag[]) {
      const builder = await charts[name]();
      for (const width of [320, 900]) {
        const texts = textsOf(builder.build(plan, { width }, createLocale(tag)));
        const others = texts.filter((text) => /\p{Script=Latin}/u.test(text.replaceAll(KEYS, '')));
        latin.push(...others.map((text) => `${name}: ${text}`));
      }
    }
    expect([...new Set(latin)]).toEqual([]);
  });
});
