/**
 * What a page brings along or fetches.
 */
import type { LongSeries, Series, TreeNode } from '../bench-data.ts';

const written = (): unknown => JSON.parse(document.querySelector('#data')!.textContent);

export const writtenSeries = (): readonly Series[] => written() as readonly Series[];

export const writtenNodes = (): readonly TreeNode[] => written() as readonly TreeNode[];

/** 100,000 values are nothing that a page would bring along: it fetches them, as any page would. */
export const fetchedPoints = async (): Promise<LongSeries> =>
  (await (await fetch('/long-series.json')).json()) as LongSeries;

const DAY = 86_400_000;

/** Milliseconds of each day of a long series. */
export const daysOf = ({ from, values }: LongSeries): readonly number[] => {
  const start = Date.parse(from);
  return values.map((_, i) => start + i * DAY);
};
