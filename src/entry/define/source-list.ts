import { SourceListElement } from '../../elements/source-list.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('source-list')) customElements.define('source-list', SourceListElement);

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceListElement;
  }
}
