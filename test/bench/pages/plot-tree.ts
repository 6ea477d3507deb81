/** The tree of Observable Plot, which reads a node's place from its path. */
import { plot, tree as treeMark } from '@observablehq/plot';
import type { TreeNode } from '../bench-data.ts';
import type { DrawTree } from './draw-pages.ts';

const BETWEEN = '|';

const pathOf = (node: TreeNode, nodes: readonly TreeNode[]): string => {
  const parent = nodes.find(({ id }) => id === node.parent);
  return (parent ? pathOf(parent, nodes) : '') + BETWEEN + node.label;
};

export const tree: DrawTree = (box, nodes) => {
  const paths = nodes.map((node) => pathOf(node, nodes));
  const options = { delimiter: BETWEEN, tip: true };
  box.append(
    plot({
      axis: null,
      width: box.clientWidth,
      height: 24 * nodes.length,
      marginLeft: 8,
      marginRight: 200,
      marks: [treeMark(paths, options)],
    }),
  );
};
