/**
 * One figure as a file in one of the formats that it can be taken away in.
 */
import { toCSV, toJSON } from '../../render/export.ts';
import { card } from './card.ts';
import type { Format } from './formats.ts';
import { pictureFile } from './picture-file.ts';
import { chartOf, type PictureRequest } from './picture-request.ts';
import { toPng } from './png.ts';

export interface FileRequest extends Omit<PictureRequest, 'isFontSure'> {
  readonly format: Format;
  /** Whether to make a picture of 1200 × 630 for links. */
  readonly isCard: boolean;
  /** Pixels a CSS pixel, of a PNG. */
  readonly scale: number;
}

/** @throws CannotDo where an option or a font does not allow it. */
export const renderFigure = async (request: FileRequest): Promise<string | Uint8Array> => {
  const { format, isCard, font, scale } = request;
  if (format === 'csv') return toCSV(await chartOf(request));
  if (format === 'json') return `${toJSON(await chartOf(request))}\n`;
  const picture = { ...request, isFontSure: format === 'png' };
  const file = await (isCard ? card : pictureFile)(picture);
  return format === 'png' ? toPng(file, font, scale) : `${file.svg}\n`;
};
