/**
 * Label placement: each label takes the first of its candidates that touches no text and no point and crosses no line; if
 * every one crosses a line, the one that crosses fewest. A label that has no room is left out, and whoever asked for it
 * says its words elsewhere: two texts on each other are said nowhere.
 */
import type { Box } from './chart.ts';

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A box that a label could take, the side its lines are aligned to, and which form of the label fills it. */
export interface Candidate<Form> extends Box {
  readonly align: 'left' | 'center' | 'right';
  readonly form: Form;
}

export interface LabelRequest<Form> {
  /** Best first. */
  readonly candidates: readonly Candidate<Form>[];
  /** Whether the label may be left out rather than cross a line. */
  readonly isOptional: boolean;
}

export interface Obstacles {
  /** What a label must lie within. */
  readonly bounds: Box;
  /** Points, which a label must not cover. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Lines, which it should not cross. */
  readonly lines: readonly Segment[];
}

/** Half of the box around a point that stays clear. */
const CLEARANCE = 4;
/** Between two labels side by side: the space of a word. */
const SPACE = 4;

/** @returns The box for each request, in order, or undefined where there is no room. */
export const placeLabels = <Form>(
  requests: readonly LabelRequest<Form>[],
  { bounds, points, lines }: Obstacles,
): readonly (Candidate<Form> | undefined)[] => {
  const taken: Box[] = points.map(({ x, y }) => ({
    x: x - CLEARANCE,
    y: y - CLEARANCE,
    width: 2 * CLEARANCE,
    height: 2 * CLEARANCE,
  }));
  return requests.map(({ candidates, isOptional }) => {
    let best: Candidate<Form> | undefined;
    let fewest = isOptional ? 1 : Infinity;
    for (const box of candidates) {
      if (!contains(bounds, box) || taken.some((other) => overlaps(other, box))) continue;
      const crossings = lines.filter((line) => crosses(line, box)).length;
      if (crossings < fewest) [best, fewest] = [box, crossings];
      // The others are no better.
      if (crossings === 0) break;
    }
    if (best) taken.push({ ...best, x: best.x - SPACE, width: best.width + 2 * SPACE });
    return best;
  });
};

/** Steps by which a label moves off its point when nearer places are taken. */
export const STEPS = [0, 8, 16, 28, 40, 56];

/** Boxes around a point, in the order a graphics editor would try them: above, below, beside, then farther off. */
export const around = <Form>(
  point: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
  form: Form,
): readonly Candidate<Form>[] => {
  const size = { width, height, form };
  const sides = [
    { x: point.x - width - gap, align: 'right' },
    { x: point.x + gap, align: 'left' },
    { x: point.x - width / 2, align: 'center' },
  ] as const;
  const level = sides.slice(0, 2).map((side) => ({ ...size, ...side, y: point.y - height / 2 }));
  return STEPS.flatMap((step) => [
    ...sides.map((side) => ({ ...size, ...side, y: point.y - gap - height - step })),
    ...sides.map((side) => ({ ...size, ...side, y: point.y + gap + step })),
    ...(step === 0 ? level : []),
  ]);
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
  // Most lines lie wholly to one side.
  if (Math.max(x1, x2) < box.x || Math.min(x1, x2) > box.x + box.width) return false;
  if (Math.max(y1, y2) < box.y || Math.min(y1, y2) > box.y + box.height) return false;
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
