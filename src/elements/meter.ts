/**
 * The value of a figure that has a least and a greatest one, for assistive technology. Childless, because what is within a
 * meter is presentation to it and would be lost.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Meter } from '../specs/chart.ts';

export const meterTemplate = (meter: Meter | undefined): TemplateResult | typeof nothing =>
  meter
    ? html`<div
        class="hidden"
        role="meter"
        aria-label=${meter.label}
        aria-valuemin=${meter.min}
        aria-valuemax=${meter.max}
        aria-valuenow=${meter.now}
        aria-valuetext=${meter.text}
      ></div>`
    : nothing;
