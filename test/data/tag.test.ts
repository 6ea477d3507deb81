import { describe, expect, it } from 'vitest';
import { readTag, writtenIn } from '../../src/data/tag.ts';

describe('readTag(tag)', () => {
  it('is undefined where it is none', () => {
    expect(readTag('zh-CN')?.toString()).toBe('zh-CN');
    expect(['', 'a', 'en_GB', 'de-abcd-abcd'].map(readTag)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('writtenIn(tag)', () => {
  it('is the language and the script that it means', () =>
    expect(['zh', 'zh-CN', 'zh-TW', 'ur', 'en-GB', 'sr-Latn-ME'].map((tag) => writtenIn(readTag(tag)!))).toEqual([
      'zh-Hans',
      'zh-Hans',
      'zh-Hant',
      'ur-Arab',
      'en-Latn',
      'sr-Latn',
    ]));
});
