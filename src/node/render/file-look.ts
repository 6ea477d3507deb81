/**
 * The font and the colours of a file that a command makes, where no stylesheet reaches.
 */
import { fontStack } from '../../render/font-stack.ts';
import type { FileLook } from '../../render/frame.ts';
import { literalColor } from '../../render/literal-color.ts';
import type { Chart } from '../../specs/chart.ts';
import { textWidth, widest, type Measure } from '../../specs/text-width.ts';
import { typesetter } from '../../specs/typesetter.ts';
import { chartOf, type PictureRequest } from './picture-request.ts';

/** How wide texts are where the file is seen. An SVG names its font and cannot bring it along: there is room for others. */
export const measureOf = ({ font, isFontSure }: Pick<PictureRequest, 'font' | 'isFontSure'>): Measure =>
  isFontSure ? font.measure : widest(font.measure, textWidth);

export const fileLook = (request: PictureRequest): FileLook => ({
  resolve: (color) => literalColor(color, request.theme),
  // In quotes: a name may hold a digit, "Source Sans 3". Where it is not installed, or has not all letters of the language,
  // what the reader's machine has. An image is drawn with this font and no other.
  font: `'${request.font.name.replace(/['\\]/g, '')}', ${request.isFontSure ? 'sans-serif' : fontStack(request.language)}`,
  setter: typesetter(measureOf(request)),
});

/** The chart as it is drawn into the file. */
export const chartInFile = async (request: PictureRequest): Promise<Chart> => {
  const chart = await chartOf(request, measureOf(request));
  return request.isFontSure ? { ...chart, sourceLine: withoutStrangeBrackets(chart.sourceLine, request) } : chart;
};

/**
 * A publisher's name is often followed by the same in its own script, "CCTime (飞象网)". What the font has no letters for
 * and stands in brackets is left out; anything else that it lacks is an error where it is drawn.
 */
const withoutStrangeBrackets = (text: string, { font }: PictureRequest): string =>
  text.replace(/ ?\([^()]*\)/g, (bracket) => (font.lacks(bracket).length > 0 ? '' : bracket));
