/**
 * One figure as a file in one of the formats that it can be taken away in.
 */
import { toCSV, toJSON } from '../../render/export.ts';
import { ownFont, type FontFamily } from './font-family.ts';
import type { Format } from './formats.ts';
import { chartOf, type PictureRequest } from './picture-request.ts';

export interface FileRequest extends Omit<PictureRequest, 'isFontSure' | 'font'> {
  /** The house's own; by default pictures are drawn with the one that comes with the command. */
  readonly font?: FontFamily | undefined;
  readonly format: Format;
  /** Whether to make a picture of 1200 × 630 for links. */
  readonly isCard: boolean;
  /** Pixels a CSS pixel, of a PNG. */
  readonly scale: number;
  /** Address of plan-charts.css, of a page; and of the folder of its scripts, where it is to have any. */
  readonly stylesheet: string;
  readonly base?: string | undefined;
}

/** @throws CannotDo where an option or a font does not allow it. */
export const renderFigure = async (request: FileRequest): Promise<string | Uint8Array> => {
  const { format } = request;
  if (format === 'csv') return toCSV(await chartOf(request));
  if (format === 'json') return `${toJSON(await chartOf(request))}\n`;
  if (format === 'html') return (await import('./figure-page.ts')).figurePage(request);
  return pictureIn(format, request);
};

/** What draws is loaded here: data are there sooner without. */
const pictureIn = async (format: 'svg' | 'png', request: FileRequest): Promise<string | Uint8Array> => {
  const font = request.font ?? (await ownFont());
  const picture = { ...request, font, isFontSure: format === 'png' };
  const file = request.isCard
    ? await (await import('./card.ts')).card(picture)
    : await (await import('./picture-file.ts')).pictureFile(picture);
  if (format === 'svg') return `${file.svg}\n`;
  return (await import('./png.ts')).toPng(file, font, request.scale);
};
