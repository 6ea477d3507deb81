import { FivegStatsChartElement } from '../../elements/fiveg-stats-chart.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('fiveg-stats-chart')) customElements.define('fiveg-stats-chart', FivegStatsChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'fiveg-stats-chart': FivegStatsChartElement;
  }
}
