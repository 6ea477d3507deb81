/**
 * What keys and presses do to a tree, once a reader uses them: where a key leads, and opening and closing a node.
 */
import type { Point } from '../specs/chart.ts';
import { emit } from './events.ts';
import type { TreeHost } from './tree-controller.ts';
import type { TreeItems } from './tree-items.ts';
import { toggled } from './tree-open.ts';

export { treeMove } from './tree-keys.ts';

/** Begins from what the reader has asked for already, which the picture may not show yet. */
export const toggle = async (host: TreeHost, items: TreeItems, point: Point): Promise<void> => {
  const open = toggled(host.opened ?? host.picture?.chart.open ?? [], point, items.points);
  const scroll = window.scrollY;
  host.opened = open;
  host.requestUpdate();
  emit(host, 'chart-open', { id: point.id, isOpen: open.includes(point.id), open });
  // Done means drawn.
  await host.updateComplete;
  if (host.opened !== open || host.picture?.chart.open?.join() !== open.join()) return;
  // A tree that grows may push the node that was opened out of sight; a reader who has scrolled on is left alone.
  if (window.scrollY === scroll) items.nodes[items.at]?.scrollIntoView({ block: 'nearest' });
};
