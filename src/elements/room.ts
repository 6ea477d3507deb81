/**
 * The room of a figure that comes after its page. What follows stays where it was when words and picture arrive, although
 * they need less room than was kept for them; the rest is given back where nobody sees it: once the figure is below the
 * screen, or when another picture takes its place.
 */

/** Keeps a height, in CSS pixels, until it can be given back. */
export const keepRoom = (figure: HTMLElement, height: number): void => {
  figure.style.minBlockSize = `${height}px`;
  observer ??= new IntersectionObserver(giveBackBelow);
  observer.observe(figure);
};

/** Whether anything could move: nothing does that stands alone in its page, as in a frame, which is as high as its figure. */
export const isFollowed = ({ nextElementSibling, parentElement }: Element): boolean =>
  nextElementSibling !== null || parentElement !== document.body;

export const giveBackRoom = (figure: HTMLElement | null): void => {
  if (!figure) return;
  figure.style.minBlockSize = '';
  observer?.unobserve(figure);
};

let observer: IntersectionObserver | undefined;

const giveBackBelow = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting, boundingClientRect } of entries)
    if (!isIntersecting && boundingClientRect.top > 0) giveBackRoom(target as HTMLElement);
};
