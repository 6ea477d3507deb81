/**
 * What a screen reader says of each tag, in English and in one other language; `transcripts.full.test.ts` has all.
 */
import { languages } from '../../src/data/every-language.ts';
import { compared, TAGS } from './transcripts.ts';

const others = languages.filter((language) => language !== 'en');

for (const [i, tag] of TAGS.entries())
  describe(`<${tag}> reads as its transcript says`, () => {
    for (const language of ['en', others[i % others.length]!]) it(`in ${language}`, () => compared(tag, language));
  });
