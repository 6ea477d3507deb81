/** Chart.js: a canvas in a box, as its documentation begins. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type Point,
} from 'chart.js';
import { HEIGHT, monthText, timeOf } from './dates.ts';
import type { DrawLine } from './draw-pages.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

export const chartIn = (box: HTMLElement, config: ChartConfiguration<'line', Point[]>) => {
  const canvas = document.createElement('canvas');
  canvas.height = HEIGHT;
  box.append(canvas);
  return new Chart(canvas, config);
};

export const optionsOf = (): NonNullable<ChartConfiguration<'line', Point[]>['options']> => ({
  animation: false,
  maintainAspectRatio: false,
  interaction: { mode: 'nearest', axis: 'x', intersect: false },
  scales: {
    x: { type: 'linear', ticks: { maxTicksLimit: 6, callback: (value) => monthText(Number(value)) } },
    y: { beginAtZero: true },
  },
  plugins: { tooltip: { callbacks: { title: ([item]) => monthText(item!.parsed.x!) } } },
});

export const line: DrawLine = (box, { title, dates, values }) => {
  const dataOf = (ys: readonly number[]) => dates.map((date, i) => ({ x: timeOf(date), y: ys[i]! }));
  const dataset = { label: title, data: dataOf(values), borderColor: '#006ba2', borderWidth: 2, pointRadius: 2.5 };
  const chart = chartIn(box, { type: 'line', data: { datasets: [dataset] }, options: optionsOf() });
  return (ys) => {
    chart.data.datasets[0]!.data = dataOf(ys);
    chart.update('none');
  };
};
