/**
 * One observer of a kind for all figures of a page: a hundred would be a hundred calls in every frame that has news.
 */

/** How far beyond the screen a picture is begun, so that a reader who scrolls finds it drawn. */
const NEAR = '300px';

interface Observer {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

/** @returns What follows an element, once each at a time, and returns what ends that. */
const shared = <E extends { readonly target: Element }>(make: (tell: (entries: readonly E[]) => void) => Observer) => {
  const followers = new WeakMap<Element, (entry: E) => void>();
  let observer: Observer | undefined;
  // Made out here: within what follows, it would hold the first element of the page for ever.
  const tell = (entries: readonly E[]) => entries.forEach((entry) => followers.get(entry.target)?.(entry));
  return (element: Element, follower: (entry: E) => void): (() => void) => {
    observer ??= make(tell);
    followers.set(element, follower);
    observer.observe(element);
    return () => {
      followers.delete(element);
      observer!.unobserve(element);
    };
  };
};

/** Tells the size of an element's content, now and whenever it changes. */
export const followSize = shared<ResizeObserverEntry>((tell) => new ResizeObserver(tell));

/** Tells whether the reader is near an element, now and whenever that changes. */
export const followNearness = shared<IntersectionObserverEntry>(
  (tell) => new IntersectionObserver(tell, { rootMargin: NEAR }),
);
