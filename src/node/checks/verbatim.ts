/**
 * Whether a quote stands in a document, and if not, how near it comes.
 */

/** How a quote differs from its document; the texts complete "expected …, got …". */
export interface Deviation {
  readonly expected: string;
  readonly got: string;
  /** Whether it differs in nothing but white space, quotation marks and capitals. */
  readonly isMinor: boolean;
}

const SHOWN = 40;

/** What differs, or undefined where the quote stands in the document letter by letter. */
export const deviation = (quote: string, document: string, file: string): Deviation | undefined => {
  if (document.includes(quote)) return undefined;
  return minorDeviation(quote, document, file) ?? farthest(quote, document, file);
};

const minorDeviation = (quote: string, document: string, file: string): Deviation | undefined => {
  const plainQuote = plain(quote);
  const plainDocument = plain(document);
  const at = plainDocument.text.indexOf(plainQuote.text);
  if (at < 0) return undefined;
  const start = plainDocument.places[at]!;
  const end = plainDocument.places[at + plainQuote.text.length] ?? document.length;
  const found = document.slice(start, end).trimEnd();
  const from = firstDifference(quote, found);
  return { expected: `${shown(found, from)} as in ${file}`, got: shown(quote, from), isMinor: true };
};

/** A text without what an editor may have changed without noticing, and the place of each character that is left. */
const plain = (text: string): { readonly text: string; readonly places: readonly number[] } => {
  const places: number[] = [];
  let result = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = plainCharacter(text[i]!);
    if (character === ' ' && (result === '' || result.endsWith(' '))) continue;
    result += character;
    places.push(i);
  }
  return { text: result.trimEnd(), places };
};

const plainCharacter = (character: string): string => {
  if (/\s/.test(character)) return ' ';
  if (/[“”„«»]/.test(character)) return '"';
  if (/[‘’‚`´]/.test(character)) return "'";
  const lower = character.toLowerCase();
  // A letter that is two in lower case would move all that follow.
  return lower.length === 1 ? lower : character;
};

/** The longest beginning of a quote that the document has, and what it has after that. */
const farthest = (quote: string, document: string, file: string): Deviation => {
  let [known, tried] = [0, quote.length];
  while (tried - known > 1) {
    const middle = Math.floor((known + tried) / 2);
    if (document.includes(quote.slice(0, middle))) known = middle;
    else tried = middle;
  }
  const start = document.indexOf(quote.slice(0, known));
  const got = shown(quote, known);
  // A letter or two stand in any document.
  if (known < 8) return { expected: `words that stand in ${file}`, got, isMinor: false };
  return { expected: `${shown(document.slice(start), known)} as in ${file}`, got, isMinor: false };
};

const firstDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

/** The part of a text in which a difference is. */
const shown = (text: string, at: number): string => {
  const start = Math.max(0, at - SHOWN / 2);
  const end = at + SHOWN;
  return JSON.stringify(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`);
};
