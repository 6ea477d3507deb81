/**
 * Where an element stands: how wide its box is, and whether the reader is near.
 */

/** How far below the screen a picture is begun, so that a reader who scrolls finds it drawn. */
const NEAR = '300px';

export class PlaceWatch {
  /** Whole CSS pixels; 0 until the box has a width. */
  width = 0;
  isNear = false;

  readonly #changed: () => void;
  #frame = 0;

  readonly #resize = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
  readonly #approach = new IntersectionObserver((entries) => this.#near(entries.at(-1)), { rootMargin: NEAR });

  /** @param changed Called after a change, at most once a frame for the width. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches an element, and its box as soon as it has one; watching again changes nothing. */
  follow(element: HTMLElement, box: HTMLElement | null): void {
    this.#approach.observe(element);
    if (box) this.#resize.observe(box);
  }

  leave(): void {
    this.#approach.disconnect();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    this.isNear = false;
  }

  /** Only when a whole pixel of width has changed: height never feeds width. */
  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const width = Math.floor(entry.contentRect.width);
    if (width !== 0 && width === this.width) return;
    if (width !== 0) this.width = width;
    cancelAnimationFrame(this.#frame);
    // In the next frame: a size that changes while sizes are reported is an error in the page's console.
    this.#frame = requestAnimationFrame(() => (width === 0 ? begin(entry.target) : this.#changed()));
  }

  #near(entry: IntersectionObserverEntry | undefined): void {
    this.isNear = entry?.isIntersecting ?? false;
    this.#changed();
  }
}

/** A parent that shrinks to its content (a flex row, a float) waits for a width, as we do: one of us must begin. */
const begin = (box: Element): void => {
  if (box.getClientRects().length > 0 && box.clientWidth === 0) box.classList.add('begins');
};
