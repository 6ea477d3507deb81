/**
 * The summary of every figure: the finding in three sentences at most, in every language, of whatever plan; in English
 * such that fifteen-year-olds read it. The plan's own words are not ours to shorten: each counts as one short word.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { createLocale, languages } from '../../src/data/every-language.ts';
import { inLanguage } from '../../src/data/language.ts';
import type { PlanPackage } from '../../src/data/schema.ts';
import { charts, type ChartOptions, type Tag } from '../../src/specs/charts.ts';
import { deadlineWords } from '../../src/specs/target-words.ts';
import * as directories from '../../stories/sample-directories.ts';
import { aPlan, aTarget, baseline, statistic } from '../fixtures.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { measuredInNode } from '../measures.js';
import { examples } from './examples.ts';

type Figure = readonly [tag: Tag, plan: PlanPackage, options: ChartOptions];

const heating = heatingPlan();

const figures: Readonly<Record<string, Figure>> = {
  ...Object.fromEntries(
    Object.entries(examples).map(([name, { tag, plan, options }]) => [name, [tag, plan, options] as const]),
  ),
  ...Object.fromEntries(
    (Object.keys(charts) as Tag[]).map((tag) => [`${tag} of heating`, [tag, heating, { width: 640 }]]),
  ),
  ...Object.fromEntries(
    inLanguage(heating, 'en').targets.map(({ id }) => [
      `target ${id} of heating`,
      ['target-gauge', heating, { target: id, width: 640 }],
    ]),
  ),
};

const summaryOf = async ([tag, plan, options]: Figure, language: string): Promise<string> =>
  (await charts[tag]()).build(plan, options, createLocale(language)).summary;

/** Keys of what a summary takes from a plan as it is. */
const TEXTS = new Set([
  'title',
  'label',
  'unit',
  'area',
  'statedAs',
  'operators',
  'connects',
  'organisation',
  'sector',
]);

const textsOf = (value: unknown, isText = false): readonly string[] => {
  if (typeof value === 'string') return isText ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, Array.isArray(value) ? isText : TEXTS.has(key)));
};

/** The texts of a plan give way to one short word, the longest first: "of town" and "town" may both be texts of it. */
const ownWords = (summary: string, plan: PlanPackage, language: string): string =>
  [...new Set(textsOf(inLanguage(plan, language)))]
    .filter((text) => text.length > 2 && text !== 'percent')
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, text) => left.split(text).join('tree').split(capital(text)).join('Tree'), summary);

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * As Unicode counts them, and wherever a full stop is followed by a space: Unicode takes "2030. 4 more" for one sentence, a
 * reader for two. Our own words have no abbreviations.
 */
const sentencesIn = (text: string, language: string): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replaceAll(/\p{Cf}/gu, ''))]
    .flatMap(({ segment }) => segment.split(/(?<=[.。।۔])\s/u))
    .map((one) => one.trim())
    .filter(Boolean);

