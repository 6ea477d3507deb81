/**
 * A picture as a file, with its heading, notes, date and sources: what the element's own `toSVG()` gives.
 */
import { drawToSvg } from '../../render/draw-to-svg.ts';
import { framed, type PictureFile } from '../../render/frame.ts';
import { chartInFile, fileLook } from './file-look.ts';
import type { PictureRequest } from './picture-request.ts';

export const pictureFile = async (request: PictureRequest): Promise<PictureFile> => {
  const chart = await chartInFile(request);
  return framed(await drawToSvg(chart, 'file'), chart, fileLook(request));
};
