/**
 * Pointing at a picture over which lie quiet controls: they stand on the words in the picture that say what was chosen.
 */
import { nothing, type TemplateResult } from 'lit';
import type { Picture } from './draw-host.ts';
import { PointController } from './point-controller.ts';
import type { PointingHost } from './pointing.ts';

/** What lies over a picture for a reader to choose by. */
export interface Controls {
  template(picture: Picture | undefined): TemplateResult | typeof nothing;
  /** Puts it where the picture has left room for it. */
  place(picture: Picture | undefined): void;
}

export class ChoiceController extends PointController {
  readonly #host: PointingHost;
  readonly #load: (pointing: PointController) => Promise<Controls>;
  #controls: Partial<Controls> | undefined;

  /** @param load Asks for the controls, once: a picture whose controls do not arrive says by itself what was chosen. */
  constructor(host: PointingHost, load: (pointing: PointController) => Promise<Controls>) {
    super(host);
    this.#host = host;
    this.#load = load;
  }

  override overTemplate(picture?: Picture): TemplateResult | typeof nothing {
    const { choice, listing } = picture?.chart ?? {};
    if ((choice ?? listing) && !this.#controls) {
      this.#controls = {};
      this.#load(this).then(
        (controls) => {
          this.#controls = controls;
          this.#host.requestUpdate();
        },
        () => undefined,
      );
    }
    return this.#controls?.template?.(picture) ?? nothing;
  }

  override place(picture: Picture | undefined, box: HTMLElement): void {
    super.place(picture, box);
    this.#controls?.place?.(picture);
  }
}
