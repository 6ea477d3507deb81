/**
 * Numbers and dates as readers of each language write them, in all that a figure says: compared with what `Intl` itself
 * says, because its data change from one engine to the next.
 */
import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { localeIn, type Locale } from '../../src/data/locale.ts';
import { en } from '../../src/data/locales/en.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { Chart } from '../../src/specs/chart.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { labelBoxes } from '../specs/label-boxes.ts';
import { greekPlan } from '../pseudo/greek-plan.ts';

/** Marks of direction are not seen. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replaceAll('−', '-');

/** A language whose words the library has not: its formats all the same. */
const formatsOf = (tag: string): Locale => localeIn(tag, undefined, en);

describe('2,730,000', () => {
  it.each([
    ['en', '2.73M', '2.73 million'],
    ['zh-Hans', '273万', '273万'],
    ['zh-Hans-SG', '273万', '273万'],
    ['en-IN', '27.3L', '27.3 lakh'],
    ['hi', '27.3 लाख', '27.3 लाख'],
    ['ur', '27.3 لاکھ', '27.3 لاکھ'],
    ['ur-IN', '۲۷٫۳ لاکھ', '۲۷٫۳ لاکھ'],
    ['ar-EG', '٢٫٧٣ مليون', '٢٫٧٣ مليون'],
  ])('is in %s “%s” on a label and “%s” in a sentence', (tag, short, long) => {
    const written = (style: 'short' | 'long') => createLocale(tag).number(2_730_000, style);
    expect([bare(written('short')), bare(written('long'))].map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual(
      [short, long],
    );
  });
});

const TAGS = ['en', 'en-IN', 'zh-Hans', 'hi', 'hi-u-nu-deva', 'ur', 'ur-IN', 'ar', 'ar-EG', 'ar-SA', 'fa', 'th', 'fr'];

describe.each([...TAGS, 'ur-u-nu-arabext', 'ar-EG-u-nu-latn', 'fa-u-nu-latn', 'th-u-nu-thai'])('in %s', (tag) => {
  const locale = formatsOf(tag);

  it('all digits of a number are those that Intl writes', () => {
    for (const n of [0, 7, 37.6, 2_730_000, 1_234_567.891])
      expect(bare(locale.number(n, 'full'))).toBe(
        bare(new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(n)),
      );
    expect(bare(locale.number(-7.25, 'full'))).toBe(
      bare(new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(-7.25)),
    );
  });

  it('a percentage has the sign of the language', () =>
    expect(bare(locale.number(37.6, 'full', 'percent'))).toBe(
      bare(new Intl.NumberFormat(tag, { style: 'unit', unit: 'percent', maximumFractionDigits: 20 }).format(37.6)),
    ));

  it('years are those of the source, in the digits of the language', () => {
    const gregorian = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(Date.UTC(2023, 3, 30));
    const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
    expect(bare(locale.date('2023', 'long'))).toBe(bare(gregorian({ year: 'numeric' })));
    expect(bare(locale.date('2023-04-30', 'long'))).toBe(bare(gregorian(day)));
    expect(bare(locale.tick(Date.UTC(2023, 3, 30), 'year'))).toBe(bare(gregorian({ year: 'numeric' })));
    const digits = new Intl.NumberFormat(tag, { useGrouping: false }).format(2023);
    expect(bare(locale.date('2023', 'long'))).toContain(digits);
  });
});

/** Everything that a figure says, labels and ticks included. */
const textsOf = (chart: Chart): readonly string[] => {
  const { title, summary, asOf, help, notes, corrections, points, table, sourceLine } = chart;
  return [
    ...[title, summary, asOf, help, sourceLine, ...notes, ...corrections, table.caption, table.header],
    ...points.flatMap(({ label, lines }) => [label, ...lines]),
    ...table.columns.map(({ label }) => label),
    ...[...table.rows].flatMap(({ header, cells, notes: breaks }) => [
      header,
      ...cells.map(({ text }) => text),
      ...breaks,
    ]),
    ...labelBoxes(chart).map(({ text }) => text),
  ];
};

/** The same plan without digits in its texts: 5G is called so everywhere. */
const plan = greekPlan(shipped, (text) => text.replace(/[0-9]/g, 'ν'));

describe.each(['ar-EG', 'ur-IN', 'ur-u-nu-arabext', 'hi-u-nu-deva'])('a figure in %s', (tag) => {
  it.each(Object.keys(charts) as Tag[])(
    'has no Latin digit, where the plan’s own texts have none: %s',
    async (name) => {
      const builder = await charts[name]();
      for (const width of [320, 900]) {
        const texts = textsOf(builder.build(plan, { width }, createLocale(tag)));
        expect(texts.filter((text) => /[0-9]/.test(text))).toEqual([]);
      }
    },
  );
});
