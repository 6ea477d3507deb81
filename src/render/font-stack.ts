/**
 * Families for words where no page gives any: in a frame, in a file. A reader's own machine has a font for each language; it
 * must be named before those of others, because Chinese and Japanese share letters and write them differently. Urdu is in
 * Naskh, as Arabic is: Nastaliq needs lines that are twice as high as those of a picture.
 */
import { readTag, writtenIn } from '../data/tag.ts';

/** Language and script → what writes it, where another language's font would write it otherwise. */
const OWN: Readonly<Record<string, string>> = {
  'zh-Hant': "'Noto Sans TC', ",
  'ja-Jpan': "'Noto Sans JP', ",
  'ko-Kore': "'Noto Sans KR', ",
};

/** @param tag Of the words; one that cannot be read counts as English. */
export const fontStack = (tag: string): string => {
  const read = readTag(tag);
  const own = (read && OWN[writtenIn(read)]) ?? '';
  return `system-ui, 'Noto Sans', ${own}'Noto Sans SC', 'Noto Naskh Arabic', 'Noto Sans Devanagari', sans-serif`;
};
