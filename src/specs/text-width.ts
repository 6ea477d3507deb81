/**
 * Widths of texts without a canvas, so that a picture is laid out alike in Node and in every browser.
 *
 * The advance widths are those of DejaVu Sans, the widest of the fonts a page is likely to inherit: a label that has
 * room by this estimate has room in Arial, Georgia or a system font too.
 */
const NARROW = /[ijlIft.,:;'’|!()[\]\s]/;
const WIDE = /[mwMW@%—…]/;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
const UPPER = /\p{Lu}/u;

/** Width of one grapheme in ems. */
const advance = (grapheme: string): number => {
  if (FULL.test(grapheme)) return 1;
  if (NARROW.test(grapheme)) return 0.4;
  if (WIDE.test(grapheme)) return 0.98;
  return UPPER.test(grapheme) ? 0.72 : 0.64;
};

/** @returns The width of a line of text in pixels, estimated from above. Bold is 9 % wider. */
export const textWidth = (text: string, fontSize: number, bold = false): number =>
  [...text].reduce((sum, grapheme) => sum + advance(grapheme), 0) * fontSize * (bold ? 1.09 : 1);

/**
 * Breaks a text into lines no wider than `width`: at spaces, after hyphens, between Chinese characters, and within a word
 * only where it is wider than a line by itself.
 */
export const wrap = (text: string, width: number, fontSize: number, bold = false): readonly string[] => {
  const fits = (line: string) => textWidth(line.trimEnd(), fontSize, bold) <= width;
  const lines: string[] = [];
  const words = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? [];
  const parts = words.flatMap((word) => word.match(/.+?\p{L}-(?=\p{L})|.+/gsu) ?? []);
  for (const part of parts.flatMap((p) => (fits(p) ? [p] : pieces(p, fits))))
    if (lines.length > 0 && fits(`${lines.at(-1)}${part}`)) lines[lines.length - 1] += part;
    else lines.push(part);
  return lines.map((line) => line.trimEnd());
};

/** The same with lines of like length: no more of them than `wrap` makes, and none left with a single word. */
export const balance = (text: string, width: number, fontSize: number, bold = false): readonly string[] => {
  const lines = wrap(text, width, fontSize, bold);
  if (lines.length < 2) return lines;
  let best = lines;
  let [low, high] = [width / 2, width];
  // To a pixel or so.
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const narrower = wrap(text, middle, fontSize, bold);
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

/** Cuts a word into pieces that fit, between graphemes. */
const pieces = (word: string, fits: (piece: string) => boolean): readonly string[] => {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word))
    if (result.length > 0 && fits(`${result.at(-1)}${segment}`)) result[result.length - 1] += segment;
    else result.push(segment);
  return result;
};
