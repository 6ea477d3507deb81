/**
 * A language that nobody speaks, made of English: what it says is in brackets, accented and 40 % longer. A text without an
 * accent was not translated; one without its last bracket was cut off.
 */
import { en } from '../../src/data/locales/en.ts';
import type { Words } from '../../src/data/locales/words.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽ';

/** How much longer than English other languages are. */
const LONGER = 0.4;

/** Vowels twice, and where there are too few of them the last letter: words get longer, not more, which is the harder case. */
const accented = (text: string): string => {
  let owed = 0;
  let written = '';
  for (const character of text) {
    const at = PLAIN.indexOf(character);
    const letter = ACCENTED[at] ?? character;
    owed += at < 0 ? 0 : LONGER;
    const isTwice = owed >= 1 && /[aeiou]/i.test(character);
    owed -= isTwice ? 1 : 0;
    written += isTwice ? letter + letter.toLowerCase() : letter;
  }
  return written + 'ñ'.repeat(Math.round(owed));
};

/** What closes a sentence stays last: others look for it there. */
export const pseudoText = (text: string): string =>
  text.replace(/^(\s*)([^]*?[a-z][^]*?)([\s.:;,]*)$/i, (_, before: string, said: string, after: string) =>
    [before, '‹', accented(said), '›', after].join(''),
  );

/** Names of statuses, ids and the like are asked for by a word of the code's, which a sentence may have too. */
const isName = (text: string): boolean => /^[a-z0-9-]*$/.test(text);

/** Every text in the values of a sentence. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A sentence, of which only what it says itself is translated: a value that is still English must be seen to be. */
const pseudoSentence = (said: string, values: readonly unknown[]): string => {
  const strange = textsIn(values)
    .filter((text) => /[a-z]/i.test(text) && !isName(text))
    .toSorted((a, b) => b.length - a.length);
  if (strange.length === 0) return pseudoText(said);
  const parts = said.split(new RegExp(`(${strange.map((text) => escaped(text)).join('|')})`));
  return parts.map((part, i) => (i % 2 === 0 ? pseudoText(part) : part)).join('');
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pseudoOf = (words: unknown): unknown => {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function')
    return (...values: readonly unknown[]) =>
      pseudoSentence((words as (...values: readonly unknown[]) => string)(...values), values);
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, pseudoOf(value)]));
};

export const pseudoWords = pseudoOf(en) as Words;
