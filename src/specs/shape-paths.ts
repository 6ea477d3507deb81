/**
 * Outlines of small shapes, as SVG writes a path. Every outline runs clockwise, and holes the other way, so that they are
 * filled alike whatever the rule. Coordinates are in a square from -1 to 1.
 */
export type Corners = readonly (readonly [number, number])[];

const point = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;
const round = (n: number): number => Math.round(n * 100) / 100;

export const polygon = (corners: Corners): string => `M${corners.map(point).join('L')}Z`;

export const square = (half: number): Corners => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
];

export const bar = (x: number, y: number, x2: number, y2: number): string =>
  polygon([
    [x, y],
    [x2, y],
    [x2, y2],
    [x, y2],
  ]);

/** Upright bars, each from one x to another. */
export const bars = (...spans: readonly (readonly [number, number])[]): string =>
  spans.map(([x, x2]) => bar(x, -0.85, x2, 0.85)).join('');

/** @param scale Of the inner edge to the outer one. */
export const outline = (corners: Corners, scale: number): string => edges(corners, scale, [[0, 1]]);

/** An outline of which only the corners are drawn. */
export const broken = (corners: Corners, scale: number): string =>
  edges(corners, scale, [
    [0, 0.3],
    [0.7, 1],
  ]);

/** Parts of a band along the edges, each from one share of an edge to another. */
const edges = (corners: Corners, scale: number, parts: readonly (readonly [number, number])[]): string => {
  const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const [cx, cy] = [middle(0), middle(1)];
  const inner = corners.map(([x, y]) => [cx + (x - cx) * scale, cy + (y - cy) * scale] as const);
  return corners
    .flatMap((from, i) => {
      const next = (i + 1) % corners.length;
      return parts.map(([start, end]) =>
        polygon([
          between(from, corners[next]!, start),
          between(from, corners[next]!, end),
          between(inner[i]!, inner[next]!, end),
          between(inner[i]!, inner[next]!, start),
        ]),
      );
    })
    .join('');
};

const between = (
  [x, y]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  share: number,
): readonly [number, number] => [x + (x2 - x) * share, y + (y2 - y) * share];

const circle = (radius: number, sweep: 0 | 1): string =>
  `M${-radius} 0A${radius} ${radius} 0 1 ${sweep} ${radius} 0A${radius} ${radius} 0 1 ${sweep} ${-radius} 0Z`;

export const disc = (radius: number): string => circle(radius, 1);

export const ring = (outer: number, inner: number): string => circle(outer, 1) + circle(inner, 0);

/** The left half of a disc. */
export const half = (radius: number): string => `M0 ${radius}A${radius} ${radius} 0 0 1 0 ${-radius}Z`;

/** A ring of four arcs with gaps between them. */
export const brokenRing = (outer: number, inner: number): string =>
  [0, 1, 2, 3]
    .map((quarter) => arc(outer, inner, (quarter - 0.3) * (Math.PI / 2), (quarter + 0.3) * (Math.PI / 2)))
    .join('');

const arc = (outer: number, inner: number, from: number, to: number): string => {
  const at = (radius: number, angle: number) => point([Math.cos(angle) * radius, Math.sin(angle) * radius]);
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}Z`;
};

/** Two strokes through a middle. */
export const cross = (reach: number, thickness: number, cx = 0): string => {
  const t = thickness;
  const a = reach;
  const stroke = (flip: 1 | -1): string => {
    const corners: Corners = [
      [cx - a * flip, -a + t],
      [cx - a * flip + t * flip, -a],
      [cx + a * flip, a - t],
      [cx + a * flip - t * flip, a],
    ];
    return polygon(flip === 1 ? corners : corners.toReversed());
  };
  return stroke(1) + stroke(-1);
};
