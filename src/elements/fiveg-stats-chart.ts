import { property } from 'lit/decorators.js';
import { fivegStatsHeight } from '../specs/fiveg-stats-size.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';

/**
 * Statistics of a plan over time: a line with its points; several statistics are stacked over one time axis, never on
 * two value axes. A figure that its source hedges is a hollow point, a change of definition is a gap with its reason,
 * and what is not known is hatched.
 *
 * @summary Statistics of a plan over time, with a source behind every point.
 * @tagname fiveg-stats-chart
 *
 * @slot heading - Heading in the author's own words.
 * @slot summary - One-sentence summary in the author's own words.
 * @slot table - A `<table>` in place of the generated one.
 * @slot sources - A list in place of the generated list of sources.
 * @slot notes - Notes in place of the generated ones on how to read the picture.
 *
 * @fires {CustomEvent<{ chart: Chart }>} chart-ready - The picture on screen is the one that was asked for.
 * @fires {CustomEvent<{ code: string, message: string }>} chart-error - Something kept the picture from being drawn; fired once a cause.
 * @fires {CustomEvent<{ id: string | undefined }>} chart-select - The reader chose a figure by its id, or none.
 *
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart chart - The box of the picture.
 * @csspart tooltip - The box beside the point under the cursor.
 * @csspart table - The table and its toggle.
 * @csspart sources - The list of sources.
 * @csspart menu - The download menu.
 * @csspart error - The message in place of, or above, the picture.
 *
 * @cssproperty [--pc-font=inherit] - Font family of the figure.
 * @cssproperty [--pc-ink=light-dark(#1d1d1b, #ececea)] - Titles, values and the base line.
 * @cssproperty [--pc-muted=light-dark(#5a5a57, #b0b0ab)] - Ticks, dates and notes.
 * @cssproperty [--pc-rule=light-dark(#d9d9d5, #3d3d3a)] - Grid lines and separating rules.
 * @cssproperty [--pc-accent=light-dark(#006ba2, #62b6e4)] - Lines and points.
 * @cssproperty [--pc-signal=light-dark(#c8321f, #ff8a75)] - What is selected, and errors.
 * @cssproperty [--pc-paper=light-dark(#ffffff, #141413)] - The ground the figure stands on; hollow points are filled with it.
 * @cssproperty [--pc-hatch=light-dark(#c4c4bf, #565652)] - The hatching of what is not known.
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

  /** @internal */
  reservedHeight(width: number): number {
    return fivegStatsHeight(this.options.statistics?.trim().split(/\s+/).length ?? 2, width);
  }
}
