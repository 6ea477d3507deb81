/**
 * A figure in words, in full: its hedge, its unit and what its source says of it go wherever its number goes.
 */
import type { Locale } from '../data/locale.ts';
import { publisherOf } from '../data/provenance.ts';
import type { Observation, Plan } from '../data/schema.ts';
import { quantityWords } from './quantity-words.ts';

/** @param unit Empty where the words around the figure say it, as the head of a table's column does. */
export const valueWords = (
  figure: Pick<Observation, 'value' | 'qualifier' | 'obsStatus' | 'disputed'>,
  unit: string,
  locale: Locale,
): string => {
  const quantity = quantityWords(figure, unit, 'full', locale);
  const { value, obsStatus, disputed } = figure;
  if (value === null) return quantity;
  const remarks = [locale.words.obsStatus[obsStatus], disputed ? locale.words.disputed(disputed.reason) : ''];
  return [quantity, ...remarks].filter(Boolean).join(locale.words.comma);
};

/**
 * "about 167 billion US dollars, as converted by …": somebody's, and never the value; nothing where nobody converted it.
 *
 * @param digits Significant ones, where a reader is to find the very number of the source.
 */
export const conversionWords = (
  { conversion }: { readonly conversion?: Observation['conversion'] },
  plan: Plan,
  locale: Locale,
  digits?: number,
): readonly string[] => {
  if (!conversion) return [];
  const { unit, by } = conversion;
  const figure = quantityWords(conversion, unit, 'long', locale, digits);
  return [locale.words.converted(figure, publisherOf(plan, { source: by }))];
};

/** Who states a figure: whose it is, who doubts it, who converted it. */
export const citationsOfFigure = ({
  citation,
  disputed,
  conversion,
}: Pick<Observation, 'citation' | 'disputed' | 'conversion'>): readonly Observation['citation'][] => [
  citation,
  ...(disputed?.citation ? [disputed.citation] : []),
  ...(conversion ? [{ source: conversion.by }] : []),
];
