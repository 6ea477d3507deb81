/**
 * Shapes of statuses as marks, for whatever picture: one layer each tone, because a tone is a colour and the shape is data.
 */
import { dataset, pixels, type Drawn, type Spot } from './layers.ts';
import type { StatusShape, Tone } from './status-shapes.ts';

/** Width of a shape in pixels. */
export const SHAPE = 12;

/** A shape at a computed position, which is its middle. */
export interface StatusMark extends Spot {
  readonly shape: StatusShape;
}

/** @param name Of the layer: one that begins with `points_` can be pointed at. */
export const statusLayer = (name: string, tone: Tone, marks: readonly StatusMark[]): Drawn => {
  const data = dataset(
    name,
    ['x', 'y', 'shape'],
    marks.map(({ x, y, shape }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, shape: shape.path })),
  );
  const { field } = data;
  return [
    data,
    {
      name,
      data: { name },
      mark: { type: 'point', style: `status-${tone}`, shape: { expr: `datum.${field.shape}` }, size: SHAPE ** 2 },
      encoding: { x: pixels(field.x), y: pixels(field.y) },
    },
  ];
};
