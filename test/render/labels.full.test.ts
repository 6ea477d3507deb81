/**
 * The long matrix of labels: every example, from the narrowest picture to a wide page, in every language
 * that there are words in, and in one that counts in lakhs.
 */
import { expect } from '@open-wc/testing';
import { createLocale, languages } from '../../src/data/every-language.ts';
import { examples } from '../specs/examples.ts';
import { collisionsOf } from './label-collisions.ts';
import { loadLetters, withLetters } from './reading-letters.ts';

const WIDTHS = Array.from({ length: 25 }, (_, i) => 240 + i * 40);
const FONTS = ['sans-serif', 'Georgia, serif', '"DejaVu Sans", Verdana, sans-serif'];

for (const tag of ['en-IN', ...languages])
  describe(`labels in ${tag}`, () => {
    before(() => loadLetters(tag));

    for (const [name, example] of Object.entries(examples))
      it(`of ${name} have room at every width`, async () => {
        const locale = createLocale(tag);
        for (const width of WIDTHS) {
          const at = { ...example, locale, options: { ...example.options, width } };
          expect(await collisionsOf(at, withLetters(FONTS, tag)), `${width} px`).to.deep.equal([]);
        }
      }).timeout(60_000);
  });
