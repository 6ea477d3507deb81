/**
 * SVG file → PNG, drawn by resvg with the given font and no other: the same pixels on every machine.
 */
import type { PictureFile } from '../../render/frame.ts';
import { CannotDo } from '../cannot-do.ts';
import type { FontFamily } from './font-family.ts';

/** More would be a poster, and takes gigabytes to draw. */
const MOST_PIXELS = 100_000_000;

/**
 * @param file Its texts name the font's family, its colours are literals.
 * @param scale Pixels a CSS pixel.
 * @throws CannotDo where the font lacks a character, or there would be too many pixels.
 */
export const toPng = async ({ svg, width, height }: PictureFile, font: FontFamily, scale: number): Promise<Buffer> => {
  if (width * height * scale ** 2 > MOST_PIXELS)
    throw new CannotDo(
      `too large a picture: ${Math.round(width * scale)} × ${Math.round(height * scale)} pixels; at most ${MOST_PIXELS / 1e6} million are drawn, so take a smaller --scale`,
    );
  const texts = textsOf(svg);
  const missing = font.lacks(texts.join(' '));
  if (missing.length > 0) throw new CannotDo(missingText(missing, texts, font));
  const { Resvg } = await import('@resvg/resvg-js');
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...font.files], defaultFontFamily: font.name },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.render().asPng();
};

/** What stands between the tags. */
const textsOf = (svg: string): readonly string[] =>
  svg
    .split(/<[^<>]*>/)
    .map((text) => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!))
    .filter((text) => text.trim() !== '');

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const NAMED = 20;

/** Of a text that is quoted. */
const QUOTED = 40;

/** Free fonts by what they write. */
const WRITES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Noto Naskh Arabic'],
  [/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Noto Sans JP'],
  [/\p{Script=Hangul}/u, 'Noto Sans KR'],
  [/\p{Script=Han}/u, 'Noto Sans SC'],
];

/** What is missing, where, and what helps. */
const missingText = (missing: readonly string[], texts: readonly string[], { name, lacks }: FontFamily): string => {
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  const text = [...(texts.find((one) => lacks(one).length > 0) ?? '')];
  const quoted = `${text.slice(0, QUOTED).join('')}${text.length > QUOTED ? '…' : ''}`;
  const [, helps] = WRITES.find(([letters]) => letters.test(missing.join(''))) ?? [];
  const such = helps === undefined ? '' : `, such as ${helps}`;
  return `the font ${name} has no ${missing.slice(0, NAMED).join(' ')}${more}, in “${quoted}”; give one that has${such}: --font regular.ttf,bold.ttf`;
};
