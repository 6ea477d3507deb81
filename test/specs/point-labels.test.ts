/**
 * What is spoken where keys lead: of every figure and every plan, each point has all that is known of it. Its label, its
 * value with the hedge, its unit and its date, or of a target its deadline; and which of how many it is.
 */
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { figureById } from '../../src/data/figure-by-id.ts';
import { inLanguage } from '../../src/data/language.ts';
import type { Locale } from '../../src/data/locale.ts';
import type { Plan, Target } from '../../src/data/schema.ts';
import { unitOf } from '../../src/data/target.ts';
import type { Point } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { deadlineWords } from '../../src/specs/target-words.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { examples, type Example } from './examples.ts';

const heating = heatingPlan();

const figures: readonly (readonly [string, Omit<Example, 'locale'>])[] = [
  ...Object.entries(examples),
  ...(Object.keys(charts) as Tag[]).map(
    (tag) => [`${tag} of heating`, { tag, plan: heating, options: { width: 640 } }] as const,
  ),
  ...heating.targets.map(
    ({ id }) =>
      [`target ${id} of heating`, { tag: 'target-gauge', plan: heating, options: { target: id, width: 640 } }] as const,
  ),
];

/** Marks of direction and full stops within a sentence are no words. */
const plain = (text: string): string => text.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s/gu, ' ');

type Wanted = readonly [what: string, ...anyOf: string[]];

/** A value as a label may write it: in full, or rounded as in a sentence. */
const valueOf = (
  value: Target['value'],
  qualifier: Parameters<Locale['figure']>[1],
  unit: string,
  locale: Locale,
): Wanted => [
  'value and hedge',
  ...(['full', 'long'] as const).map((style) => locale.figure(value, qualifier, style, unit)),
];

const unitWords = (unit: string | undefined): readonly Wanted[] =>
  unit === undefined || unit === '' || unit === 'percent' ? [] : [['unit', unit]];

const ofFigure = (plan: Plan, id: string, tag: Tag, locale: Locale): readonly Wanted[] => {
  const known = figureById(plan, id);
  if (!known) return [];
  const { figure, unit, asOf, label } = known;
  // A list of sectors is named by itself, and "91 of 97 sectors" have the unit of the 97; what was announced in number is
  // told in a sentence.
  const counts = plan.statistics.filter(({ observations }) => observations.some((one) => one.id === id));
  const ids = [id, ...counts.map((statistic) => statistic.id)];
  const lists = plan.sectors.filter(({ count, statistic, outOf }) =>
    [count, statistic, outOf].some((one) => one !== undefined && ids.includes(one)),
  );
  const units = [unit, ...lists.flatMap(({ outOf }) => (outOf === undefined ? [] : figureById(plan, outOf)!.unit))];
  const isNamed = tag !== 'plan-tree';
  return [
    ...(isNamed ? [['label', label, ...lists.map((list) => list.label)] as const] : []),
    ...(figure.value === null
      ? []
      : [
          valueOf(figure.value, figure.qualifier, unit, locale),
          ...(unit === '' || unit === 'percent' ? [] : [['unit', ...units] as const]),
        ]),
    ...(asOf === undefined ? [] : [['date', locale.date(asOf, 'long')] as const]),
  ];
};

const ofTarget = (plan: Plan, target: Target, locale: Locale): readonly Wanted[] => {
  const { value, operator, statedAs } = target;
  const unit = unitOf(plan, target);
  const due = deadlineWords(target, locale);
  const between = (style: 'full' | 'long') =>
    Array.isArray(value)
      ? locale.words.target.between(
          locale.number(value[0] as number, style, unit),
          locale.number(value[1] as number, style, unit),
        )
      : '';
  return [
    value === null
      ? ['words', statedAs ?? '']
      : operator === 'between'
        ? ['value and hedge', between('full'), between('long')]
        : valueOf(value, operator, unit ?? '', locale),
    ...(value === null ? [] : unitWords(unit)),
    ...(due === undefined ? [] : [['deadline', due] as const]),
  ];
};

const position = ({ words }: Locale): RegExp =>
  new RegExp(`${plain(words.position('NN', 'MM')).replace(/NN|MM/g, '[\\d,]+')}$`);

/** A node of a tree is told its position by its role: said in the label too it would be heard twice. */
const missingIn = (point: Point, plan: Plan, tag: Tag, locale: Locale): readonly string[] => {
  const { id, tree, label } = point;
  const targets = [...plan.targets, ...plan.relatedPlans.flatMap((one) => one.targets)];
  const target = targets.find((one) => one.id === id);
  const wanted: readonly Wanted[] =
    target && !figureById(plan, id)
      ? [['label', target.label], ...ofTarget(plan, target, locale)]
      : ofFigure(plan, id, tag, locale);
  const said = plain(label);
  const isPlaced = tree ? tree.position >= 1 && tree.position <= tree.count : position(locale).test(said);
  return [
    ...wanted.flatMap(([what, ...anyOf]) =>
      anyOf.some((text) => said.includes(plain(text))) ? [] : [`no ${what} (${anyOf[0]})`],
    ),
    ...(isPlaced ? [] : ['no position']),
  ].map((problem) => `${problem} in: ${said}`);
};

describe.each(['en', 'zh-Hans', 'ur'])('the spoken label of a point in %s', (language) => {
  const locale = createLocale(language);

  it.each(figures)('has all that is known of it: %s', async (_, { tag, plan, options }) => {
    const { points } = (await charts[tag]()).build(plan, options, locale);
    const told = inLanguage(plan, language);
    expect(points.flatMap((point) => missingIn(point, told, tag, locale)).slice(0, 5)).toEqual([]);
  });
});
