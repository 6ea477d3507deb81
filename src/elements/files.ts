/**
 * The files of a figure: what is on screen, under the heading that stands over it.
 */
import { exporter } from '../render/export.ts';
import type { ChartElement } from './chart-element.ts';
import type { Picture } from './draw-host.ts';

/** @param picture The one that is asked for by now. */
export const filesOf = (host: ChartElement, { chart, svg }: Picture): ReturnType<typeof exporter> => {
  const own = host.querySelector(':scope > [slot=heading]')?.textContent.trim();
  const title = [own, host.heading].find((text) => text) ?? chart.title;
  return exporter({ ...chart, title }, svg);
};
