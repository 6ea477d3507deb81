/**
 * How a reader points at a figure, whatever kind of picture it has.
 */
import type { nothing, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Point } from '../specs/chart.ts';
import type { Picture } from './draw-host.ts';
import type { Stage } from './stage.ts';

/** In CSS pixels within the stage. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The point that is pointed at, and where the ring and the tooltip stand. */
export interface Cursor extends Position {
  readonly point: Point;
  /** Where a tooltip hangs that has no room above; by default from the same place. */
  readonly foot?: number;
  readonly by: 'key' | 'pointer';
}

export interface Pointing extends ReactiveController {
  readonly cursor: Cursor | undefined;
  /** Where the selected point stands, for the ring that stays. */
  readonly selection: Position | undefined;
  /** What the live region speaks. */
  readonly says: string;
  /** Listens at a stage, once for the life of the element. */
  listen(stage: Stage): void;
  /** What it lays over the picture, beside rings and tooltip. */
  overTemplate(picture: Picture | undefined): TemplateResult | typeof nothing;
  /** Tells assistive technology what the picture is, and puts what lies over it where the picture's parts are. */
  place(picture: Picture | undefined, box: HTMLElement): void;
}

export interface PointingHost extends ReactiveControllerHost, HTMLElement {
  /** What is on screen. */
  readonly picture: Picture | undefined;
  readonly group: string | undefined;
  /** The box that holds the picture, and over it the ring and the tooltip. */
  readonly stage: HTMLElement | null;
  /** Says to the reader and to the page what went wrong. */
  report(error: unknown): void;
}
