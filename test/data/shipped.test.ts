import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { plan } from '../../src/data/plan.ts';
import { shippedIn } from '../../src/data/shipped.ts';
import { shipped } from '../../src/data/shipped-in-all.ts';
import { textsOf, unlike } from '../../src/data/translation.ts';
import { ur } from '../../src/data/translations/ur.ts';
import { zhHans } from '../../src/data/translations/zh-hans.ts';

describe('shippedIn(tag)', () => {
  it.each([
    ['ur-PK', 'ur', ur],
    ['zh-CN', 'zh-Hans', zhHans],
  ] as const)('is in the language of a page in %s', async (tag, language, texts) => {
    const { title } = inLanguage(await shippedIn(tag), tag);
    expect(title).toBe(texts[plan.title as string]);
    expect(inLanguage(shipped, language).title).toBe(title);
  });

  it('is one plan for all figures of a page', async () => expect(await shippedIn('ur')).toBe(await shippedIn('ur-PK')));

  it('is in its own language where it has no texts in that of the page', async () =>
    expect(inLanguage(await shippedIn('fr'), 'fr').title).toBe(plan.title));
});

describe('the translations of the shipped plan', () => {
  it.each([
    ['ur', ur],
    ['zh-Hans', zhHans],
  ] as const)('have each text of it in %s, and no other', (_, texts) =>
    expect(unlike(texts, textsOf(plan))).toEqual({ missing: [], strange: [] }),
  );

  it.each([
    ['ur', ur],
    ['zh-Hans', zhHans],
  ] as const)('say each number of the original in %s, in its own powers of ten', (_, texts) => {
    const changed = Object.entries(texts).filter(([original, text]) => {
      const said = numbersIn(text);
      return numbersIn(original).some((number) => !said.includes(number));
    });
    expect(changed).toEqual([]);
  });
});

/** Powers of ten that the languages have words for. */
const POWERS: Readonly<Record<string, number>> = {
  ...{ million: 1e6, billion: 1e9, trillion: 1e12, 万: 1e4, 亿: 1e8, 万亿: 1e12 },
  ...{ لاکھ: 1e5, کروڑ: 1e7, ارب: 1e9, کھرب: 1e11 },
};

const NUMBER = new RegExp(
  String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(${Object.keys(POWERS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}))?`,
  'g',
);

/** Numbers that Chinese writes as words: "per 10,000 people", "the 14th plan". */
const WORDS: Readonly<Record<string, string>> = { 每万人: '10,000', '／万人': '10,000', 十四五: '14' };

const inDigits = (text: string): string =>
  Object.entries(WORDS).reduce((all, [word, digits]) => all.replaceAll(word, ` ${digits} `), text);

/** Numbers of two digits and more: small ones may be words in another language. */
const numbersIn = (text: string): readonly number[] =>
  [...inDigits(text).matchAll(NUMBER)]
    .map(([, digits = '', power]) => Number(digits.replaceAll(',', '')) * (power ? POWERS[power]! : 1))
    .map((number) => Number(number.toPrecision(12)))
    .filter((number) => number >= 10);
