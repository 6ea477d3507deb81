/**
 * Widths of texts without a canvas, so that a picture is laid out alike in Node and in every browser.
 *
 * The advance widths are those of DejaVu Sans, the widest of the fonts a page is likely to inherit: a label that has
 * room by this estimate has room in Arial, Georgia or a system font too.
 */
const NARROW = /[ijlIft.,:;'’|!()[\]\s]/;
const WIDE = /[mwMW@%—…]/;
const FULL =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]|\p{Script=Han}|\p{Extended_Pictographic}/u;
/** Marks on another character, joiners, variation selectors. */
const NONE = /\p{Mn}|\p{Me}|[\u200b-\u200f]|\u2060|[\u2066-\u2069]|[\ufe00-\ufe0f]/u;
const UPPER = /\p{Lu}/u;

/** Width of one character in ems. */
const advance = (character: string): number => {
  if (NONE.test(character)) return 0;
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.4;
  if (WIDE.test(character)) return 0.98;
  return UPPER.test(character) ? 0.72 : 0.64;
};

/** Of Latin characters, looked up: a tree of 200 nodes is measured in a tenth of the time. */
const LATIN = Float64Array.from({ length: 0x250 }, (_, code) => advance(String.fromCharCode(code)));

/** @returns The width of a line of text in pixels, estimated from above. Bold is 9 % wider. */
export const textWidth = (text: string, fontSize: number, bold = false): number => {
  let sum = 0;
  for (const character of text) sum += LATIN[character.codePointAt(0)!] ?? advance(character);
  return sum * fontSize * (bold ? 1.09 : 1);
};

/**
 * Breaks a text into lines no wider than `width`: at spaces, after hyphens, between Chinese characters, and within a word
 * only where it is wider than a line by itself.
 */
export const wrap = (text: string, width: number, fontSize: number, bold = false): readonly string[] =>
  fill(partsOf(text, width, fontSize, bold), width);

/** The same with lines of like length: no more of them than `wrap` makes, and none left with a single word. */
export const balance = (text: string, width: number, fontSize: number, bold = false): readonly string[] => {
  const parts = partsOf(text, width, fontSize, bold);
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

/**
 * The first of some lines, the last of them ended by an ellipsis where there are more; cut between graphemes.
 *
 * @param count Lines at most, at least one.
 */
export const clamp = (
  lines: readonly string[],
  count: number,
  width: number,
  fontSize: number,
  bold = false,
): readonly string[] => {
  if (lines.length <= count) return lines;
  const graphemes = [...new Intl.Segmenter().segment(lines[count - 1]!)].map(({ segment }) => segment);
  while (graphemes.length > 0 && textWidth(`${graphemes.join('')}…`, fontSize, bold) > width) graphemes.pop();
  return [...lines.slice(0, count - 1), `${graphemes.join('').trimEnd()}…`];
};

/** A Chinese closing mark, an opening one, a character, a word; each with the space after it, if a line may break there. */
const TOKEN =
  /[、。，．：；？！）」』》〉】]+[^\S\u00a0\u202f]*|[（「『《〈【]|\p{Script=Han}|[^\s\p{Script=Han}、。，．：；？！）」』》〉】（「『《〈【]+(?:[\u00a0\u202f]+[^\s\p{Script=Han}]*)*[^\S\u00a0\u202f]*|\s+/gu;
const CLOSES = /^[\s、。，．：；？！）」』》〉】]/u;
const OPENS = /[（「『《〈【]$/u;

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

const partsOf = (text: string, width: number, fontSize: number, bold: boolean): readonly Part[] => {
  const part = (piece: string): Part => ({
    text: piece,
    width: textWidth(piece, fontSize, bold),
    ink: textWidth(piece.trimEnd(), fontSize, bold),
  });
  return wordsOf(text)
    .flatMap((word) => (word.includes('-') ? (word.match(/.+?\p{L}-(?=\p{L})|.+/gsu) ?? []) : [word]))
    .map(part)
    .flatMap((one) => (one.ink <= width ? [one] : pieces(one.text, (piece) => part(piece).ink <= width).map(part)));
};

/** As many parts a line as it has room for. */
const fill = (parts: readonly Part[], width: number): readonly string[] => {
  const lines: string[] = [];
  let end = 0;
  for (const part of parts)
    if (lines.length > 0 && end + part.ink <= width) {
      lines[lines.length - 1] += part.text;
      end += part.width;
    } else {
      lines.push(part.text);
      end = part.width;
    }
  return lines.map((line) => line.trimEnd());
};

/** Cuts a word into pieces that fit, between graphemes. */
const pieces = (word: string, fits: (piece: string) => boolean): readonly string[] => {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word))
    if (result.length > 0 && fits(`${result.at(-1)}${segment}`)) result[result.length - 1] += segment;
    else result.push(segment);
  return result;
};
