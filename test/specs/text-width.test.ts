import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/specs/text-width.ts';

describe('textWidth(text, fontSize, bold)', () => {
  it('grows with size and weight, and counts Chinese as full width', () => {
    expect(textWidth('2.73M', 24)).toBeCloseTo(2 * textWidth('2.73M', 12));
    expect(textWidth('2.73M', 12, true)).toBeGreaterThan(textWidth('2.73M', 12));
    expect(textWidth('万', 12)).toBe(12);
  });
});

describe('wrap(text, width, fontSize)', () => {
  it('breaks at spaces', () => {
    expect(wrap('From 2024 the count includes China Broadnet', 120, 12)).toEqual([
      'From 2024 the',
      'count includes',
      'China Broadnet',
    ]);
  });
  it('cuts a word that is wider than the line, between graphemes', () => {
    expect(wrap('a Donaudampf b', 40, 12)).toEqual(['a', 'Donau', 'dampf', 'b']);
  });
  it('breaks Chinese between characters', () => {
    expect(wrap('工业互联网', 36, 12)).toEqual(['工业互', '联网']);
  });
  it('is empty for nothing', () => expect(wrap('', 40, 12)).toEqual([]));
});
