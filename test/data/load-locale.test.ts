import { describe, expect, it, vi } from 'vitest';
import { createLocale, languages } from '../../src/data/every-language.ts';
import { loadLocale } from '../../src/data/load-locale.ts';
import { en } from '../../src/data/locales/en.ts';
import type { Words } from '../../src/data/locales/words.ts';

describe('loadLocale(tag, direction)', () => {
  it.each(languages)('has the words of %s that a build has', async (tag) => {
    const [loaded, built] = [await loadLocale(tag, 'ltr'), createLocale(tag, 'ltr')];
    expect([loaded.tag, loaded.direction, loaded.words]).toEqual([built.tag, built.direction, built.words]);
  });

  it.each(['de', 'sr-Latn', '', 'no language', 'x-klingon'])('is English for %j, which has no words', async (tag) => {
    const { tag: said, words } = await loadLocale(tag, 'rtl');
    expect([said, words]).toEqual(['en', en]);
  });

  it('takes a region and a script for what they mean', async () => {
    expect((await loadLocale('zh-CN', 'ltr')).words).toBe(createLocale('zh-Hans').words);
    expect((await loadLocale('zh-TW', 'ltr')).tag).toBe('en');
    expect((await loadLocale('ar-EG', 'rtl')).tag).toBe('ar-EG');
  });

  it('is English where the words do not arrive', async () => {
    vi.resetModules();
    vi.doMock('../../src/data/locales/ar.ts', () => {
      throw new Error('lost');
    });
    const { loadLocale: alone } = await import('../../src/data/load-locale.ts');
    expect((await alone('ar', 'rtl')).tag).toBe('en');
    vi.doUnmock('../../src/data/locales/ar.ts');
  });
});

/** Every text of a language that takes no values, under the names that lead to it. */
const textsIn = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    return value !== null && typeof value === 'object' ? textsIn(value, `${path}${key}.`) : [];
  });

describe.each(languages.filter((tag) => tag !== 'en'))('the words of %s', (tag) => {
  const { words } = createLocale(tag);
  const english = new Map(textsIn(en));

  it('has all texts that English has, and none that is empty where English says something', () => {
    const texts = new Map(textsIn(words));
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const missing = [...english].filter(([path, text]) => text !== '' && texts.get(path)?.trim() === '');
    expect(missing).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const same = textsIn(words).filter(([path, text]) => /[a-z]{3} [a-z]{2}/i.test(text) && english.get(path) === text);
    expect(same).toEqual([]);
  });

  it('has a word for one, two, few and many', () => {
    const counted = (of: Words) => [0, 1, 2, 3, 11, 100].map((n) => of.directory.entries({ n, text: `${n}` }));
    for (const text of counted(words)) expect(text).not.toMatch(/undefined|\[object/);
  });
});
