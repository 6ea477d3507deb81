/**
 * How a library's page is filled: each box in turn, as scripts on such pages do.
 */
import type { LongSeries, Series, TreeNode } from '../bench-data.ts';
import { alive, updatable } from './bench-window.ts';
import { fetchedPoints, writtenNodes, writtenSeries } from './page-data.ts';

/** Shows other values in a chart. */
export type Update = (values: readonly number[]) => unknown;
/** Draws a line, in an empty box. */
export type DrawLine = (box: HTMLElement, series: Series) => Update | Promise<Update>;
export type DrawPoints = (box: HTMLElement, series: LongSeries) => unknown;
export type DrawTree = (box: HTMLElement, nodes: readonly TreeNode[]) => unknown;

const boxes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.box')];

export const drawLines = async (draw: DrawLine): Promise<void> => {
  const all = writtenSeries();
  const drawn = boxes().map((box, i) => draw(box, all[i]!));
  const update = await drawn[0]!;
  alive();
  updatable(all[0]!.values, update);
};

export const drawPoints = async (draw: DrawPoints): Promise<void> => {
  await draw(boxes()[0]!, await fetchedPoints());
  alive();
};

export const drawTree = async (draw: DrawTree): Promise<void> => {
  await draw(boxes()[0]!, writtenNodes());
  alive();
};
