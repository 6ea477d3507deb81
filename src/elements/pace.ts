/**
 * How fast a figure follows its box. One that answers to the size of the picture, such as a box that is made a little wider
 * than its content, or that gets and loses a scrollbar, would have it drawn without end: after some drawings that nobody
 * has asked for, each next one waits twice as long.
 */

/** So many follow at once: a column that glides to another width takes fewer. */
const FREE = 20;
/** A width that has held so long is meant. In milliseconds, as are those below. */
const REST = 1000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 60_000;

export class Pace {
  /** Width of the picture that was drawn last. */
  width = 0;

  #page = 0;
  #at = 0;
  #pause = 0;
  #count = 0;

  /** Resolves when it is time to draw at another width; at once, as long as the page around gives the reason. */
  async step(width: number): Promise<void> {
    const page = window.innerWidth;
    const now = performance.now();
    if (page !== this.#page || now - this.#at > REST + this.#pause) this.#count = 0;
    else if (width !== this.width) this.#count += 1;
    [this.#page, this.#at] = [page, now];
    this.#pause = this.#count <= FREE ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.#count - FREE - 1));
    if (this.#pause > 0) await new Promise((resolve) => setTimeout(resolve, this.#pause));
  }
}
