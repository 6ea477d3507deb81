/**
 * The figure around a picture: heading, summary, the stage, and what proves it. The same for a page and for a file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../data/locale.ts';
import type { Shown } from '../specs/chart.ts';
import { markerOf } from './foreign.ts';
import { meterTemplate, proofTemplate, type ProofView } from './proof-template.ts';

export interface FigureView extends ProofView {
  /** Undefined before there are data. */
  readonly chart: Shown | undefined;
  readonly locale: Locale | undefined;
  /** In place of the generated one. */
  readonly heading: string | undefined;
  readonly noHeading: boolean;
  /** Level of the heading for assistive technology, where no element says it. */
  readonly headingLevel?: number | undefined;
  readonly isBusy: boolean;
  /** The box of the picture and what lies over it: a node in a page, markup in a file. */
  readonly stage: unknown;
}

export const figureTemplate = (view: FigureView): TemplateResult => {
  const { chart, locale } = view;
  const mark = markerOf(chart?.wording);
  const heading = view.heading ?? mark(chart?.title ?? '');
  return html`<figure
    part="figure"
    lang=${locale?.tag ?? nothing}
    aria-labelledby="heading"
    aria-busy=${`${view.isBusy}`}
  >
    ${
      view.noHeading
        ? html`<div id="heading" hidden>${heading}</div>`
        : html`<div
            class="heading"
            part="heading"
            id="heading"
            role=${view.headingLevel === undefined ? nothing : 'heading'}
            aria-level=${view.headingLevel ?? nothing}
          >
            <slot name="heading">${heading}</slot>
          </div>`
    }
    <div class="summary" part="summary"><slot name="summary">${mark(chart?.summary ?? '')}</slot></div>
    ${meterTemplate(chart?.meter)} ${view.stage} ${chart && locale ? proofTemplate(chart, locale, view) : ownWords}
  </figure>`;
};

/** Before there are data, an author's own words stand alone. */
const ownWords = html`<slot name="notes"></slot><slot name="table"></slot><slot name="sources"></slot>`;
