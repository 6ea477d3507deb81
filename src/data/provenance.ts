/**
 * What a figure rests on. The list of sources is computed from the citations of what is shown, never typed twice.
 */
import type { Citation, Plan, Source } from './schema.ts';

/** A source as a figure lists it: its number, and what the citations of it add. */
export interface CitedSource {
  /** Position in the list, from 1; the table refers to it. */
  readonly number: number;
  readonly source: Source;
  readonly quotes: readonly string[];
  readonly notes: readonly string[];
}

/** Numbers the sources of some citations in the order in which they are first cited. */
export const citedSources = (plan: Plan, citations: readonly Citation[]): readonly CitedSource[] => {
  const byId = new Map(plan.sources.map((source) => [source.id, source]));
  const bySource = new Map<string, Citation[]>();
  for (const citation of citations) {
    const known = bySource.get(citation.source);
    if (known) known.push(citation);
    else bySource.set(citation.source, [citation]);
  }
  return [...bySource].flatMap(([id, cited], i) => {
    const source = byId.get(id);
    if (!source) return [];
    const distinct = (key: 'quote' | 'note') => [...new Set(cited.flatMap((c) => c[key] ?? []))];
    return [{ number: i + 1, source, quotes: distinct('quote'), notes: distinct('note') }];
  });
};

/** The number under which a citation's source is listed. */
export const numberOf = (sources: readonly CitedSource[], citation: Citation): number | undefined =>
  sources.find(({ source }) => source.id === citation.source)?.number;

/** Who published what is cited; empty where the plan does not list the source. */
export const publisherOf = (plan: Plan, { source }: Pick<Citation, 'source'>): string =>
  plan.sources.find(({ id }) => id === source)?.publisher ?? '';
