import { describe, expect, it } from 'vitest';
import { closedLines, directionOfWords, inOrder, isolatedIn } from '../../src/data/directed-text.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { amidOthers } from '../../src/data/isolating-words.ts';

/** Marks by their names in Unicode. */
const NAMES: Readonly<Record<string, string>> = {
  '\u2066': '<LRI>',
  '\u2067': '<RLI>',
  '\u2068': '<FSI>',
  '\u2069': '<PDI>',
};
const named = (text: string): string => text.replace(/[\u2066-\u2069]/g, (mark) => NAMES[mark]!);

describe('directionOfWords(tag)', () => {
  it('is that of the language, whatever its region and digits', () =>
    expect(['ur-IN', 'ar-u-nu-latn', 'fa', 'en', 'zh-Hans', 'hi', 'not a tag!'].map(directionOfWords)).toEqual([
      ...['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr'],
    ]));
});

describe('inOrder(line, words)', () => {
  it('begins a sentence of ours where our language begins, also with a Latin name in front', () => {
    expect(named(inOrder('5G فیکٹریاں: 300', 'rtl'))).toBe('<RLI>5G فیکٹریاں: 300<PDI>');
    expect(named(inOrder('\u2068کارخانے\u2069: 300 factories', 'ltr'))).toBe(
      '<LRI><FSI>کارخانے<PDI>: 300 factories<PDI>',
    );
  });

  it('leaves a name and a number the order of their own', () => {
    expect(named(inOrder('China Telecom (2023)', 'rtl'))).toBe('<FSI>China Telecom (2023)<PDI>');
    expect(named(inOrder('کارخانے 2023.', 'ltr'))).toBe('<FSI>کارخانے 2023.<PDI>');
    expect(named(inOrder('−3', 'rtl'))).toBe('<FSI>−3<PDI>');
  });

  it('takes what is made of isolated names alone for ours', () =>
    expect(named(inOrder('\u2068A\u2069، \u2068B\u2069', 'rtl'))).toMatch(/^<RLI>/));
});

describe('isolatedIn(text, words)', () => {
  it('isolates only what runs against the words', () => {
    expect(named(isolatedIn('کارخانے', 'ltr'))).toBe('<FSI>کارخانے<PDI>');
    expect(isolatedIn('factories', 'ltr')).toBe('factories');
    expect(isolatedIn('۲۰۲۳', 'ltr')).toBe('۲۰۲۳');
    expect(named(isolatedIn('factories', 'rtl'))).toBe('<FSI>factories<PDI>');
  });

  it('isolates nothing twice', () => expect(isolatedIn('\u2068کارخانے\u2069', 'ltr')).toBe('\u2068کارخانے\u2069'));
});

describe('closedLines(lines)', () => {
  it('ends with each line what began in it, and begins it again on the next', () =>
    expect(closedLines(['a \u2068b', 'c', 'd\u2069 e']).map(named)).toEqual([
      'a <FSI>b<PDI>',
      '<FSI>c<PDI>',
      '<FSI>d<PDI> e',
    ]));
});

describe('locale.list(items)', () => {
  it('keeps each item by itself in languages from right to left, and what is from there in others', () => {
    expect(named(createLocale('ur').list(['China Telecom', 'China Mobile']))).toBe(
      '<FSI>China Telecom<PDI> اور <FSI>China Mobile<PDI>',
    );
    expect(named(createLocale('en').list(['Lahore', 'لاہور']))).toBe('Lahore and <FSI>لاہور<PDI>');
  });
});

describe('amidOthers(locale)', () => {
  it('keeps a name from right to left from turning an English sentence around', () => {
    const { words } = amidOthers(createLocale('en'));
    expect(named(words.withUnit('300', 'کارخانے'))).toBe('300 <FSI>کارخانے<PDI>');
    expect(named(words.stats.figure('کارخانے', '300', '2023'))).toContain('<FSI>کارخانے<PDI>');
    expect(words.withUnit('300', 'factories')).toBe('300 factories');
  });

  it('reaches names within lists and findings', () => {
    const { words } = amidOthers(createLocale('en'));
    expect(named(words.sourceLine(['خبر', 'Gazette'], undefined))).toBe('Sources: <FSI>خبر<PDI>; Gazette.');
  });

  it('is the same for every figure of a page', () =>
    expect(amidOthers(createLocale('en')).words).toBe(amidOthers(createLocale('en')).words));
});
