/**
 * What a key means at a node of a tree, after the tree pattern of the ARIA Authoring Practices.
 */
import type { Point } from '../specs/chart.ts';

/** The position to move to; or that the node is to be opened or closed, or all beside it opened, or the node chosen. */
export type TreeMove = number | 'toggle' | 'expand' | 'activate' | undefined;

/**
 * @param points Nodes in reading order.
 * @param at Position of the node that has the focus.
 */
export const treeMove = (key: string, points: readonly Point[], at: number, direction: 'ltr' | 'rtl'): TreeMove => {
  const last = points.length - 1;
  const here = points[at];
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Enter':
    case ' ':
      return 'activate';
    case '*':
      return 'expand';
    case direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight': {
      if (here?.tree?.isOpen === false) return 'toggle';
      const child = points[at + 1];
      return child && child.tree?.parent === here?.tree?.key ? at + 1 : at;
    }
    case direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft': {
      if (here?.tree?.isOpen) return 'toggle';
      const parent = points.findIndex(({ tree }) => tree?.key === here?.tree?.parent);
      return parent < 0 ? at : parent;
    }
    default:
      return undefined;
  }
};
