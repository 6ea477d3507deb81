/**
 * A shape for each status, so that colour is never what tells them apart and no legend is needed beside their words
 * (`words.status`). Each question has a family: whether there is a figure, squares; whether a target was reached, circles;
 * whether it is on its way, triangles; whether a step was carried out, bars that fill. Solid is what is there, an outline
 * what is not yet, a broken outline what nobody can say.
 */
import type { Attainment, DataStatus, Delivery, Trajectory } from '../data/schema.ts';
import {
  bar,
  bars,
  broken,
  cross,
  disc,
  brokenRing,
  half,
  outline,
  polygon,
  ring,
  square,
  type Corners,
} from './shape-paths.ts';

/** `yes`: what was promised is there; `no`: it is not, or not all of it; `open`: nobody can say, or not yet. */
export type Tone = 'yes' | 'no' | 'open';

export const TONES: readonly Tone[] = ['yes', 'no', 'open'];

export interface StatusShape {
  /** An outline to be filled, within a square from -1 to 1, as SVG writes a path. */
  readonly path: string;
  readonly tone: Tone;
}

const SQUARE: Corners = square(0.8);
const DIAMOND: Corners = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const UP: Corners = [
  [0, -0.9],
  [1, 0.8],
  [-1, 0.8],
];
const DOWN: Corners = UP.map(([x, y]) => [x, -y] as const);
const BAR: Corners = [
  [-1, -0.55],
  [1, -0.55],
  [1, 0.55],
  [-1, 0.55],
];

const dataStatus: Readonly<Record<DataStatus, StatusShape>> = {
  reported: { path: polygon(SQUARE), tone: 'yes' },
  'not-reported': { path: broken(SQUARE, 0.62), tone: 'open' },
  'not-yet-due': { path: outline(SQUARE, 0.62), tone: 'open' },
  'not-applicable': { path: bar(-0.9, -0.2, 0.9, 0.2), tone: 'open' },
  discontinued: { path: bars([-0.8, -0.2], [0.2, 0.8]), tone: 'open' },
  disputed: { path: outline(DIAMOND, 0.6), tone: 'open' },
};

const attainment: Readonly<Record<Attainment, StatusShape>> = {
  met: { path: disc(0.95), tone: 'yes' },
  'partly-met': { path: ring(0.95, 0.68) + half(0.7), tone: 'no' },
  'not-met': { path: cross(0.8, 0.24), tone: 'no' },
  pending: { path: ring(0.95, 0.65), tone: 'open' },
  'not-assessable': { path: brokenRing(0.95, 0.65), tone: 'open' },
};

const trajectory: Readonly<Record<Trajectory, StatusShape>> = {
  ahead: {
    path: polygon([
      [0, -1],
      [0.9, -0.05],
      [-0.9, -0.05],
    ]).concat(
      polygon([
        [0, 0.05],
        [0.9, 1],
        [-0.9, 1],
      ]),
    ),
    tone: 'yes',
  },
  'on-track': { path: polygon(UP), tone: 'yes' },
  behind: { path: outline(UP, 0.5), tone: 'no' },
  'moving-away': { path: polygon(DOWN), tone: 'no' },
  'not-assessable': { path: broken(UP, 0.5), tone: 'open' },
};

const delivery: Readonly<Record<Delivery, StatusShape>> = {
  'not-started': { path: outline(BAR, 0.6), tone: 'no' },
  'in-progress': { path: outline(BAR, 0.6) + bar(-0.9, -0.5, 0, 0.5), tone: 'no' },
  completed: { path: polygon(BAR), tone: 'yes' },
  delayed: { path: broken(BAR, 0.6) + bar(-0.9, -0.5, 0, 0.5), tone: 'no' },
  abandoned: { path: bar(-1, -0.55, -0.1, 0.55) + cross(0.5, 0.18, 0.5), tone: 'no' },
  unknown: { path: broken(BAR, 0.6), tone: 'open' },
};

export const statusShapes = { dataStatus, attainment, trajectory, delivery } as const;

/** One of the four questions that are never merged. */
export type Question = keyof typeof statusShapes;
