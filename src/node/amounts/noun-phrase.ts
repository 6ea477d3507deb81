/**
 * The words that say what is counted: those after a number, up to where something else begins, or those before it.
 */
import { wordAt, type Token } from './tokens.ts';

/** Where a noun phrase ends. There is no telling verbs from nouns, so these are the words that neither is. */
const ENDS = new Set(
  (
    'and or but nor to in at on by for from with within into onto than that which who whom whose when while where as if is ' +
    'are was were be been being has have had do does did will would shall should can could may might must the a an this last ' +
    'next these those it its they their them there he she his her we our during under over above below across through between ' +
    'among against nationwide countrywide respectively worldwide globally annually yearly today yesterday tomorrow now ' +
    'currently already so also each either both up down about around nearly almost not more so-called plus per'
  ).split(' '),
);
const ARTICLES = /^(?:the|a|an|its|their|his|her|our|all|these|those)$/;
const LONGEST = 8;
const QUOTATION = /^["“”'‘’«»]$/;

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'name';

export interface NounPhrase {
  /** In lower case, without "of". */
  readonly words: readonly string[];
  /** Index of the token after it. */
  readonly next: number;
}

/** `5g`, `factories` after the number of "300 5G factories, creating"; `factories` after that of "300 of the factories". */
export const nounPhraseAt = (tokens: readonly Token[], from: number): NounPhrase => {
  const words: string[] = [];
  // The hyphen in "3-year plan".
  let at = wordAt(tokens, from) === '-' && tokens[from]!.isGlued ? from + 1 : from;
  let next = at;
  let isAfterOf = false;
  for (; words.length < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(isWord(token) || QUOTATION.test(token.text))) break;
    if (token.word === 'of') isAfterOf = true;
    else if (isWord(token) && !(isAfterOf && ARTICLES.test(token.word))) {
      if (ENDS.has(token.word)) break;
      words.push(token.word);
      isAfterOf = false;
      next = at + 1;
    }
  }
  return { words, next };
};

const FARTHEST = 12;

/**
 * The words before a number in its clause, in lower case: what is counted may come first ("users reached 634 million"). The
 * clause before is taken where the number stands right after a comma.
 *
 * @param from Index of the first token that may be taken: what belongs to the number before does not.
 */
export const wordsBefore = (tokens: readonly Token[], from: number, until: number): readonly string[] => {
  const words: string[] = [];
  for (let at = until - 1; at >= from && words.length < FARTHEST; at -= 1) {
    const token = tokens[at]!;
    if (isWord(token)) words.unshift(token.word);
    else if (/^[.;()]$/.test(token.text) || (token.text === ',' && words.some((word) => !ENDS.has(word)))) break;
  }
  return words;
};
