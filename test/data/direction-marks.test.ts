import { describe, expect, it } from 'vitest';
import { closesWhatItOpens } from '../../src/data/direction-marks.ts';

describe('closesWhatItOpens(text)', () => {
  it('is true of a text without marks, and of marks that open nothing', () =>
    expect(['', 'Town', 'شہر', '\u200fright\u200e'].every(closesWhatItOpens)).toBe(true));
  it('is true where each stretch ends within the text', () =>
    expect(
      ['\u2067شہر\u2069 town', '\u202aa\u2068b\u2069c\u202c', '\u202ba\u202c\u202bb\u202c'].every(closesWhatItOpens),
    ).toBe(true));
  it('is false where one is left open, was never open, or ends before one within it', () =>
    expect(
      ['\u2067Town', 'Town\u2069', '\u202bTown', 'Town\u202c', '\u2067\u202ba\u2069\u202c'].some(closesWhatItOpens),
    ).toBe(false));
});
