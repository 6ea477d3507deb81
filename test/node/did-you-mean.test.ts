import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/node/did-you-mean.ts';

const KEYS = ['sources', 'targets', 'themes', 'steps', 'relatedPlans', 'revisions'];

describe('didYouMean(word, known)', () => {
  it.each([
    ['target', 'targets'],
    ['soruces', 'sources'],
    ['related-plans', 'relatedPlans'],
    ['Themes', 'themes'],
  ])('knows that %s is %s', (word, meant) => {
    expect(didYouMean(word, KEYS)).toBe(meant);
  });

  it('does not guess where nothing is near', () => {
    expect(['notes', 'x', ''].map((word) => didYouMean(word, KEYS))).toEqual([undefined, undefined, undefined]);
  });
});
