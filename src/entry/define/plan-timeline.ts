import { PlanTimelineElement } from '../../elements/plan-timeline.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('plan-timeline')) customElements.define('plan-timeline', PlanTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimelineElement;
  }
}
