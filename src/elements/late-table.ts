/**
 * The table of a figure stands closed until a reader opens it. One that is not seen follows the data a little later, because
 * rows that nobody reads would cost more than the picture at each change. It is right by the time it can be seen: as it
 * opens and as the page is printed. What searches the page meets the rows of a quarter of a second ago at most.
 */
import type { Table } from '../specs/chart.ts';

/** How long a closed table may be behind, in milliseconds. */
const LATE = 250;

export class LateTable {
  readonly #root: ShadowRoot;
  readonly #render: () => void;
  #shown: Table | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Told as the table opens, before anything is painted. */
  readonly #opening: MutationObserver;

  /** Has the newest rows rendered, and waits no longer. */
  readonly hurry = (): void => {
    this.leave();
    this.#shown = undefined;
    this.#render();
  };

  /** @param render Renders the figure at once: whoever prints a page by script waits for nothing. */
  constructor(root: ShadowRoot, render: () => void) {
    this.#root = root;
    this.#render = render;
    this.#opening = new MutationObserver(this.hurry);
  }

  /** Whether the rows that are there stay for now, because nobody sees them; if not, the newest are to be rendered. */
  keeps(newest: Table): boolean {
    const details = this.#root.querySelector('details.numbers');
    if (!this.#shown || this.#shown === newest || !details || details.hasAttribute('open')) {
      this.leave();
      this.#shown = newest;
      return false;
    }
    if (this.#timer === undefined) {
      this.#timer = setTimeout(this.hurry, LATE);
      this.#opening.observe(details, { attributeFilter: ['open'] });
      window.addEventListener('beforeprint', this.hurry);
    }
    return true;
  }

  /** Ends the wait: what is there stays. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#opening.disconnect();
    window.removeEventListener('beforeprint', this.hurry);
  }
}
