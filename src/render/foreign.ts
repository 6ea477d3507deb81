/**
 * Marks in a text what stands in the plan's own language, where the figure is in another: a screen reader changes its
 * voice there, a browser its font, and neither direction of writing disturbs the other.
 */
import { html, type TemplateResult } from 'lit';
import type { Wording } from '../specs/chart.ts';

/** Marks texts of one figure. */
export type Marker = (text: string) => unknown;

export const markerOf = (wording: Wording | undefined): Marker => {
  if (!wording || wording.texts.length === 0) return (text) => text;
  const pattern = patternOf(wording.texts);
  return (text) => {
    const parts = text.split(pattern);
    // Every second part is one that was found.
    return parts.length === 1 ? text : parts.map((part, i) => (i % 2 === 1 ? marked(part, wording.language) : part));
  };
};

const marked = (text: string, language: string): TemplateResult => html`<bdi lang=${language}>${text}</bdi>`;

/** The longest first: one text may be part of another. Not within a word: "measures" is no part of "countermeasures". */
const patternOf = (texts: readonly string[]): RegExp => {
  const written = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${written.join('|')})(?![\\p{L}\\p{N}])`, 'u');
};
