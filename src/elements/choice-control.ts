/**
 * A quiet control over a picture, on the words that say what was chosen. It is loaded when a figure that has one is awake: a
 * page of static figures does not wait for it.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { scaleOf } from '../render/marks.ts';
import type { Controls } from './choice-controller.ts';
import type { Picture } from './draw-host.ts';
import type { PointingHost } from './pointing.ts';

/** Of the words in the picture, in pixels. */
const TYPE = 12;

export class ChoiceControl implements Controls {
  readonly #host: PointingHost;
  readonly #choose: (value: string) => void;
  #shown: Picture | undefined;

  constructor(host: PointingHost, choose: (value: string) => void) {
    this.#host = host;
    this.#choose = choose;
    const { styleSheet } = choiceStyles;
    if (styleSheet) host.shadowRoot!.adoptedStyleSheets.push(styleSheet);
  }

  template(picture: Picture | undefined): TemplateResult | typeof nothing {
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
  place(picture: Picture | undefined): void {
    const select = this.#host.stage?.querySelector<HTMLSelectElement>('select.choice');
    if (!select || !picture?.chart.choice) return;
    // As long as it is on its way, the reader's answer stays.
    if (picture !== this.#shown) select.value = picture.chart.choice.value;
    this.#shown = picture;
    select.style.fontSize = `${TYPE * scaleOf(picture)}px`;
  }

  readonly #onChange = ({ target }: Event): void => this.#choose((target as HTMLSelectElement).value);
}

const choiceStyles = css`
  /* Browsers indent the words of a control by 4 px. */
  .choice {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -4px;
    height: 2em;
    max-width: calc(100% + 4px);
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--pc-paper, var(--_paper));
    color: var(--pc-muted, var(--_muted));
    font-family: inherit;
    cursor: pointer;
  }
  .choice:hover {
    color: var(--pc-ink, var(--_ink));
  }
  .choice:focus-visible {
    outline: 2px solid var(--pc-accent, var(--_accent));
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
