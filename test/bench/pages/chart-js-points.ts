/** Chart.js, as its page on performance says: no parsing, no points, decimated. */
import { Chart, Decimation } from 'chart.js';
import { chartIn, optionsOf } from './chart-js.ts';
import type { DrawPoints } from './draw-pages.ts';
import { daysOf } from './page-data.ts';

Chart.register(Decimation);

export const points: DrawPoints = (box, series) => {
  const days = daysOf(series);
  const data = series.values.map((y, i) => ({ x: days[i]!, y }));
  const options = optionsOf();
  chartIn(box, {
    type: 'line',
    data: { datasets: [{ label: 'A random walk', data, borderColor: '#006ba2', borderWidth: 1, pointRadius: 0 }] },
    options: {
      ...options,
      parsing: false,
      normalized: true,
      plugins: { ...options.plugins, decimation: { enabled: true, algorithm: 'min-max' } },
    },
  });
};
