/**
 * The sources of a plan as one reads them: their documents, what quotes differ in, and which amounts words say.
 */
import type { Plan } from '../../data/schema.ts';
import { statedAmounts, type StatedAmount } from '../amounts/stated-amounts.ts';
import { deviation } from './verbatim.ts';

/** File name → text of the documents beside a plan. */
export type Documents = ReadonlyMap<string, string>;

/** What is looked up again and again: many numbers share a source, and some a quote. */
export const readerOf = (plan: Plan, documents: Documents) => {
  const sources = new Map(plan.sources.map((source) => [source.id, source]));
  const amounts = new Map<string, readonly StatedAmount[]>();
  const deviations = new Map<string, ReturnType<typeof deviation>>();
  const documentOf = (id: string) => documents.get(sources.get(id)?.document ?? '');
  return {
    sources,
    documentOf,
    /** Whether numbers in the words of a source can be read; its language is the plan's where it does not say. */
    isReadable: (id: string) => isEnglish(sources.get(id)?.language ?? plan.language),
    isPlanReadable: isEnglish(plan.language),
    amountsIn: (text: string) => {
      const known = amounts.get(text) ?? statedAmounts(text);
      amounts.set(text, known);
      return known;
    },
    deviationOf: (id: string, quote: string) => {
      const key = `${id} ${quote}`;
      const document = documentOf(id);
      if (document !== undefined && !deviations.has(key))
        deviations.set(key, deviation(quote, document, sources.get(id)!.document!));
      return deviations.get(key);
    },
  };
};

export type Reader = ReturnType<typeof readerOf>;

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
