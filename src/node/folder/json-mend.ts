/**
 * What is wrong where a text stops being JSON, and how to mend it. A parser says "unexpected token"; whoever types a plan
 * by hand wants to know which key to press.
 */
import { printParseErrorCode, type ParseError } from 'jsonc-parser';

export interface JsonMend {
  readonly expected: string;
  readonly mend: string;
}

/** @param text The whole file. */
export const jsonMend = (text: string, { error, offset, length }: ParseError): JsonMend => {
  const found = text.slice(offset, offset + length);
  const before = text.slice(0, offset).trimEnd().slice(-1);
  const code = printParseErrorCode(error);
  if (code === 'InvalidSymbol') return symbolMend(found, text.slice(offset + length));
  if (before === ',' && /^[}\]]/.test(found))
    return { expected: 'an end without a comma before it', mend: 'Take the comma away' };
  if (code === 'CommaExpected' && /^0$/.test(before) && /^\d/.test(found))
    return { expected: 'a number that does not begin with 0', mend: 'Take the leading 0 away' };
  return MENDS[code] ?? { expected: 'JSON', mend: 'Look at what stands before it' };
};

const symbolMend = (found: string, after: string): JsonMend => {
  if (/^['‘’“”„«]/.test(found)) return { expected: 'straight double quotes', mend: 'Write "…" around texts and keys' };
  if (/^\s*:/.test(after)) return { expected: 'a key in double quotes', mend: `Write "${found}"` };
  if (/^[+.]|^-\.?$/.test(found))
    return { expected: 'a number such as 0.5', mend: 'Begin it with a digit, or with - and a digit' };
  if (/^(?:nan|none|nil|undefined|n\/a|-?infinity)$/i.test(found))
    return { expected: 'a value', mend: 'Write null where it is not known' };
  return { expected: 'a value', mend: 'Put a text in double quotes' };
};

const STRING_END: JsonMend = {
  expected: 'the end of a text on the line it began',
  mend: 'Close it with ", and write \\" for one within',
};
const ESCAPE: JsonMend = { expected: 'a known escape such as \\n', mend: 'Write \\\\ for a backslash' };
const CLOSE = { expected: 'an end to everything that was opened', mend: 'Close what is open: } for {, ] for [' };

const MENDS: Readonly<Record<string, JsonMend>> = {
  InvalidNumberFormat: { expected: 'a number such as 0.5', mend: 'Write plain digits' },
  PropertyNameExpected: { expected: 'a key in double quotes', mend: 'Write "key": before it' },
  ValueExpected: { expected: 'a value', mend: 'Write a value, or null where it is not known' },
  ColonExpected: { expected: 'a colon after the key', mend: 'Put a colon after the key' },
  CommaExpected: { expected: 'a comma or an end', mend: 'Put a comma before it' },
  CloseBraceExpected: CLOSE,
  CloseBracketExpected: CLOSE,
  EndOfFileExpected: { expected: 'the end of the file', mend: 'Take away what follows, or the bracket too many' },
  InvalidCommentToken: { expected: 'no comment, which JSON has not', mend: 'Take the comment away' },
  UnexpectedEndOfComment: { expected: 'no comment, which JSON has not', mend: 'Take the comment away' },
  UnexpectedEndOfString: STRING_END,
  UnexpectedEndOfNumber: { expected: 'a number such as 0.5', mend: 'Write a digit after the point or the e' },
  InvalidUnicode: ESCAPE,
  InvalidEscapeCharacter: ESCAPE,
  InvalidCharacter: { expected: 'text without control characters', mend: 'Write a space for a tab' },
};
