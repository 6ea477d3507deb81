/**
 * The proof of a number in a sentence, as its tip shows it. Pure templates: the same for a page and for a file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../data/locale.ts';
import type { CitedFigure } from '../specs/cited-figure.ts';
import type { PageNumbers } from '../specs/page-sources.ts';
import { renumberedSources } from '../specs/renumbered.ts';
import { ownOrder } from './own-order.ts';
import { sourcesItems } from './proof-template.ts';

/** @param numbers Of the page; without them a single source needs none. */
export const citedFigureTemplate = (
  { said, sources, asOf, corrections }: CitedFigure,
  locale: Locale,
  numbers: PageNumbers | undefined,
): TemplateResult => {
  const listed = numbers ? renumberedSources(sources, numbers) : sources;
  return html`<div lang=${locale.tag}>
    ${said.map(
      ({ label, lines }) =>
        html`<p class="label">${ownOrder(label, locale)}</p>
          ${lines.map((line) => html`<p>${line}</p>`)}`,
    )}
    <ol class=${numbers || sources.length > 1 ? nothing : 'single'}>
      ${sourcesItems({ sources: listed }, locale)}
    </ol>
    ${corrections.map((correction) => html`<p class="correction">${correction}</p>`)}
    <p class="as-of">${asOf}</p>
  </div>`;
};
