import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { plan } from '../../src/data/plan.ts';
import { shippedIn } from '../../src/data/shipped.ts';
import { shipped } from '../../src/data/shipped-in-all.ts';
import { textsOf } from '../../src/data/translation.ts';
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
    expect(Object.keys(texts).toSorted()).toEqual([...textsOf(plan)].toSorted()),
  );

  it.each([
    ['ur', ur],
    ['zh-Hans', zhHans],
  ] as const)('keep each number of the original in %s', (_, texts) => {
    const changed = Object.entries(texts).filter(([original, text]) =>
      numbersIn(original).some((n) => !text.includes(n)),
    );
    expect(changed).toEqual([]);
  });
});

/** Years, counts and shares as they are written; what a language writes in other units is exempt by being no whole number of them. */
const numbersIn = (text: string): readonly string[] => text.match(/\d{2,}(?!,\d{3})(?<!\d,\d{1,3})/g) ?? [];
