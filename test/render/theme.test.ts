import { expect } from '@open-wc/testing';
import { color, tokens, type Token } from '../../src/render/theme.ts';

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** Text needs 4.5 : 1, a mark that says something 3 : 1; grid and hatching say nothing without their words. */
const needed: Partial<Record<Token, number>> = { ink: 4.5, muted: 4.5, accent: 3, signal: 3 };

describe('theme', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [token, ratio] of Object.entries(needed))
      it(`${token} stands out on ${scheme} paper`, () => {
        expect(contrast(tokens[token as Token][scheme], tokens.paper[scheme])).to.be.at.least(ratio);
      });

  it('hands a colour to the page, to its colour scheme and to a literal, in that order', () => {
    expect(color('ink')).to.equal('var(--pc-ink, var(--_ink, #1d1d1b))');
  });
});
