import { describe, expect, it } from 'vitest';
import { deviation } from '../../../src/node/checks/verbatim.ts';

const DOCUMENT = 'The town’s plan\nnames “eleven” actions, and\u00A0more.';

describe('deviation(quote, document, file)', () => {
  it('is undefined where the quote stands there', () =>
    expect(deviation('names “eleven” actions', DOCUMENT, 'a.txt')).toBeUndefined());
  it.each([
    ["the town's plan", '"The town’s plan"', '"the town\'s plan"'],
    ['plan names', '"plan\\nnames"', '"plan names"'],
    ['names "eleven" actions', '"names “eleven” actions"', '"names \\"eleven\\" actions"'],
    ['and more.', '"and\u00A0more."', '"and more."'],
  ])('is minor where only signs differ: %s', (quote, expected, got) =>
    expect(deviation(quote, DOCUMENT, 'a.txt')).toEqual({ expected: `${expected} as in a.txt`, got, isMinor: true }),
  );
  it('names where the longest known beginning ends', () =>
    expect(deviation('names “eleven” measures', DOCUMENT, 'a.txt')).toMatchObject({
      expected: '"names “eleven” actions, and\u00A0more." as in a.txt',
      isMinor: false,
    }));
  it('has nothing to compare with where the document has nothing of it', () =>
    expect(deviation('Quite another text', DOCUMENT, 'a.txt')?.expected).toBe('words that stand in a.txt'));
  it('finds its place after letters that are two in lower case', () =>
    expect(deviation('Names', 'İİİ names', 'a.txt')?.expected).toBe('"names" as in a.txt'));
});
