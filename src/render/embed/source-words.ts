/**
 * A source in words, as a list of sources says it.
 */
import type { Locale } from '../../data/locale.ts';
import type { CitedSource } from '../../data/provenance.ts';

export interface SourceWords {
  /** What the link to it says. */
  readonly name: string;
  /** What follows the link: publisher and date, ended by a full stop. */
  readonly origin: string;
  /** What it is quoted with, in quotation marks. */
  readonly quotes: readonly string[];
  readonly notes: readonly string[];
}

export const sourceWords = ({ source, quotes, notes }: CitedSource, locale: Locale): SourceWords => {
  const { title, publisher, published } = source;
  const origin = [title ? publisher : undefined, published ? locale.date(published, 'short') : undefined];
  return {
    name: title ?? publisher,
    origin: `${origin.map((part) => (part === undefined ? '' : `, ${part}`)).join('')}.`,
    quotes: quotes.map((quote) => locale.words.quoted(quote)),
    notes,
  };
};
