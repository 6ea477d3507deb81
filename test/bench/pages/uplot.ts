/** uPlot: columns of numbers, in seconds. */
import uPlot from 'uplot';
import { HEIGHT, timeOf } from './dates.ts';
import type { DrawLine, DrawPoints } from './draw-pages.ts';
import { daysOf } from './page-data.ts';

const chartIn = (box: HTMLElement, xs: readonly number[], ys: readonly number[], withPoints: boolean) =>
  new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      scales: { y: { range: (_, __, max) => [0, max] } },
      axes: [{}, { size: 80 }],
      series: [{}, { stroke: '#006ba2', width: withPoints ? 2 : 1, points: { show: withPoints } }],
    },
    [[...xs], [...ys]],
    box,
  );

export const line: DrawLine = (box, { dates, values }) => {
  const xs = dates.map((date) => timeOf(date) / 1000);
  const chart = chartIn(box, xs, values, true);
  return (ys) => chart.setData([xs, [...ys]]);
};

export const points: DrawPoints = (box, series) => {
  const xs = daysOf(series).map((time) => time / 1000);
  chartIn(box, xs, series.values, false);
};
