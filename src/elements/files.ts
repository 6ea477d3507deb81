/**
 * The files of a figure: what is on screen, under the heading that stands over it.
 */
import { exporter } from '../render/export.ts';
import type { Shown } from '../specs/chart.ts';
import type { ChartElement } from './chart-element.ts';
import type { Picture } from './draw-host.ts';

/** @param picture The one that is asked for by now. */
export const filesOf = async (host: ChartElement, { chart, svg }: Picture): Promise<ReturnType<typeof exporter>> => {
  const own = host.querySelector(':scope > [slot=heading]')?.textContent.trim();
  const title = [own, host.heading].find((text) => text) ?? chart.title;
  const whole = chart.table.isAbridged ? await wholeOf(host, chart) : chart;
  return exporter({ ...whole, title }, svg);
};

/** What came with the page leaves rows of a long table out. */
const wholeOf = async (host: ChartElement, { spec: { width } }: Shown): Promise<Shown> => {
  const { LiveFigure } = await import('./live.ts');
  return new LiveFigure(host).build(() => width);
};
