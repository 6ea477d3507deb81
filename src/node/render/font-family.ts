/**
 * A font from its files: how wide its texts are, as a browser or resvg sets them, and which characters it has.
 */
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import type { Measure } from '../../specs/text-width.ts';
import { CannotDo } from '../cannot-do.ts';
import { ownFonts } from '../own-package.ts';

export interface FontFamily {
  /** As the files name it. */
  readonly name: string;
  /** Regular, then bold where there is one. */
  readonly files: readonly string[];
  readonly measure: Measure;
  /** The characters of a text that the regular font has no glyph for, each once. */
  readonly lacks: (text: string) => readonly string[];
}

/** The font that comes with the command. */
export const ownFont = (): Promise<FontFamily> => readFontFamily(ownFonts);

/**
 * @param files TrueType or OpenType: regular, and bold if there is one; without one, bold texts are set in the regular.
 * @throws CannotDo where a file cannot be read, is no font, or is of another family.
 */
export const readFontFamily = async (files: readonly string[]): Promise<FontFamily> => {
  const fonts = await Promise.all(files.map(readFont));
  const [regular, bold = regular] = fonts as [Font, Font?];
  const names = fonts.map(nameOf);
  const other = names.findIndex((name) => name !== names[0]);
  if (other > 0) throw new CannotDo(`not one family: ${files[0]} is ${names[0]}, ${files[other]} is ${names[other]}`);
  const widths = { regular: widthsOf(regular), bold: widthsOf(bold) };
  return {
    name: names[0]!,
    files,
    measure: (text, size, isBold = false) => widths[isBold ? 'bold' : 'regular'](text) * size,
    lacks: (text) => [...new Set(seen(text))].filter((character) => !has(regular, character)),
  };
};

const readFont = async (file: string): Promise<Font> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CannotDo(`the font cannot be read (${error.code ?? error.message}): ${file}`);
  });
  const font = parse(bytes);
  if (!font || 'fonts' in font)
    throw new CannotDo(`not a font that can be used: ${file}; give a TrueType or OpenType file (.ttf, .otf)`);
  return font;
};

/** What resvg reads too: web fonts (WOFF) it does not. */
const parse = (bytes: Buffer) => {
  if (!['\0\u0001\0\0', 'OTTO', 'true'].includes(bytes.toString('latin1', 0, 4))) return undefined;
  try {
    const font = create(bytes);
    // Tables are read when they are first asked for.
    if (!('fonts' in font)) font.layout('a');
    return font;
  } catch {
    return undefined;
  }
};

/** Of all weights: "Source Sans 3", not "Source Sans 3 Semibold". */
const nameOf = (font: Font): string => font.getName('preferredFamily', 'en') ?? font.familyName;

/** Joiners, isolates, variation selectors: they have no width, and a font need not have them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const seen = (text: string): string => text.replace(INVISIBLE, '').replace(/\s/gu, ' ');

const has = (font: Font, character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0)!);

/** More words than a plan's figures have; a run over a thousand pages forgets now and then. */
const MOST_KEPT = 20_000;

/** Width of a text in ems, with kerning and ligatures. */
const widthsOf = (font: Font): ((text: string) => number) => {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? font.layout(seen(text)).advanceWidth / font.unitsPerEm;
    if (known.size > MOST_KEPT) known.clear();
    known.set(text, width);
    return width;
  };
};
