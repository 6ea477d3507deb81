/** vega-embed: a Vega-Lite specification, in a box as its documentation has it. */
import embed, { type VisualizationSpec } from 'vega-embed';
import { HEIGHT, timeOf } from './dates.ts';
import type { DrawLine, DrawPoints } from './draw-pages.ts';
import { daysOf } from './page-data.ts';

interface Row {
  readonly date: number;
  readonly value: number;
}

const specOf = (rows: readonly Row[], withPoints: boolean): VisualizationSpec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  height: HEIGHT,
  data: { name: 'rows', values: [...rows] },
  mark: { type: 'line', point: withPoints, tooltip: true, color: '#006ba2', strokeWidth: withPoints ? 2 : 1 },
  encoding: {
    x: { field: 'date', type: 'temporal', title: null, scale: { type: 'utc' } },
    y: { field: 'value', type: 'quantitative', title: null },
  },
});

export const line: DrawLine = async (box, { dates, values }) => {
  box.style.width = '100%';
  const rowsOf = (ys: readonly number[]) => dates.map((date, i) => ({ date: timeOf(date), value: ys[i]! }));
  const { view } = await embed(box, specOf(rowsOf(values), true), { actions: false });
  return (ys) => view.data('rows', rowsOf(ys)).runAsync();
};

export const points: DrawPoints = async (box, series) => {
  box.style.width = '100%';
  const days = daysOf(series);
  const rows = series.values.map((value, i) => ({ date: days[i]!, value }));
  await embed(box, specOf(rows, false), { actions: false });
};
