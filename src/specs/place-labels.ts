/**
 * Label placement: each label takes the first of its candidate positions that touches no text and crosses no line; if
 * every position crosses a line, the one that crosses fewest. A label that has no room among the texts is left out,
 * because its value is in the table and in the tooltip, and two texts on each other are in neither.
 */
import type { Box } from './chart.ts';

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface LabelRequest {
  readonly width: number;
  readonly height: number;
  /** Whether the label may be left out rather than cross a line, because it is said elsewhere then. */
  readonly isOptional?: boolean;
  /** Positions to try, best first. */
  readonly candidates: readonly Candidate[];
}

/** Upper left corner of a label, and the side its lines are aligned to. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PlacedLabel extends Box {
  readonly align: Candidate['align'];
}

/**
 * @param bounds What a label must lie within.
 * @param texts Boxes that are taken already.
 * @param lines Lines that a label should not cross.
 * @returns A box for each request, in order, or undefined where there is no room.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  bounds: Box,
  texts: readonly Box[],
  lines: readonly Segment[],
): readonly (PlacedLabel | undefined)[] => {
  const taken = [...texts];
  return requests.map(({ width, height, candidates, isOptional = false }) => {
    const free = candidates
      .map((candidate) => ({ ...candidate, width, height }))
      .filter((box) => contains(bounds, box) && !taken.some((text) => overlaps(text, box)));
    const crossings = free.map((box) => lines.filter((line) => crosses(line, box)).length);
    const fewest = Math.min(...crossings);
    const best = isOptional && fewest > 0 ? undefined : free[crossings.indexOf(fewest)];
    if (best) taken.push(best);
    return best;
  });
};

/** The four corners around a point, above and below it, and farther off, in the order a graphics editor would try them. */
export const around = (
  point: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
): readonly Candidate[] => {
  const toTheLeft = { x: point.x - width - gap, align: 'right' } as const;
  const toTheRight = { x: point.x + gap, align: 'left' } as const;
  const centred = { x: point.x - width / 2, align: 'center' } as const;
  const above = point.y - gap - height;
  const level = point.y - height / 2;
  const below = point.y + gap;
  return [
    { ...toTheLeft, y: above },
    { ...toTheRight, y: above },
    { ...centred, y: above },
    { ...toTheRight, y: below },
    { ...toTheLeft, y: below },
    { ...centred, y: below },
    { ...toTheLeft, y: level },
    { ...toTheRight, y: level },
    { ...toTheLeft, y: above - height },
    { ...toTheRight, y: below + height },
  ];
};

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Liang–Barsky: whether any part of the segment lies within the box. */
const crosses = ({ x1, y1, x2, y2 }: Segment, box: Box): boolean => {
  const dx = x2 - x1;
  const dy = y2 - y1;
  let enter = 0;
  let leave = 1;
  for (const [p, q] of [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter <= leave;
};
