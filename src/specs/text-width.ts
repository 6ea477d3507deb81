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
 * Breaks a text at spaces into lines no wider than `width`. A single word that is wider stands alone on its line;
 * text without spaces (Chinese) breaks between characters.
 */
export const wrap = (text: string, width: number, fontSize: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  for (const part of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? [])
    if (lines.length > 0 && textWidth(`${lines.at(-1)}${part}`.trimEnd(), fontSize, bold) <= width)
      lines[lines.length - 1] += part;
    else lines.push(part);
  return lines.map((line) => line.trimEnd());
};
