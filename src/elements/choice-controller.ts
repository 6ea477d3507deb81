/**
 * Pointing at a picture over which lies a quiet control: it stands on the words in the picture that say what was chosen.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from './draw-host.ts';
import { PointController } from './point-controller.ts';
import type { PointingHost } from './pointing.ts';

export class ChoiceController extends PointController {
  readonly #choose: (value: string) => void;

  /** @param choose Takes the reader's answer. */
  constructor(host: PointingHost, choose: (value: string) => void) {
    super(host);
    this.#choose = choose;
  }

  override overTemplate(picture?: Picture): TemplateResult | typeof nothing {
    const { choice, direction } = picture?.chart ?? {};
    if (!choice) return nothing;
    return html`<select
      class="choice ${direction}"
      dir=${direction}
      aria-label=${choice.label}
      @change=${this.#onChange}
    >
      ${choice.answers.map(
        ({ value, label }) => html`<option value=${value} .selected=${value === choice.value}>${label}</option>`,
      )}
    </select>`;
  }

  readonly #onChange = ({ target }: Event): void => this.#choose((target as HTMLSelectElement).value);
}
