/**
 * What a figure tells the page. All events bubble and cross shadow boundaries.
 */
import type { ErrorCode } from '../data/errors.ts';
import type { Shown } from '../specs/chart.ts';

export interface ChartEvents {
  /** The picture on screen is the one that was asked for. */
  'chart-ready': { readonly chart: Shown };
  /** Something kept the picture from being drawn; the same sentence is in the figure. Fired once a cause. */
  'chart-error': { readonly code: ErrorCode; readonly message: string };
  /** The reader opened or closed a node; `open` holds the ids of all that are open now. */
  'chart-open': { readonly id: string; readonly isOpen: boolean; readonly open: readonly string[] };
  /** The reader chose a figure, or none. */
  'chart-select': { readonly id: string | undefined };
}

export const emit = <E extends keyof ChartEvents>(target: EventTarget, type: E, detail: ChartEvents[E]): void => {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
};

declare global {
  interface GlobalEventHandlersEventMap {
    'chart-ready': CustomEvent<ChartEvents['chart-ready']>;
    'chart-error': CustomEvent<ChartEvents['chart-error']>;
    'chart-open': CustomEvent<ChartEvents['chart-open']>;
    'chart-select': CustomEvent<ChartEvents['chart-select']>;
  }
}
