/**
 * What the preview tells the panel beside it.
 */
import type { Spec } from '../../src/specs/chart.ts';

export const SPEC_ADDON = 'plan-charts/spec';
export const SPEC_EVENT = 'plan-charts/spec/figure';

export interface SpecEvent {
  /** The Vega-Lite source of the figure, with its rows. */
  readonly spec: Spec;
}
