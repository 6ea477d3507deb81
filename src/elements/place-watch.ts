/**
 * Where an element stands: how wide its box is, and whether the reader is near.
 */
import { followNearness, followSize } from './page-observers.ts';

export class PlaceWatch {
  /** Whole CSS pixels; 0 until the box has a width. */
  width = 0;
  isNear = false;

  readonly #changed: () => void;
  #frame = 0;
  #endNearness: (() => void) | undefined;
  #endSize: (() => void) | undefined;

  /** @param changed Called after a change, at most once a frame for the width. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches an element and its box, until it leaves. */
  follow(element: HTMLElement, box: HTMLElement): void {
    this.#endNearness = followNearness(element, ({ isIntersecting }) => {
      this.isNear = isIntersecting;
      this.#changed();
    });
    this.#endSize = followSize(box, (entry) => this.#measure(entry));
  }

  leave(): void {
    this.#endNearness?.();
    this.#endSize?.();
    cancelAnimationFrame(this.#frame);
    this.isNear = false;
  }

  /** Only when a whole pixel of width has changed: height never feeds width. */
  #measure({ contentRect, target }: ResizeObserverEntry): void {
    const width = Math.floor(contentRect.width);
    if (width && width === this.width) return;
    this.width = width || this.width;
    cancelAnimationFrame(this.#frame);
    // In the next frame: a size that changes while sizes are reported is an error in the page's console.
    this.#frame = requestAnimationFrame(() => (width ? this.#changed() : begin(target)));
  }
}

/** A parent that shrinks to its content (a flex row, a float) waits for a width, as we do: one of us must begin. */
const begin = (box: Element): void => {
  if (box.getClientRects().length > 0 && box.clientWidth === 0) box.classList.add('begins');
};
