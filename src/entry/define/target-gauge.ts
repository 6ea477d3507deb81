import { TargetGaugeElement } from '../../elements/target-gauge.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('target-gauge')) customElements.define('target-gauge', TargetGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'target-gauge': TargetGaugeElement;
  }
}
