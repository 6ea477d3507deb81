/**
 * What is written in words, hedged and counted, is read back. The sentences are drawn by a seeded generator, so that a
 * failure is the same one each time.
 */
import { describe, expect, it } from 'vitest';
import { statedAmounts } from '../../../src/node/amounts/stated-amounts.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number as it is said in English, with the "and" of Britain. */
const inWords = (n: number): string => {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ''}`;
  for (const [power, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const)
    if (n >= power) {
      const rest = n % power;
      const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
      return `${inWords(Math.floor(n / power))} ${word}${rest ? joint + inWords(rest) : ''}`;
    }
  return '';
};

const HEDGES: Readonly<Record<string, string>> = {
  '': 'exactly',
  'no less than ': 'at-least',
  'at least ': 'at-least',
  'more than ': 'more-than',
  'in excess of ': 'more-than',
  'not more than ': 'at-most',
  'fewer than ': 'less-than',
  'up to ': 'up-to',
  'about ': 'about',
  'nearly ': 'nearly',
  'all ': 'all',
};
const UNITS = ['enterprises', '5G factories', 'percent', 'pilot benchmarks', 'yuan', 'base stations'];
const FRAMES = [
  'The plan lists % in the sector.',
  'By the end of April 2023, China had built %, according to a briefing.',
  'It will construct %, creating jobs at 512 sites of the G20.',
  '(Xinhua) -- %',
];

describe('statedAmounts(text)', () => {
  it('reads back what was written, in each of 3,000 sentences', () => {
    const random = generator(20230623);
    const below = (n: number) => Math.floor(random() * n);
    const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
    for (let i = 0; i < 3000; i += 1) {
      const whole = below(10 ** (1 + below(10)));
      const decimal = (10 + below(9990)) / 100;
      const [written, value] = pick<readonly [string, number]>([
        [whole.toLocaleString('en-US'), whole],
        [inWords(whole), whole],
        [`${decimal} million`, Math.round(decimal * 1e6)],
        [`${decimal}bn`, Math.round(decimal * 1e9)],
        [`${decimal}`, decimal],
      ]);
      const [hedge, qualifier] = pick(Object.entries(HEDGES));
      const unit = pick(UNITS);
      const sentence = pick(FRAMES).replace('%', `${hedge}${written} ${unit}`);
      const found = statedAmounts(sentence).filter((amount) => amount.value === value);
      expect(found, sentence).toMatchObject([{ value, qualifier, unit: unit.toLowerCase().split(' ') }]);
    }
  });

  it('throws at nothing, and says places that are in the text', () => {
    const random = generator(7);
    const pieces = (
      'all about some more than no less not exceed between and from to or so half a third of one hundred million dozen point ' +
      '3,000 2.73 5G 2023 May 20th $ € % - – − + ( ) , . : " “ percent per cent thousands several plus yuan 万 \u202F \uD83D'
    ).split(' ');
    for (let i = 0; i < 3000; i += 1) {
      const words = Array.from(
        { length: 1 + Math.floor(random() * 12) },
        () => pieces[Math.floor(random() * pieces.length)],
      );
      const text = words.join(random() < 0.2 ? '' : ' ');
      for (const { start, end, text: part, phrase } of statedAmounts(text)) {
        expect(text.slice(start, end), text).toBe(part);
        expect(phrase.startsWith(part), text).toBe(true);
      }
    }
  });

  it('is not slowed or stopped by a text that repeats itself', () => {
    for (const piece of ['some ', 'one point ', 'all "', '3 to ', '1,', 'between 1 and ', 'a third of '])
      expect(() => statedAmounts(piece.repeat(5_000) + '3')).not.toThrow();
  });
});
