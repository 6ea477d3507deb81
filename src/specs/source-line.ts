/**
 * The publishers of a figure in one line, for where there is no room for a list.
 */
import type { Locale } from '../data/locale.ts';
import { publisherOf } from '../data/provenance.ts';
import type { Citation, Plan } from '../data/schema.ts';

/** More publishers than this are counted. */
const NAMED = 3;

/** @param citations Those that matter most first. */
export const sourceLine = (plan: Plan, citations: readonly Citation[], locale: Locale): string => {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const publishers = [...new Set(sources.map((source) => publisherOf(plan, { source })))].filter(Boolean);
  if (publishers.length === 0) return '';
  const more = publishers.length - NAMED;
  const counted = more > 0 ? { n: more, text: locale.number(more, 'full') } : undefined;
  return locale.words.sourceLine(publishers.slice(0, NAMED), counted);
};
