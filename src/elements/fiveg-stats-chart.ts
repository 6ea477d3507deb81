import { property } from './property.ts';
import { fivegStatsRoom } from '../specs/fiveg-stats-room.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { PointController } from './point-controller.ts';

/**
 * Statistics of a plan over time: a line with its points; several statistics are stacked over one time axis, never on
 * two value axes. A figure that its source hedges is a hollow point, a change of definition is a gap with its reason,
 * and what is not known is hatched.
 *
 * @summary Statistics of a plan over time, with a source behind every point.
 * @tagname fiveg-stats-chart
 */
export class FivegStatsChartElement extends ChartElement {
  /** @internal */
  readonly tag = 'fiveg-stats-chart';

  /** Ids of statistics with spaces between them. Without it, the first two of the plan. */
  @property() statistics: string | undefined;

  /** A date to point out (2023-04-30): its figures are labelled. */
  @property() highlight: string | undefined;

  /** First date to show (2021, 2021-06 or 2021-06-30). */
  @property() from: string | undefined;

  /** Last date to show. */
  @property() to: string | undefined;

  /** @internal */
  get options() {
    const { statistics, highlight, from, to } = this;
    return given({ statistics, highlight, from, to });
  }

  protected createPointing() {
    return new PointController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return fivegStatsRoom(this.options.statistics?.trim().split(/\s+/).length ?? 2, width);
  }
}