/** What is written in figures is read as one word of one syllable, as the readability tools do. */
const gradeOf = (text: string): number => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? [];
  return fleschKincaid({
    sentence: sentencesIn(text, 'en').length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
};

describe('a summary', () => {
  it.each(languages)('in %s has three sentences at most, none of them empty', async (language) => {
    const long: string[] = [];
    for (const [name, figure] of Object.entries(figures)) {
      const summary = ownWords(await summaryOf(figure, language), figure[1], language);
      const sentences = sentencesIn(summary, language);
      if (sentences.length > 3 || sentences.some((one) => !/[\p{L}\p{N}].*[.。।۔]\P{L}*$/u.test(one)))
        long.push(`${name}: ${sentences.join(' | ')}`);
    }
    expect(long).toEqual([]);
    const all = Object.keys(figures).length;
    measuredInNode('summaries of at most three sentences', all, all);
  });

  it('in English is read without trouble after nine years of school', async () => {
    const hard: string[] = [];
    for (const [name, figure] of Object.entries(figures)) {
      const summary = ownWords(await summaryOf(figure, 'en'), figure[1], 'en');
      const grade = gradeOf(summary);
      if (grade > 9) hard.push(`${name}: grade ${grade.toFixed(1)}: ${summary}`);
    }
    expect(hard).toEqual([]);
    const all = Object.keys(figures).length;
    measuredInNode('English summaries that nine years of school are enough for', all, all);
  });

  it('and what is said of the picture under it, in English, is read without trouble after nine years of school', async () => {
    const hard = new Set<string>();
    for (const [tag, plan, options] of Object.values(figures)) {
      const { help, notes } = (await charts[tag]()).build(plan, options, createLocale('en'));
      const text = ownWords([help, ...notes].join(' '), plan, 'en');
      const grade = gradeOf(text);
      if (grade > 9) hard.add(`${tag}: grade ${grade.toFixed(1)}: ${text}`);
    }
    expect([...hard]).toEqual([]);
    const all = Object.keys(figures).length;
    measuredInNode('English notes and instructions that nine years of school are enough for', all, all);
  });

  it('is told to be hard to read where it is', () => {
    expect(gradeOf('The tree rose from 4 in 2015 to 9 in 2016.')).toBeLessThan(5);
    expect(
      gradeOf('Notwithstanding considerable institutional fragmentation, implementation accelerated significantly.'),
    ).toBeGreaterThan(20);
  });

  it('grows no longer with the data', async () => {
    const many = Array.from({ length: 40 }, (_, i) => i);
    const lists: readonly Figure[] = [
      [
        'fiveg-stats-chart',
        aPlan({
          statistics: many.map((i) =>
            statistic(
              `trees-${i}`,
              many.map((year) => [`${1980 + year}`, year] as const),
            ),
          ),
        }),
        { width: 640, statistics: many.map((i) => `trees-${i}`).join(' ') },
      ],
      ['factory-directory', batches(40), { width: 640 }],
      ...[
        'map-forty',
        'map-crowded',
        'grid-thousand',
        'timeline-thousand',
        'tree-long-list',
        'directory-ten-thousand',
      ].map((name) => figures[name]!),
    ];
    for (const language of languages)
      for (const figure of lists)
        expect(ownWords(await summaryOf(figure, language), figure[1], language).length, figure[0]).toBeLessThan(330);
  });

  it.each(languages)(
    'of a series in %s says its first and last date, and its last value with its unit',
    async (language) => {
      const locale = createLocale(language);
      const plan = aPlan({
        statistics: [
          statistic(
            'oaks',
            [
              ['2015-03', 40],
              ['2018-05', 70],
              ['2021-11', 64, { qualifier: 'about' }],
            ],
            { label: 'Old oaks' },
          ),
        ],
      });
      const summary = plain(await summaryOf(['fiveg-stats-chart', plan, { width: 640 }], language));
      const said = [
        'ld oaks',
        ...['2015-03', '2018-05', '2021-11'].map((date) => locale.date(date, 'long')),
        locale.number(40, 'long'),
        locale.number(70, 'long'),
        locale.words.withUnit(locale.figure(64, 'about', 'long'), 'trees'),
      ];
      for (const part of said) expect(summary).toContain(plain(part));
    },
  );

  it.each(languages)(
    'of a target in %s says where it began, where it stands, the target and its deadline',
    async (language) => {
      const locale = createLocale(language);
      const plan = aTarget(
        { value: 100, operator: 'at-least', deadline: '2024-12-31', baseline: baseline(20, '2018') },
        [['2024', 148]],
      );
      const summary = plain(await summaryOf(['target-gauge', plan, { width: 640 }], language));
      const said = [
        locale.number(20, 'long'),
        locale.number(148, 'long'),
        locale.figure(100, 'at-least', 'long'),
        locale.date('2018', 'long'),
        deadlineWords(plan.targets[0]!, locale)!,
        locale.number(160, 'short', 'percent', 3),
      ];
      for (const part of said) expect(summary).toContain(plain(part));
      // Met and not met are told apart.
      const short = aTarget({ value: 100, deadline: '2024-12-31', baseline: baseline(20, '2018') }, [['2024', 48]]);
      const differs = (text: string) => text.replaceAll(/[\p{N}.,%٪ ]/gu, '');
      expect(differs(plain(await summaryOf(['target-gauge', short, { width: 640 }], language)))).not.toBe(
        differs(summary),
      );
    },
  );
});

/** Marks of direction, and kinds of spaces. */
const plain = (text: string): string => text.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s/gu, ' ');

/** A directory with so many batches that nobody has listed. */
const batches = (count: number): PlanPackage => {
  const [plan] = Object.values(directories).filter(
    (one): one is PlanPackage =>
      typeof one === 'object' && 'directory' in one && (one.directory?.batches.length ?? 0) > 0,
  );
  const { directory } = plan!;
  const [first] = directory!.batches;
  return {
    ...plan!,
    directory: {
      ...directory!,
      entries: [],
      batches: Array.from({ length: count }, (_, i) => ({
        ...first!,
        id: `batch-${i}`,
        date: `${1980 + i}`,
        count: i + 1,
      })),
    },
  };
};
