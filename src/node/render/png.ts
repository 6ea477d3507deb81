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
  const missing = font.lacks(textsOf(svg));
  if (missing.length > 0) throw new CannotDo(missingText(missing, font));
  const { Resvg } = await import('@resvg/resvg-js');
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...font.files], defaultFontFamily: font.name },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.render().asPng();
};

/** What stands between the tags. */
const textsOf = (svg: string): string =>
  svg.replace(/<[^<>]*>/g, ' ').replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!);

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const NAMED = 20;

const missingText = (missing: readonly string[], { name }: FontFamily): string => {
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return `the font ${name} has no ${missing.slice(0, NAMED).join(' ')}${more}; give one that has: --font regular.ttf,bold.ttf`;
};
