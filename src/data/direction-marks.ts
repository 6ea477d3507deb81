/**
 * Characters that set the direction of a stretch of text. In a text that mixes scripts they are needed; one that is left open
 * runs on into the words and numbers that a figure puts after the text, and one that closes too much lets them in.
 */

/** Embeddings (U+202A, U+202B) end with U+202C, isolates (U+2066 to U+2068) with U+2069. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Whether each stretch that begins in a text ends in it, the inner ones first. */
export const closesWhatItOpens = (text: string): boolean => {
  const open: string[] = [];
  for (const mark of text.match(/[\u202a-\u202c\u2066-\u2069]/g) ?? []) {
    const close = CLOSED_BY[mark];
    if (close !== undefined) open.push(close);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
};
