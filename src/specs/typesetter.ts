/**
 * Sets texts in lines. What it knows of a font is how wide its texts are.
 */
import { closedLines } from '../data/directed-text.ts';
import { textWidth, type Measure } from './text-width.ts';

export interface Typesetter {
  /** The width of a line of text in pixels. */
  readonly widthOf: Measure;
  /** The share of a width that texts take in most fonts: 1 where the font is known. */
  readonly typical: number;
  /**
   * Breaks a text into lines no wider than `width`: at spaces, after hyphens, between Chinese characters; at a hard space
   * only where what it holds together is wider than a line, and within a word only where that is.
   */
  readonly wrap: SetInLines;
  /** The same with lines of like length: no more of them than `wrap` makes, and none left with a single word. */
  readonly balance: SetInLines;
  /**
   * The first of some lines, the last of them ended by an ellipsis where there are more; cut between graphemes.
   *
   * @param count Lines at most, at least one.
   */
  readonly clamp: (
    lines: readonly string[],
    count: number,
    width: number,
    fontSize: number,
    bold?: boolean,
  ) => readonly string[];
}

type SetInLines = (text: string, width: number, fontSize: number, bold?: boolean) => readonly string[];

/** Estimates are those of a wide font. */
const TYPICAL = 0.9;

/** @param measure Of the font, where it is known. */
export const typesetter = (measure?: Measure): Typesetter => {
  const widthOf = measure ?? textWidth;
  return {
    widthOf,
    typical: measure ? 1 : TYPICAL,
    wrap: (text, width, fontSize, bold) =>
      closedLines(
        fill(
          partsOf(text, width, (piece) => widthOf(piece, fontSize, bold)),
          width,
        ),
      ),
    balance: (text, width, fontSize, bold) =>
      closedLines(
        balanced(
          partsOf(text, width, (piece) => widthOf(piece, fontSize, bold)),
          width,
        ),
      ),
    clamp: (lines, count, width, fontSize, bold) =>
      closedLines(clamped(lines, count, (line) => widthOf(line, fontSize, bold) <= width * CUT)),
  };
};

/** For a font that is not known. */
export const anyFont: Typesetter = typesetter();

const balanced = (parts: readonly Part[], width: number): readonly string[] => {
  const lines = fill(parts, width);
  if (lines.length < 2) return lines;
  let best = lines;
  let [low, high] = [Math.max(width / 2, ...parts.map(({ ink }) => ink)), width];
  // To a pixel or so.
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const narrower = fill(parts, middle);
    if (narrower.length > lines.length) low = middle;
    else [best, high] = [narrower, middle];
  }
  return best;
};

const clamped = (lines: readonly string[], count: number, fits: (line: string) => boolean): readonly string[] => {
  if (lines.length <= count) return lines;
  const graphemes = [...new Intl.Segmenter().segment(lines[count - 1]!)].map(({ segment }) => segment);
  while (graphemes.length > 0 && !fits(`${graphemes.join('')}…`)) graphemes.pop();
  return [...lines.slice(0, count - 1), `${graphemes.join('').trimEnd()}…`];
};

/** A Chinese closing mark, an opening one, a character, a word; each with the space after it, if a line may break there. */
const TOKEN =
  /[、。，．：；？！）」』》〉】]+[^\S\u00a0\u202f]*|[（「『《〈【]|\p{Script=Han}|[^\s\p{Script=Han}、。，．：；？！）」』》〉】（「『《〈【]+(?:[\u00a0\u202f]+[^\s\p{Script=Han}]*)*[^\S\u00a0\u202f]*|\s+/gu;
/** A stroke between two names is a closing mark: a line that begins with one seems to have lost its first name. */
const CLOSES = /^(?:[\s、。，．：；？！）」』》〉】]|\/\s)/u;
const OPENS = /[（「『《〈【(]$/u;

/** No line begins with a closing mark, and none ends with an opening one. */
const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  for (const token of text.match(TOKEN) ?? [])
    if (words.length > 0 && (CLOSES.test(token) || OPENS.test(words.at(-1)!))) words[words.length - 1] += token;
    else words.push(token);
  return words;
};

/** What a line cannot break within: its width with the space after it, and without. */
interface Part {
  readonly text: string;
  readonly width: number;
  readonly ink: number;
}

/** A browser may round each letter up to whole pixels, and what is cut fills its line with letters. */
const CUT = 0.95;

const partsOf = (text: string, width: number, measure: (text: string) => number): readonly Part[] => {
  const part = (piece: string): Part => ({ text: piece, width: measure(piece), ink: measure(piece.trimEnd()) });
  return wordsOf(text)
    .flatMap((word) => (word.includes('-') ? (word.match(/.+?\p{L}-(?=\p{L})|.+/gsu) ?? []) : [word]))
    .map(part)
    .flatMap((one) => (one.ink <= width ? [one] : (one.text.match(/[^\u00a0\u202f]+\s*/gu) ?? []).map(part)))
    .flatMap((one) =>
      one.ink <= width ? [one] : pieces(one.text, (piece) => part(piece).ink <= width * CUT).map(part),
    );
};

/** As many parts a line as it has room for. */
const fill = (parts: readonly Part[], width: number): readonly string[] => {
  const lines: Part[][] = [];
  let end = 0;
  for (const part of parts)
    if (lines.length > 0 && end + part.ink <= width) {
      lines.at(-1)!.push(part);
      end += part.width;
    } else {
      lines.push([part]);
      end = part.width;
    }
  return inCompany(lines, width).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
};

/** A Chinese character, and what closes after it. */
const LONELY = /^\p{Script=Han}\P{L}*$/u;

/** A last line of a single Chinese character, which is half a word, takes the one before it to itself. */
const inCompany = (lines: readonly (readonly Part[])[], width: number): readonly (readonly Part[])[] => {
  const [before = [], last = []] = lines.slice(-2);
  const moved = before.at(-1);
  if (lines.length < 2 || last.length !== 1 || before.length < 3 || !moved) return lines;
  const isAlone = LONELY.test(last[0]!.text) && /\p{Script=Han}/u.test(moved.text);
  return isAlone && moved.width + last[0]!.ink <= width
    ? [...lines.slice(0, -2), before.slice(0, -1), [moved, ...last]]
    : lines;
};

/** Cuts a word into pieces that fit, between graphemes. */
const pieces = (word: string, fits: (piece: string) => boolean): readonly string[] => {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word))
    if (result.length > 0 && fits(`${result.at(-1)}${segment}`)) result[result.length - 1] += segment;
    else result.push(segment);
  return result;
};
