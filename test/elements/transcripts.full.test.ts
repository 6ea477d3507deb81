/** What a screen reader says of each tag, in every language. */
import { languages } from '../../src/data/every-language.ts';
import { measured } from '../measured.ts';
import { compared, TAGS } from './transcripts.ts';

for (const language of languages)
  describe(`in ${language}`, () => {
    for (const tag of TAGS)
      it(`<${tag}> reads as its transcript says`, async () => {
        await compared(tag, language);
        await measured('transcripts of a tag in a language, as they should be', 1, 1);
      }).timeout(30_000);
  });
