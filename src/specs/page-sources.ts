/**
 * The sources of a page: each has one number, whichever figure cites it, and says what it supports.
 */
import type { CitedSource } from '../data/provenance.ts';
import type { Source } from '../data/schema.ts';

/** A figure, or a number in a sentence, as the page has it. */
export interface PageFigure {
  /** Its heading, or the words of the sentence. */
  readonly name: string;
  /** The fragment that leads to it, without its sign; undefined where nothing does. */
  readonly anchor: string | undefined;
  readonly sources: readonly CitedSource[];
}

export interface PageSource {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
  /** In the order of the page. */
  readonly supports: readonly Pick<PageFigure, 'name' | 'anchor'>[];
}

/** Address of a source → its number: two plans may give the same page two ids. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Numbers sources by where the page first cites them, so that it does not matter which figure was ready first.
 *
 * @param figures All of the page, in its order.
 * @param known Numbers that a reader may have seen: they stay, and what came later goes last.
 */
export const numberSources = (
  figures: readonly PageFigure[],
  known: PageNumbers = new Map(),
): readonly PageSource[] => {
  const numbers = new Map(known);
  const byUrl = new Map<string, { source: Source; supports: PageSource['supports'][number][] }>();
  let last = Math.max(0, ...known.values());
  for (const { name, anchor, sources } of figures)
    for (const { source } of sources) {
      if (!numbers.has(source.url)) numbers.set(source.url, (last += 1));
      const listed = byUrl.get(source.url) ?? { source, supports: [] };
      listed.supports.push({ name, anchor });
      byUrl.set(source.url, listed);
    }
  return [...byUrl]
    .map(([url, { source, supports }]) => ({ number: numbers.get(url)!, source, supports }))
    .toSorted((a, b) => a.number - b.number);
};

export const numbersOf = (sources: readonly PageSource[]): PageNumbers =>
  new Map(sources.map(({ number, source }) => [source.url, number]));
