import { PlanBriefingElement } from '../../elements/plan-briefing.ts';

/** A literal map, because an address built from a tag name hides imports from bundlers. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'plan-tree': () => import('./plan-tree.ts'),
  'plan-timeline': () => import('./plan-timeline.ts'),
  'target-board': () => import('./target-board.ts'),
  'fiveg-stats-chart': () => import('./fiveg-stats-chart.ts'),
  'sector-grid': () => import('./sector-grid.ts'),
  'network-map': () => import('./network-map.ts'),
  'factory-directory': () => import('./factory-directory.ts'),
  'source-list': () => import('./source-list.ts'),
};

// What plan-charts.js is watching for has been asked for already; a file that is lost is asked for again by whoever comes next.
PlanBriefingElement.define = (tag) => parts[tag]?.().catch(() => undefined);

// Guarded: two bundles on one page would otherwise throw, and in Node there is no registry.
if (globalThis.customElements && !customElements.get('plan-briefing'))
  customElements.define('plan-briefing', PlanBriefingElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-briefing': PlanBriefingElement;
  }
}
