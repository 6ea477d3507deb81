import { PlanTreeElement } from '../../elements/plan-tree.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('plan-tree')) customElements.define('plan-tree', PlanTreeElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-tree': PlanTreeElement;
  }
}
