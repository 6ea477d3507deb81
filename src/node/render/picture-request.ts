/**
 * What a picture is asked for outside a page, and the chart it is made of.
 */
import { isChartsError } from '../../data/errors.ts';
import { createLocale } from '../../data/every-language.ts';
import type { PlanPackage } from '../../data/schema.ts';
import type { Chart } from '../../specs/chart.ts';
import { charts, type Tag } from '../../specs/charts.ts';
import type { Measure } from '../../specs/text-width.ts';
import { CannotDo } from '../cannot-do.ts';
import type { FontFamily } from './font-family.ts';

export interface PictureRequest {
  readonly tag: Tag;
  /** The element's own attributes as they are written. */
  readonly options: Readonly<Record<string, string>>;
  readonly plan: PlanPackage;
  /** BCP 47 tag. */
  readonly language: string;
  /** By default that of the language. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** In place of the one that the chart says. */
  readonly heading?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly font: FontFamily;
  /** Whether the file is drawn with that font and no other, as a PNG is; an SVG may be seen in any. */
  readonly isFontSure: boolean;
}

export type ChartRequest = Omit<PictureRequest, 'theme' | 'font' | 'isFontSure'>;

/**
 * @param measure How wide texts are in the picture; left out where it is not drawn.
 * @throws CannotDo with the sentence that the element would show: an unknown id, an option that cannot be read.
 */
export const chartOf = async (
  { tag, options, plan, language, direction, heading, width }: ChartRequest,
  measure?: Measure,
): Promise<Chart> => {
  const locale = createLocale(language, direction);
  const module = await charts[tag]();
  const chart = await saying(tag, () => module.build(plan, { ...options, width, measure }, locale));
  return heading === undefined ? chart : { ...chart, title: heading };
};

/**
 * Has the error of a figure said on a command's line: in English, whatever language the page is in.
 *
 * @throws CannotDo for an error that a figure can print; any other as it is.
 */
export const saying = async <T>(tag: Tag, make: () => T | Promise<T>): Promise<T> => {
  try {
    return await make();
  } catch (error) {
    if (isChartsError(error)) throw new CannotDo(`${tag}: ${createLocale('en').error(error)}`);
    throw error;
  }
};
