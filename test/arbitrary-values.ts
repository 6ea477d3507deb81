/**
 * Any text, number, date and hedge that a plan may hold: texts that are strange but legal, numbers at the ends of what is
 * legal. For tests in Node.
 */
import { HEDGES } from './arbitrary-case.ts';
import fc from 'fast-check';
import type { PlanInput } from '../src/data/schema.ts';

type Target = NonNullable<PlanInput['targets']>[number];
/** A text, or one for each of several languages. */
export type Text = Target['label'];
export type Value = Target['value'];

/** Strange, and legal: what a careless page would run, read as a key, lay out badly or turn about. */
const STRANGE = [
  'constructor',
  '__proto__',
  'toString',
  'c0',
  'datum.c0',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"quoted", it’s & <b>bold</b>',
  '{{x}} ${x} %s $& $1 \\u0041',
  'ا، ب اور ج کا منصوبہ (۲۰۲۳–۲۰۲۵)',
  'תוכנית 2023',
  '公共供热计划（2021—2030年）',
  '\u2067مثال\u2069 town',
  '\u200fright\u200f',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  'Z̷̡͝a̸l̵g̶o',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
  'one two three '.repeat(60).trim(),
  '中'.repeat(200),
  ' leading and trailing ',
  'ends in a full stop.',
  '0',
  '–',
  '.',
] as const;

const LANGUAGES = ['en', 'zh-Hans', 'ur'] as const;

const isLegal = (text: string): boolean =>
  /\S/.test(text) && /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]*$/u.test(text);

export const plainText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Trees planted', 'Heat', 'A town’s promise to its trees') },
  { weight: 3, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter(isLegal) },
);

/** A text, or one for each of some languages, the plan's own among them. */
export const localText = (own: string): fc.Arbitrary<Text> =>
  fc.oneof(
    { weight: 3, arbitrary: plainText },
    {
      weight: 1,
      arbitrary: fc
        .tuple(plainText, fc.dictionary(fc.constantFrom(...LANGUAGES, 'fr', 'zh-Hant-HK'), plainText, { maxKeys: 3 }))
        .map(([text, others]) => ({ ...others, [own]: text })),
    },
  );

/** Few, so that figures can often be compared. */
export const unit = (own: string): fc.Arbitrary<Text> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('trees', 'percent') },
    { weight: 1, arbitrary: fc.constantFrom<Text>({ [own]: 'trees', ur: 'درخت' }, 'tonnes of CO₂', 'constructor') },
  );

export const area = (own: string): fc.Arbitrary<Text> =>
  fc.constantFrom<Text>('Town', 'County', { [own]: 'Town', fr: 'Ville' });

/** Up to a sextillion, down to a trillionth, on either side of zero. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 75, 100, 0.1, 1 / 3, 2_730_000, 1.2e12, 634_000_000) },
  { weight: 2, arbitrary: fc.constantFrom(1e21, -1e21, 1e-12, -1e-12, 999_999_999_999, 0.1 + 0.2, 5e20) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
  {
    weight: 1,
    arbitrary: fc.double({ min: -1e21, max: 1e21, noNaN: true }).map((value) => (Math.abs(value) < 1e-12 ? 0 : value)),
  },
);

export const range = fc.tuple(amount, amount).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** A value with a hedge that fits it. */
export const hedged = fc.oneof(
  { weight: 6, arbitrary: fc.record({ value: amount }) },
  { weight: 4, arbitrary: fc.record({ value: amount, qualifier: fc.constantFrom(...HEDGES) }) },
  {
    weight: 2,
    arbitrary: fc.record({ value: range, qualifier: fc.constant('range' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ value: fc.constant<Value>(null), qualifier: fc.constantFrom(...HEDGES) }) },
);

const two = (n: number): string => `${n}`.padStart(2, '0');

const year = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 2015, max: 2032 }) },
  { weight: 1, arbitrary: fc.constantFrom(1000, 1789, 2000, 2024, 9999) },
);

/** A date of each precision; of each month only days that every year has, and the day that not every year has. */
export const date: fc.Arbitrary<string> = fc.oneof(
  year.map((y) => `${y}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((d) => dayOf(...d)),
  fc.constantFrom('2024-02-29', '2023-12-31', '2024-01-01'),
);

const dayOf = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;

/** Precisions that a date may be written for: it may be written more exactly than it was meant. */
const PRECISIONS = { year: 1, quarter: 2, month: 2, day: 3 } as const;

export const deadline = date.chain((written) => {
  const fitting = (Object.keys(PRECISIONS) as (keyof typeof PRECISIONS)[]).filter(
    (precision) => PRECISIONS[precision] <= written.split('-').length,
  );
  return fc.record(
    { deadline: fc.constant(written), deadlinePrecision: fc.constantFrom(...fitting) },
    { requiredKeys: ['deadline'] },
  );
});

/** A number that is taken modulo a count. */
export const pick = fc.nat({ max: 999 });
