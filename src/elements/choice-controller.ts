/**
 * Pointing at a picture over which lies a quiet control: it stands on the words in the picture that say what was chosen.
 */
import { nothing, type TemplateResult } from 'lit';
import { imported } from '../data/imported.ts';
import type { ChoiceControl } from './choice-control.ts';
import type { Picture } from './draw-host.ts';
import { PointController } from './point-controller.ts';
import type { PointingHost } from './pointing.ts';

export class ChoiceController extends PointController {
  readonly #host: PointingHost;
  readonly #choose: (value: string) => void;
  #control: Partial<ChoiceControl> | undefined;

  /** @param choose Takes the reader's answer. */
  constructor(host: PointingHost, choose: (value: string) => void) {
    super(host);
    this.#host = host;
    this.#choose = choose;
  }

  override overTemplate(picture?: Picture): TemplateResult | typeof nothing {
    if (picture?.chart.choice && !this.#control) void this.#load();
    return this.#control?.template?.(picture) ?? nothing;
  }

  override place(picture: Picture | undefined, box: HTMLElement): void {
    super.place(picture, box);
    this.#control?.place?.(picture);
  }

  /** Once. A picture whose control does not arrive says by itself what was chosen. */
  async #load(): Promise<void> {
    this.#control = {};
    try {
      const { ChoiceControl } = await imported(() => import('./choice-control.ts'), 'ChoiceControl');
      this.#control = new ChoiceControl(this.#host, this.#choose);
      this.#host.requestUpdate();
    } catch {
      // The words in the picture stand.
    }
  }
}
