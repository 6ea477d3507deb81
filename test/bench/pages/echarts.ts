/** Apache ECharts, its parts chosen by hand. */
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { HEIGHT, timeOf } from './dates.ts';
import type { DrawLine, DrawPoints } from './draw-pages.ts';
import { daysOf } from './page-data.ts';

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const axes = {
  animation: false,
  grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
  xAxis: { type: 'time', splitNumber: 4 },
  yAxis: { type: 'value' },
  tooltip: { trigger: 'axis' },
};

const look = { type: 'line', itemStyle: { color: '#006ba2' } };

export const line: DrawLine = (box, { dates, values }) => {
  box.style.height = `${HEIGHT}px`;
  const chart = init(box);
  const dataOf = (ys: readonly number[]) => dates.map((date, i) => [timeOf(date), ys[i]!]);
  chart.setOption({ ...axes, series: [{ ...look, symbol: 'circle', symbolSize: 5, data: dataOf(values) }] });
  return (ys) => chart.setOption({ series: [{ data: dataOf(ys) }] });
};

export const points: DrawPoints = (box, series) => {
  box.style.height = `${HEIGHT}px`;
  const days = daysOf(series);
  const data = series.values.map((value, i) => [days[i]!, value]);
  init(box).setOption({ ...axes, series: [{ ...look, symbol: 'none', sampling: 'minmax', data }] });
};
