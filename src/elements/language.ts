/**
 * The language and direction an element stands in.
 */

/** The nearest `lang`, the element's own first, through shadow boundaries; English where a page says nothing. */
export const languageOf = (element: Element): string => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
};

/** The direction in force, which inherits through shadow boundaries and may come from CSS as well as from `dir`. */
export const directionOf = (element: Element): 'ltr' | 'rtl' =>
  getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;
/** Made out here: within what follows, it would hold the first element of the page for ever. */
const tell = () => followers.forEach((follow) => follow());

/**
 * Calls back when a `lang` or `dir` changes anywhere in the document; one observer serves all elements of a page.
 *
 * @returns What ends it.
 */
export const followLanguage = (follower: () => void): (() => void) => {
  followers.add(follower);
  observer ??= new MutationObserver(tell);
  if (followers.size === 1) observer.observe(document, { attributeFilter: ['lang', 'dir'], subtree: true });
  return () => {
    followers.delete(follower);
    if (followers.size === 0) observer?.disconnect();
  };
};

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
