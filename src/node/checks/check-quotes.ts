/**
 * Every quote stands in its document, and every number that has a quote is what the quote says.
 */
import type { Plan } from '../../data/schema.ts';
import { statedNumbers, type Stated } from '../../data/stated.ts';
import { checkQuotedNumber } from './check-quoted-numbers.ts';
import type { Finding } from '../finding.ts';
import { citationsOf } from './places.ts';
import { readerOf, type Documents, type Reader } from './quote-reader.ts';

export interface QuoteReport {
  readonly findings: readonly Finding[];
  /** Paths of the numbers that a quote proves. */
  readonly proved: ReadonlySet<string>;
}

export const checkQuotes = (plan: Plan, documents: Documents): QuoteReport => {
  const reader = readerOf(plan, documents);
  const numbers = statedNumbers(plan).map((number) => ({ number, ...checkQuotedNumber(number, reader) }));
  return {
    findings: [
      ...citationsOf(plan).flatMap(({ at, citation }) => quoteFindings(at, citation, reader)),
      ...unreadable(plan, reader),
      ...numbers.flatMap(({ findings }) => findings),
    ],
    proved: new Set(numbers.flatMap(({ number, isProved }) => (isProved ? [number.path] : []))),
  };
};

const quoteFindings = (at: string, { source, quote }: Stated['citation'], reader: Reader): readonly Finding[] => {
  if (quote === undefined) return [];
  const error = { rule: 'quote', severity: 'error', at: `${at}.quote` } as const;
  if (reader.sources.get(source)?.document === undefined)
    return [
      {
        ...error,
        expected: `a source with a document, for only what can be looked up may be quoted`,
        got: `"${source}"`,
        mend: 'Put a transcript of the source into documents/ and name it as its document, or take the quote out',
      },
    ];
  const differs = reader.deviationOf(source, quote);
  if (!differs) return [];
  const { expected, got, isMinor } = differs;
  const mend = isMinor ? 'Copy the words from the document as they stand there' : 'Quote what stands in the document';
  return [{ ...error, expected, got, mend }];
};

/** One warning a source, not one a quote. */
const unreadable = (plan: Plan, reader: Reader): readonly Finding[] => {
  const counts = new Map<string, number>();
  for (const { citation } of statedNumbers(plan))
    if (citation.quote !== undefined && !(reader.isReadable(citation.source) && reader.isPlanReadable))
      counts.set(citation.source, (counts.get(citation.source) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({
    rule: 'quote',
    severity: 'warning',
    at: `sources.${id}.language`,
    expected: 'English in plan and source, in which numbers can be compared with their quotes',
    got: `${reader.sources.get(id)?.language ?? plan.language} in the source and ${plan.language} in the plan (${count} numbers)`,
    mend: 'Compare the numbers with their quotes by hand',
  }));
};
