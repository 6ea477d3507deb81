import { CitedFigureElement } from '../../elements/cited-figure.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('cited-figure')) customElements.define('cited-figure', CitedFigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'cited-figure': CitedFigureElement;
  }
}
