/**
 * Pointing at a picture over which lies a quiet control: it stands on the words in the picture that say what was chosen.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { scaleOf } from '../render/marks.ts';
import type { Picture } from './draw-host.ts';
import { PointController } from './point-controller.ts';
import type { PointingHost } from './pointing.ts';

/** Of the words in the picture, in pixels. */
const TYPE = 12;

export class ChoiceController extends PointController {
  readonly #host: PointingHost;
  readonly #choose: (value: string) => void;
  #shown: Picture | undefined;

  /** @param choose Takes the reader's answer. */
  constructor(host: PointingHost, choose: (value: string) => void) {
    super(host);
    this.#host = host;
    this.#choose = choose;
  }

  override overTemplate(picture?: Picture): TemplateResult | typeof nothing {
    const { choice, direction } = picture?.chart ?? {};
    if (!choice) return nothing;
    return html`<select
      class="choice"
      part="choice"
      dir=${direction}
      aria-label=${choice.label}
      @change=${this.#onChange}
    >
      ${choice.answers.map(
        ({ value, label }) => html`<option value=${value} ?selected=${value === choice.value}>${label}</option>`,
      )}
    </select>`;
  }

  /** A static picture may be enlarged, and the words in it with it. */
  override place(picture: Picture | undefined, box: HTMLElement): void {
    super.place(picture, box);
    const select = this.#host.stage?.querySelector('select');
    if (!select || !picture) return;
    // As long as it is on its way, the reader's answer stays.
    if (picture !== this.#shown) select.value = picture.chart.choice!.value;
    this.#shown = picture;
    // Where the stylesheet does not arrive, a control in the flow would move the picture.
    select.style.position = 'absolute';
    select.style.fontSize = `${TYPE * scaleOf(picture)}px`;
  }

  readonly #onChange = ({ target }: Event): void => this.#choose((target as HTMLSelectElement).value);
}
