import { describe, expect, it } from 'vitest';
import { inWords, pathOf, shown } from '../../src/data/problem.ts';

describe('inWords(problem)', () => {
  it('is one sentence', () =>
    expect(inWords({ at: 'targets[3].value', expected: 'a number', got: '"lots"' })).toBe(
      'targets[3].value: expected a number, got "lots"',
    ));
});

describe('pathOf(keys)', () => {
  it('sets positions in brackets and dots between keys', () =>
    expect(pathOf(['statistics', 0, 'label', 'zh-Hans'])).toBe('statistics[0].label.zh-Hans'));
  it('is the file of no keys', () => expect(pathOf([])).toBe('the file'));
  it('quotes what is no word', () => {
    expect(pathOf(['a b', 'c.d', ''])).toBe('["a b"]["c.d"][""]');
    expect(pathOf(['x'.repeat(1000)])).toHaveLength(60);
  });
  it('leaves out the middle of a long way', () =>
    expect(pathOf(Array.from({ length: 100 }, (_, i) => i))).toBe(
      '[0][1][2][3][4][5][6][7]…(84 more)…[92][93][94][95][96][97][98][99]',
    ));
});

describe('shown(value)', () => {
  it('is JSON', () => {
    expect([null, true, 'a "b"', 1.5, [1, 2], { a: [] }].map(shown)).toEqual([
      'null',
      'true',
      '"a \\"b\\""',
      '1.5',
      '[1,2]',
      '{"a":[]}',
    ]);
  });
  it('names what JSON cannot say', () =>
    expect([Infinity, NaN, undefined].map(shown)).toEqual(['Infinity', 'NaN', 'undefined']));
  it('ends where nobody reads on, between characters', () => {
    expect(shown('x'.repeat(1_000_000))).toBe(`"${'x'.repeat(56)}…`);
    expect(shown(`${'x'.repeat(55)}🌳 and more`)).not.toMatch(/\p{Cs}/u);
  });
  it('looks no deeper than it shows', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(shown(deep)).toBe(`${'['.repeat(57)}…`);
  });
  it('escapes what is not seen and what turns other words about', () =>
    expect(shown('\u202e\u2067\ufeff\u200fa')).toBe('"\\u202e\\u2067\\ufeff\\u200fa"'));
});
