import { TargetBoardElement } from '../../elements/target-board.ts';

// Guarded: two bundles on one page would otherwise throw, and the rest of the second would be lost.
if (!customElements.get('target-board')) customElements.define('target-board', TargetBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'target-board': TargetBoardElement;
  }
}
