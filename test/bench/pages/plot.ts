/** Observable Plot: an SVG, put where it belongs. */
import { dot, line as lineMark, plot, pointerX, ruleY, tip } from '@observablehq/plot';
import { HEIGHT, timeOf } from './dates.ts';
import type { DrawLine, DrawPoints } from './draw-pages.ts';
import { daysOf } from './page-data.ts';

interface Row {
  readonly date: Date;
  readonly value: number;
}

const channels = { x: 'date', y: 'value' } as const;

const drawn = (rows: readonly Row[], width: number, withDots: boolean) =>
  plot({
    width,
    height: HEIGHT,
    marginLeft: 60,
    x: { type: 'utc', label: null },
    y: { grid: true, label: null, tickFormat: 's' },
    marks: [
      ruleY([0]),
      lineMark(rows, { ...channels, stroke: '#006ba2' }),
      ...(withDots ? [dot(rows, { ...channels, r: 2.5, fill: '#006ba2' })] : []),
      tip(rows, pointerX(channels)),
    ],
  });

export const line: DrawLine = (box, { dates, values }) => {
  const width = box.clientWidth;
  const show = (ys: readonly number[]) =>
    box.replaceChildren(
      drawn(
        dates.map((date, i) => ({ date: new Date(timeOf(date)), value: ys[i]! })),
        width,
        true,
      ),
    );
  show(values);
  return show;
};

export const points: DrawPoints = (box, series) => {
  const days = daysOf(series);
  const rows = series.values.map((value, i) => ({ date: new Date(days[i]!), value }));
  box.append(drawn(rows, box.clientWidth, false));
};
