import { FactoryDirectoryElement } from '../../elements/factory-directory.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('factory-directory')) customElements.define('factory-directory', FactoryDirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'factory-directory': FactoryDirectoryElement;
  }
}
