/**
 * What is open in a tree after a node was opened or closed.
 */
import type { Point } from '../specs/chart.ts';

/**
 * @param open Ids of open nodes, and of unfolded lists (`theme--40`).
 * @param points Nodes in reading order, a node before what belongs to it.
 * @returns The ids that are open then; what belongs to a closed node is closed with it.
 */
export const toggled = (open: readonly string[], { id, tree }: Point, points: readonly Point[]): readonly string[] => {
  if (!open.includes(id)) return [...open, id];
  const keys = new Set([tree?.key]);
  const ids = new Set([id]);
  for (const { id: one, tree: place } of points)
    if (keys.has(place?.parent)) {
      keys.add(place?.key);
      // Only what can be open: a target may have the id of a theme elsewhere.
      if (place?.isOpen) ids.add(one);
    }
  return open.filter((one) => !ids.has(one.split('--')[0]!));
};

/** The closed nodes of a level, the node itself among them; what a list has folded away stays folded. */
export const closedBeside = ({ tree }: Point, points: readonly Point[]): readonly Point[] =>
  points.filter(
    ({ tree: place }) => place?.parent === tree?.parent && place?.isOpen === false && !place.key.startsWith('more:'),
  );
