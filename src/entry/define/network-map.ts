import { NetworkMapElement } from '../../elements/network-map.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('network-map')) customElements.define('network-map', NetworkMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'network-map': NetworkMapElement;
  }
}
