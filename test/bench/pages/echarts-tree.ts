/** The tree of Apache ECharts. */
import { TreeChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { TreeNode } from '../bench-data.ts';
import type { DrawTree } from './draw-pages.ts';

use([TreeChart, TooltipComponent, CanvasRenderer]);

interface Item {
  readonly name: string;
  readonly children: readonly Item[];
}

const itemOf = (node: TreeNode, nodes: readonly TreeNode[]): Item => ({
  name: node.label,
  children: nodes.filter(({ parent }) => parent === node.id).map((child) => itemOf(child, nodes)),
});

export const tree: DrawTree = (box, nodes) => {
  box.style.height = `${24 * nodes.length}px`;
  const root = itemOf(
    nodes.find(({ parent }) => parent === null)!,
    nodes,
  );
  const label = { position: 'right', width: 180, overflow: 'truncate' };
  init(box).setOption({
    animation: false,
    tooltip: { trigger: 'item' },
    series: [{ type: 'tree', data: [root], initialTreeDepth: -1, right: 200, left: 8, label, leaves: { label } }],
  });
};
