/** The tree of Vega, which Vega-Lite has not, after the example in Vega's documentation. */
import embed, { type VisualizationSpec } from 'vega-embed';
import type { DrawTree } from './draw-pages.ts';

export const tree: DrawTree = (box, nodes) => embed(box, specOf(nodes, box.clientWidth), { actions: false });

const specOf = (nodes: Parameters<DrawTree>[1], width: number): VisualizationSpec => ({
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  width: width - 220,
  height: 24 * nodes.length,
  padding: { left: 8, right: 200, top: 5, bottom: 5 },
  autosize: 'none',
  data: [
    {
      name: 'tree',
      values: [...nodes],
      transform: [
        { type: 'stratify', key: 'id', parentKey: 'parent' },
        {
          type: 'tree',
          method: 'tidy',
          size: [{ signal: 'height' }, { signal: 'width' }],
          as: ['y', 'x', 'depth', 'children'],
        },
      ],
    },
    {
      name: 'links',
      source: 'tree',
      transform: [{ type: 'treelinks' }, { type: 'linkpath', orient: 'horizontal', shape: 'diagonal' }],
    },
  ],
  marks: [
    {
      type: 'path',
      from: { data: 'links' },
      encode: { update: { path: { field: 'path' }, stroke: { value: '#d9d9d5' } } },
    },
    {
      type: 'symbol',
      from: { data: 'tree' },
      encode: {
        enter: { size: { value: 60 }, fill: { value: '#006ba2' }, tooltip: { field: 'label' } },
        update: { x: { field: 'x' }, y: { field: 'y' } },
      },
    },
    {
      type: 'text',
      from: { data: 'tree' },
      encode: {
        enter: {
          text: { field: 'label' },
          dx: { value: 8 },
          baseline: { value: 'middle' },
          limit: { value: 190 },
          tooltip: { field: 'label' },
        },
        update: { x: { field: 'x' }, y: { field: 'y' } },
      },
    },
  ],
});
