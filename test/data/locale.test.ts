import { describe, expect, it } from 'vitest';
import { PlanChartsError } from '../../src/data/errors.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { years } from '../../src/data/locale.ts';

const en = createLocale('en');

describe('createLocale(tag)', () => {
  it('shortens numbers as the language counts', () => {
    expect(en.number(2_730_000, 'short')).toBe('2.73M');
    expect(en.number(2_730_000, 'long')).toBe('2.73 million');
    expect(en.number(2_730_000, 'full')).toBe('2,730,000');
    expect(createLocale('zh-Hans').number(2_730_000, 'short')).toBe('273万');
    expect(createLocale('en-IN').number(2_730_000, 'short')).toBe('27.3L');
  });

  it('leaves a number alone that a short form would not shorten', () => {
    expect(en.number(113_000, 'long')).toBe('113,000');
    expect(createLocale('zh-Hans').number(113_000, 'short')).toBe('11.3万');
  });

  it('is English, numbers and all, where a language has no words here', () => {
    const sw = createLocale('sw');
    expect([sw.tag, sw.number(2_730_000, 'long'), sw.date('2023-04', 'long')]).toEqual([
      'en',
      '2.73 million',
      'April 2023',
    ]);
  });

  it('says in full every digit there is', () => {
    expect([0.0001, 3.14159, 33.3, 1234.5678].map((n) => en.number(n, 'full'))).toEqual([
      '0.0001',
      '3.14159',
      '33.3',
      '1,234.5678',
    ]);
    expect(en.number(33.3, 'full', 'percent')).toBe('33.3%');
    expect(en.number(-7.25, 'full')).toBe('−7.25');
  });

  it('takes as many digits as tell values apart', () => {
    expect(en.digits([4_838_000, 2_730_000], 'short')).toBe(3);
    const close = [5_000_123, 5_000_456];
    expect(close.map((n) => en.number(n, 'short', undefined, en.digits(close, 'short')))).toEqual([
      '5.0001M',
      '5.0005M',
    ]);
  });

  it('writes percent with its sign', () => expect(en.number(37.6, 'full', 'percent')).toBe('37.6%'));

  it('keeps every hedge', () => {
    expect(en.figure(2_730_000, 'about', 'long')).toBe('about 2.73 million');
    expect(en.figure(300, 'at-least', 'full')).toBe('at least 300');
    expect(en.figure([3, 5], 'range', 'full')).toBe('3–5');
    expect(en.figure([-3, 5], 'range', 'full')).toBe('−3 to 5');
    expect(en.figure(null, 'exactly', 'full')).toBe('not known');
  });

  it('writes a date in the precision it has', () => {
    expect(en.date('2023-04-30', 'long')).toBe('April 30, 2023');
    expect(en.date('2023-04', 'long')).toBe('April 2023');
    expect(en.date('2023', 'long')).toBe('2023');
    expect(en.date('2023-04-30', 'long', 'month')).toBe('April 2023');
  });

  it('prints the year of the source in languages that default to another calendar', () => {
    expect(createLocale('en-u-ca-buddhist').date('2023', 'long')).toBe('2023');
  });

  it('takes the direction of the language unless told another', () => {
    expect(createLocale('ur').direction).toBe('rtl');
    expect(createLocale('ur', 'ltr').direction).toBe('ltr');
  });

  it('is English where a tag cannot be read', () => expect(createLocale('not a tag!').tag).toBe('en'));

  it('makes a sentence of an error', () => {
    const error = new PlanChartsError('unknown-id', { kind: 'statistic', id: '5g', known: ['trees', 'parks'] });
    expect(en.error(error)).toBe('There is no statistic “5g” in this plan. It has: trees, parks.');
  });
});

describe('years(locale, first, last)', () => {
  it('is one year or a span', () => {
    expect(years(en, '2023-01-01', '2023-05')).toBe('2023');
    expect(years(en, '2019-11-21', '2025')).toBe('2019–2025');
  });
});
