/** What keeps a value from being a plan: where, what was expected there, what was found. */
export interface Problem {
  /** Path in the package: `targets[3].value`. */
  readonly at: string;
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** Completes the sentence "got …". */
  readonly got: string;
}

/** `targets[3].value: expected a number, got "lots"`. */
export const inWords = ({ at, expected, got }: Problem): string => `${at}: expected ${expected}, got ${got}`;

/** What a problem is at when it is at no part. */
const WHOLE = 'the file';

/** No plan is nested deeper; of what is, both ends are shown. */
const KEYS = 16;

/** `targets[3].value`, of the keys that lead there from the outside in. */
export const pathOf = (keys: readonly unknown[]): string => {
  const left = keys.length - KEYS;
  const shown = left > 0 ? [...keys.slice(0, KEYS / 2), ...keys.slice(-KEYS / 2)] : keys;
  return (
    shown
      .map((key, i) => `${left > 0 && i === KEYS / 2 ? `…(${left} more)…` : ''}${step(key)}`)
      .join('')
      .replace(/^\./, '') || WHOLE
  );
};

/** A key that is not a word is set in quotes: it may hold anything, a line break or a thousand characters. */
const step = (key: unknown): string => {
  if (typeof key === 'number') return `[${key}]`;
  const text = String(key);
  return /^[\w$-]{1,60}$/.test(text) ? `.${text}` : `[${shown(text)}]`;
};

/** More characters of a value than these are not shown. */
const SHOWN = 60;

/** The beginning of a value as JSON, with what would not be seen escaped. */
export const shown = (value: unknown): string => {
  // JSON has no way to write what a number too large to hold becomes.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value, beginning()) ?? typeof value);
  return escaped(text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}…` : text);
};

/** Leaves out what would not be shown: a value may be nested deeper than a stack is. */
const beginning = () => {
  let count = 0;
  return (_: string, item: unknown): unknown => {
    count += 1;
    return count > SHOWN ? undefined : item;
  };
};

/** Direction marks turn the words around them about; half of a character may be left where a text is cut. */
const escaped = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu,
    (one) => `\\u${one.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
