/**
 * Which way texts run, and the marks that keep a text from turning what stands beside it around. A stretch between U+2066,
 * U+2067 or U+2068 and U+2069 is to the text around it like one sign without a direction.
 */
import { readTag, writtenIn } from './tag.ts';

export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left, for engines without `Intl.Locale.prototype.getTextInfo` (Firefox before 153). */
const RTL = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param tag One that cannot be read counts as English. */
export const directionOfWords = (tag: string): Direction => {
  const read = readTag(tag);
  return read && RTL.has(writtenIn(read).split('-')[0]!) ? 'rtl' : 'ltr';
};

/** Letters, and marks that stand for one; digits are no letters, also Arabic ones. */
const TO_THE_LEFT = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc]/;
const TO_THE_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

const BEGIN = { ltr: '\u2066', rtl: '\u2067', own: '\u2068' } as const;
const END = '\u2069';

const ISOLATE = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** What of a text sets its direction. */
const outside = (text: string): string => {
  const rest = text.replace(ISOLATE, '');
  return rest === text ? text : outside(rest);
};

const runs = (text: string): Readonly<Record<Direction, boolean>> => {
  const own = outside(text);
  return { ltr: TO_THE_RIGHT.test(own), rtl: TO_THE_LEFT.test(own) };
};

/** A text of the plan's or a value, which has the order of its own first letter. */
export const isolated = (text: string): string => `${BEGIN.own}${text}${END}`;

/** A text of the plan's, isolated where it runs against the words around it. */
export const isolatedIn = (text: string, words: Direction): string =>
  runs(text)[words === 'rtl' ? 'ltr' : 'rtl'] ? isolated(text) : text;

/** Whether a line needs no mark where texts begin at the left. */
export const isPlain = (text: string): boolean => !TO_THE_LEFT.test(text);

/**
 * A line that stands by itself, in the order of the language it is written in: one of ours begins where ours begin, also
 * where its first word is a name in other letters. A name alone, and a number, have an order of their own.
 *
 * @param words Direction of the language of our words.
 */
export const inOrder = (text: string, words: Direction): string => {
  const { ltr, rtl } = runs(text);
  const isOurs = words === 'rtl' ? rtl || (!ltr && text.includes(END)) : !rtl && !isPlain(text);
  return `${isOurs ? BEGIN[words] : BEGIN.own}${text}${END}`;
};

/** Lines of one text: what is open at the end of a line ends with it, and begins again on the next. */
export const closedLines = (lines: readonly string[]): readonly string[] => {
  const open: string[] = [];
  return lines.map((line) => {
    const begin = open.join('');
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? [])
      if (mark === END) open.pop();
      else open.push(mark);
    return `${begin}${line}${END.repeat(open.length)}`;
  });
};
