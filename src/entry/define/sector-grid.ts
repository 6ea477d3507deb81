import { SectorGridElement } from '../../elements/sector-grid.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('sector-grid')) customElements.define('sector-grid', SectorGridElement);

declare global {
  interface HTMLElementTagNameMap {
    'sector-grid': SectorGridElement;
  }
}
