/**
 * The arrows on smooth links: about the middle of each, and moved along it where another is in the way.
 */
import type { Spot } from './layers.ts';
import { placeLabels } from './place-labels.ts';

/** Where a link begins, where it begins and ends to bend, where it ends. */
export type Curve = readonly [Spot, Spot, Spot, Spot];

export interface Arrow extends Spot {
  /** In degrees clockwise from the right. */
  readonly angle: number;
}

/** How much of the bend lies before an arrow, best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** Of the box that an arrow takes. */
const SIZE = 9;

export const arrowsOn = (curves: readonly Curve[], width: number): readonly Arrow[] => {
  const requests = curves.map((curve) => ({
    candidates: SHARES.map((share) => {
      const form = arrowAt(curve, share);
      return { x: form.x - SIZE / 2, y: form.y - SIZE / 2, width: SIZE, height: SIZE, align: 'center' as const, form };
    }),
    isOptional: false,
  }));
  const bounds = { x: 0, y: -SIZE, width, height: Infinity };
  const spots = placeLabels(requests, { bounds, points: [], lines: [] });
  // Where links lie on each other, so do their arrows.
  return spots.map((spot, i) => spot?.form ?? requests[i]!.candidates[0]!.form);
};

/** Between two level ends, monotone interpolation is y = 3t² − 2t³. */
const arrowAt = ([, from, to]: Curve, share: number): Arrow => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const slope = (6 * share * (1 - share) * dy) / dx;
  return {
    x: from.x + share * dx,
    y: from.y + (3 * share ** 2 - 2 * share ** 3) * dy,
    angle: Math.round((Math.atan(slope) * 180) / Math.PI),
  };
};
