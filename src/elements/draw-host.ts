/**
 * What a drawing and its element know of each other.
 */
import type { ReactiveControllerHost } from 'lit';
import type { PlanInput, PlanPackage } from '../data/schema.ts';
import type { Shown } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';

/** What a drawing needs to know of its element. */
export interface DrawHost extends ReactiveControllerHost, HTMLElement {
  readonly tag: Tag;
  readonly plan: PlanInput | PlanPackage | undefined;
  readonly src: string | undefined;
  readonly draw: 'needed' | 'eager' | 'never';
  readonly heading: string | undefined;
  readonly noHeading: boolean;
  readonly noTable: boolean;
  readonly noSources: boolean;
  readonly noMenu: boolean;
  /** Whether the plan's own wording is asked for. */
  readonly original: boolean;
  /** The attributes that select what is drawn, as they stand. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The box the picture is drawn into; nothing else may be in it. */
  readonly pictureBox: HTMLElement | null;
  /** The box of the picture and of what lies over it; null before it is there. */
  readonly stage: HTMLElement | null;
  /** Height to reserve for the whole figure before it is there. */
  reservedHeight(width: number): number;
}

/** A chart and the SVG that shows it. */
export interface Picture {
  readonly chart: Shown;
  readonly svg: SVGSVGElement;
}
